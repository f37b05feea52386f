pragma ComponentBehavior: Bound

import QtQuick

/*! The horn and the cloud that link: the divider of the house. */
Image {
    property bool onDark: false

    // The folder is known once the window has been made.
    source: Theme.ornaments.toString().length === 0 ? "" : Theme.ornaments + (onDark || Theme.highContrast ? "motif-gold.png" : "motif.png")
    height: 36 * Theme.unit
    width: height * 10
    sourceSize: Qt.size(Math.round(width), Math.round(height))
    Accessible.ignored: true
}

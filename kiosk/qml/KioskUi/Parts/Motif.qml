pragma ComponentBehavior: Bound

import QtQuick

/*! The horn and the cloud that link: the divider of the house. */
Image {
    readonly property string file: Theme.highContrast ? "motif-contrast.png" : Theme.lightsOut ? "motif-gold.png" : "motif.png"

    // The folder is known once the window has been made.
    source: Theme.ornaments.toString().length > 0 ? Theme.ornaments + file : ""
    height: Theme.motifHeight
    width: height * 10
    sourceSize: Qt.size(Math.round(width), Math.round(height))
    Accessible.ignored: true
}

pragma ComponentBehavior: Bound

import QtQuick

/*! The horn and the cloud that link: the divider of the house. */
Image {
    source: Theme.ornament(Theme.highContrast ? "motif-contrast.png" : Theme.lightsOut ? "motif-gold.png" : "motif.png")
    height: Theme.motifHeight
    width: height * 10
    sourceSize: Qt.size(Math.round(width), Math.round(height))
    Accessible.ignored: true
}

pragma ComponentBehavior: Bound

import QtQuick

/*! The horn and the cloud that link: the divider of the house. */
Image {
    /*! Width to height. */
    readonly property real shape: 10

    source: Theme.ornament(Theme.highContrast ? "motif-contrast.png" : Theme.lightsOut ? "motif-gold.png" : "motif.png")
    height: Theme.motifHeight
    width: height * shape
    // However small it is shown, so that it is decoded once: that holds up the screen.
    sourceSize: Qt.size(Math.round(shape * Theme.motifHeight), Math.round(Theme.motifHeight))
    Accessible.ignored: true
}

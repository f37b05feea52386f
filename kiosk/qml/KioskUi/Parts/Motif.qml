pragma ComponentBehavior: Bound

import QtQuick

/*! The horn and the cloud that link: the divider of the house. */
Image {
    source: Theme.ornament(Theme.highContrast ? "motif-contrast.png" : Theme.lightsOut ? "motif-gold.png" : "motif.png")
    height: Theme.motifHeight
    width: height * 10
    // However small it is shown, so that it is decoded once: that holds up the screen.
    sourceSize: Qt.size(Math.round(Theme.motifHeight * 10), Math.round(Theme.motifHeight))
    Accessible.ignored: true
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! The cut edge of the paper that a name stands on, over the edge of its picture. */
Item {
    id: root

    required property bool beside

    Image {
        anchors.fill: parent
        visible: !Theme.highContrast
        source: Theme.highContrast ? "" : Theme.ornament(root.beside ? "strip-side.webp" : "strip.webp")
        sourceSize: root.beside ? Qt.size(HomeSizes.edge, HomeSizes.edgeTile) : Qt.size(HomeSizes.edgeTile, HomeSizes.edge)
        fillMode: root.beside ? Image.TileVertically : Image.TileHorizontally
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        Accessible.ignored: true
    }

    Rectangle {
        x: root.width - width
        y: root.height - height
        width: root.beside ? Theme.hairline : root.width
        height: root.beside ? root.height : Theme.hairline
        visible: Theme.highContrast
        color: Theme.line
    }
}

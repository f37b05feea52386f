pragma ComponentBehavior: Bound

import QtQuick

/*! The edge of the page's paper, which lies over the lower or the right edge of a picture. */
Item {
    id: root

    property bool beside: Theme.landscape

    x: beside ? parent.width - width : 0
    y: beside ? 0 : parent.height - height
    width: beside ? Theme.paperEdge : parent.width
    height: beside ? parent.height : Theme.paperEdge

    Image {
        anchors.fill: parent
        visible: !Theme.highContrast
        source: Theme.highContrast ? "" : Theme.ornament((root.beside ? "edge-side-" : "edge-") + Theme.variantName + ".webp")
        sourceSize: root.beside ? Qt.size(Theme.paperEdge, Theme.paperEdgeTile) : Qt.size(Theme.paperEdgeTile, Theme.paperEdge)
        fillMode: root.beside ? Image.TileVertically : Image.TileHorizontally
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        Accessible.ignored: true
    }

    Rectangle {
        x: root.width - width
        y: root.height - height
        width: root.beside ? Theme.tiny : root.width
        height: root.beside ? root.height : Theme.tiny
        visible: Theme.highContrast
        color: Theme.line
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A hand that touches, on a round sheet of felt: what to do here, without words. */
Item {
    id: root

    /*! 0 to 1: the sheet goes down and comes up, and a ring goes out from it. */
    required property real tap
    readonly property real depth: Math.round(Theme.thickness * Math.max(0, 1 - Math.abs(4 * tap - 1)))

    objectName: "touch-sign"
    width: AttractSizes.signSize
    height: width + Theme.thickness

    Rectangle {
        anchors.centerIn: parent
        width: parent.width * (1 + root.tap * 0.7)
        height: width
        radius: width / 2
        color: "transparent"
        border.color: Theme.gold
        border.width: Theme.hairline
        opacity: 1 - root.tap
        visible: root.tap > 0 && root.tap < 1
    }

    Rectangle {
        y: Theme.thickness
        width: parent.width
        height: width
        radius: width / 2
        color: Theme.edge(Theme.gold)
    }

    Rectangle {
        y: root.depth
        width: parent.width
        height: width
        radius: width / 2
        color: Theme.gold

        Icon {
            anchors.centerIn: parent
            glyph: Icons.handTap
            size: Theme.h1Size
            color: Theme.night
        }
    }
}

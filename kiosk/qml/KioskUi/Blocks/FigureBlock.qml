pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A figure on a field of its own: what it counts, its drawing, and who says so, when. */
Block {
    id: root

    required property string label
    required property string caption
    property color ground: Theme.felt
    property color small: Theme.inkSoft
    default property alias drawing: area.data

    Field {
        color: root.ground

        Column {
            id: area

            width: parent.width
            spacing: Theme.gap
        }

        BalancedWords {
            room: parent.width
            text: root.caption
            color: root.small
            largest: Theme.sourceSize
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A figure on felt: what it counts, its drawing, and who says so, when. */
Block {
    id: root

    required property string label
    required property string caption
    default property alias drawing: area.data
    readonly property real innerWidth: width - 2 * Theme.space

    Rectangle {
        width: parent.width
        height: content.height + 2 * Theme.space
        color: Theme.felt
        border.color: Theme.line
        border.width: Theme.highContrast ? Theme.hairline : 0

        Rectangle {
            width: Theme.tiny
            height: parent.height
            color: Theme.accent(root.accent)
        }

        Column {
            id: content

            x: Theme.space
            y: Theme.space
            width: root.innerWidth
            spacing: Theme.gap

            Column {
                id: area

                width: parent.width
                spacing: Theme.gap
            }

            BalancedWords {
                room: parent.width
                text: root.caption
                color: Theme.inkSoft
                largest: Theme.sourceSize
            }
        }
    }
}

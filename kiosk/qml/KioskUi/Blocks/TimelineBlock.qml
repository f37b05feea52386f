pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A period on the line of a timeline; it opens if there is more to say. */
Block {
    id: root

    // A map as a card has it.
    required property var period
    signal opened(string item, Item from)

    joint: 0
    cards: [sheet]

    Item {
        width: parent.width
        height: sheet.height + Theme.gap

        Rectangle {
            x: (node.width - width) / 2
            y: root.joined ? 0 : node.y
            width: 2 * Math.round(Theme.tiny / 2)
            height: parent.height - y
            color: Theme.line
        }

        Rectangle {
            id: node

            y: Math.round(Theme.space)
            width: BlockSizes.nodeSize
            height: width
            radius: width / 2
            color: Theme.paper
            border.color: Theme.accent(root.accent)
            border.width: Theme.tiny
        }

        Card {
            id: sheet

            x: node.width + Theme.gap
            width: parent.width - x + BlockSizes.fieldOverhang
            shape: 0.85
            item: root.period
            accent: root.accent
            onClicked: root.opened(root.period.key, sheet)
        }
    }
}

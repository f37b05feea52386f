pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What stands at one place on the line of a timeline: a period, or of two lanes one of either at most.

    Two lanes stand on both sides of the line where there is room, or else one below the other. */
Block {
    id: root

    // Maps as a card has them; one without a key stands for nothing.
    required property var period
    required property var beside
    required property bool laned
    readonly property bool abreast: laned && width > BlockSizes.lanesAbreastWidth
    readonly property bool first: period.key.length > 0
    readonly property bool second: beside.key.length > 0
    signal opened(string item, Item from)

    joint: 0
    cards: [...(first ? [one] : []), ...(row.aside ? [row.aside] : [])]

    Item {
        id: row

        readonly property real overhang: BlockSizes.fieldOverhang
        readonly property Period aside: other.item as Period
        readonly property real reach: aside?.reach ?? 0
        readonly property real middle: root.abreast ? Math.round((width - BlockSizes.nodeSize) / 2) : 0

        width: parent.width
        height: root.abreast ? Math.max(one.reach, row.reach) : one.reach + row.reach

        Rectangle {
            x: row.middle + (BlockSizes.nodeSize - width) / 2
            y: root.joined ? 0 : node.y
            width: 2 * Math.round(Theme.tiny / 2)
            height: parent.height - y
            color: Theme.line
        }

        Node {
            id: node

            visible: root.first
        }

        Loader {
            y: root.abreast ? 0 : one.reach
            active: root.second && !(root.abreast && root.first)

            sourceComponent: Node {
                quiet: true
            }
        }

        Period {
            id: one

            x: root.abreast ? -row.overhang : node.width + Theme.gap
            item: root.period
            visible: root.first
        }

        // Most timelines have one lane.
        Loader {
            id: other

            x: root.abreast ? row.width + row.overhang - width : node.width + Theme.gap
            y: root.abreast ? 0 : one.reach
            active: root.second

            sourceComponent: Period {
                item: root.beside
            }
        }
    }

    component Node: Rectangle {
        property bool quiet: false

        x: row.middle
        y: Math.round(Theme.space)
        width: BlockSizes.nodeSize
        height: width
        radius: width / 2
        color: Theme.paper
        border.color: quiet ? Theme.inkSoft : Theme.accent(root.accent)
        border.width: Theme.tiny
    }

    component Period: Card {
        id: sheet

        // Not by `visible`, which is that of the whole page, too: rows without a height are made without end.
        readonly property real reach: item.key.length > 0 ? height + Theme.gap : 0

        width: root.abreast ? row.middle - Theme.small + row.overhang : row.width - node.width - Theme.gap + row.overhang
        height: root.abreast && root.first && root.second ? Math.max(one.implicitHeight, row.aside?.implicitHeight ?? 0) : implicitHeight
        // A whole card is to be seen at once, above what leads on.
        shapeAbove: Theme.landscape ? 0.48 : 0.6
        centred: true
        inset: root.abreast ? Theme.gap : row.overhang
        wide: !root.abreast
        shape: 0.85
        accent: root.accent
        onClicked: root.opened(item.key, sheet)
    }
}

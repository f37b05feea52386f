pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A percentage: ten by ten squares, the share filled and the rest outlined. */
FigureBlock {
    id: root

    required property string number
    required property int percent
    required property string rest

    Item {
        id: parts

        // The words stand beside the squares where there is room for them.
        readonly property bool beside: width - waffle.width - Theme.space > BlockSizes.legendWidth
        readonly property real room: beside ? width - waffle.width - Theme.space : width

        width: parent.width
        height: Math.max(waffle.height, rest.y + rest.height)

        Grid {
            id: waffle

            readonly property real cell: Math.floor((Math.min(BlockSizes.waffleSize, parent.width / 2) - 9 * spacing) / 10)

            columns: 10
            spacing: Theme.tiny
            Accessible.ignored: true

            Repeater {
                model: 100

                Square {
                    required property int index

                    width: waffle.cell
                    filled: index < root.percent
                }
            }
        }

        Column {
            id: share

            x: parts.width - parts.room
            y: parts.beside ? 0 : waffle.height + Theme.gap
            width: parts.room
            spacing: Theme.gap

            Numeral {
                number: root.number
                color: Theme.accent(root.accent)
            }

            Key {
                filled: true
                text: root.label
            }
        }

        Key {
            id: rest

            x: share.x
            y: Math.max(share.y + share.height + Theme.gap, parts.beside ? waffle.height - height : 0)
            width: parts.room
            filled: false
            text: root.rest
        }
    }

    component Square: Rectangle {
        required property bool filled

        height: width
        radius: Theme.tiny / 2
        color: filled ? Theme.accent(root.accent) : "transparent"
        border.color: Theme.accent(root.accent)
        border.width: filled ? 0 : Theme.hairline
    }

    component Key: Row {
        id: key

        required property bool filled
        required property string text

        width: parent?.width ?? 0
        spacing: Theme.small

        Square {
            id: swatch

            y: Theme.tiny
            width: BlockSizes.swatchSize
            filled: key.filled
        }

        Words {
            width: parent.width - swatch.width - Theme.small
            text: key.text
            strong: key.filled
            lineHeight: Theme.headingLineHeight
            // Without the squares the rest has no number, and would be heard as part of the other one.
            Accessible.ignored: !key.filled
        }
    }
}

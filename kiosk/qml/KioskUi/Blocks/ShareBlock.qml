pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A percentage: ten by ten squares, the share filled and the rest outlined. */
FigureBlock {
    id: root

    required property string number
    required property int percent
    required property string rest

    Flow {
        width: parent.width
        spacing: Theme.space

        Grid {
            id: waffle

            readonly property real cell: Math.min(44 * Theme.unit, (parent.width - 9 * spacing) / 10)

            columns: 10
            spacing: Theme.tiny
            Accessible.ignored: true

            Repeater {
                model: 100

                Rectangle {
                    required property int index

                    width: waffle.cell
                    height: waffle.cell
                    color: index < root.percent ? Theme.accent(root.accent) : "transparent"
                    border.color: Theme.accent(root.accent)
                    border.width: Theme.hairline
                }
            }
        }

        Column {
            width: parent.width - waffle.width - Theme.space > 280 * Theme.textUnit ? parent.width - waffle.width - Theme.space : parent.width
            spacing: Theme.gap

            Numeral {
                number: root.number
                color: Theme.accent(root.accent)
            }

            Key {
                filled: true
                text: root.label
            }

            Key {
                filled: false
                text: root.rest
            }
        }
    }

    component Key: Row {
        id: key

        required property bool filled
        required property string text

        width: parent?.width ?? 0
        spacing: Theme.small

        Rectangle {
            id: swatch

            y: Theme.tiny
            width: 36 * Theme.unit
            height: width
            color: key.filled ? Theme.accent(root.accent) : "transparent"
            border.color: Theme.accent(root.accent)
            border.width: Theme.hairline
        }

        Words {
            width: parent.width - swatch.width - Theme.small
            text: key.text
            strong: key.filled
            lineHeight: Theme.headingLineHeight
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Two bounds: a bar that floats over an axis from 0. */
FigureBlock {
    id: root

    required property string number
    required property real start
    required property real end
    required property RecordModel ticks

    Numeral {
        number: root.number
        color: Theme.accent(root.accent)
        size: Theme.numeralSize * 0.7
    }

    BalancedWords {
        room: parent.width
        text: root.label
        largest: Theme.leadSize
    }

    Item {
        id: chart

        readonly property real axisWidth: width - 2 * x0
        readonly property real x0: 44 * Theme.unit
        readonly property real gap: axisWidth / Math.max(1, root.ticks.count - 1)

        width: parent.width
        height: 150 * Theme.unit
        Accessible.ignored: true

        Rectangle {
            x: chart.x0 + root.start * chart.axisWidth
            y: Theme.small
            width: Math.max(Theme.tiny, (root.end - root.start) * chart.axisWidth)
            height: 56 * Theme.unit
            color: Theme.accent(root.accent)
        }

        Rectangle {
            x: chart.x0
            y: 84 * Theme.unit
            width: chart.axisWidth
            height: Theme.hairline
            color: Theme.ink
        }

        Repeater {
            model: root.ticks

            Item {
                id: tick

                required property real at
                required property string text

                x: chart.x0 + at * chart.axisWidth
                y: 84 * Theme.unit

                Rectangle {
                    width: Theme.hairline
                    height: Theme.small
                    color: Theme.ink
                }

                FittedWords {
                    width: chart.gap - Theme.tiny
                    x: -width / 2
                    y: Theme.small
                    text: tick.text
                    color: Theme.inkSoft
                    largest: Math.min(Theme.sourceSize, chart.gap * 0.3)
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}

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
        largest: BlockSizes.largestNumeral * 0.8
    }

    BalancedWords {
        room: parent.width
        text: root.label
        largest: Theme.leadSize
    }

    Item {
        id: chart

        readonly property real axisWidth: width - 2 * x0
        readonly property real x0: BlockSizes.axisInset
        readonly property real gap: axisWidth / Math.max(1, (root.ticks?.count ?? 0) - 1)

        width: parent.width
        height: BlockSizes.rangeBar + Theme.small + Theme.sourceSize * 1.5
        Accessible.ignored: true

        Rectangle {
            x: chart.x0 - radius
            y: Theme.small
            width: chart.axisWidth + 2 * radius
            height: BlockSizes.rangeBar / 2
            radius: height / 2
            color: Theme.paper
            border.color: Theme.line
            border.width: Theme.highContrast ? Theme.hairline : 0
        }

        Rectangle {
            x: chart.x0 + root.start * chart.axisWidth
            width: Math.max(Theme.tiny, (root.end - root.start) * chart.axisWidth)
            height: BlockSizes.rangeBar
            radius: Math.min(Theme.small, width / 2)
            color: Theme.accent(root.accent)
        }

        Repeater {
            model: root.ticks

            Item {
                id: tick

                required property real at
                required property string text

                x: chart.x0 + at * chart.axisWidth
                y: BlockSizes.rangeBar

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

pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Two bounds: a shaded band over an axis from 0, with its two ends written at it. */
FigureBlock {
    id: root

    required property string number
    required property string low
    required property string high
    required property real start
    required property real end
    required property RecordModel ticks
    readonly property color accentColor: Theme.accent(accent)

    Numeral {
        number: root.number
        color: root.accentColor
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
        readonly property real axisY: lowEnd.height + BlockSizes.bandHeight
        readonly property real startX: x0 + root.start * axisWidth
        readonly property real endX: x0 + root.end * axisWidth
        readonly property real middle: (startX + endX) / 2
        // More than a space, or two numbers with spaces in them would read as one.
        readonly property real between: highEnd.visible ? Theme.leadSize : 0

        width: parent.width
        height: axisY + Theme.small + Theme.sourceSize * 1.5
        Accessible.ignored: true

        // Each end stands over its edge, or so far aside that both can be read.
        End {
            id: lowEnd

            x: Math.max(0, Math.min(chart.startX - width / 2, highEnd.visible ? chart.middle - chart.between / 2 - width : chart.width, chart.width - width - highEnd.room))
            text: root.low
        }

        End {
            id: highEnd

            readonly property real room: visible ? width + chart.between : 0

            x: Math.min(chart.width - width, Math.max(chart.endX - width / 2, chart.middle + chart.between / 2, lowEnd.width + chart.between))
            text: root.high
        }

        Rectangle {
            id: band

            x: chart.startX
            y: lowEnd.height
            width: Math.max(BlockSizes.axisLine, chart.endX - chart.startX)
            height: BlockSizes.bandHeight
            color: root.accentColor
            opacity: 0.35
        }

        Edge {
            x: band.x
        }

        Edge {
            x: band.x + band.width - width
        }

        Rectangle {
            x: chart.x0
            y: chart.axisY
            width: chart.axisWidth
            height: BlockSizes.axisLine
            color: Theme.ink
        }

        Repeater {
            model: root.ticks

            Item {
                id: tick

                required property real at
                required property string text

                x: chart.x0 + at * chart.axisWidth
                y: chart.axisY

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
                    Accessible.ignored: true
                }
            }
        }
    }

    component End: Words {
        color: root.accentColor
        strong: true
        size: Theme.leadSize
        lineHeight: 1
        wrapMode: Text.NoWrap
        // The number above says both.
        Accessible.ignored: true
    }

    component Edge: Rectangle {
        y: band.y
        width: BlockSizes.axisLine
        height: band.height
        color: root.accentColor
    }
}

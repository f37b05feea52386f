pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Opening hours: a row a day, today on a field of its own, and below them the days on which it is otherwise. */
Block {
    id: root

    /*! The names of the clocks, where there are two. */
    required property string here
    required property string there
    required property RecordModel days
    required property string othersTitle
    required property RecordModel others
    readonly property bool twoClocks: there.length > 0

    Column {
        x: -BlockSizes.fieldOverhang
        width: root.width + 2 * BlockSizes.fieldOverhang

        Line {
            name: ""
            hours: root.here
            there: root.there
            why: ""
            today: false
            closed: true
            ruled: false
            visible: root.twoClocks
        }

        Repeater {
            model: root.days

            Line {
                required property int index

                ruled: index > 0
            }
        }
    }

    BalancedWords {
        room: parent.width
        text: root.othersTitle
        serif: true
        largest: Theme.leadSize
        topPadding: Theme.gap
    }

    Column {
        x: -BlockSizes.fieldOverhang
        width: root.width + 2 * BlockSizes.fieldOverhang
        visible: root.othersTitle.length > 0

        Repeater {
            model: root.others

            Line {
                required property int index

                ruled: index > 0
            }
        }
    }

    component Line: Rectangle {
        id: line

        required property string name
        required property string hours
        required property string there
        required property string why
        required property bool today
        required property bool closed
        property bool ruled: true
        readonly property color ink: today ? Theme.paper : Theme.ink
        // Large words stand below one another.
        readonly property bool narrow: width - 2 * Theme.gap < 22 * Theme.bodySize

        width: parent?.width ?? 0
        height: words.height + 2 * Theme.small
        radius: Theme.radius
        color: today ? Theme.accent(root.accent) : "transparent"
        border.color: Theme.line
        border.width: Theme.highContrast && today ? Theme.hairline : 0

        Rectangle {
            x: Theme.gap
            width: parent.width - 2 * x
            height: Theme.hairline
            color: Theme.line
            visible: line.ruled && !line.today
        }

        Flow {
            id: words

            x: Theme.gap
            y: Theme.small
            width: parent.width - 2 * x
            spacing: 0

            Column {
                width: line.narrow ? parent.width : Math.floor(0.42 * parent.width)
                // What has no height is given no place.
                height: line.narrow ? implicitHeight : Math.max(1, implicitHeight)

                Words {
                    width: parent.width
                    text: line.name
                    color: line.ink
                    strong: true
                    lineHeight: Theme.headingLineHeight
                }

                Words {
                    width: parent.width
                    text: line.why
                    color: line.ink
                    size: Theme.noteSize
                    lineHeight: Theme.headingLineHeight
                }
            }

            Words {
                width: line.narrow && !root.twoClocks ? parent.width : Math.floor((line.narrow ? 0.5 : root.twoClocks && line.there.length > 0 ? 0.29 : 0.58) * parent.width)
                text: line.hours
                color: line.closed && !line.today ? Theme.inkSoft : line.ink
                strong: line.today
                lineHeight: Theme.headingLineHeight
            }

            Words {
                width: Math.floor((line.narrow ? 0.5 : 0.29) * parent.width)
                text: line.there
                color: line.today ? line.ink : Theme.inkSoft
                lineHeight: Theme.headingLineHeight
            }
        }
    }
}

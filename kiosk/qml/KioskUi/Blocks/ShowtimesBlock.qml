pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! A part of a programme: what runs and what is next on a field of its own, or a day with its films and their times. */
Block {
    id: root

    required property RecordModel on
    required property string day
    required property RecordModel lines
    required property string more
    readonly property bool narrow: width < BlockSizes.offerWidth

    joint: Theme.gap

    Field {
        visible: (root.on?.count ?? 0) > 0
        color: Theme.tint(root.accent)

        Repeater {
            model: root.on

            Column {
                id: one

                required property int index
                required property string label
                required property bool runs
                required property string name
                required property string time
                required property string hall
                required property string spoken

                width: parent?.width ?? 0
                spacing: Theme.tiny
                topPadding: index > 0 ? Theme.small : 0
                Accessible.role: Accessible.StaticText
                Accessible.name: spoken.replace(/[\u200b\u2060]/g, "")

                Flow {
                    width: parent.width
                    spacing: Theme.small

                    Label {
                        text: one.label
                        filled: one.runs
                        accent: root.accent
                    }

                    Words {
                        width: Math.min(implicitWidth, parent.width)
                        text: one.time
                        strong: true
                        color: Theme.accent(root.accent)
                        lineHeight: Theme.headingLineHeight
                        Accessible.ignored: true
                    }

                    Words {
                        width: Math.min(implicitWidth, parent.width)
                        text: one.hall
                        color: Theme.inkSoft
                        lineHeight: Theme.headingLineHeight
                        Accessible.ignored: true
                    }
                }

                BalancedWords {
                    room: parent.width
                    text: one.name
                    serif: true
                    largest: Theme.leadSize
                    Accessible.ignored: true
                }
            }
        }
    }

    BalancedWords {
        room: parent.width
        text: root.day
        serif: true
        largest: Theme.leadSize
    }

    Column {
        width: parent.width
        visible: (root.lines?.count ?? 0) > 0
        Accessible.role: Accessible.List
        Accessible.name: root.day

        Repeater {
            model: root.lines

            Showtime {
                narrow: root.narrow
                accent: root.accent
            }
        }
    }

    BalancedWords {
        room: parent.width
        text: root.more
        color: Theme.inkSoft
        largest: Theme.sourceSize
    }

    /*! Says whether it runs now or is next: in a filled shape, or in an outlined one. */
    component Label: Rectangle {
        id: label

        required property string text
        required property bool filled
        required property string accent

        width: words.implicitWidth + 2 * words.x
        height: words.implicitHeight
        radius: height / 2
        color: filled ? Theme.accent(label.accent) : "transparent"
        border.color: Theme.accent(label.accent)
        border.width: Theme.hairline

        Words {
            id: words

            x: Math.round(0.45 * parent.height)
            text: label.text
            strong: true
            color: label.filled ? Theme.paper : Theme.accent(label.accent)
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
        }
    }
}

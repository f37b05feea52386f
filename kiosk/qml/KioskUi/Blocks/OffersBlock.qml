pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! A line of a price list: what it is and how long it takes at the left, what it costs at the right. */
Block {
    id: root

    required property string warning
    required property string checked
    required property string group
    required property string name
    required property string takes
    required property string price
    required property string text
    required property RecordModel conditions
    required property string spoken
    // Large words stand below one another.
    readonly property bool narrow: width < BlockSizes.offerWidth

    joint: group.length > 0 ? Theme.space : 0

    Field {
        visible: !root.joined && root.warning.length > 0
        color: Theme.tint(root.accent)

        NoticeWords {
            width: parent.width
            title: ""
            text: root.warning
            mark: Theme.accent(root.accent)
            markSize: BlockSizes.fieldIconSize
        }
    }

    BalancedWords {
        room: parent.width
        visible: !root.joined
        text: root.checked
        color: Theme.inkSoft
        largest: Theme.sourceSize
    }

    BalancedWords {
        room: parent.width
        text: root.group
        serif: true
        largest: Theme.leadSize
    }

    Column {
        width: parent.width
        spacing: Theme.tiny
        bottomPadding: Theme.small
        Accessible.role: Accessible.ListItem
        // Without what keeps a line from ending there.
        Accessible.name: root.spoken.replace(/[\u200b\u2060]/g, "")

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }

        Item {
            width: parent.width
            height: Theme.small
        }

        Item {
            width: parent.width
            height: root.narrow ? cost.y + cost.height : Math.max(what.height, cost.height)

            Column {
                id: what

                width: root.narrow ? parent.width : parent.width - cost.width - Theme.gap
                spacing: Theme.tiny

                Words {
                    width: parent.width
                    text: root.name
                    strong: true
                    lineHeight: Theme.headingLineHeight
                    Accessible.ignored: true
                }

                IconLine {
                    glyph: Icons.clock
                    text: root.takes
                    accent: root.accent
                    Accessible.ignored: true
                }
            }

            Words {
                id: cost

                x: root.narrow ? 0 : parent.width - width
                y: root.narrow ? what.height + (visible ? Theme.tiny : 0) : 0
                width: root.narrow ? parent.width : Math.min(implicitWidth, parent.width / 2)
                height: visible ? implicitHeight : 0
                text: root.price
                strong: true
                color: Theme.accent(root.accent)
                lineHeight: Theme.headingLineHeight
                horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
                Accessible.ignored: true
            }
        }

        Words {
            width: Math.min(parent.width, BlockSizes.measure)
            text: root.text
            size: Theme.noteSize
        }

        Repeater {
            model: root.conditions

            IconLine {
                required property string icon

                glyph: Icons.named(icon)
                accent: root.accent
            }
        }
    }
}

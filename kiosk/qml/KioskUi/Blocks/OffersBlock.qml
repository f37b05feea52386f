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

                Said {
                    glyph: Icons.clock
                    text: root.takes
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

            Said {
                required property string icon

                glyph: Icons.named(icon)
            }
        }
    }

    /*! A line with a sign before it. */
    component Said: Row {
        id: said

        required property string text
        property string glyph

        width: parent?.width ?? 0
        spacing: Theme.small
        visible: text.length > 0
        Accessible.role: Accessible.StaticText
        Accessible.name: text.replace(/[\u200b\u2060]/g, "")

        Icon {
            id: sign

            // Beside the first line.
            y: Math.round((words.lineCount > 0 ? words.contentHeight / words.lineCount : 0) / 2 - height / 2)
            size: Theme.noteSize
            glyph: said.glyph
            color: Theme.accent(root.accent)
        }

        Words {
            id: words

            width: Math.min(BlockSizes.measure, parent.width - sign.width - Theme.small)
            text: said.text
            size: Theme.noteSize
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }
}

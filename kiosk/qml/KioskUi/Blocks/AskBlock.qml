pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Topics with their answers; for those without one, whom to ask. */
Block {
    id: root

    required property RecordModel topics
    required property string ask

    Field {
        Repeater {
            model: root.topics

            Column {
                id: topic

                required property int index
                required property string title
                required property string answer

                width: parent?.width ?? 0
                spacing: Theme.tiny

                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    visible: topic.index > 0
                    color: Theme.line
                }

                Words {
                    width: parent.width
                    topPadding: topic.index > 0 ? Theme.small : 0
                    text: topic.title
                    strong: true
                    lineHeight: Theme.headingLineHeight
                }

                Words {
                    width: parent.width
                    text: topic.answer
                }
            }
        }
    }

    Field {
        visible: root.ask.length > 0
        color: Theme.ground(root.accent)

        Row {
            width: parent.width
            spacing: Theme.gap

            Icon {
                id: mark

                glyph: Icons.chats
                size: BlockSizes.fieldIconSize
                color: Theme.onDark
            }

            BalancedWords {
                y: Math.max(0, (mark.height - height) / 2)
                room: parent.width - mark.width - Theme.gap
                text: root.ask
                color: Theme.onDark
                strong: true
                largest: Theme.leadSize
            }
        }
    }
}

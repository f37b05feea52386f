pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Topics with their answers; those without one in a quiet line, which says whom to ask. */
Block {
    id: root

    required property RecordModel topics
    required property string ask

    Field {
        visible: (root.topics?.count ?? 0) > 0

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

    Row {
        width: parent.width
        spacing: Theme.small
        visible: root.ask.length > 0

        Icon {
            id: mark

            y: Math.round((ask.lineCount > 0 ? ask.contentHeight / ask.lineCount : 0) / 2 - height / 2)
            glyph: Icons.chats
            color: Theme.accent(root.accent)
        }

        Words {
            id: ask

            width: Math.min(BlockSizes.measure, parent.width - mark.width - Theme.small)
            text: root.ask
            color: Theme.inkSoft
        }
    }
}

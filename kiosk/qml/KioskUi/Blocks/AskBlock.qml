pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Topics with their answers; for those without one, whom to ask. */
Block {
    id: root

    required property RecordModel topics
    required property string ask

    Repeater {
        model: root.topics

        Column {
            id: topic

            required property string title
            required property string answer

            width: parent?.width ?? 0
            spacing: Theme.tiny

            Row {
                width: parent.width
                spacing: Theme.gap

                Rectangle {
                    y: (words.height - height) / 2
                    width: Theme.small
                    height: width
                    color: Theme.accent(root.accent)
                }

                Words {
                    id: words

                    width: parent.width - Theme.small - Theme.gap
                    text: topic.title
                    strong: true
                    lineHeight: Theme.headingLineHeight
                }
            }

            Words {
                x: Theme.small + Theme.gap
                width: parent.width - x
                text: topic.answer
            }
        }
    }

    // Further from the last topic than the topics from one another.
    Item {
        width: 1
        height: Theme.hairline
        visible: hint.visible
    }

    Rectangle {
        width: parent.width
        height: hint.height + 2 * Theme.space
        visible: root.ask.length > 0
        color: Theme.felt
        border.color: Theme.line
        border.width: Theme.highContrast ? Theme.hairline : 0

        Icon {
            id: icon

            x: Theme.space
            y: Math.round((parent.height - height) / 2)
            glyph: Icons.chats
            size: 64 * Theme.unit
            color: Theme.accent(root.accent)
        }

        BalancedWords {
            id: hint

            x: icon.x + icon.width + Theme.gap
            y: Theme.space
            room: parent.width - x - Theme.space
            text: root.ask
            strong: true
            largest: Theme.bodySize
        }
    }
}

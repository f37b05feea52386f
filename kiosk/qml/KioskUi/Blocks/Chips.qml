pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What one wants to know before going there: each an icon with a few words, as many abreast as have room. */
Flow {
    id: root

    required property list<string> facts
    required property list<string> icons
    required property string accent

    spacing: Theme.tiny

    Repeater {
        model: root.facts

        Rectangle {
            id: chip

            required property int index
            required property string modelData
            readonly property real whole: words.x + Math.ceil(metrics.advanceWidth) + 2 + Theme.small

            width: Math.min(root.width, whole)
            height: words.height + 2 * Theme.tiny
            radius: Math.min(height / 2, Theme.radius)
            color: Theme.paper
            border.color: Theme.line
            border.width: Theme.hairline

            Icon {
                id: sign

                x: Theme.small
                height: parent.height
                glyph: Icons.named(root.icons[chip.index] ?? "")
                color: Theme.accent(root.accent)
                size: Theme.noteSize
            }

            Words {
                id: words

                x: sign.x + sign.width + Theme.tiny
                y: Theme.tiny
                width: parent.width - x - Theme.small
                text: chip.modelData
                size: Theme.sourceSize
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }

            TextMetrics {
                id: metrics

                font: words.font
                text: chip.modelData
            }
        }
    }
}

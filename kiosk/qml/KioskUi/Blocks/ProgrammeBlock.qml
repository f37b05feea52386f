pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! A film or an event of a programme: its mounted picture, and beside it or below it what it is. */
Block {
    id: root

    required property string name
    // A map of a PictureView's fields.
    required property var picture
    required property RecordModel facts
    required property string text
    // A map of a FactView's fields.
    required property var caution
    readonly property bool pictured: picture.source.length > 0
    readonly property bool beside: pictured && width > BlockSizes.cardWidth

    joint: pictured && !beside ? Theme.section : Theme.space

    Item {
        width: parent.width
        height: Math.max(words.y + words.height, picture.visible ? picture.height : 0)

        Picture {
            id: picture

            width: Math.round(root.beside ? parent.width * 0.36 : parent.width)
            height: Math.round(width * 0.625)
            visible: root.pictured
            mounted: true
            mat: Theme.paper
            source: root.picture.source
            middle: root.picture.middle
            small: root.picture.small
            alt: root.picture.alt
        }

        Column {
            id: words

            x: root.beside ? picture.width + Theme.space : 0
            y: root.pictured && !root.beside ? picture.height + Theme.gap : 0
            width: parent.width - x
            spacing: Theme.small

            BalancedWords {
                room: parent.width
                text: root.name
                serif: true
                largest: Theme.tileSize
            }

            Flow {
                id: signs

                width: parent.width
                spacing: Theme.small

                Repeater {
                    model: root.facts

                    IconLine {
                        required property string icon
                        required property string label

                        about: label
                        room: signs.width
                        glyph: Icons.named(icon)
                        accent: root.accent
                        rightPadding: Theme.small
                    }
                }
            }

            Words {
                width: Math.min(parent.width, BlockSizes.measure)
                text: root.text
                size: Theme.noteSize
            }

            IconLine {
                text: root.caution.text
                glyph: Icons.named(root.caution.icon)
                accent: root.accent
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Steps, as on a sign that shows the way: large numbers, and a line that leads from one to the next. */
Block {
    id: root

    required property RecordModel steps
    required property string caption

    Column {
        width: parent.width
        Accessible.role: Accessible.List
        Accessible.name: root.title

        Repeater {
            id: all

            model: root.steps

            Item {
                id: step

                required property int index
                required property string number
                required property string title
                required property string text
                required property string icon
                // A map of a PictureView's fields.
                required property var picture
                readonly property bool last: index === all.count - 1

                width: root.width
                height: Math.max(disc.height, words.height) + (last ? 0 : BlockSizes.stepGap)
                Accessible.role: Accessible.ListItem
                Accessible.name: number + ". " + title.replace(/[\u200b\u2060]/g, "")

                // The line to the next one.
                Rectangle {
                    x: Math.round((disc.width - width) / 2)
                    y: disc.height
                    width: 2 * Math.round(Theme.tiny / 2)
                    height: parent.height - y
                    visible: !step.last
                    color: Theme.accent(root.accent)
                }

                Rectangle {
                    id: disc

                    width: BlockSizes.stepSize
                    height: width
                    radius: width / 2
                    color: Theme.accent(root.accent)

                    Words {
                        anchors.centerIn: parent
                        text: step.number
                        color: Theme.paper
                        serif: true
                        heading: false
                        // Of the letters of Europe in all languages: Chinese ones stand lower.
                        family: Theme.serifFor("")
                        size: BlockSizes.stepNumber
                        lineHeight: 1
                        Accessible.ignored: true
                    }
                }

                Column {
                    id: words

                    x: disc.width + Theme.gap
                    width: parent.width - x
                    spacing: Theme.small

                    // A title of one line stands beside the middle of its number.
                    Item {
                        width: parent.width
                        height: Math.max(disc.height, heading.height)

                        BalancedWords {
                            id: heading

                            y: Math.round((parent.height - height) / 2)
                            room: parent.width - (sign.visible ? sign.width + Theme.gap : 0)
                            text: step.title
                            serif: true
                            largest: Theme.tileSize
                            Accessible.ignored: true
                        }

                        Icon {
                            id: sign

                            x: parent.width - width
                            y: Math.round((disc.height - height) / 2)
                            visible: step.icon.length > 0
                            glyph: Icons.named(step.icon)
                            size: BlockSizes.stepSign
                            color: Theme.accent(root.accent)
                        }
                    }

                    Words {
                        width: Math.min(parent.width, BlockSizes.measure)
                        text: step.text
                    }

                    Picture {
                        width: Math.min(parent.width, BlockSizes.stepPicture)
                        height: Math.round(width * 0.625)
                        visible: step.picture.source.length > 0
                        mounted: true
                        mat: Theme.paper
                        source: step.picture.source
                        middle: step.picture.middle
                        small: step.picture.small
                        alt: step.picture.alt
                    }
                }
            }
        }
    }

    BalancedWords {
        room: parent.width
        text: root.caption
        color: Theme.inkSoft
        largest: Theme.sourceSize
    }
}

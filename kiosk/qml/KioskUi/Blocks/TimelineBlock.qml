pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Periods in their order along a line; those with more to say open. */
Block {
    id: root

    required property RecordModel items
    required property string openLabel
    signal opened(string item)

    Column {
        width: parent.width

        Repeater {
            model: root.items

            ItemButton {
                id: period

                required property int index

                width: parent?.width ?? 0
                onClicked: root.opened(key)

                contentItem: Item {
                    implicitHeight: Math.max(picture.height, words.height) + Theme.space

                    Rectangle {
                        x: 20 * Theme.unit - width / 2
                        y: period.index === 0 ? dot.y : 0
                        width: Theme.hairline * 2
                        height: parent.height - y
                        color: Theme.line
                    }

                    Rectangle {
                        id: dot

                        x: 0
                        y: Theme.gap
                        width: 40 * Theme.unit
                        height: width
                        radius: width / 2
                        color: Theme.paper
                        border.color: Theme.accent(root.accent)
                        border.width: Theme.tiny
                    }

                    Picture {
                        id: picture

                        x: 40 * Theme.unit + Theme.gap
                        width: 220 * Theme.unit
                        height: width
                        source: period.picture.source
                        small: period.picture.small
                        alt: period.picture.alt
                    }

                    ItemWords {
                        id: words

                        x: picture.x + picture.width + Theme.gap
                        width: parent.width - x
                        item: period
                        accent: root.accent
                        openLabel: root.openLabel
                    }
                }
            }
        }
    }
}

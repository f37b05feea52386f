pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A period on the line of a timeline; it opens if there is more to say. */
Block {
    id: root

    // A map as ItemButton has it.
    required property var period
    signal opened(string item)

    joint: 0

    ItemButton {
        width: parent.width
        item: root.period
        raised: false
        fill: "transparent"
        onClicked: root.opened(root.period.key)

        contentItem: Item {
            implicitHeight: Math.max(picture.height, words.height) + Theme.space

            Rectangle {
                x: 20 * Theme.unit - width / 2
                y: root.joined ? 0 : dot.y
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
                source: root.period.picture.source
                small: root.period.picture.small
                alt: root.period.picture.alt
            }

            ItemWords {
                id: words

                x: picture.x + picture.width + Theme.gap
                width: parent.width - x
                item: root.period
                accent: root.accent
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Mounted pictures side by side to leaf through; each opens, and has its description and credit. */
Block {
    id: root

    required property RecordModel pictures
    required property string openLabel
    required property string nextLabel
    required property string previousLabel
    signal pictureOpened(string picture, Item from)

    Strip {
        id: strip

        objectName: "gallery"
        width: parent.width
        height: Math.round(width * 0.62)
        records: root.pictures
        openLabel: root.openLabel
        onOpened: picture => root.pictureOpened(picture, strip)
    }

    Item {
        readonly property bool wide: width > BlockSizes.captionAbreastWidth

        width: parent.width
        // Room for some lines, so that what is below stays where it is while one leafs.
        height: Math.max(BlockSizes.captionHeight, words.height, steps.y + steps.height)

        Column {
            id: words

            width: parent.width - (parent.wide ? steps.width + Theme.space : 0)
            spacing: Theme.tiny

            BalancedWords {
                room: parent.width
                text: strip.current?.caption ?? ""
                largest: Theme.sourceSize
                lineHeight: Theme.headingLineHeight
            }

            Words {
                width: parent.width
                text: [strip.current?.creditStays ? strip.current.credit : "", strip.current?.position ?? ""].filter(words => words.length > 0).join(" · ")
                color: Theme.inkSoft
                size: Theme.creditSize
                lineHeight: Theme.headingLineHeight
            }
        }

        Row {
            id: steps

            anchors.right: parent.right
            y: parent.wide ? 0 : words.height + Theme.gap
            spacing: Theme.gap

            Step {
                objectName: "previous-picture"
                name: root.previousLabel
                glyph: Icons.arrowLeft
                ink: Theme.accent(root.accent)
                possible: strip.currentIndex > 0
                onClicked: strip.decrementCurrentIndex()
            }

            Step {
                objectName: "next-picture"
                name: root.nextLabel
                glyph: Icons.arrowRight
                ink: Theme.accent(root.accent)
                possible: strip.currentIndex < strip.count - 1
                onClicked: strip.incrementCurrentIndex()
            }
        }
    }
}

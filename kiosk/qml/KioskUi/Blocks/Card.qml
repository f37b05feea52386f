pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A card or a period: its mounted picture above its words, or beside them where it is wide.

    It is a sheet that can be touched if it opens, and lies flat if not. */
Touchable {
    id: root

    // A map of an ItemView's fields; its picture is one of a PictureView's.
    required property var item
    required property string accent
    property bool wide: true
    /*! Of its height to its width, where the picture is beside the words. */
    property real shape: 0.75
    // Not `enabled` or `visible`: these are those of the whole page, too, which goes while it is seen.
    readonly property bool opens: item.openLabel.length > 0
    readonly property bool pictured: item.picture.source.length > 0
    readonly property bool beside: wide && pictured && width > BlockSizes.cardWidth

    objectName: "item-" + item.key
    name: [item.title, item.when, item.line].filter(words => words.length > 0).join(". ")
    role: opens ? Accessible.Button : Accessible.StaticText
    raised: opens
    fill: opens ? Theme.felt : Theme.tint(accent)
    enabled: opens

    contentItem: Item {
        // Of a picture above the words.
        readonly property real above: root.pictured ? Math.round(picture.width * 0.7) : 0
        readonly property real wordsHeight: words.height + (root.opens ? more.height + words.padding : 0)

        implicitHeight: root.beside ? Math.max(picture.width * root.shape + 2 * Theme.mat, wordsHeight) : picture.y + above + wordsHeight

        Picture {
            id: picture

            x: Theme.mat
            y: root.pictured ? Theme.mat : 0
            width: Math.round(root.beside ? parent.width * 0.4 : parent.width - 2 * Theme.mat)
            height: root.beside ? parent.height - 2 * Theme.mat : parent.above
            visible: root.pictured
            mounted: true
            mat: root.fill
            source: root.item.picture.source
            middle: root.item.picture.middle
            small: root.item.picture.small
            // On what a card opens, the picture tells of itself.
            alt: root.opens ? "" : root.item.picture.alt
        }

        ItemWords {
            id: words

            x: root.beside ? picture.x + picture.width : 0
            y: root.beside ? Math.round((parent.height - parent.wordsHeight) / 2) : picture.y + parent.above
            width: parent.width - x
            // Without a picture they stand in line with those of the page.
            padding: root.pictured ? Theme.gap : BlockSizes.fieldOverhang
            bottomPadding: root.opens ? Theme.small : padding
            item: root.item
            accent: root.accent
        }

        // At the foot of a card, so that two abreast have it on one line.
        Row {
            id: more

            x: words.x + words.padding
            y: root.beside ? words.y + words.height : parent.height - height - words.padding
            spacing: Theme.tiny
            visible: root.opens

            Words {
                id: label

                width: Math.min(implicitWidth, words.width - 2 * words.padding - size - Theme.tiny)
                text: root.item.openLabel
                color: Theme.accent(root.accent)
                strong: true
                size: Theme.noteSize
                lineHeight: 1
                Accessible.ignored: true
            }

            Icon {
                height: label.height
                glyph: Icons.arrowRight
                size: label.size
                color: label.color
            }
        }
    }
}

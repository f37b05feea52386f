pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A card or a period: its mounted picture above its words, or beside them where it is wide.

    If it opens it is a sheet with an arrow on it, all of which can be touched; if not, it lies flat. */
Touchable {
    id: root

    // A map of an ItemView's fields; its picture is one of a PictureView's.
    required property var item
    required property string accent
    property bool wide: true
    /*! Of its height to its width, where the picture is beside the words. */
    property real shape: 0.75
    /*! The same where it is above them. */
    property real shapeAbove: 0.7
    /*! Beside its words, where it has no picture. */
    property real inset: BlockSizes.fieldOverhang
    /*! Its words stand in the middle of its height, where it has no picture. */
    property bool centred: false
    // Not `enabled` or `visible`: these are those of the whole page, too, which goes while it is seen.
    readonly property bool opens: item.opens
    readonly property bool pictured: item.picture.source.length > 0
    readonly property bool signAside: opens && !pictured
    readonly property bool beside: wide && pictured && width > BlockSizes.cardWidth

    objectName: "item-" + item.key
    name: [item.title, item.lane, item.when, item.line, ...item.facts].filter(words => words.length > 0).join(". ")
    role: opens ? Accessible.Button : Accessible.StaticText
    raised: opens
    fill: opens ? Theme.felt : Theme.tint(accent)
    enabled: opens

    contentItem: Item {
        // Of a picture above the words.
        readonly property real above: root.pictured ? Math.round(picture.width * root.shapeAbove) : 0

        implicitHeight: root.beside ? Math.max(picture.width * root.shape + 2 * Theme.mat, words.height) : picture.y + above + words.height

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
            y: root.beside || (root.centred && !root.pictured) ? Math.round((parent.height - height) / 2) : picture.y + parent.above
            width: parent.width - x - (root.signAside ? BlockSizes.cardSign + Theme.small : 0)
            // Without a picture they stand in line with those of the page.
            padding: root.pictured ? Theme.gap : root.inset
            item: root.item
            accent: root.accent
        }

        // It opens: on the corner of its picture, or at the right edge.
        Rectangle {
            objectName: "opens-sign"
            x: root.signAside ? parent.width - width - Theme.gap : picture.x + picture.width - width - Theme.small
            y: Math.round(root.signAside ? (parent.height - height) / 2 : picture.y + picture.height - height - Theme.small)
            width: BlockSizes.cardSign
            height: width
            radius: width / 2
            visible: root.opens
            color: Theme.accent(root.accent)

            Icon {
                anchors.centerIn: parent
                glyph: Icons.arrowRight
                size: 0.6 * BlockSizes.cardSign
                color: Theme.paper
            }
        }
    }
}

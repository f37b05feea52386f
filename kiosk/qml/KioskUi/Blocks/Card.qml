pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A card: its picture above its words, or beside them where it is wide. */
ItemButton {
    id: root

    required property bool wide
    required property string accent
    readonly property bool pictured: item.picture.source.length > 0
    readonly property bool beside: wide && pictured

    contentItem: Item {
        implicitHeight: root.beside ? Math.max(picture.width * 0.75, words.height) : picture.height + words.height

        Picture {
            id: picture

            width: root.beside ? Math.round(parent.width * 0.42) : parent.width
            height: root.beside ? parent.height : root.pictured ? Math.round(width * 0.66) : 0
            visible: root.pictured
            mounted: true
            source: root.item.picture.source
            small: root.item.picture.small
            alt: root.item.picture.alt
        }

        Column {
            id: words

            x: root.beside ? picture.width : 0
            y: root.beside ? Math.round((parent.height - height) / 2) : picture.height
            width: parent.width - x
            padding: Theme.gap
            spacing: Theme.tiny

            ItemWords {
                width: parent.width - 2 * parent.padding
                item: root.item
                accent: root.accent
            }
        }
    }
}

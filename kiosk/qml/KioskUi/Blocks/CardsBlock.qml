pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A row of cards of equal weight: two abreast where there is room, or one at full width. */
Block {
    id: root

    // Maps as a card has them; the second has no key where the first is alone.
    required property var first
    required property var second
    signal opened(string item, Item from)

    cards: row.both ? [one, other] : [one]

    // A layout would give the cards their widths only before the next frame. Until then their words would
    // be set in no width at all, and the page could not keep its place.
    Item {
        id: row

        readonly property bool both: root.second.key.length > 0
        readonly property bool abreast: both && width > BlockSizes.cardsAbreastWidth
        readonly property real share: abreast ? Math.floor((width - Theme.gap) / 2) : width

        x: -BlockSizes.fieldOverhang
        width: root.width + 2 * BlockSizes.fieldOverhang
        height: abreast ? Math.ceil(Math.max(one.implicitHeight, other.implicitHeight)) : one.implicitHeight + (both ? Theme.gap + other.implicitHeight : 0)

        RowCard {
            id: one

            item: root.first
        }

        RowCard {
            id: other

            x: row.abreast ? row.width - width : 0
            y: row.abreast ? 0 : one.implicitHeight + Theme.gap
            item: root.second
            visible: row.both
        }
    }

    component RowCard: Card {
        id: card

        width: row.share
        height: row.abreast ? row.height : implicitHeight
        wide: !row.abreast
        accent: root.accent
        onClicked: root.opened(card.item.key, card)
    }
}

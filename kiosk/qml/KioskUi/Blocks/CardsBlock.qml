pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskUi.Parts

/*! A row of cards of equal weight: two abreast where there is room, or one at full width. */
Block {
    id: root

    // Maps as a card has them; the second has no key where the first is alone.
    required property var first
    required property var second
    signal opened(string item, Item from)

    GridLayout {
        id: row

        readonly property bool abreast: root.second.key.length > 0 && width > 640 * Theme.textUnit

        x: -Theme.reach
        width: parent.width + 2 * Theme.reach
        columns: abreast ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        RowCard {
            item: root.first
        }

        RowCard {
            item: root.second
            visible: item.key.length > 0
        }
    }

    component RowCard: Card {
        id: card

        wide: !row.abreast
        accent: root.accent
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        onClicked: root.opened(card.item.key, card)
    }
}

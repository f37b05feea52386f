pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! The words of a card or a period. */
Column {
    id: root

    // As a card has it.
    required property var item
    required property string accent

    spacing: Theme.tiny

    BalancedWords {
        room: parent.width - 2 * parent.padding
        text: root.item.when
        color: Theme.accent(root.accent)
        strong: true
        largest: Theme.noteSize
        lineHeight: Theme.headingLineHeight
    }

    BalancedWords {
        room: parent.width - 2 * parent.padding
        text: root.item.title
        serif: true
        largest: Theme.tileSize
    }

    BalancedWords {
        room: parent.width - 2 * parent.padding
        text: root.item.line
        largest: Theme.noteSize
    }
}

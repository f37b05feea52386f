pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! The words of a card or a period. */
Column {
    id: root

    // As ItemButton has it.
    required property var item
    required property string accent

    spacing: Theme.tiny

    Words {
        width: parent.width
        text: root.item.when
        color: Theme.accent(root.accent)
        strong: true
        size: Theme.noteSize
        lineHeight: Theme.headingLineHeight
    }

    BalancedWords {
        room: parent.width
        text: root.item.title
        serif: true
        largest: Theme.tileSize
    }

    BalancedWords {
        room: parent.width
        text: root.item.line
        largest: Theme.noteSize
    }

    Words {
        width: parent.width
        text: root.item.openLabel
        color: Theme.accent(root.accent)
        strong: true
        size: Theme.noteSize
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! The words of a card or a period, which tells them as its name. */
Column {
    id: root

    // As a card has it.
    required property var item
    required property string accent

    spacing: Theme.tiny

    // What few items have is made for those.
    Loader {
        active: root.item.lane.length > 0
        visible: active

        sourceComponent: BalancedWords {
            room: root.width - 2 * root.padding
            text: root.item.lane
            color: Theme.inkSoft
            largest: Theme.sourceSize
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
        }
    }

    BalancedWords {
        room: parent.width - 2 * parent.padding
        text: root.item.when
        color: Theme.accent(root.accent)
        strong: true
        largest: Theme.noteSize
        lineHeight: Theme.headingLineHeight
        Accessible.ignored: true
    }

    BalancedWords {
        room: parent.width - 2 * parent.padding
        text: root.item.title
        serif: true
        largest: Theme.tileSize
        Accessible.ignored: true
    }

    BalancedWords {
        room: parent.width - 2 * parent.padding
        text: root.item.line
        largest: Theme.noteSize
        Accessible.ignored: true
    }

    Loader {
        width: parent.width - 2 * parent.padding
        active: root.item.facts.length > 0
        visible: active

        sourceComponent: Chips {
            facts: root.item.facts
            icons: root.item.factIcons
            accent: root.accent
        }
    }
}

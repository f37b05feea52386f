pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What somebody said; it stands alone. */
Block {
    id: root

    required property string text
    required property string speaker
    required property string role
    required property string caption

    Icon {
        glyph: Icons.quotes
        size: 96 * Theme.unit
        color: Theme.accent(root.accent)
    }

    BalancedWords {
        room: parent.width
        text: root.text
        serif: true
        heading: false
        largest: Theme.leadSize
        lineHeight: Theme.lineHeight
    }

    Words {
        width: parent.width
        text: root.speaker
        strong: true
    }

    Words {
        width: parent.width
        text: root.role
        lineHeight: Theme.headingLineHeight
    }

    BalancedWords {
        room: parent.width
        text: root.caption
        color: Theme.inkSoft
        largest: Theme.sourceSize
    }
}

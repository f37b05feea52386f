pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Something not to be missed: a frame in the page's colour. */
Block {
    id: root

    required property string text

    Rectangle {
        width: parent.width
        height: words.height + 2 * Theme.space
        color: Theme.paper
        border.color: Theme.accent(root.accent)
        border.width: Theme.hairline * 2

        Icon {
            id: icon

            x: Theme.space
            y: Theme.space
            glyph: Icons.info
            size: 64 * Theme.unit
            color: Theme.accent(root.accent)
        }

        Words {
            id: words

            x: icon.x + icon.width + Theme.gap
            y: Theme.space
            width: parent.width - x - Theme.space
            text: root.text
        }
    }
}

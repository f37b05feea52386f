pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What every block has: a heading, its own things, and small print. Its width comes from the page. */
Column {
    id: root

    required property string title
    required property string note
    required property string accent
    default property alias things: body.data

    width: parent?.width ?? 0
    spacing: Theme.gap

    BalancedWords {
        room: parent.width
        text: root.title
        serif: true
        largest: Theme.h2Size
    }

    Column {
        id: body

        width: parent.width
        spacing: Theme.gap
    }

    BalancedWords {
        room: parent.width
        text: root.note
        color: Theme.inkSoft
        largest: Theme.sourceSize
    }
}

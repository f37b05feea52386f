pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What every block has: a heading, its own things, and small print. Its width comes from the page.

    It brings the room above it: that of a new section, or less where it goes on with the one above. */
Column {
    id: root

    required property string title
    required property string note
    required property string accent
    required property bool joined
    property real joint: Theme.gap
    /*! Those of its items that are seen. */
    property list<Item> cards
    readonly property real headingBottom: heading.y + heading.height
    default property alias things: body.data

    width: parent?.width ?? 0
    spacing: Theme.gap
    topPadding: joined ? joint : Theme.section

    BalancedWords {
        id: heading

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

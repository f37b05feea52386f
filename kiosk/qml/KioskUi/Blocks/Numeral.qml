pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A number in the largest letters, with the words that belong to it. */
Column {
    id: root

    required property string number
    property string before: ""
    property string after: ""
    property color color: Theme.ink
    property real size: Theme.numeralSize

    width: parent?.width ?? 0

    Words {
        text: root.before
        color: root.color
        size: Theme.leadSize
        lineHeight: 1
    }

    FittedWords {
        width: parent.width
        text: root.number
        color: root.color
        serif: true
        largest: root.size
        lineHeight: 1
    }

    Words {
        text: root.after
        color: root.color
        size: Theme.leadSize
        lineHeight: 1
    }
}

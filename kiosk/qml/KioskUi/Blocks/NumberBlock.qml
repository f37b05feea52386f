pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! One large number. */
FigureBlock {
    id: root

    required property string before
    required property string number
    required property string after

    Numeral {
        before: root.before
        number: root.number
        after: root.after
        color: Theme.accent(root.accent)
    }

    BalancedWords {
        room: parent.width
        text: root.label
        largest: Theme.leadSize
    }
}

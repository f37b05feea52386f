pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! One large number: a poster in the page's colour. */
FigureBlock {
    id: root

    required property string before
    required property string number
    required property string ending
    required property string after

    ground: Theme.ground(accent)
    small: Theme.onDark

    Numeral {
        before: root.before
        number: root.number
        ending: root.ending
        after: root.after
        color: Theme.onDark
    }

    BalancedWords {
        room: parent.width
        text: root.label
        color: Theme.onDark
        largest: Theme.leadSize
    }
}

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

    Words {
        width: parent.width
        text: root.label
        size: Theme.leadSize
    }
}

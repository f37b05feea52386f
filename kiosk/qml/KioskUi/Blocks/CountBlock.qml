pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A number as rows of people: some filled, the next one hatched where it is more than they say, the others outlined. */
FigureBlock {
    id: root

    required property string before
    required property string number
    required property string ending
    required property string after
    required property int total
    required property int solid
    required property bool begun
    required property string part
    required property string rest
    required property string legend
    readonly property color marked: Theme.accent(accent)
    readonly property color pale: Theme.inkSoft

    ground: Theme.tint(accent)

    Numeral {
        before: root.before
        number: root.number
        ending: root.ending
        after: root.after
        color: root.marked
    }

    BalancedWords {
        room: parent.width
        text: root.label
        largest: Theme.leadSize
    }

    Grid {
        id: people

        readonly property real cell: Math.floor(parent.width / columns)
        // They are a little more than half as wide as high.
        readonly property real size: Math.min(BlockSizes.personSize, cell / 0.6)

        columns: 10
        bottomPadding: Theme.tiny
        Accessible.ignored: true

        Repeater {
            // Five rows of ten and no more: what is larger wants a larger `each`.
            model: Math.min(root.total, 50)

            Person {
                drawn: index < root.solid ? "filled" : index === root.solid && root.begun ? "hatched" : "outlined"
                width: people.cell
                height: Math.round(size * 1.08)
                size: people.size
                color: drawn === "outlined" ? root.pale : root.marked
            }
        }
    }

    PeopleKey {
        drawn: [...(root.solid > 0 ? ["filled"] : []), ...(root.begun ? ["hatched"] : [])]
        text: root.part
        color: root.marked
        strong: true
        told: true
    }

    PeopleKey {
        drawn: ["outlined"]
        text: root.rest
        color: root.pale
    }

    Words {
        width: parent.width
        text: root.legend
        color: root.pale
        size: Theme.sourceSize
        // It speaks of the drawing.
        Accessible.ignored: true
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A number as rows of figures: some solid, the next one begun, the others pale. */
FigureBlock {
    id: root

    required property string before
    required property string number
    required property string after
    required property int total
    required property int solid
    required property bool begun
    required property string part
    required property string legend

    ground: Theme.tint(accent)

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

    Item {
        width: parent.width
        height: figures.height
        Accessible.ignored: true

        Grid {
            id: figures

            readonly property real cell: Math.min(BlockSizes.personSize, Math.floor(parent.width / columns))

            columns: 10

            Repeater {
                // Five rows of ten and no more: what is larger wants a larger `each`.
                model: Math.min(root.total, 50)

                Person {
                    required property int index
                    readonly property bool marked: index < root.solid
                    readonly property bool half: index === root.solid && root.begun

                    color: marked ? Theme.accent(root.accent) : Theme.inkSoft
                    opacity: marked ? 1 : 0.7
                }
            }
        }

        // Over the left half of the one that is begun.
        Item {
            x: root.solid % figures.columns * figures.cell
            y: Math.floor(root.solid / figures.columns) * figures.cell
            width: figures.cell / 2
            height: figures.cell
            clip: true
            visible: root.begun

            Person {
                color: Theme.accent(root.accent)
            }
        }
    }

    Words {
        width: parent.width
        text: root.part
        color: Theme.accent(root.accent)
        strong: true
        size: Theme.leadSize
    }

    Words {
        width: parent.width
        text: root.legend
        color: Theme.inkSoft
        size: Theme.sourceSize
    }

    component Person: Icon {
        width: figures.cell
        height: figures.cell
        glyph: Icons.person
        size: figures.cell * 0.95
    }
}

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

    Grid {
        id: figures

        readonly property real cell: Math.min(72 * Theme.unit, root.innerWidth / columns)

        columns: 10
        Accessible.ignored: true

        Repeater {
            // Five rows of ten and no more: what is larger wants a larger `each`.
            model: Math.min(root.total, 50)

            Item {
                id: figure

                required property int index
                readonly property bool marked: index < root.solid
                readonly property bool half: index === root.solid && root.begun

                width: figures.cell
                height: figures.cell * 1.1

                Icon {
                    anchors.centerIn: parent
                    glyph: Icons.person
                    size: figures.cell * 0.95
                    color: figure.marked ? Theme.accent(root.accent) : Theme.inkSoft
                    opacity: figure.marked ? 1 : 0.7
                }

                Item {
                    width: figure.half ? parent.width / 2 : 0
                    height: parent.height
                    clip: true
                    visible: figure.half

                    Icon {
                        x: (figure.width - width) / 2
                        y: (figure.height - height) / 2
                        glyph: Icons.person
                        size: figures.cell * 0.95
                        color: Theme.accent(root.accent)
                    }
                }
            }
        }
    }

    Words {
        width: parent.width
        text: root.part
        color: Theme.accent(root.accent)
        strong: true
    }

    Words {
        width: parent.width
        text: root.legend
        color: Theme.inkSoft
        size: Theme.sourceSize
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What a tile has in place of a picture: signs, as many as have room in rows that are full. */
Rectangle {
    id: root

    required property list<string> signs
    required property string accent
    /*! The words stand beside it, and not below. */
    required property bool beside
    readonly property size room: Qt.size(width - (beside ? HomeSizes.edge : 0) - Theme.small, height - (beside ? 0 : HomeSizes.edge) - Theme.small)
    readonly property int most: room.height > 0.75 * room.width ? 3 : room.height > 0.25 * room.width ? 2 : 1
    /*! No more lines than they fill as far as one line does: few signs are large. */
    readonly property int lines: Math.max(1, Math.min(most, Math.floor(signs.length / Math.floor(room.width / room.height))))
    readonly property int columns: Math.max(1, Math.min(Math.floor(room.width / (room.height / lines)), Math.floor(signs.length / lines)))
    readonly property size cell: Qt.size(room.width / columns, room.height / lines)

    color: Theme.ground(accent)

    Grid {
        x: Theme.small / 2
        y: Theme.small / 2
        columns: root.columns

        Repeater {
            model: root.signs.slice(0, root.columns * root.lines)

            Icon {
                required property string modelData

                width: root.cell.width
                height: root.cell.height
                glyph: Icons.named(modelData)
                color: Theme.onDark
                size: HomeSizes.signShare * Math.min(width, height)
            }
        }
    }
}

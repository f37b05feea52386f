pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Signs with their words, as many abreast as have room: they are found without reading. */
Block {
    id: root

    required property RecordModel signs

    joint: Theme.space

    Grid {
        id: grid

        width: parent.width
        columns: Math.max(1, Math.floor((width + columnSpacing) / (BlockSizes.signWidth + columnSpacing)))
        columnSpacing: Theme.gap
        rowSpacing: Theme.landscape ? Theme.gap : Theme.space
        Accessible.role: Accessible.List
        Accessible.name: root.title

        Repeater {
            model: root.signs

            Sign {
                width: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns
                beside: Theme.landscape || grid.columns === 1
                accent: root.accent
            }
        }
    }
}

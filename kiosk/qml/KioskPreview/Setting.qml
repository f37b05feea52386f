pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend

/*! A setting with its values: few beside each other, many below each other. */
Column {
    id: root

    required property string key
    required property string name
    required property RecordModel choices
    signal chosen(string value)

    spacing: Theme.tiny

    Words {
        text: root.name
        color: Theme.inkSoft
        size: Theme.noteSize
    }

    Grid {
        id: grid

        width: parent.width
        columns: root.choices.count >= 24 ? 4 : root.choices.count > 4 ? 1 : root.choices.count === 4 ? 2 : Math.max(1, root.choices.count)
        // The edges of neighbours lie on one another.
        spacing: -Theme.hairline

        Repeater {
            model: root.choices

            Choice {
                objectName: `${root.key}-${value}`
                width: Math.floor((grid.width - grid.spacing * (grid.columns - 1)) / grid.columns)
                centred: grid.columns > 1
                onClicked: root.chosen(value)
            }
        }
    }
}

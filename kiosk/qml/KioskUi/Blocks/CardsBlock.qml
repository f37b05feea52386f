pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import KioskBackend
import KioskUi.Parts

/*! Cards of equal weight, two abreast; up to three stand below one another, at full width. */
Block {
    id: root

    required property RecordModel items
    required property string openLabel
    signal opened(string item)

    GridLayout {
        id: grid

        readonly property bool abreast: root.items.count > 3 && width > 640 * Theme.textUnit

        width: parent.width
        columns: abreast ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: true

        Repeater {
            model: root.items

            Card {
                required property int index

                // Of an odd number the first one takes a row of its own.
                wide: !grid.abreast || (index === 0 && root.items.count % 2 === 1)
                accent: root.accent
                openLabel: root.openLabel
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.columnSpan: grid.abreast && wide ? 2 : 1
                Layout.preferredWidth: 1
                onClicked: root.opened(key)
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Hills of cut paper that stand before the scenes; where they end, the ground goes on.

    Upright they pass by without end; beside a scene they sway. */
Item {
    id: root

    required property bool moving
    property real passed: 0

    visible: !Theme.highContrast

    Row {
        // Whole pixels, as in the scenes.
        x: Math.round(Theme.landscape ? (Math.abs(2 * root.passed - 1)) * AttractSizes.stageSway : -root.passed * AttractSizes.stageWidth)

        Repeater {
            model: Theme.landscape ? 1 : Math.ceil(Theme.usable.width / AttractSizes.stageWidth) + 1

            Image {
                width: AttractSizes.stageWidth
                height: AttractSizes.stageHeight
                source: Theme.ornament(Theme.landscape ? "stage-side.webp" : "stage.webp")
                sourceSize: Qt.size(width, height)
                Accessible.ignored: true
            }
        }
    }

    NumberAnimation on passed {
        from: 0
        to: 1
        duration: AttractSizes.stageTime
        loops: Animation.Infinite
        running: root.moving
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What stands where a block cannot be shown. */
Item {
    width: parent?.width ?? 0
    height: Theme.section + PageSizes.endHeight

    Ornament {
        objectName: "gap"
        shape: "end"
        anchors.centerIn: parent
        width: 3 * height
        height: PageSizes.endHeight
        sourceSize: Qt.size(width, height)
    }
}

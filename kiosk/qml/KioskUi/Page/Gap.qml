pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! What stands where a block cannot be shown. */
Item {
    width: parent?.width ?? 0
    height: Theme.section + Theme.endHeight

    Ornament {
        objectName: "gap"
        shape: "end"
        anchors.centerIn: parent
        width: 3 * height
        height: Theme.endHeight
        sourceSize: Qt.size(width, height)
    }
}

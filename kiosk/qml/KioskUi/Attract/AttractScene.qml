pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A sheet of the waiting screen: a picture that drifts while it is on show. */
Item {
    id: root

    required property string source
    required property string middle
    required property bool moving
    property real drifted: 0.5

    objectName: "scene"

    Picture {
        // Whole pixels: between them software rendering would scale the picture anew.
        x: -Math.round(root.drifted * AttractSizes.drift)
        width: AttractSizes.sceneSize.width
        height: AttractSizes.sceneSize.height
        decoded: AttractSizes.sceneSize
        source: root.source
        middle: root.middle
        color: Theme.night
    }

    NumberAnimation on drifted {
        from: 0
        to: 1
        duration: AttractSizes.slideTime + AttractSizes.sceneTime
        running: root.moving
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A ring of horns that opens where the screen was touched, and is gone in a moment. */
Image {
    id: root

    source: Theme.ornament("press.webp")
    width: FrameSizes.touchMark
    height: width
    sourceSize: Qt.size(width, height)
    asynchronous: true
    opacity: 0
    visible: opacity > 0
    Accessible.ignored: true

    ParallelAnimation {
        id: opening

        NumberAnimation {
            target: root
            property: "scale"
            from: 0.3
            to: 1
            duration: Theme.arrivalTime
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: root
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.arrivalTime
            easing.type: Easing.InQuad
        }
    }

    function open(at: point): void {
        if (!Theme.motionOn)
            return;
        x = Math.round(at.x - width / 2);
        y = Math.round(at.y - height / 2);
        opening.restart();
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! How much there is in what is scrolled, and where in it one is. It can be seen on paper and on pictures. */
Rectangle {
    required property Flickable list
    readonly property real part: Math.min(list.visibleArea.heightRatio, 0.999)
    readonly property real way: list.height - 2 * Theme.small - height

    x: list.x + list.width - width - Theme.tiny * 0.5
    y: list.y + Theme.small + Math.round(Math.min(1, Math.max(0, list.visibleArea.yPosition / (1 - part))) * way)
    width: Math.round(Theme.tiny * 1.5)
    height: Math.max(part * (list.height - 2 * Theme.small), Theme.touchTarget)
    radius: width / 2
    visible: list.visibleArea.heightRatio < 1
    border.color: Theme.paper
    border.width: Theme.hairline
}

pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick
import KioskUi.Parts

/*! The sizes and times that pages alone have. */
QtObject {
    readonly property real leadWidth: Theme.landscape ? Math.round(Theme.usable.width * 7 / 12) : Theme.usable.width
    readonly property real leadHeight: Theme.landscape ? Theme.bodyHeight : Math.round(Math.min(Theme.usable.height * 0.4, Theme.usable.width * 0.85))
    readonly property size pictureSize: Qt.size(leadWidth, leadHeight)
    /*! The part of a page's movement that its picture, which lies deeper, does not go along with. */
    readonly property real leadDepth: 0.3 * Theme.motion
    readonly property real leadCreditSize: 22 * Theme.unit
    readonly property real arrivalShift: 48 * Theme.unit
    readonly property real endHeight: Math.round(80 * Theme.unit)
    // Before it is made, a block is about as high as most are.
    readonly property real unmadeHeight: 640
    // Scrolling, in pixels a second (and of that, a second).
    readonly property real keyFlick: 1600 * Theme.unit
    readonly property real fastestFlick: 6000 * Theme.unit
    readonly property real flickDeceleration: 2500 * Theme.unit
    readonly property int settlingTime: 500
}

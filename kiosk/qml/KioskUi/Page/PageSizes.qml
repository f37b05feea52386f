pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick
import KioskUi.Parts

/*! The sizes and times that pages alone have. */
QtObject {
    readonly property real leadWidth: Theme.landscape ? Math.round(Theme.usable.width * (Theme.wordsLarge ? 5 : 7) / 12) : Theme.usable.width
    readonly property real leadHeight: Theme.landscape ? Theme.bodyHeight : Math.round(Math.min(Theme.usable.height * 0.4, Theme.usable.width * 0.85))
    readonly property size pictureSize: Qt.size(leadWidth, leadHeight)
    // So many are decoded ahead: each takes 3 MB, on a large screen 13.
    readonly property int aheadPictures: 12
    /*! The part of a page's movement that its picture, which lies deeper, does not go along with. */
    readonly property real leadDepth: 0.3 * Theme.motion
    /*! By so much the picture above a page may be lower. */
    readonly property real leadSpare: Theme.landscape ? 0 : Math.round(0.22 * leadHeight)
    readonly property real fadeHeight: 64 * Theme.unit
    readonly property real arrivalShift: 48 * Theme.unit
    readonly property real endHeight: Math.round(80 * Theme.unit)
    // Between the arrows to the items before and after this one, and these.
    readonly property real positionWidth: 200 * Theme.textUnit
    readonly property real turnWidth: 140 * Theme.unit
    // A page is drawn aside before it is turned, and the next one comes in, by so much.
    readonly property real turnShift: 160 * Theme.unit
    readonly property real turnSpeed: 400 * Theme.unit
    // Before it is made, a block is about as high as most are.
    readonly property real unmadeHeight: 640
    // Whoever reads on by a screen sees so much of the last one once more.
    readonly property real readAgain: 2 * Theme.bodySize
    // Scrolling, in pixels a second (and of that, a second).
    readonly property real keyFlick: 1600 * Theme.unit
    readonly property real fastestFlick: 6000 * Theme.unit
    readonly property real flickDeceleration: 2500 * Theme.unit
    readonly property int settlingTime: 500
}

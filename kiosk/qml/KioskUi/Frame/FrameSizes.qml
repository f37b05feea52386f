pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick
import KioskUi.Parts

/*! The sizes of what is around every screen: the window, the bar and the question. */
QtObject {
    /*! Smaller windows are none to read in, in real pixels. */
    readonly property int leastWindow: 320
    readonly property real touchMark: Math.round(160 * Theme.unit)
    readonly property real questionWidth: 900 * Theme.unit
    readonly property real buttonWidth: 150 * Theme.unit
    readonly property real iconSize: 52 * Theme.unit
    readonly property real wordSize: 26 * Theme.unit
    readonly property real languageWidth: 190 * Theme.unit
    readonly property real languageSize: 32 * Theme.unit
}

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
    readonly property real iconSize: 52 * Theme.unit
    readonly property real wordSize: Theme.words(26)
    readonly property real languageSize: Theme.words(30)
    // In ems the longest words of the bar, and names of languages.
    readonly property real buttonWidth: Math.max(150 * Theme.unit, 5.2 * wordSize)
    readonly property real besideWidth: iconSize + Theme.tiny + 5.2 * wordSize
    readonly property real leastLanguageWidth: 4.9 * languageSize
    readonly property real languageWidth: Math.max(190 * Theme.unit, 5.2 * languageSize)
}

pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick
import KioskUi.Parts

/*! The sizes that collections alone have. */
QtObject {
    /*! On a screen that lies, what can be chosen stands beside the objects. */
    readonly property real filtersWidth: Theme.landscape ? Math.round(Theme.usable.width * (Theme.wordsLarge ? 5 : 4) / 12) : Theme.usable.width
    readonly property real overhang: Theme.margin - Theme.gap
    readonly property real leastTile: 290 * Theme.textUnit
    readonly property real leastFacet: 220 * Theme.textUnit
    /*! So many lines of a name have room at its usual size. */
    readonly property int nameLines: Theme.chinese ? 2 : 3
    readonly property real nameHeight: Math.ceil(nameLines * Theme.noteSize * (Theme.chinese ? 1.3 : 1.2) + 2 * Theme.small)
    // Scrolling, as pages do.
    readonly property real keyFlick: 1600 * Theme.unit
    readonly property real fastestFlick: 6000 * Theme.unit
    readonly property real flickDeceleration: 2500 * Theme.unit
}

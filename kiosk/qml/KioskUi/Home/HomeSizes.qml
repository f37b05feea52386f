pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick
import KioskUi.Parts

/*! The sizes that the home screen alone has. */
QtObject {
    readonly property real heroHeight: Math.round(Theme.usable.height * (Theme.landscape ? 0.345 : 0.3))
    readonly property real heroNameSize: (Theme.landscape ? 80 : 92) * Theme.unit
    readonly property real heroFullNameSize: 28 * Theme.unit * Math.sqrt(Theme.textUnit / Theme.unit)
    readonly property real clockTop: (Theme.landscape ? 12 : 32) * Theme.unit
    readonly property real clockNameSize: 28 * Theme.unit
    readonly property real clockSize: (Theme.landscape ? 44 : 52) * Theme.unit
    readonly property real clockLineHeight: 0.86
    readonly property real greetingSize: (Theme.landscape ? 38 : 52) * Theme.textUnit
    // No name gets smaller than the smallest words for the sake of another.
    readonly property real leastTileSize: Theme.sourceSize
    readonly property real boardGap: (Theme.landscape ? 10 : 20) * Theme.unit
    readonly property real boardMargin: (Theme.landscape ? 18 : 28) * Theme.unit
    readonly property real nameMargin: (Theme.landscape ? 9 : 16) * Theme.unit
    readonly property real rise: 28 * Theme.unit
}

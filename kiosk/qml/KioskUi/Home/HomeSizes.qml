pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick
import KioskUi.Parts

/*! The sizes that the home screen alone has. */
QtObject {
    /*! At least; more, where the words in its sky need it. */
    readonly property real heroHeight: Math.round(Theme.usable.height * (Theme.landscape ? (Theme.wordsLarge ? 0.2 : 0.275) : 0.225))
    readonly property real heroNameSize: (Theme.landscape ? 80 : 92) * Theme.unit
    readonly property real heroFullNameSize: 28 * Theme.unit * Math.sqrt(Theme.textGrowth)
    // Where the sky is low or high, the names end before the spiral in it; else they lie above that, before the roofs.
    readonly property bool skyLow: Theme.usable.width > 4.6 * heroHeight
    readonly property real namesEnd: Math.round(Theme.usable.width * (skyLow || Theme.usable.width < 2.2 * heroHeight ? 0.46 : 0.6))
    readonly property real leastBesideWidth: 12 * heroFullNameSize
    readonly property real shadeOpacity: 0.84
    readonly property real clockTop: (Theme.landscape ? 12 : 24) * Theme.unit
    readonly property real clockNameSize: Theme.words(28)
    readonly property real clockSize: Theme.words(Theme.landscape ? 44 : 52)
    readonly property real clockLineHeight: 0.86
    readonly property real greetingSize: Theme.words(Theme.landscape ? 38 : 48)
    /*! The first page may lead, as high as two rows: else its name could lie below the edge of the screen. */
    readonly property bool led: Theme.landscape && Theme.textScale === 1 && Theme.usable.width >= 1.5 * Theme.usable.height
    // In rows of several tiles it is the visitor's choice that lets names grow, not a small screen: one glance is more.
    readonly property real tileSize: Theme.wordsLarge ? Theme.tileSize : Math.max(Theme.leastSize, (Theme.landscape ? 36 : 40) * Theme.unit * Theme.textScale)
    // No name gets smaller than the smallest words for the sake of another.
    readonly property real leastTileSize: Math.max(28 * Theme.unit, Theme.leastSize)
    readonly property real lineSize: Math.max(Theme.leastSize, Theme.wordsLarge ? Theme.words(26) : 26 * Theme.unit)
    readonly property real noticeSize: Theme.words(Theme.landscape ? 28 : 32)
    readonly property real noticeMark: (Theme.landscape ? 52 : 64) * Theme.unit
    readonly property real noticeMargin: (Theme.landscape ? 12 : 20) * Theme.unit
    readonly property real noticeGap: (Theme.landscape ? 8 : 20) * Theme.unit
    readonly property real boardGap: (Theme.landscape ? 10 : 20) * Theme.unit
    readonly property real boardMargin: (Theme.landscape ? 18 : 28) * Theme.unit
    readonly property real nameMargin: (Theme.landscape ? 8 : 12) * Theme.unit
    readonly property real fadeHeight: Math.round(1.7 * Theme.touchTarget)
    // Of the height that is seen, for each press of what leads further down.
    readonly property real stroke: 0.7
    readonly property real rise: 28 * Theme.unit
    // A picture is seen at least so high; higher, where the tiles have to be scrolled anyway.
    readonly property real leastArt: (Theme.wordsLarge ? 180 : Theme.landscape ? 100 : 120) * Theme.unit
    readonly property real scrolledArt: (Theme.wordsLarge ? 180 : 190) * Theme.unit
    // Its part of a tile that has its words beside it.
    readonly property real artShare: Theme.wordsLarge ? (Theme.landscape ? 0.3 : 0.38) : 0.54
    // Its part of the room that a sign has on a tile.
    readonly property real signShare: 0.68
    readonly property real edge: Math.round((Theme.landscape ? 32 : 40) * Theme.unit)
    readonly property real edgeTile: Math.round(13.5 * edge)
}

pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick
import KioskUi.Parts

/*! The sizes that blocks alone have. */
QtObject {
    // A field hangs over into the margins, so that the words in it stand in line with the page's.
    readonly property real fieldOverhang: Theme.margin - Theme.gap
    readonly property real fieldIconSize: 80 * Theme.unit
    // A line of 55 Latin or 28 Chinese characters; Latin ones are half as wide as high.
    readonly property real measure: 28 * Theme.bodySize
    readonly property real quoteSize: Theme.words(Theme.landscape ? 46 : 52)
    readonly property real quoteMarkSize: 240 * Theme.unit
    readonly property real largestNumeral: (Theme.landscape ? 170 : 220) * Theme.unit
    // Words stand beside a number that is not smaller than this.
    readonly property real leastNumeral: 0.65 * largestNumeral
    readonly property real cardSign: 2 * Math.round(28 * Theme.unit)
    // A card that is wider has its picture beside its words.
    readonly property real cardWidth: 560 * Theme.textUnit
    readonly property real cardsAbreastWidth: 640 * Theme.textUnit
    readonly property real factWidth: 400 * Theme.textUnit
    readonly property real factIcon: Theme.words(52)
    // A line of a price list that is wider has its price beside its words.
    readonly property real offerWidth: 15 * Theme.bodySize
    readonly property real captionAbreastWidth: 600 * Theme.textUnit
    readonly property real captionHeight: 126 * Theme.textUnit
    readonly property real lanesAbreastWidth: 640 * Theme.textUnit
    readonly property real nodeSize: 2 * Math.round(20 * Theme.unit)
    // Where the screen lies, the words of a sign stand beside it: more of them are seen at once.
    readonly property real signWidth: (Theme.landscape ? 440 : 290) * Theme.textUnit
    readonly property real signPlate: 2 * Math.round(76 * Theme.unit * Math.sqrt(Theme.textGrowth))
    readonly property real signBadge: 2 * Math.round(0.22 * signPlate)
    readonly property real stepNumber: Theme.h2Size
    readonly property real stepSize: 2 * Math.round(0.8 * stepNumber)
    readonly property real stepSign: Theme.h2Size
    readonly property real stepGap: Theme.space
    readonly property real stepPicture: 640 * Theme.unit
    readonly property real personSize: 156 * Theme.unit
    readonly property real keyPersonSize: 72 * Theme.textUnit
    readonly property real waffleSize: 560 * Theme.unit
    readonly property real swatchSize: 36 * Theme.unit
    readonly property real legendWidth: 280 * Theme.textUnit
    readonly property real bandHeight: 96 * Theme.unit
    readonly property real axisLine: Math.max(2, 4 * Theme.unit)
    readonly property real axisInset: 44 * Theme.unit
}

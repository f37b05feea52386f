pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick

/*! The only source of sizes, colours, fonts and durations. Main binds the inputs to the visit. */
QtObject {
    id: theme

    // Inputs
    property real screenWidth: 1080
    property real screenHeight: 1920
    property string language: "en"
    property real textScale: 1
    property bool highContrast: false
    property bool motionOn: true
    property url ornaments

    // Layout: design pixels are those of a screen whose short side is 1080.
    readonly property bool landscape: screenWidth > screenHeight
    readonly property real unit: Math.min(screenWidth, screenHeight, Math.max(screenWidth, screenHeight) * 0.75) / 1080
    readonly property real hairline: Math.max(1, 2 * unit)
    readonly property real tiny: 8 * unit
    readonly property real small: 16 * unit
    readonly property real gap: 24 * unit
    readonly property real space: 40 * unit
    readonly property real margin: 64 * unit
    readonly property real section: 72 * unit
    readonly property real touchTarget: 96 * unit
    readonly property real barHeight: 140 * unit
    readonly property real bodyHeight: screenHeight - barHeight
    readonly property real leadWidth: landscape ? Math.round(screenWidth * 7 / 12) : screenWidth
    readonly property real leadHeight: landscape ? bodyHeight : Math.round(Math.min(screenHeight * 0.4, screenWidth * 0.85))
    readonly property real sceneWidth: landscape ? Math.round(Math.min(screenWidth * 0.58, screenHeight)) : screenWidth
    readonly property real sceneHeight: landscape ? screenHeight : Math.round(screenHeight * 0.54)
    readonly property real drift: Math.round(sceneHeight * 0.03)
    /*! What the store's smaller pictures have on their short side, in real pixels. */
    readonly property int smallPicture: 480
    // One decoded picture serves the page and the waiting screen.
    readonly property size pictureSize: Qt.size(Math.max(leadWidth, sceneWidth), Math.max(leadHeight, sceneHeight + drift))

    // Type
    readonly property bool chinese: language.startsWith("zh")
    readonly property string sans: chinese ? "Noto Sans SC" : "Noto Sans"
    readonly property string serif: chinese ? "Noto Serif SC" : "Noto Serif"
    // Qt counts line height from the font's own: 1.36 of the size for Noto Sans, 1.45 for its SC.
    readonly property real lineHeight: chinese ? 1.6 / 1.45 : 1.45 / 1.36
    readonly property real headingLineHeight: chinese ? 1.3 / 1.45 : 1.2 / 1.36
    readonly property real textUnit: unit * textScale
    readonly property real sourceSize: 28 * textUnit
    readonly property real noteSize: 31 * textUnit
    readonly property real bodySize: 36 * textUnit
    readonly property real leadSize: 44 * textUnit
    readonly property real tileSize: (landscape ? 36 : 40) * textUnit
    readonly property real h2Size: 56 * textUnit
    readonly property real h1Size: (landscape ? 68 : 80) * textUnit
    readonly property real numeralSize: (landscape ? 130 : 180) * unit * Math.sqrt(textScale)

    // Colours
    readonly property color paper: highContrast ? "#000000" : "#FBF6EC"
    readonly property color felt: highContrast ? "#1A1A1A" : "#F1E6D2"
    readonly property color ink: highContrast ? "#FFFFFF" : "#14212B"
    readonly property color inkSoft: highContrast ? "#FFFFFF" : "#44525C"
    readonly property color line: highContrast ? "#FFFFFF" : "#D9CBB0"
    readonly property color lapis: highContrast ? "#000000" : "#0B3C5D"
    readonly property color night: highContrast ? "#000000" : "#072A42"
    readonly property color onDark: "#FFFFFF"
    readonly property color onDarkSoft: highContrast ? "#FFFFFF" : "#DCE8EE"
    readonly property color gold: highContrast ? "#FFD84D" : "#D9A441"
    readonly property color aqua: highContrast ? "#7FE3E0" : "#57C4C2"
    // What is chosen among several, and the words on it.
    readonly property color chosen: highContrast ? "#FFD84D" : "#0B3C5D"
    readonly property color chosenWords: highContrast ? "#000000" : "#FFFFFF"
    readonly property color focus: highContrast ? "#FFD84D" : "#D9A441"
    readonly property color scrim: "#CC072A42"

    // Durations, in milliseconds
    readonly property int motion: motionOn ? 1 : 0
    readonly property int pressTime: 100 * motion
    readonly property int pageTime: 320 * motion
    readonly property int fadeTime: 1400 * motion
    readonly property int slideTime: 12000

    /*! The fill of an accent, dark enough for white words on it. */
    function fill(accent: string): color {
        if (theme.highContrast)
            return "#000000";
        switch (accent) {
        case "cinnabar":
            return "#B3261E";
        case "turquoise":
            return "#0D7074";
        case "jade":
            return "#2F6B4F";
        case "gold":
            return "#7A5200";
        case "night":
            return "#072A42";
        default:
            return "#0B3C5D";
        }
    }

    /*! The same accent as a colour of words and lines on paper. */
    function accent(accent: string): color {
        return theme.highContrast ? "#FFD84D" : theme.fill(accent);
    }
}

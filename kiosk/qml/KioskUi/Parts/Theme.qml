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
    /*! Of the screen, in inches; 0 where nobody has told it. */
    property real diagonal: 0
    /*! The dark variant is for pages of light, as in the cinema; high contrast is a visitor's choice, and wins. */
    property bool lightsOut: false
    property bool highContrast: false
    property bool motionOn: true
    property url ornaments

    // Layout: design pixels are those of a screen whose short side is 1080.
    readonly property bool landscape: screenWidth > screenHeight
    readonly property real unit: Math.min(screenWidth, screenHeight, Math.max(screenWidth, screenHeight) * 0.75) / 1080
    // Design pixels on a millimetre of the screen.
    readonly property real pixelsPerMillimetre: diagonal > 0 ? Math.hypot(screenWidth, screenHeight) / (diagonal * 25.4) / unit : 0
    readonly property real hairline: Math.max(1, 2 * unit)
    readonly property real tiny: 8 * unit
    readonly property real small: 16 * unit
    readonly property real gap: 24 * unit
    readonly property real space: 40 * unit
    readonly property real margin: 64 * unit
    readonly property real section: 72 * unit
    // A finger of somebody who stands needs 20 mm; no more than the layout has room for.
    readonly property real touchTarget: Math.max(96, Math.min(130, 20 * pixelsPerMillimetre)) * unit
    readonly property real barHeight: 140 * unit
    // Sheets of felt, and pictures that are mounted on them.
    readonly property real radius: Math.round(28 * unit)
    readonly property real thickness: Math.max(2, Math.round(8 * unit))
    readonly property real mat: Math.round(14 * unit)
    readonly property real mountedRadius: Math.round(18 * unit)
    readonly property real languageWidth: 190 * unit
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

    // Viewer
    readonly property real mostZoom: 4
    readonly property real tappedZoom: 2.5
    /*! What a touch of plus or minus does: three times make it all. */
    readonly property real zoomStep: 1.6
    // Beside the picture, or below it: words and buttons.
    readonly property real viewerPanel: landscape ? Math.round(screenWidth * 0.28) : Math.ceil(170 * textUnit + touchTarget + 3 * gap)
    readonly property real viewerWidth: landscape ? screenWidth - viewerPanel : screenWidth
    readonly property real viewerHeight: landscape ? bodyHeight : bodyHeight - viewerPanel
    /*! No side of a picture is decoded larger than this, in real pixels: 64 MB. */
    readonly property int finestPicture: 4096
    readonly property real leafSpeed: 400 * unit

    // Type
    readonly property bool chinese: language.startsWith("zh")
    readonly property string sans: chinese ? "Noto Sans SC" : "Noto Sans"
    readonly property string serif: chinese ? "Noto Serif SC" : "Noto Serif"
    // Qt counts line height from the font's own: 1.36 of the size for Noto Sans, 1.45 for its SC.
    readonly property real lineHeight: chinese ? 1.6 / 1.45 : 1.45 / 1.36
    readonly property real headingLineHeight: chinese ? 1.3 / 1.45 : 1.2 / 1.36
    // Capitals of 7.1 mm are read from 600 mm; in design pixels they are 0.714 of the body's 36.
    readonly property real readable: Math.max(1, 7.1 * pixelsPerMillimetre / (0.714 * 36))
    readonly property real textUnit: unit * Math.min(1.5, textScale * readable)
    readonly property real sourceSize: 28 * textUnit
    readonly property real noteSize: 31 * textUnit
    readonly property real bodySize: 36 * textUnit
    readonly property real leadSize: 44 * textUnit
    readonly property real tileSize: (landscape ? 36 : 40) * textUnit
    readonly property real languageSize: 32 * unit
    readonly property real h2Size: 56 * textUnit
    readonly property real h1Size: (landscape ? 68 : 80) * textUnit
    readonly property real numeralSize: (landscape ? 130 : 180) * unit * Math.sqrt(textScale)

    // Colours
    readonly property color paper: variant("#FBF6EC", "#072A42", "#000000")
    readonly property color felt: variant("#F1E6D2", "#0E3A58", "#1A1A1A")
    readonly property color feltEdge: variant("#D3C09A", "#031726", "#FFFFFF")
    readonly property color ink: variant("#14212B", "#FFFFFF", "#FFFFFF")
    readonly property color inkSoft: variant("#44525C", "#DCE8EE", "#FFFFFF")
    readonly property color bar: variant("#FFFFFF", "#05223A", "#000000")
    readonly property color line: variant("#D9CBB0", "#2B587C", "#FFFFFF")
    readonly property color night: variant("#072A42", "#072A42", "#000000")
    readonly property color nightEdge: variant("#031726", "#031726", "#FFFFFF")
    readonly property color onDark: "#FFFFFF"
    readonly property color onDarkSoft: variant("#DCE8EE", "#DCE8EE", "#FFFFFF")
    readonly property color gold: variant("#D9A441", "#D9A441", "#FFD84D")
    readonly property color aqua: variant("#57C4C2", "#57C4C2", "#7FE3E0")
    // What is chosen among several, and the words on it.
    readonly property color chosen: variant("#0B3C5D", "#D9A441", "#FFD84D")
    readonly property color chosenEdge: variant("#06253B", "#8F6A22", "#FFFFFF")
    readonly property color chosenWords: variant("#FFFFFF", "#072A42", "#000000")
    readonly property color focus: variant("#D9A441", "#D9A441", "#FFD84D")
    readonly property color scrim: "#CC072A42"
    // Lies on what is pressed.
    readonly property color shade: variant("#24072A42", "#24FFFFFF", "#50FFD84D")

    // Durations, in milliseconds
    readonly property int motion: motionOn ? 1 : 0
    readonly property int pressTime: 100 * motion
    readonly property int pageTime: 320 * motion
    // What a page holds arrives one after the other.
    readonly property int arrivalTime: 360 * motion
    readonly property int arrivalStep: 60 * motion
    readonly property int fadeTime: 1400 * motion
    readonly property int slideTime: 12000

    /*! The one of three colours that belongs to the theme's variant. */
    function variant(light: color, dark: color, contrast: color): color {
        return theme.highContrast ? contrast : theme.lightsOut ? dark : light;
    }

    /*! The fill of an accent, dark enough for white words on it. */
    function fill(accent: string): color {
        if (theme.highContrast)
            return "#000000";
        switch (accent) {
        case "cinnabar":
            return "#B3261E";
        case "turquoise":
            return "#0F7C80";
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

    /*! The edge of a sheet of felt in this fill. */
    function edge(fill: color): color {
        return theme.highContrast ? "#FFFFFF" : Qt.darker(fill, 1.5);
    }

    /*! The same accent as a colour of words and lines on paper. */
    function accent(accent: string): color {
        return theme.variant(theme.fill(accent), "#D9A441", "#FFD84D");
    }
}

pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick

/*! What sizes are made of, and all colours, fonts and durations; what one screen alone needs is in the Sizes beside it.

    Main binds the inputs to the visit. */
QtObject {
    id: theme

    // Inputs
    property real screenWidth: 1080
    property real screenHeight: 1920
    property string language: "en"
    /*! What the visitor chose, 1 to 2. */
    property real textScale: 1
    /*! Of the screen, in inches; 0 where nobody has told it. */
    property real diagonal: 0
    /*! The dark variant is for pages of light, as in the cinema; high contrast is a visitor's choice, and wins. */
    property bool lightsOut: false
    property bool highContrast: false
    property bool motionOn: true
    /*! So many rows the bar needs for its words. */
    property int barRows: 1
    property url ornaments

    // The unit: design pixels are those of a screen whose short side is 1080.
    readonly property bool landscape: screenWidth > screenHeight
    readonly property real unit: Math.min(screenWidth, screenHeight, Math.max(screenWidth, screenHeight) * 0.75) / 1080
    // Design pixels on a millimetre of the screen.
    readonly property real pixelsPerMillimetre: diagonal > 0 ? density(diagonal) : 0
    /*! The part of the screen from which every screen is laid out: all of it. */
    property rect usable: Qt.rect(0, 0, screenWidth, screenHeight)
    readonly property real barHeight: barRows > 1 ? barRows * (touchTarget + small) + small : Math.max((landscape ? 120 : 140) * unit, words(36) + 92 * unit)
    /*! Of what is above the bar. */
    readonly property real bodyHeight: usable.height - barHeight

    // Spacing
    readonly property real hairline: Math.max(1, 2 * unit)
    readonly property real tiny: 8 * unit
    readonly property real small: 16 * unit
    readonly property real gap: 24 * unit
    readonly property real space: 40 * unit
    readonly property real margin: 64 * unit
    readonly property real section: 72 * unit
    // A finger of somebody who stands needs 20 mm; no more than the layout has room for.
    readonly property real touchTarget: Math.max(96, Math.min(130, 20 * pixelsPerMillimetre)) * unit

    // Parts, which are the same on every screen: sheets of felt, pictures that are mounted on them, ornaments.
    readonly property real radius: Math.round(28 * unit)
    readonly property real thickness: Math.max(2, Math.round(8 * unit))
    readonly property real mat: Math.round(14 * unit)
    readonly property real mountedRadius: Math.round(18 * unit)
    readonly property real openSign: 80 * unit
    readonly property real motifHeight: 36 * unit
    readonly property real waitingMark: 160 * unit
    readonly property real scrimHeight: 260 * unit
    readonly property real bandHeight: Math.round(32 * unit)
    readonly property real paperEdge: Math.round(80 * unit)
    readonly property real paperEdgeTile: Math.round(1080 * unit)
    /*! What the store's smaller pictures have on their short side, in real pixels. */
    readonly property int smallPicture: 480
    readonly property int middlePicture: 1440

    // Type
    readonly property bool chinese: isChinese(language)
    readonly property string sans: sansFor(language)
    readonly property string serif: serifFor(language)
    // Qt counts line height from the font's own: 1.36 of the size for Noto Sans, 1.45 for its SC.
    readonly property real lineHeight: chinese ? 1.6 / 1.45 : 1.45 / 1.36
    readonly property real headingLineHeight: chinese ? 1.3 / 1.45 : 1.2 / 1.36
    // EN 301 549, 5.1.4: capitals of 7.33 mm, which is 0.7° from 600 mm; they are 0.714 of a font's size.
    readonly property real legible: 7.33 / 0.714
    // At the usual size it is the body that is as high on this screen, as far as the layout has room for it.
    readonly property real readable: Math.max(1, Math.min(1.5, legible * pixelsPerMillimetre / 36))
    /*! By how much the body of a text grows, 1 to 2. */
    readonly property real textGrowth: readable + (2 - readable) * (textScale - 1)
    readonly property real textUnit: unit * textGrowth
    // At twice the usual size no word is less, on the smallest of screens: nobody may have told how large this one
    // is. At the usual size none is less than 0.4 of it.
    readonly property real leastSize: Math.ceil(unit * legible * density(Math.max(15.6, diagonal)) * (0.4 + 0.6 * (textScale - 1)))
    /*! The visitor wants words so large that they leave no room for anything beside them. */
    readonly property bool wordsLarge: textScale >= 1.5
    readonly property real sourceSize: words(28)
    readonly property real creditSize: words(24)
    readonly property real noteSize: words(31)
    readonly property real bodySize: words(36)
    readonly property real leadSize: words(44)
    readonly property real tileSize: words(landscape ? 36 : 40)
    readonly property real h2Size: words(56)
    readonly property real h1Size: words(landscape ? 68 : 80)

    // Colours
    readonly property string variantName: highContrast ? "contrast" : lightsOut ? "dark" : "light"
    readonly property color paper: variant("#FBF6EC", "#072A42", "#000000")
    /*! What paper fades from. */
    readonly property color paperGone: Qt.alpha(paper, 0)
    readonly property color felt: variant("#F1E6D2", "#0E3A58", "#1A1A1A")
    readonly property color feltEdge: variant("#D3C09A", "#031726", "#FFFFFF")
    readonly property color ink: variant("#14212B", "#FFFFFF", "#FFFFFF")
    readonly property color inkSoft: variant("#44525C", "#DCE8EE", "#FFFFFF")
    readonly property color bar: variant("#FFFFFF", "#05223A", "#000000")
    readonly property color line: variant("#D9CBB0", "#2B587C", "#FFFFFF")
    /*! Of a screen that is off. */
    readonly property color black: "#000000"
    readonly property color night: variant("#072A42", "#072A42", "#000000")
    readonly property color nightEdge: variant("#031726", "#031726", "#FFFFFF")
    readonly property color onDark: "#FFFFFF"
    readonly property color onDarkSoft: variant("#DCE8EE", "#DCE8EE", "#FFFFFF")
    readonly property color gold: variant("#D9A441", "#D9A441", "#FFD84D")
    // On fills that are not as dark as the night.
    readonly property color goldLight: variant("#F2C572", "#F2C572", "#FFD84D")
    // What is chosen among several, and the words on it.
    readonly property color chosen: variant("#0B3C5D", "#D9A441", "#FFD84D")
    readonly property color chosenEdge: variant("#06253B", "#8F6A22", "#FFFFFF")
    readonly property color chosenWords: variant("#FFFFFF", "#072A42", "#000000")
    readonly property color focus: variant("#D9A441", "#D9A441", "#FFD84D")
    readonly property color scrim: "#CC072A42"
    /*! How much is left to see of a step that leads no further. */
    readonly property real faint: 0.35
    // Lies on what is pressed.
    readonly property color shade: variant("#24072A42", "#24FFFFFF", "#50FFD84D")

    // Durations, in milliseconds
    readonly property int motion: motionOn ? 1 : 0
    readonly property int pressTime: 100 * motion
    readonly property int pageTime: 320 * motion
    // What a page holds arrives one after the other.
    readonly property int arrivalTime: 360 * motion
    readonly property int arrivalStep: 60 * motion

    /*! The size of words that have so many design pixels usually: what is larger than the body grows as much as that. */
    function words(design: real): real {
        return Math.max(theme.leastSize, theme.unit * (design + (theme.textGrowth - 1) * Math.min(design, 36)));
    }

    /*! The design pixels on a millimetre of this screen, if its diagonal has so many inches. */
    function density(inches: real): real {
        return Math.hypot(theme.screenWidth, theme.screenHeight) / (inches * 25.4) / theme.unit;
    }

    function isChinese(language: string): bool {
        return language.startsWith("zh");
    }

    /*! The family for words in this language, whatever the visit's language is. */
    function sansFor(language: string): string {
        return theme.isChinese(language) ? "Noto Sans SC" : "Noto Sans";
    }

    /*! The same for display headings. */
    function serifFor(language: string): string {
        return theme.isChinese(language) ? "Noto Serif SC" : "Noto Serif";
    }

    /*! The family of the same style that puts marks onto their letters. */
    function markedOf(family: string): string {
        return family.replace(" SC", "");
    }

    /*! The address of an ornament; none until the window has been made, when the folder is known. */
    function ornament(file: string): string {
        return theme.ornaments.toString().length > 0 ? theme.ornaments + file : "";
    }

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

    /*! The edge of a sheet of felt in this fill. */
    function edge(fill: color): color {
        return theme.highContrast ? "#FFFFFF" : Qt.darker(fill, 1.5);
    }

    /*! What marks a page by its accent where no words stand on it: brighter where those would need it dark. */
    function mark(accent: string): color {
        return theme.highContrast ? theme.line : accent === "gold" ? theme.gold : theme.fill(accent);
    }

    /*! The same accent as a colour of words and lines on paper. */
    function accent(accent: string): color {
        return theme.variant(theme.fill(accent), "#D9A441", "#FFD84D");
    }

    /*! The ground of a sheet that stands out from the page, for white words. */
    function ground(accent: string): color {
        return theme.variant(theme.fill(accent), "#0E3A58", "#000000");
    }

    /*! Paper with a breath of the accent. */
    function tint(accent: string): color {
        const light = ({
                "cinnabar": "#F7E1D8",
                "turquoise": "#DBEBE5",
                "jade": "#DFEBDD",
                "gold": "#F5E8C8"
            })[accent] ?? "#DCE7EC";
        return theme.variant(light, "#0E3A58", "#1A1A1A");
    }
}

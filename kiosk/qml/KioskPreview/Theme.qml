pragma ComponentBehavior: Bound
pragma Singleton

import QtQuick

/*! Sizes, colours and fonts of the preview: a tool on a desk, which does not grow with its window. */
QtObject {
    id: theme

    // Layout, in pixels of the desktop
    readonly property int windowWidth: 1440
    readonly property int windowHeight: 900
    readonly property int leastWidth: 800
    readonly property int leastHeight: 560
    /*! From here on there is room for both kiosks. */
    readonly property int wideWidth: 1180
    // Two and three buttons in a row fill it exactly.
    readonly property int settingsWidth: 249
    readonly property int statusHeight: 52
    readonly property int problemsWidth: 300
    readonly property int problemsHeight: 180
    readonly property int numberWidth: 82
    readonly property int markWidth: 4
    readonly property int buttonHeight: 28
    readonly property int hairline: 1
    readonly property int ring: 2
    readonly property int tiny: 4
    readonly property int small: 8
    readonly property int between: 12
    readonly property int gap: 16
    readonly property int space: 24

    // Type
    readonly property string family: "Noto Sans"
    readonly property string icons: "Phosphor-Fill"
    readonly property int leastSize: 11
    readonly property int noteSize: 12
    readonly property int buttonSize: 13
    readonly property int bodySize: 14
    readonly property int statusSize: 16
    readonly property int lineSize: 22
    readonly property int openLineSize: 34

    // Colours
    readonly property color desk: "#E4E7E9"
    readonly property color panel: "#FFFFFF"
    readonly property color heading: "#F3F5F6"
    readonly property color chosenFill: "#0B3C5D"
    readonly property color chosenInk: "#FFFFFF"
    readonly property color hovered: "#E9EFF3"
    readonly property color opened: "#E6EEF3"
    readonly property color ink: "#14212B"
    readonly property color inkSoft: "#4D5A64"
    readonly property color line: "#C9D0D5"
    readonly property color focus: "#B97A0F"

    /*! The colour of how bad it is. */
    function colour(level: string): color {
        switch (level) {
        case "error":
            return "#B3261E";
        case "warning":
            return "#7A5200";
        default:
            return "#2F6B4F";
        }
    }

    /*! The sign for it, for those who do not see colours. */
    function icon(level: string): string {
        switch (level) {
        case "error":
            return "\ue4f8";
        case "warning":
            return "\ue4e0";
        default:
            return "\ue184";
        }
    }
}

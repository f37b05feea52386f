pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! Tells the theme what it depends on: the screen, and what the visitor has chosen. */
Item {
    id: root

    required property Session session
    required property size screen
    required property real diagonal
    required property url ornaments
    required property bool lightsOut

    Binding {
        target: Theme
        property: "screenWidth"
        value: root.screen.width
    }

    Binding {
        target: Theme
        property: "screenHeight"
        value: root.screen.height
    }

    Binding {
        target: Theme
        property: "diagonal"
        value: root.diagonal
    }

    Binding {
        target: Theme
        property: "language"
        value: root.session.language
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.session.textScale
    }

    Binding {
        target: Theme
        property: "lightsOut"
        value: root.lightsOut
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.session.highContrast
    }

    Binding {
        target: Theme
        property: "motionOn"
        value: root.session.motion
    }

    Binding {
        target: Theme
        property: "ornaments"
        value: root.ornaments
    }
}

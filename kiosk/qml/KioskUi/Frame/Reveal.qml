pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Lets what it holds grow out of what was touched, and go back into it.

    Only the window onto it grows, so nothing is scaled: software rendering keeps up with that. What
    matters most in it begins behind the middle of what was touched, and moves to its place. */
Item {
    id: root

    required property bool shown
    /*! Something lies over all of it. */
    property bool covered: false
    /*! What was touched; without it everything comes up from the lower edge. */
    property rect from: lowerEdge
    readonly property rect lowerEdge: Qt.rect(0, height, width, 0)
    /*! It takes its time to grow and to go back. */
    property bool grows: true
    /*! The middle of what matters most. */
    property point heart: Qt.point(width / 2, height / 2)
    default property alias contents: sheet.data
    readonly property bool covers: progress === 1
    property real progress: shown && !beginning ? 1 : 0
    property bool beginning: false
    readonly property real toGo: 1 - progress

    Item {
        id: opening

        x: Math.round(root.from.x * root.toGo)
        y: Math.round(root.from.y * root.toGo)
        width: Math.round(root.from.width * root.toGo + root.width * root.progress)
        height: Math.round(root.from.height * root.toGo + root.height * root.progress)
        visible: root.progress > 0 && !root.covered
        clip: !root.covers

        Item {
            id: sheet

            x: Math.round((root.from.x + root.from.width / 2 - root.heart.x) * root.toGo) - opening.x
            y: Math.round((root.from.y + root.from.height / 2 - root.heart.y) * root.toGo) - opening.y
            width: root.width
            height: root.height
            // Whoever is on the way back touches what is below.
            enabled: root.shown
        }
    }

    Behavior on progress {
        enabled: root.grows && !root.beginning

        NumberAnimation {
            duration: Theme.pageTime
            easing.type: Easing.OutCubic
        }
    }

    /*! Opens once more, though it is open. */
    function again(): void {
        beginning = true;
        beginning = false;
    }
}

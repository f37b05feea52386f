pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The bar at the bottom edge; it never moves. What leads nowhere from home is not there. */
Rectangle {
    id: root

    required property BarState bar
    required property RecordModel languages
    /*! So many rows are needed, wherever the visitor is. */
    readonly property int rows: steps * FrameSizes.buttonWidth + languages.count * (FrameSizes.leastLanguageWidth + Theme.small) + 3 * Theme.gap > width ? 2 : 1
    readonly property int steps: 2 + bar.places.count
    signal homeTouched
    signal backTouched
    signal languageTouched(string code)
    signal opened(string kind, Item from)

    color: Theme.bar

    Binding {
        target: Theme
        property: "barRows"
        value: root.rows
    }

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    Motif {
        x: Theme.space
        y: Math.round((root.height - height) / 2)
        height: Math.min(Theme.motifHeight, (choice.x + choice.width - choice.taken - 2 * x) / 10)
        visible: !root.bar.away && root.bar.places.count === 0
    }

    BarButton {
        objectName: "home-button"
        name: root.bar.home
        glyph: Icons.house
        place: 0
        visible: root.bar.away
        onClicked: root.homeTouched()
    }

    BarButton {
        objectName: "back-button"
        name: root.bar.back
        glyph: Icons.arrowLeft
        place: 1
        visible: root.bar.away
        onClicked: root.backTouched()
    }

    Repeater {
        model: root.bar.places

        BarButton {
            required property int index
            required property string kind

            objectName: kind + "-button"
            glyph: Icons.named(kind)
            place: 2 + index
            onClicked: root.opened(kind, this)
        }
    }

    LanguageButtons {
        id: choice

        x: 2 * Theme.gap + (root.rows > 1 ? Math.ceil(root.steps / 2) * FrameSizes.besideWidth : root.steps * FrameSizes.buttonWidth)
        width: parent.width - x - Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        rows: root.rows
        languages: root.languages
        label: root.bar.language
        onTouched: code => root.languageTouched(code)
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The bar at the bottom edge; it never moves. */
Rectangle {
    id: root

    required property BarState bar
    required property RecordModel languages
    signal homeTouched
    signal backTouched
    signal languageTouched(string code)
    signal opened(string kind, Item from)

    color: Theme.bar

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    Row {
        id: steps

        x: Theme.gap
        height: parent.height

        BarButton {
            objectName: "home-button"
            name: root.bar.home
            glyph: Icons.house
            possible: root.bar.canGoHome
            onClicked: root.homeTouched()
        }

        BarButton {
            objectName: "back-button"
            name: root.bar.back
            glyph: Icons.arrowLeft
            possible: root.bar.canGoBack
            onClicked: root.backTouched()
        }

        Repeater {
            model: root.bar.places

            BarButton {
                required property string kind

                objectName: kind + "-button"
                glyph: Icons.named(kind)
                possible: true
                onClicked: root.opened(kind, this)
            }
        }
    }

    LanguageButtons {
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.left: steps.right
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        languages: root.languages
        label: root.bar.language
        onTouched: code => root.languageTouched(code)
    }
}

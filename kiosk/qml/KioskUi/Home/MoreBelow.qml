pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Says that there is more below, and leads there: the page fades towards its end, and a button stands in it. */
Item {
    id: root

    required property string name
    signal clicked

    height: HomeSizes.fadeHeight

    Rectangle {
        anchors.fill: parent
        visible: !Theme.highContrast
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.paperGone
            }
            GradientStop {
                position: 0.8
                color: Theme.paper
            }
        }
    }

    Touchable {
        objectName: "more-below"
        name: root.name
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.small
        width: Math.min(parent.width - 2 * Theme.space, word.x + word.implicitWidth + sign.width + 2 * Theme.gap)
        fill: Theme.chosen
        edge: Theme.chosenEdge
        onClicked: {
            Touches.acted();
            root.clicked();
        }

        contentItem: Item {
            Words {
                id: word

                x: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: root.name
                color: Theme.chosenWords
                strong: true
                size: Theme.noteSize
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }

            Icon {
                id: sign

                x: parent.width - width - Theme.gap
                height: parent.height
                glyph: Icons.caretDown
                size: word.size
                color: Theme.chosenWords
            }
        }
    }
}

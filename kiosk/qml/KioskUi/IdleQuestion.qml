pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! “Are you still there?” over whatever is on the screen; any touch answers it. */
Rectangle {
    id: root

    required property IdleState idle
    signal resumed

    objectName: "idle-question"
    color: Theme.scrim
    visible: idle.asking
    onVisibleChanged: {
        if (visible)
            resume.forceActiveFocus();
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.resumed()
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.questionWidth)
        height: words.height + 2 * Theme.section
        color: Theme.paper
        border.color: Theme.gold
        border.width: Theme.tiny
        radius: Theme.radius

        Column {
            id: words

            x: Theme.margin
            y: Theme.section
            width: parent.width - 2 * x
            spacing: Theme.space

            Words {
                width: parent.width
                text: root.idle.question
                serif: true
                size: Theme.h2Size
                horizontalAlignment: Text.AlignHCenter
            }

            BalancedWords {
                anchors.horizontalCenter: parent.horizontalCenter
                room: parent.width
                text: root.idle.explanation
                color: Theme.inkSoft
                largest: Theme.bodySize
                horizontalAlignment: Text.AlignHCenter
            }

            Touchable {
                id: resume

                objectName: "continue-button"
                name: root.idle.resume
                width: parent.width
                height: 2 * Theme.touchTarget
                fill: Theme.fill("lapis")
                edge: Theme.edge(fill)
                onClicked: root.resumed()

                contentItem: Item {
                    Words {
                        anchors.centerIn: parent
                        text: root.idle.resume
                        color: Theme.onDark
                        serif: true
                        size: Theme.h2Size
                    }
                }
            }
        }
    }
}

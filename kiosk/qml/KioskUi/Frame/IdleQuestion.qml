pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! “Are you still there?” over whatever is on the screen; any touch answers it. */
FocusScope {
    id: root

    required property IdleState idle
    required property bool asking
    /*! By a key. */
    signal answered
    /*! By a finger, on the button or beside it; by assistive technology as well. */
    signal touched(point at)

    objectName: "idle-question"
    visible: asking
    Accessible.role: Accessible.Dialog
    Accessible.name: idle.question.replace(/[\u200b\u2060]/g, "")
    Accessible.description: idle.explanation.replace(/[\u200b\u2060]/g, "")
    Keys.onEscapePressed: root.answered()
    onVisibleChanged: {
        if (visible)
            resume.forceActiveFocus();
    }
    // It may be made only when it is asked.
    Component.onCompleted: {
        if (visible)
            resume.forceActiveFocus();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
    }

    // Every finger, whether or not another one is down; a MouseArea follows the first one alone.
    MultiPointTouchArea {
        anchors.fill: parent
        onReleased: points => points.forEach(point => root.touched(Qt.point(point.startX, point.startY)))
    }

    Rectangle {
        x: Theme.usable.x + Math.round((Theme.usable.width - width) / 2)
        y: Theme.usable.y + Math.round((Theme.usable.height - height) / 2)
        width: Math.min(Theme.usable.width - 2 * Theme.margin, FrameSizes.questionWidth)
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
                onClicked: root.touched(mapToItem(root, pressX, pressY))

                contentItem: Item {
                    Words {
                        anchors.centerIn: parent
                        text: root.idle.resume
                        color: Theme.onDark
                        serif: true
                        size: Theme.h2Size
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! What can be touched: by finger, mouse or keyboard, and seen to be pressed. */
T.AbstractButton {
    id: root

    required property string name
    property color pressedColor: Theme.ink
    property bool framed: true

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    Rectangle {
        anchors.fill: parent
        z: 2
        color: root.pressedColor
        opacity: root.pressed ? 0.16 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.pressTime
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        z: 3
        color: "transparent"
        visible: root.visualFocus && root.framed
        border.color: Theme.focus
        border.width: Theme.tiny
    }
}

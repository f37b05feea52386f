pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! What can be touched: by finger, mouse or keyboard. A sheet of felt that goes down when pressed.

    Its name is all that is told of it: words and pictures on it are not told again. */
T.AbstractButton {
    id: root

    required property string name
    /*! What it is to who cannot see it: a button, one of several of which one is chosen, or something that can
        be chosen or not. */
    property int role: Accessible.Button
    property color fill: Theme.felt
    property color edge: Theme.feltEdge
    property real radius: Theme.radius
    /*! Without its edge it lies flat in what it stands on. */
    property bool raised: true
    readonly property real thickness: raised ? Theme.thickness : 0
    property real depth: pressed ? thickness : 0

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Math.round(depth)
    bottomPadding: thickness - topPadding
    focusPolicy: Qt.TabFocus
    checkable: autoExclusive
    autoExclusive: role === Accessible.RadioButton
    Accessible.role: role
    // Without what keeps a line from ending there.
    Accessible.name: name.replace(/[\u200b\u2060]/g, "")
    onPressed: Touches.pressed()
    // A key that is held, or jammed, presses once. Qt itself would press with every repetition.
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = enter || (event.key === Qt.Key_Space && event.isAutoRepeat);
        if (enter && !event.isAutoRepeat)
            root.click();
    }
    Keys.onReleased: event => event.accepted = event.isAutoRepeat

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.topPadding
            visible: root.raised
            color: root.edge
            radius: root.radius
        }

        Rectangle {
            y: root.topPadding
            width: parent.width
            height: parent.height - root.thickness
            color: root.fill
            radius: root.radius
            border.color: Theme.feltEdge
            border.width: Theme.highContrast && root.raised ? Theme.hairline : 0
        }
    }

    Rectangle {
        y: root.topPadding
        z: 2
        width: parent.width
        height: parent.height - root.thickness
        color: Theme.shade
        radius: root.radius
        visible: root.pressed
    }

    Rectangle {
        anchors.fill: parent
        z: 3
        color: "transparent"
        visible: root.visualFocus
        border.color: Theme.focus
        border.width: Theme.tiny
        radius: root.radius
    }

    Behavior on depth {
        NumberAnimation {
            duration: Theme.pressTime
        }
    }
}

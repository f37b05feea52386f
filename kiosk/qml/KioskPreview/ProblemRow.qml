pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/*! A problem: its line in large figures, what is wrong, how to mend it, and where in the kiosk it is. */
T.AbstractButton {
    id: root

    required property int index
    required property string severity
    required property string counted
    required property int line
    required property string message
    required property string hint
    required property string where
    required property bool opened
    required property bool ringed

    objectName: `problem-${index}`
    implicitHeight: Math.max(number.height, words.height) + 2 * Theme.small
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: [counted, line, message, hint].join(" ")
    background: Rectangle {
        color: root.opened ? Theme.opened : root.hovered ? Theme.hovered : Theme.panel
        border.color: Theme.focus
        border.width: root.ringed ? Theme.ring : 0
    }

    Rectangle {
        width: Theme.markWidth
        height: parent.height
        visible: root.opened
        color: Theme.colour(root.severity)
    }

    Column {
        id: number

        x: Theme.small
        y: Theme.small
        width: Theme.numberWidth

        Words {
            width: parent.width
            text: root.counted
            color: Theme.inkSoft
            size: Theme.noteSize
            horizontalAlignment: Text.AlignRight
        }

        Words {
            width: parent.width
            text: root.line
            color: Theme.colour(root.severity)
            size: root.opened ? Theme.openLineSize : Theme.lineSize
            strong: true
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignRight
        }
    }

    Column {
        id: words

        x: number.x + number.width + Theme.gap
        y: Theme.small
        width: parent.width - x - Theme.gap
        spacing: Theme.tiny

        Words {
            width: parent.width
            text: root.message
            strong: root.opened
        }

        Words {
            width: parent.width
            text: root.hint
            color: Theme.inkSoft
        }

        Words {
            width: parent.width
            text: root.where
            color: Theme.inkSoft
            size: Theme.noteSize
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.hairline
        color: Theme.heading
    }
}

pragma ComponentBehavior: Bound

import QtQuick

/*! How the file stands, in one line, and which file it is. */
Rectangle {
    id: root

    required property string level
    required property string status
    required property string file

    color: Theme.panel

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.hairline
        color: Theme.line
    }

    Text {
        id: icon

        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: Theme.icon(root.level)
        textFormat: Text.PlainText
        color: Theme.colour(root.level)
        font.family: Theme.icons
        font.pixelSize: Theme.lineSize
        Accessible.ignored: true
    }

    Words {
        id: status

        objectName: "status"
        anchors.left: icon.right
        anchors.leftMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - x - Theme.gap)
        text: root.status
        color: Theme.colour(root.level)
        size: Theme.statusSize
        strong: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Words {
        anchors.left: status.right
        anchors.right: parent.right
        anchors.margins: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        text: root.file
        color: Theme.inkSoft
        size: Theme.noteSize
        wrapMode: Text.NoWrap
        elide: Text.ElideLeft
        horizontalAlignment: Text.AlignRight
    }
}

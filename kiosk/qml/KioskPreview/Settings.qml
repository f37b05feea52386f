pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend

/*! What the preview can be set to, and the keys that it knows. */
Rectangle {
    id: root

    required property RecordModel settings
    required property string keys
    signal chosen(string setting, string value)

    color: Theme.panel

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.gap
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Column {
            id: column

            width: parent.width
            spacing: Theme.between

            Repeater {
                model: root.settings

                Setting {
                    id: setting

                    width: column.width
                    onChosen: value => root.chosen(setting.key, value)
                }
            }

            Words {
                width: parent.width
                text: root.keys
                color: Theme.inkSoft
                size: Theme.noteSize
            }
        }
    }

    Rectangle {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Theme.hairline
        color: Theme.line
    }
}

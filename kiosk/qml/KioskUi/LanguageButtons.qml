pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The languages, each in its own name, all of one size. */
Item {
    id: root

    required property RecordModel languages
    required property string label
    signal touched(string code)

    height: Theme.touchTarget
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Row {
        anchors.right: parent.right

        Repeater {
            model: root.languages

            Touchable {
                id: button

                required property string code
                required property bool current
                required property int index

                objectName: "language-" + code
                width: Math.min(190 * Theme.unit, root.width / Math.max(1, root.languages.count))
                height: root.height
                onClicked: root.touched(code)

                contentItem: Rectangle {
                    color: button.current ? Theme.chosen : Theme.felt
                    border.color: Theme.line
                    border.width: Theme.hairline

                    Words {
                        anchors.centerIn: parent
                        text: button.name
                        color: button.current ? Theme.chosenWords : Theme.ink
                        strong: button.current
                        size: 32 * Theme.unit
                        family: button.code.startsWith("zh") ? "Noto Sans SC" : "Noto Sans"
                    }
                }
            }
        }
    }
}

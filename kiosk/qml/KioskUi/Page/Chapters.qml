pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! The parts of a page by their names; one that is touched is gone to. */
Flow {
    id: root

    required property RecordModel chapters
    required property string name
    required property string accent
    signal touched(string key)

    spacing: Theme.small
    visible: repeater.count > 0
    Accessible.role: Accessible.Grouping
    Accessible.name: name.replace(/[\u200b\u2060]/g, "")

    Repeater {
        id: repeater

        model: root.chapters

        Touchable {
            id: chip

            required property string key
            required property string title

            objectName: "chapter-" + key
            name: title
            onClicked: root.touched(key)

            contentItem: Item {
                implicitWidth: Math.min(words.implicitWidth + 2 * Theme.gap, root.width)
                implicitHeight: words.height + 2 * Theme.small

                Words {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.gap
                    width: parent.width - 2 * x
                    text: chip.title
                    color: Theme.accent(root.accent)
                    strong: true
                    size: Theme.noteSize
                    lineHeight: Theme.headingLineHeight
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}

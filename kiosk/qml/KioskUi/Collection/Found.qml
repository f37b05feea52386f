pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! How many objects were found, and what takes back all that was chosen. */
Item {
    id: root

    required property CollectionScreenState view
    signal allWanted

    implicitHeight: Math.max(Theme.touchTarget, count.height)

    Words {
        id: count

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.gap
        width: parent.width - x - (all.visible ? all.width + Theme.small : 0)
        text: root.view.count
        color: Theme.inkSoft
        strong: true
        size: Theme.noteSize
        lineHeight: Theme.headingLineHeight
    }

    Touchable {
        id: all

        objectName: "show-all"
        name: root.view.showAll
        x: parent.width - width
        height: parent.height
        visible: root.view.showAll.length > 0
        onClicked: root.allWanted()

        contentItem: Item {
            implicitWidth: Math.ceil(Math.min(cross.width + Theme.small + words.implicitWidth + 2 * Theme.gap, root.width * 0.6))

            Icon {
                id: cross

                x: Theme.gap
                height: parent.height
                glyph: Icons.x
                size: Theme.noteSize
                color: Theme.accent(root.view.accent)
            }

            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: cross.x + cross.width + Theme.small
                width: parent.width - x - Theme.gap
                text: root.view.showAll
                color: Theme.accent(root.view.accent)
                strong: true
                size: Theme.noteSize
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }
        }
    }
}

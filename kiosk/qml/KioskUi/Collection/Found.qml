pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend
import KioskUi.Parts

/*! How many objects were found, and what takes back all that was chosen: beside that, or below it. */
Item {
    id: root

    required property CollectionScreenState view
    readonly property bool narrow: all.visible && count.x + Math.ceil(count.implicitWidth) + Theme.small + all.implicitWidth > width
    signal allWanted

    implicitHeight: narrow ? all.y + all.height : Math.max(Theme.touchTarget, count.height, all.visible ? all.height : 0)

    Words {
        id: count

        x: Theme.gap
        y: root.narrow ? 0 : Math.round((root.height - height) / 2)
        width: root.narrow || !all.visible ? parent.width - x : all.x - x
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
        x: root.narrow ? 0 : parent.width - width
        y: root.narrow ? count.height + Theme.small : 0
        width: Math.min(implicitWidth, parent.width)
        visible: root.view.showAll.length > 0
        onClicked: root.allWanted()

        contentItem: Item {
            implicitWidth: Math.ceil(words.x + words.implicitWidth + Theme.gap)
            implicitHeight: words.height + 2 * Theme.small

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

pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! A film or an event at the left, its times on a day at the right; large words stand below one another. */
Column {
    id: root

    required property string name
    required property string hall
    required property string times
    required property string there
    required property string spoken
    required property bool narrow
    required property string accent

    width: parent?.width ?? 0
    bottomPadding: Theme.small
    Accessible.role: Accessible.ListItem
    // Without what keeps a line from ending there.
    Accessible.name: spoken.replace(/[\u200b\u2060]/g, "")

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    Item {
        width: parent.width
        height: Theme.small
    }

    Item {
        width: parent.width
        height: root.narrow ? at.y + at.height : Math.max(what.height, at.height)

        Column {
            id: what

            width: root.narrow ? parent.width : Math.floor(0.52 * parent.width) - Theme.gap
            spacing: Theme.tiny

            Words {
                width: parent.width
                text: root.name
                strong: true
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: root.hall
                size: Theme.noteSize
                color: Theme.inkSoft
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }
        }

        Column {
            id: at

            x: root.narrow ? 0 : what.width + Theme.gap
            y: root.narrow ? what.height + Theme.tiny : 0
            width: parent.width - x
            spacing: Theme.tiny

            Words {
                width: parent.width
                text: root.times
                strong: true
                color: Theme.accent(root.accent)
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                text: root.there
                size: Theme.noteSize
                color: Theme.inkSoft
                lineHeight: Theme.headingLineHeight
                Accessible.ignored: true
            }
        }
    }
}

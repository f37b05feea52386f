pragma ComponentBehavior: Bound

import QtQuick
import KioskBackend

/*! Whether something is open: a sign and a line, which leads to all of its hours. It is not there without any. */
Touchable {
    id: root

    required property OpeningState opening
    /*! The width that there is. */
    required property real room
    property string accent: "lapis"
    readonly property string line: opening.status || opening.label

    objectName: "opening"
    name: opening.status.length > 0 ? opening.status + ". " + opening.label : opening.label
    visible: opening.label.length > 0
    width: Math.min(room, Math.ceil(sign.width + words.implicitWidth + caret.width + 2 * Theme.small + 2 * Theme.gap))

    contentItem: Item {
        implicitHeight: words.height + 2 * Theme.small

        Icon {
            id: sign

            x: Theme.gap
            height: parent.height
            glyph: root.opening.open ? Icons.checkCircle : Icons.clock
            color: Theme.accent(root.accent)
            size: 1.3 * words.size
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: sign.x + sign.width + Theme.small
            width: caret.x - Theme.small - x
            text: root.line
            color: Theme.accent(root.accent)
            strong: true
            size: Theme.noteSize
            lineHeight: Theme.headingLineHeight
            Accessible.ignored: true
        }

        Icon {
            id: caret

            x: parent.width - width - Theme.gap
            height: parent.height
            glyph: Icons.caretRight
            color: Theme.accent(root.accent)
            size: words.size
        }
    }
}

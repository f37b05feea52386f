pragma ComponentBehavior: Bound

import QtQuick

/*! A sign and a line that leads to more. It is not there without a line. */
Touchable {
    id: root

    required property string line
    required property string glyph
    /*! The width that there is. */
    required property real room
    property string accent: "lapis"

    name: line
    visible: line.length > 0
    width: Math.min(room, Math.ceil(sign.width + words.implicitWidth + caret.width + 2 * Theme.small + 2 * Theme.gap))

    contentItem: Item {
        implicitHeight: words.height + 2 * Theme.small

        Icon {
            id: sign

            x: Theme.gap
            height: parent.height
            glyph: root.glyph
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

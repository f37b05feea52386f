pragma ComponentBehavior: Bound

import QtQuick
import KioskUi.Parts

/*! Words with a sign before them, no wider than they need. */
Row {
    id: root

    required property string text
    required property string accent
    /*! The width that there is. */
    property real room: parent?.width ?? 0
    /*! What the sign says, for who cannot see it. */
    property string about
    property string glyph

    spacing: Theme.small
    visible: text.length > 0
    Accessible.role: Accessible.StaticText
    // Without what keeps a line from ending there.
    Accessible.name: (about.length > 0 ? about + ": " + text : text).replace(/[\u200b\u2060]/g, "")

    Icon {
        id: sign

        // Beside the first line.
        y: Math.round((words.lineCount > 0 ? words.contentHeight / words.lineCount : 0) / 2 - height / 2)
        size: Theme.noteSize
        glyph: root.glyph
        color: Theme.accent(root.accent)
    }

    Words {
        id: words

        width: Math.min(Math.ceil(implicitWidth), BlockSizes.measure, root.room - sign.width - Theme.small)
        text: root.text
        size: Theme.noteSize
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}

pragma ComponentBehavior: Bound

import QtQuick

/*! A sheet with one icon on it; faint, and flat, where it leads no further. */
Touchable {
    id: root

    required property string glyph
    property color ink: Theme.ink

    raised: enabled
    opacity: enabled ? 1 : Theme.faint

    contentItem: Icon {
        glyph: root.glyph
        color: root.ink
    }
}

pragma ComponentBehavior: Bound

import QtQuick

/*! A sheet with one icon on it; faint, and flat, where it leads no further. */
Touchable {
    id: root

    required property string glyph
    /*! It leads further. Not `enabled`, which is also that of a page on its way out. */
    required property bool possible
    property color ink: Theme.ink

    enabled: possible
    raised: possible
    opacity: possible ? 1 : Theme.faint

    onClicked: Touches.acted()

    contentItem: Icon {
        glyph: root.glyph
        color: root.ink
    }
}

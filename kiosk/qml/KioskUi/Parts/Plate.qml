pragma ComponentBehavior: Bound

import QtQuick

/*! A sign on a ground of its own, as it hangs in a hall. */
Rectangle {
    id: root

    required property string glyph

    height: width
    radius: Theme.radius
    border.color: Theme.line
    border.width: Theme.highContrast ? Theme.hairline : 0

    Icon {
        anchors.centerIn: parent
        glyph: root.glyph
        size: 0.68 * root.width
        color: Theme.onDark
    }
}

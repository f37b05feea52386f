pragma ComponentBehavior: Bound

import QtQuick

/*! A glyph of the icon font; decoration only, its neighbour has the words. */
Text {
    required property string glyph
    property real size: Theme.leadSize

    text: glyph
    color: Theme.ink
    textFormat: Text.PlainText
    font.family: Icons.familyOf(glyph)
    font.pixelSize: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.ignored: true
}

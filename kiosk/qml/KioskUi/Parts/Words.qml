pragma ComponentBehavior: Bound

import QtQuick

/*! All words on the screen: plain text that wraps and is never cut. */
Text {
    property bool serif: false
    property bool strong: serif
    property real size: Theme.bodySize
    property bool heading: serif
    property string family: serif ? Theme.serif : Theme.sans
    /*! The family that can set the text: a Chinese one sets a mark, such as that of stress, beside its letter. */
    readonly property string setIn: /[\u0300-\u036f]/.test(text) ? Theme.markedOf(family) : family

    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeight: heading ? Theme.headingLineHeight : Theme.lineHeight
    font.family: setIn
    font.pixelSize: Math.max(1, Math.round(size))
    font.weight: strong ? Font.DemiBold : Font.Normal
    visible: text.length > 0
    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    // Without what keeps a line from ending there.
    Accessible.name: text.replace(/[\u200b\u2060]/g, "")
}

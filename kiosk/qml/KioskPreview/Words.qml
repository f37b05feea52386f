pragma ComponentBehavior: Bound

import QtQuick

/*! All words of the preview: plain text that wraps. */
Text {
    property bool strong: false
    property int size: Theme.bodySize

    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    font.family: Theme.family
    font.pixelSize: size
    font.weight: strong ? Font.DemiBold : Font.Normal
    visible: text.length > 0
}

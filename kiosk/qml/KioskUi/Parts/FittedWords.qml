pragma ComponentBehavior: Bound

import QtQuick

/*! Words that are set smaller before a piece of them would be broken: one line, or each word. */
Words {
    id: root

    property bool byWord: false
    // Chinese breaks anywhere, so that there a word is no limit.
    readonly property list<string> pieces: !byWord ? [text] : Theme.chinese ? [] : text.split(/[\s-]+/)
    readonly property real longest: Math.max(0, ...pieces.map(piece => metrics.advanceWidth(piece))) / metrics.font.pixelSize
    required property real largest

    // A little less than the measured width: letters are rounded to whole pixels.
    size: longest > 0 ? Math.min(largest, Math.floor(width * 0.99 / longest)) : largest
    wrapMode: byWord ? Text.Wrap : Text.NoWrap

    FontMetrics {
        id: metrics

        font.family: root.family
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        font.pixelSize: 100
    }
}

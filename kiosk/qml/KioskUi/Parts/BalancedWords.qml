pragma ComponentBehavior: Bound

import QtQuick

/*! A paragraph in lines of like length: no single word is left on the last one, and none is broken. */
Words {
    id: root

    /*! The width that there is. */
    required property real room
    required property real largest
    readonly property list<string> pieces: Theme.chinese ? [] : text.split(/[\s-]+/)
    // In sizes of the font. Chinese breaks after any character, but not before a full stop.
    readonly property real longest: Theme.chinese ? 1.5 : Math.max(0, ...pieces.map(piece => metrics.advanceWidth(piece))) / metrics.font.pixelSize
    readonly property real whole: metrics.advanceWidth(text) / metrics.font.pixelSize * font.pixelSize

    // A little less than the measured width: letters are rounded to whole pixels. What would become
    // too small to read is broken.
    size: Math.min(largest, Math.max(largest * 0.4, Math.floor(room * 0.99 / Math.max(1, longest))))
    // A line ends where the next word does not fit, so this width makes no line more.
    width: whole > room && !text.includes("\n") ? Math.min(room, Math.ceil(whole / Math.ceil(whole / room) + longest * font.pixelSize)) : room

    FontMetrics {
        id: metrics

        font.family: root.family
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        font.pixelSize: 100
    }
}

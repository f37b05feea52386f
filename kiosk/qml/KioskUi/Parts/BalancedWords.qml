pragma ComponentBehavior: Bound

import QtQuick

/*! Words in lines of like length: none is left alone on the last line, and none is broken. */
Words {
    id: root

    /*! The width that there is. */
    required property real room
    required property real largest
    // Width and size of the font, in one: what they have in common is long to measure.
    readonly property size fit: {
        const paragraphs = text.split("\n").map(line => metrics.advanceWidth(line) / metrics.pixels);
        if (Math.max(...paragraphs) * largest <= room)
            return Qt.size(room, largest);
        // Chinese breaks after any character, but not before a full stop.
        const longest = Theme.chinese ? 1.5 : Math.max(...text.split(/[\s-]+/).map(word => metrics.advanceWidth(word) / metrics.pixels));
        // A little less than measured: letters are rounded to whole pixels. At 0.4 a word is broken.
        const size = Math.min(largest, Math.max(largest * 0.4, Math.floor(room * 0.99 / longest)));
        // A line ends where the next word does not fit, so at this width there is no line more.
        const ems = room / size;
        const balanced = paragraphs.map(whole => whole > ems ? whole / Math.ceil(whole / ems) + longest : whole * 1.05);
        return Qt.size(Math.min(room, Math.ceil(Math.max(...balanced) * size)), size);
    }

    size: fit.height
    width: fit.width

    FontMetrics {
        id: metrics

        readonly property int pixels: 100

        font: Qt.font({
            family: root.family,
            weight: root.strong ? Font.DemiBold : Font.Normal,
            pixelSize: pixels
        })
    }
}

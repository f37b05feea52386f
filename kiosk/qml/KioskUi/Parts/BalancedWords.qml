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
        const balanced = paragraphs.map((whole, at) => whole <= ems ? whole * 1.05 : phrase(text.split("\n")[at], whole, ems) || whole / Math.ceil(whole / ems) + longest);
        return Qt.size(Math.min(room, Math.ceil(Math.max(...balanced) * size)), size);
    }

    size: fit.height
    width: fit.width

    /*! Returns the width of the first of two lines that ends between phrases, in ems, or 0.

        Qt breaks a Chinese line after any character: it does not know where a word ends. */
    function phrase(line: string, whole: real, ems: real): real {
        const ends = Theme.chinese ? "，、；：的和与及至" : "";
        for (let end = 1; end < line.length - 1; ++end) {
            const first = ends.includes(line[end - 1]) ? metrics.advanceWidth(line.slice(0, end)) / metrics.pixels : 0;
            // The second line must not be longer, or more would go onto the first.
            if (first >= whole / 2 && first + 0.3 <= ems)
                return first + 0.3;
        }
        return 0;
    }

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

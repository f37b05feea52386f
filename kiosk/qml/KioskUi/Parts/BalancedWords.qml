pragma ComponentBehavior: Bound

import QtQuick

/*! Words in lines of like length: none is left alone on the last line, and none is broken. */
Words {
    id: root

    /*! The width that there is. */
    required property real room
    required property real largest
    /*! Whether the words are Chinese, whatever the visit's language is. */
    property bool chinese: family.endsWith(" SC")
    readonly property list<string> paragraphs: text.split("\n")
    // Measured once for every room.
    readonly property list<real> wholes: paragraphs.map(whole => ems(whole))
    readonly property real longestWord: chinese ? 1.5 : Math.max(...text.split(/[ \n]+|-(?!\u2060)/).map(word => ems(word)))
    // Words are wider than measured by the rounding of their letters to whole pixels.
    readonly property real leastRoom: room * 0.99
    /*! The largest size at which no word is broken. */
    readonly property real unbroken: Math.floor(leastRoom / longestWord)
    /*! The largest size at which all of it is on one line. */
    readonly property real unwrapped: Math.floor(leastRoom / Math.max(...wholes))
    // Width and size of the font, in one: what they have in common is long to work out.
    readonly property size fit: {
        // A font's size is in whole pixels.
        const most = Math.round(largest);
        // Before it is laid out, there is no room.
        if (room < most || Math.max(...wholes) * most <= room)
            return Qt.size(room, most);
        // At 0.4 a word is broken.
        const size = Math.round(Math.min(most, Math.max(most * 0.4, unbroken)));
        const wide = room / size;
        const balanced = paragraphs.map((words, at) => wholes[at] <= wide ? wholes[at] * 1.05 : phrase(words, wholes[at], wide) || narrowest(words, wide));
        return Qt.size(Math.min(room, Math.ceil(Math.max(...balanced) * size)), size);
    }

    size: fit.height
    width: fit.width

    FontMetrics {
        id: metrics

        font.family: root.setIn
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        font.pixelSize: 100
    }

    /*! Returns the width of words on one line, in ems. */
    function ems(words: string): real {
        return metrics.advanceWidth(words) / metrics.font.pixelSize;
    }

    /*! Returns the width of the first of two lines that ends between phrases, in ems, or 0.

        Qt breaks a Chinese line after any character without a word joiner: it does not know phrases. */
    function phrase(line: string, whole: real, wide: real): real {
        const ends = root.chinese ? "，、；：的和与及至" : "";
        for (let end = 1; end < line.length - 1; ++end) {
            // 目的地 is kept whole.
            const may = ends.includes(line[end - 1]) && line[end] !== "\u2060";
            const first = may ? ems(line.slice(0, end)) : 0;
            // The second line must not be longer, or more would go onto the first.
            if (first >= whole / 2 && first + 0.3 <= wide)
                return first + 0.3;
        }
        return 0;
    }

    /*! Returns the least width at which a paragraph has no more lines than in `wide`, in ems. */
    function narrowest(paragraph: string, wide: real): real {
        const space = root.chinese ? 0 : ems(" ");
        // Chinese breaks after any character, but not before a full stop, in a foreign word or at a word joiner.
        const unbreakable = /(?:[^\s\u2018-\u201d\u2060\u2e80-\uffef]+|[“《（]*.)(?:\u2060(?:[^\s\u2018-\u201d\u2060\u2e80-\uffef]+|.))*[，。、；：？！）》”]*\s*/g;
        const words = root.chinese ? paragraph.match(unbreakable) ?? [] : paragraph.split(" ");
        const widths = words.map(word => ems(word));
        const lines = width => {
            let count = 1;
            let used = 0;
            for (const one of widths) {
                // A line ends where the next word does not fit.
                const full = used > 0 && used + one > width;
                count += full ? 1 : 0;
                used = (full ? 0 : used) + one + space;
            }
            return count;
        };
        const wanted = lines(wide);
        let [low, high] = [Math.min(wide, Math.max(...widths)), wide];
        while (high - low > 0.1) {
            const middle = (low + high) / 2;
            [low, high] = lines(middle) > wanted ? [middle, high] : [low, middle];
        }
        // Letters are rounded to whole pixels.
        return high * 1.02;
    }
}

pragma ComponentBehavior: Bound

import QtQuick

/*! Words in lines of like length: none is left alone on the last line, and none is broken. */
Words {
    id: root

    /*! The width that there is. */
    required property real room
    required property real largest
    /*! Whether the words are Chinese, whatever the visit's language is. */
    property bool chinese: Theme.chinese
    // Width and size of the font, in one: what they have in common is long to measure.
    readonly property size fit: {
        const paragraphs = text.split("\n").map(line => metrics.advanceWidth(line) / metrics.pixels);
        // Letters have whole pixels.
        const most = Math.round(largest);
        if (Math.max(...paragraphs) * most <= room)
            return Qt.size(room, most);
        // At 0.4 a word is broken.
        const size = Math.round(Math.min(most, Math.max(most * 0.4, root.unbroken())));
        const ems = room / size;
        const balanced = paragraphs.map((whole, at) => whole <= ems ? whole * 1.05 : phrase(text.split("\n")[at], whole, ems) || narrowest(text.split("\n")[at], ems));
        return Qt.size(Math.min(room, Math.ceil(Math.max(...balanced) * size)), size);
    }

    size: fit.height
    width: fit.width

    /*! Returns the width of the first of two lines that ends between phrases, in ems, or 0.

        Qt breaks a Chinese line after any character: it does not know where a word ends. */
    function phrase(line: string, whole: real, ems: real): real {
        const ends = root.chinese ? "，、；：的和与及至" : "";
        for (let end = 1; end < line.length - 1; ++end) {
            const first = ends.includes(line[end - 1]) ? metrics.advanceWidth(line.slice(0, end)) / metrics.pixels : 0;
            // The second line must not be longer, or more would go onto the first.
            if (first >= whole / 2 && first + 0.3 <= ems)
                return first + 0.3;
        }
        return 0;
    }

    /*! Returns the least width at which a paragraph has no more lines than in `ems`, in ems. */
    function narrowest(paragraph: string, ems: real): real {
        const space = root.chinese ? 0 : metrics.advanceWidth(" ") / metrics.pixels;
        // Chinese breaks after any character, but not before a full stop.
        const words = (root.chinese ? paragraph.match(/\w+|.[，。、；：？！）》”]*/g) : paragraph.split(" ")) ?? [];
        const widths = words.map(word => root.chinese ? word.length : metrics.advanceWidth(word) / metrics.pixels);
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
        const wanted = lines(ems);
        let [low, high] = [Math.min(ems, longest()), ems];
        while (high - low > 0.1) {
            const middle = (low + high) / 2;
            [low, high] = lines(middle) > wanted ? [middle, high] : [low, middle];
        }
        // Letters are rounded to whole pixels.
        return high * 1.02;
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

    /*! The largest size at which no word is broken. */
    function unbroken(): real {
        // A little less than measured: letters are rounded to whole pixels.
        return Math.floor(room * 0.99 / longest());
    }

    /*! The largest size at which all of it is on one line. */
    function unwrapped(): real {
        return Math.floor(room * 0.99 * metrics.pixels / metrics.advanceWidth(text));
    }

    /*! The width of the longest word, in ems. */
    function longest(): real {
        // Chinese breaks after any character, but not before a full stop.
        return root.chinese ? 1.5 : Math.max(...text.split(/[\s-]+/).map(word => metrics.advanceWidth(word) / metrics.pixels));
    }
}

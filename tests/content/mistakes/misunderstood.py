"""What looks like another mistake, whose advice would lead astray."""

from __future__ import annotations

from tests.content.mistakes.mistake import Mistake

_FILE = "    file: assets/art/home.webp\n"
_TITLE = "      en: Shopping\n"
_AXIS = '        axis: 5000\n        period: "2025"\n        as_of: 2025-10-26\n'
_WHOLE = "`'…'`"
_COPY = "Copy the file into `assets/art`"

MISUNDERSTOOD = (
    # Names of what is not there yet
    Mistake(
        "a picture that has no entry",
        "    picture: cinema\n",
        "▸    picture: fountain-by-night\n",
        "entry under `pictures:`",
    ),
    Mistake(
        "a picture of a card that has no entry",
        "            picture: period-shang\n",
        "▸            picture: ЖК-3\n",
        "entry under `pictures:`",
    ),
    Mistake(
        "a picture in a gallery that has no entry",
        "          - altyn-emel\n",
        "▸          - 北京\n",
        "entry under `pictures:`",
    ),
    Mistake(
        "a file in place of a picture that has no entry",
        "    picture: cinema\n",
        "▸    picture: assets/art/IMG_2077.webp\n",
        "entry under `pictures:`",
    ),
    Mistake(
        "a source that has no entry",
        f"{_AXIS}        source: khorgos-icbc\n",
        f"{_AXIS}▸        source: ministry\n",
        "entry under `sources:`",
    ),
    # Lines one space off
    *(
        Mistake(f"{what}, {way}", meant, "▸" + written, "spaces", "quotes")
        for what, meant in (
            ("a title", "    title:\n      kk: Музей\n"),
            ("a language", "      ru: Кинотеатр 9D\n"),
            ("a language with quotation marks", '      en: "Five pictures on one ring: wood'),
            ("a tile", "    accent: gold\n"),
            ("a picture", "    picture: museum\n"),
            ("a figure", "        value: 4500\n"),
            ("a card", "          - id: effects\n"),
            ("a block", "      - kind: gallery\n"),
            ("a page", "  - id: region\n"),
        )
        for way, written in (("one space in", " " + meant), ("one space out", meant[1:]))
        if (what, way) != ("a card", "one space in")
    ),
    Mistake(
        "a list with an entry one space in",
        "  - en\n  - ru\n  - kk\n  - zh\n",
        "  - en\n▸   - ru\n  - kk\n  - zh\n",
        "spaces",
        "Known here",
    ),
    Mistake(
        "a gallery with an entry one space in",
        "          - altyn-emel\n",
        "▸           - altyn-emel\n",
        "spaces",
        "no picture called",
    ),
    # Texts that the usual quotes would break anew
    *(
        Mistake(what, _TITLE, f"▸      en: {text}\n", advice, "like this")
        for what, text, advice in (
            ("a first word in quotes and a colon", '"Welcome": our guests come back.', _WHOLE),
            ("a first word in quotes and a colon, later", '"Come", he said: all', _WHOLE),
            ("quotes after a colon", 'Our rule: "ask first"', _WHOLE),
            ("quotes after an asterisk", '*"Welcome"* to all', _WHOLE),
            ("quotes after an exclamation mark", '!"Welcome" to all', _WHOLE),
            ("quotes after an at sign", '@ "Welcome" to all', _WHOLE),
            ("quotes after brackets", '[New] "Welcome" to all', _WHOLE),
            ("quotes before a number sign", 'Say "hello" in hall #2', _WHOLE),
            ("quotes after a dash", '- "Welcome" to all', _WHOLE),
            ("a backslash after a colon", "Press: a\\b", _WHOLE),
            ("quotes and an apostrophe", 'Our rule: "don\'t touch"', "’"),
        )
    ),
    # Files that are elsewhere
    *(
        Mistake(what, _FILE, f"▸    file: {file}\n", advice, "Use `/`")
        for what, file, advice in (
            ("a path of Windows", "C:\\Users\\Press\\hall.jpg", f"{_COPY} and"),
            ("a path of Windows with strokes", "D:/Photos/hall.jpg", "`assets/art/hall.jpg`"),
            ("a path of Windows in quotes", '"C:\\Users\\Press\\hall.jpg"', _COPY),
            ("a path of Windows in apostrophes", "'C:\\Users\\hall.jpg'", _COPY),
            ("a shared folder", "\\\\server\\press\\hall.jpg", "`assets/art/hall.jpg`"),
            ("a path of Linux", "/home/press/hall.jpg", "`assets/art/hall.jpg`"),
            ("somebody's own folder", "~/Pictures/hall.jpg", "this file's folder"),
            ("a stick", "file:///media/usb/hall.jpg", "`assets/art/hall.jpg`"),
            ("a page on the web", "https://example.com/hall.jpg", "`assets/art/hall.jpg`"),
            ("the folder above", "../hall.jpg", "`assets/art/hall.jpg`"),
            ("the folder above, as on Windows", "..\\hall.jpg", "`assets/art/hall.jpg`"),
        )
    ),
    # Two versions in one
    Mistake(
        "a merge",
        _TITLE,
        f"▸<<<<<<< HEAD\n{_TITLE}=======\n      en: Shops\n>>>>>>> press\n",
        "two versions",
        "colon",
    ),
    Mistake("the middle of a merge", _TITLE, f"{_TITLE}▸=======\n", "two versions", "colon"),
    Mistake("the end of a merge", _TITLE, f"{_TITLE}▸>>>>>>> 1a2b3c4\n", "two versions", "colon"),
    Mistake(
        "a merge of three",
        "    accent: jade\n",
        "▸||||||| 1a2b3c4\n    accent: jade\n",
        "two versions",
        "colon",
    ),
)

"""Numbers, days, choices and files that are written as people write them."""

from __future__ import annotations

from tests.content.mistakes.mistake import Mistake

_SHARE = '        percent: 76\n        period: "2025"\n'

VALUES = (
    Mistake("a comma in a number", "        value: 4500\n", "▸        value: 4,500\n", "`4500`"),
    Mistake("a space in a number", "        value: 30000\n", "▸        value: 30 000\n", "`30000`"),
    Mistake(
        "Word's space in a number",
        "        value: 30000\n",
        "▸        value: 30\u00a0000\n",
        "`30000`",
    ),
    Mistake("a point in a number", "        low: 3500\n", "▸        low: 3.500\n", "`3500`"),
    Mistake("a per cent sign", "        percent: 76\n", "▸        percent: 76%\n", "`76`"),
    Mistake("a fraction", "        percent: 76\n", "▸        percent: 0.76\n", "whole number"),
    Mistake("too many per cent", "        percent: 76\n", "▸        percent: 760\n", "at most 100"),
    Mistake(
        "over in a number", "        value: 4500\n", "▸        value: over 4500\n", "`bound: over`"
    ),
    Mistake(
        "about in a number", "        value: 30000\n", "▸        value: ~30000\n", "`bound: around`"
    ),
    Mistake(
        "a million in words", "        value: 2000000\n", "▸        value: 2 million\n", "`2000000`"
    ),
    Mistake(
        "a number in Russian", "        value: 2000000\n", "▸        value: 2 млн\n", "`2000000`"
    ),
    Mistake("no number", "        value: 4500\n", "▸        value: many\n", "digits"),
    Mistake(
        "a day with points",
        _SHARE + "        as_of: 2025-10-26\n",
        _SHARE + "▸        as_of: 27.10.2025\n",
        "`2025-10-27`",
    ),
    Mistake(
        "a day in words",
        _SHARE + "        as_of: 2025-10-26\n",
        _SHARE + "▸        as_of: 27 October 2025\n",
        "`2025-10-27`",
    ),
    Mistake(
        "a day in American order",
        _SHARE + "        as_of: 2025-10-26\n",
        _SHARE + "▸        as_of: October 27, 2025\n",
        "`2025-10-27`",
    ),
    Mistake(
        "a day with strokes",
        _SHARE + "        as_of: 2025-10-26\n",
        _SHARE + "▸        as_of: 2025/10/27\n",
        "`2025-10-27`",
    ),
    Mistake(
        "a day that there is not",
        _SHARE + "        as_of: 2025-10-26\n",
        _SHARE + "▸        as_of: 2026-02-30\n",
        "calendar",
    ),
    Mistake(
        "a month",
        _SHARE + "        as_of: 2025-10-26\n",
        _SHARE + "▸        as_of: 2025-10\n",
        "year-month-day",
    ),
    Mistake(
        "no day",
        _SHARE + "        as_of: 2025-10-26\n",
        _SHARE + "▸        as_of:\n",
        "empty",
    ),
    Mistake(
        "an empty source",
        '        axis: 5000\n        period: "2025"\n        as_of: 2025-10-26\n'
        "        source: khorgos-icbc\n",
        '        axis: 5000\n        period: "2025"\n        as_of: 2025-10-26\n▸        source:\n',
        "empty",
    ),
    Mistake(
        "an unknown bound", "        part_bound: over\n", "▸        part_bound: more\n", "`over`"
    ),
    Mistake("an unknown colour", "    accent: night\n", "▸    accent: blue\n", "`lapis`"),
    Mistake(
        "an unknown size",
        "    accent: turquoise\n    tile: wide\n",
        "    accent: turquoise\n▸    tile: large\n",
        "`wide`",
    ),
    Mistake("bounds the wrong way round", "        low: 3500\n", "▸        low: 4500\n", "at most"),
    Mistake("more than the whole", "        part: 5000\n", "▸        part: 50000\n", "at most"),
    Mistake(
        "a picture that is not there",
        "    file: assets/art/home.webp\n",
        "▸    file: assets/art/hall.webp\n",
        "no such file",
    ),
    Mistake(
        "a picture with a capital",
        "    file: assets/art/home.webp\n",
        "▸    file: assets/art/Home.webp\n",
        "`home.webp`",
    ),
    Mistake(
        "a folder with a capital",
        "    file: assets/art/home.webp\n",
        "▸    file: assets/Art/home.webp\n",
        "`art`",
    ),
    Mistake(
        "another ending",
        "    file: assets/art/home.webp\n",
        "▸    file: assets/art/home.jpg\n",
        "`home.webp`",
    ),
    Mistake(
        "backslashes",
        "    file: assets/art/home.webp\n",
        "▸    file: assets\\art\\home.webp\n",
        "`/`",
    ),
    Mistake(
        "backslashes in quotation marks",
        "    file: assets/art/home.webp\n",
        '▸    file: "assets\\art\\home.webp"\n',
        "`/`",
    ),
    Mistake(
        "a drive",
        "    file: assets/art/home.webp\n",
        "▸    file: C:/Users/Press/home.webp\n",
        "from this file's folder",
    ),
    Mistake(
        "an address",
        "    file: assets/art/home.webp\n",
        "▸    file: https://example.org/home.webp\n",
        "from this file's folder",
    ),
    Mistake(
        "a path that leads out",
        "    file: assets/art/home.webp\n",
        "▸    file: ../home.webp\n",
        "folder of this file",
    ),
    Mistake(
        "a telephone's format",
        "    file: assets/art/home.webp\n",
        "▸    file: assets/art/home.heic\n",
        ".webp",
    ),
)

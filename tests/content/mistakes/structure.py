"""Lines that are missing, too many, merged or of the wrong form."""

from __future__ import annotations

from tests.content.mistakes.mistake import Mistake

_MUSEUM = "      kk: Музей\n      ru: Музей\n      zh: 博物馆\n      en: Museum\n"
_RANGE = """\
      - kind: range
        label:
          kk: адам күн сайын Қазақстан жағынан келеді
          ru: посетителей в день с казахстанской стороны
          zh: 每日来自哈萨克斯坦一侧的访客
          en: visitors a day from the Kazakh side
        low: 3500
        high: 4000
        axis: 5000
        period: "2025"
        as_of: 2025-10-26
        source: khorgos-icbc
"""

STRUCTURE = (
    Mistake(
        "one text for all languages", f"    title:\n{_MUSEUM}", "▸    title: Museum\n", "language"
    ),
    Mistake(
        "languages as a list",
        f"    title:\n{_MUSEUM}",
        "    title:\n" + _MUSEUM.replace("      ", "      - ").replace("- kk", "▸- kk", 1),
        "without `-`",
    ),
    Mistake(
        "a list on one line",
        "fallback:\n  - en\n  - ru\n  - kk\n  - zh\n",
        "▸fallback: en, ru, kk, zh\n",
        "`- `",
    ),
    Mistake(
        "a topic without title",
        "          - title:\n              kk: Құжаттар\n              ru: Документы\n"
        "              zh: 证件\n              en: Documents\n",
        "▸          - Documents\n",
        "`title",
    ),
    Mistake(
        "a translation that is missing",
        "              en: Showtimes\n",
        "▸              en:\n",
        "no text in en",
    ),
    Mistake(
        "a name that was deleted",
        "    line:\n      kk: Фильмді",
        "▸      kk: Фильмді",
        "second time",
    ),
    Mistake(
        "a label that was deleted",
        "      - kind: number\n        label:\n          kk: дүкен Қытай жағында\n"
        "          ru: магазинов на китайской стороне\n          zh: 中国一侧的商铺\n"
        "          en: shops on the Chinese side\n",
        "▸      - kind: number\n",
        "`label",
    ),
    Mistake(
        "a figure without source",
        _RANGE,
        _RANGE.replace("- kind", "▸- kind").replace("        source: khorgos-icbc\n", ""),
        "`source",
    ),
    Mistake(
        "a language without name",
        "  - code: ru\n    name: Русский\n",
        "▸  - code: ru\n",
        "`name",
    ),
    Mistake(
        "two lines in one",
        "    accent: gold\n    tile: small\n",
        "▸    accent: gold    tile: small\n",
        "line of its own",
    ),
    Mistake(
        "a page without hyphen",
        "  - id: tourism\n",
        "▸    id: tourism\n",
        "`- `",
    ),
    Mistake(
        "a card without hyphen",
        "          - id: gaiwan\n",
        "▸            id: gaiwan\n",
        "`- `",
    ),
    Mistake(
        "a group of phrases without phrases",
        "            items:\n              - text:\n                  kk: Бір билет беріңізші.\n",
        "▸            items:\n          - title:\n              en: Tickets\n            items:\n"
        "              - text:\n                  kk: Бір билет беріңізші.\n",
        "`items` is empty",
    ),
    Mistake(
        "no space after the hyphen",
        "      - kind: gallery\n",
        "▸      -kind: gallery\n",
        "space",
    ),
    Mistake(
        "a hyphen too many",
        "          - id: yin-yang\n",
        "▸          - - id: yin-yang\n",
        "`-`",
    ),
    Mistake(
        "Word's dash",
        "          - id: stereo-picture\n",
        "▸          – id: stereo-picture\n",
        "`-`",
    ),
    Mistake(
        "Word's bullet",
        "          - id: effects\n",
        "▸          • id: effects\n",
        "`-`",
    ),
    Mistake(
        "a slip of the keyboard",
        "    picture: museum\n",
        "    picture: museum\n▸    sdf\n",
        "colon",
    ),
    Mistake("a line of hyphens", "  - id: region\n", "▸---\n  - id: region\n", "Remove"),
    Mistake(
        "a paragraph pasted at the left edge",
        "            Each of them has a page of its own in this kiosk.\n",
        "▸Each of them has a page of its own in this kiosk.\n",
        "indent",
    ),
    Mistake(
        "paragraphs pasted behind a name",
        "      en: 9D cinema\n",
        "      en: 9D cinema\n\n▸Opening hours: ask the staff.\n\n",
        "indent",
    ),
    Mistake(
        "a bracket that is not closed",
        "    picture: museum\n    accent: lapis\n",
        "▸    picture: [museum\n    accent: lapis\n",
        "`]`",
    ),
)

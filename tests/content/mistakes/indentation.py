"""Lines that begin in the wrong column."""

from __future__ import annotations

from tests.content.mistakes.mistake import Mistake

INDENTATION = (
    Mistake(
        "a name too deep",
        "    picture: cinema\n    accent: night\n",
        "    picture: cinema\n▸      accent: night\n",
        "indented",
    ),
    Mistake(
        "a name not deep enough", "    picture: shopping\n", "▸  picture: shopping\n", "spaces"
    ),
    Mistake(
        "a name at the left edge",
        "    accent: night\n    tile: small\n",
        "▸accent: night\n    tile: small\n",
        "spaces",
    ),
    Mistake(
        "a language one space too deep",
        "    en: Khorgos\n  picture: home\n",
        "▸     en: Khorgos\n  picture: home\n",
        "indented",
    ),
    Mistake(
        "a language one space short",
        "    en: Khorgos\n  picture: home\n",
        "▸   en: Khorgos\n  picture: home\n",
        "spaces",
    ),
    Mistake(
        "languages in the column of their name",
        "    title:\n      kk: Музей\n      ru: Музей\n      zh: 博物馆\n      en: Museum\n",
        "▸    title:\n    kk: Музей\n    ru: Музей\n    zh: 博物馆\n    en: Museum\n",
        "Indent",
    ),
    Mistake(
        "a block not deep enough",
        "      - kind: notice\n        title:\n          kk: Шекара туралы\n",
        "▸    - kind: notice\n        title:\n          kk: Шекара туралы\n",
        "spaces",
    ),
    Mistake(
        "a block too deep",
        "      - kind: notice\n        title:\n          kk: Шекара туралы\n",
        "▸        - kind: notice\n        title:\n          kk: Шекара туралы\n",
        "spaces",
    ),
    Mistake(
        "a card one space short", "          - id: effects\n", "▸         - id: effects\n", "spaces"
    ),
    Mistake(
        "a period one space too deep",
        "          - id: yuan\n",
        "▸           - id: yuan\n",
        "spaces",
    ),
    Mistake(
        "a second paragraph that is not deep enough",
        "            Each of them has a page of its own in this kiosk.\n",
        "▸          Each of them has a page of its own in this kiosk.\n",
        "indent",
    ),
    Mistake(
        "a long text in the column of its language",
        "          en: |\n            Khorgos has a modern 9D cinema.",
        "          en: |\n▸          Khorgos has a modern 9D cinema.",
        "indent",
    ),
    Mistake(
        "a list that is not straight",
        "  - en\n  - ru\n  - kk\n  - zh\n",
        "  - en\n▸ - ru\n  - kk\n  - zh\n",
        "spaces",
    ),
    Mistake(
        "a name among the languages above it",
        "    picture: region\n    accent: turquoise\n",
        "▸      picture: region\n    accent: turquoise\n",
        "spaces",
    ),
    Mistake("a page at the left edge", "  - id: tourism\n", "▸- id: tourism\n", "spaces"),
    Mistake("a page too deep", "  - id: region\n", "▸    - id: region\n", "spaces"),
    Mistake("a section with a space before it", "\nfallback:\n", "\n▸ fallback:\n", "indented"),
    Mistake(
        "a note in the column of the hyphens",
        "        note:\n          kk: Қытай сәулет",
        "▸      note:\n          kk: Қытай сәулет",
        "spaces",
    ),
    Mistake("a tab", "    accent: gold\n", "▸\taccent: gold\n", "tab"),
    Mistake("a tab among spaces", "    accent: jade\n", "▸  \taccent: jade\n", "tab"),
)

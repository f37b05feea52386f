"""Colons, quotation marks and other signs that mean something to YAML."""

from __future__ import annotations

from tests.content.mistakes.mistake import Mistake

SIGNS = (
    Mistake("a colon in a title", "      en: 9D cinema\n", "▸      en: Cinema: 9D\n", "quotes"),
    Mistake("no space after the colon", "      en: Shopping\n", "▸      en:Shopping\n", "space"),
    Mistake("no colon", "    accent: jade\n", "▸    accent jade\n", "colon"),
    Mistake(
        "no colon before the languages",
        "    title:\n      kk: 9D кинотеатр\n",
        "▸    title\n      kk: 9D кинотеатр\n",
        "colon",
    ),
    Mistake("a Chinese colon", "      en: Museum\n", "▸      en：Museum\n", "`:`"),
    Mistake("an equals sign", "    accent: turquoise\n", "▸    accent = turquoise\n", "colon"),
    Mistake(
        "a quotation that does not end",
        '      en: "Five pictures on one ring: wood, fire, earth, metal and water"\n',
        '▸      en: "Five pictures on one ring: wood, fire, earth, metal and water\n',
        "never closed",
    ),
    Mistake(
        "a quotation that does not begin",
        '      en: "Five pictures on one ring: wood',
        "▸      en: Five pictures on one ring: wood",
        "quotes",
    ),
    Mistake(
        "a quotation mark that was left over",
        '        bound: over\n        period: "2025"\n        as_of: 2025-10-26\n        source: k',
        '        bound: over\n▸        period: 2025"\n        as_of: 2025-10-26\n        source: k',
        "quot",
    ),
    Mistake(
        "Word's quotation marks around a colon",
        "      en: Shopping\n",
        "▸      en: “Shopping: both sides”\n",
        "straight",
    ),
    Mistake(
        "Word's quotation marks around a number",
        "        value: 4500\n",
        "▸        value: “4500”\n",
        "`4500`",
    ),
    Mistake(
        "an apostrophe between apostrophes",
        "      en: Shopping\n",
        "▸      en: 'Khorgos's shops'\n",
        "’",
    ),
    Mistake(
        "a first word in quotation marks",
        "      en: Shopping\n",
        '▸      en: "Khorgos" and its shops\n',
        "“…”",
    ),
    Mistake(
        "quotation marks inside quotation marks",
        "          en: What is “9D”?\n",
        '▸          en: "What is "9D"?"\n',
        "“…”",
    ),
    Mistake("an at sign", "      en: The Zhetysu region\n", "▸      en: @zhetysu\n", "quotes"),
    Mistake(
        "asterisks for emphasis",
        "          en: Before you take a seat\n",
        "▸          en: *Before you take a seat*\n",
        "quotes",
    ),
    Mistake(
        "an exclamation mark",
        "          en: About the border\n",
        "▸          en: !About the border\n",
        "quotes",
    ),
    Mistake(
        "a per cent sign",
        "          en: foreign nationals\n",
        "▸          en: % of foreign nationals\n",
        "quotes",
    ),
    Mistake(
        "square brackets",
        "          en: How such cinemas work\n",
        "▸          en: [Draft] How such cinemas work\n",
        "quotes",
    ),
    Mistake(
        "curly brackets",
        "          en: A key landmark of the centre\n",
        "▸          en: {A} key landmark of the centre\n",
        "quotes",
    ),
    Mistake(
        "a number sign first",
        "              en: Ecotourism\n",
        "▸              en: #Ecotourism\n",
        "`#`",
    ),
    Mistake(
        "a number sign in the middle",
        "              en: Showtimes\n",
        "▸              en: Showtimes in hall #2\n",
        "`#`",
    ),
    Mistake(
        "a dash first",
        "              en: Films today\n",
        "▸              en: - Films today\n",
        "quotes",
    ),
    Mistake("backticks", "              en: Qi\n", "▸              en: `Qi`\n", "quotes"),
    Mistake(
        "an ampersand",
        "              en: Payment and currency\n",
        "▸              en: &Payment and currency\n",
        "quotes",
    ),
    Mistake(
        "a text behind the upright",
        "          en: |\n            Over the centuries",
        "▸          en: | Over the centuries",
        "new line",
    ),
    Mistake("a comma at the end", "    accent: jade\n", "▸    accent: jade,\n", "`jade`"),
)

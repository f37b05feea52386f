"""Characters that came with a paste and that nobody can see."""

from __future__ import annotations

from tests.content.mistakes.mistake import Mistake

CHARACTERS = (
    Mistake(
        "no-break spaces as indentation",
        "    en: Khorgos\n",
        "▸\u00a0\u00a0\u00a0\u00a0en: Khorgos\n",
        "no-break space",
    ),
    Mistake(
        "a no-break space after the colon",
        "    accent: night\n",
        "▸    accent:\u00a0night\n",
        "space",
    ),
    Mistake(
        "a wide space as indentation",
        "      en: Museum\n",
        "▸\u3000\u3000\u3000en: Museum\n",
        "space",
    ),
    Mistake(
        "an invisible character in a name",
        "    accent: jade\n",
        "▸    acc\u200bent: jade\n",
        "U+200B",
    ),
    Mistake(
        "an invisible character in a value",
        "    picture: cinema\n",
        "▸    picture: cinema\u200b\n",
        "U+200B",
    ),
    Mistake("a soft hyphen", "    picture: museum\n", "▸    pic\u00adture: museum\n", "U+00AD"),
    Mistake(
        "a mark of the start of a file", "    accent: gold\n", "▸    \ufeffaccent: gold\n", "U+FEFF"
    ),
    Mistake(
        "Word's line break", "      en: Museum\n", "▸      en: Museum\u000bof things\n", "U+000B"
    ),
    Mistake(
        "a line separator", "      en: Museum\n", "▸      en: Museum\u2028of things\n", "U+2028"
    ),
)

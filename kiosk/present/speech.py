"""How a language says things: texts with their fallback, numbers, dates and the kiosk's words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from kiosk.content.blocks.figure import Bound
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.kazakh import ablative
from kiosk.present.typography import NARROW_SPACE, PAGE, typeset, typeset_running

if TYPE_CHECKING:
    # Babel is imported where it is needed: the first screen has neither numbers nor dates.
    from babel import Locale

_NUMBER = "\x00"
#: CLDR groups digits by a no-break space as wide as one between words.
_GROUPS = re.compile(r"(?<=\d)\u00a0(?=\d)")
_CJK = r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]"


class Numeral(Struct, frozen=True):
    """A number apart from the words around it: over · 2 million · · ."""

    before: str
    number: str
    ending: str
    """What is written on to the number without a space: 2 млн · -нан · астам."""
    after: str
    phrase: str
    """All of it, spaced as the language does."""

    def __str__(self) -> str:
        """Return it as one phrase."""
        return self.phrase


class Speech(Struct, frozen=True, dict=True):
    """What `content` says in `language`."""

    content: Content
    language: str

    @cached_property
    def locale(self) -> Locale:
        """Return the CLDR locale; a language that CLDR does not know counts in English."""
        from babel import Locale, UnknownLocaleError

        try:
            return Locale.parse(self.language, sep="-")
        except (UnknownLocaleError, ValueError):
            return Locale("en")

    @cached_property
    def kept(self) -> dict[object, Any]:
        """What was made of the content in this language, takes long, and goes with it."""
        return {}

    def plain(self, text: Localised | None) -> str:
        """Return a text as it stands, or ``""``: for what is read out or compared, not shown."""
        return text.within(self.content.language_order(self.language)) if text else ""

    def found_in(self, text: Localised) -> str:
        """Return the code of the language in which a text is shown."""
        return text.language(self.content.language_order(self.language))

    def text(self, text: Localised | None) -> str:
        """Return a text as it is shown: words that belong together stay on one line."""
        return typeset(self.plain(text))

    def paragraphs(self, text: Localised | None) -> str:
        """Return a text with its line breaks undone and one empty line between paragraphs.

        Authors break lines where their editor ends; Chinese joins them without a space.
        """
        return "\n\n".join(typeset(part, PAGE) for part in self._paragraphs(text))

    def running(self, text: Localised | None) -> str:
        """Return the same as running text: no paragraph ends with one short word on a line."""
        return "\n\n".join(map(typeset_running, self._paragraphs(text)))

    def _paragraphs(self, text: Localised | None) -> list[str]:
        joined = re.sub(rf"(?<={_CJK})[ \t]*\n[ \t]*(?={_CJK})", "", self.plain(text))
        paragraphs = re.split(r"\n\s*\n", joined)
        return [re.sub(r"[ \t\n]+", " ", part.strip()) for part in paragraphs if part.strip()]

    def joined(self, first: str, second: str) -> str:
        """Return two phrases as one; Chinese needs no space between them."""
        return typeset(first + ("" if re.match(_CJK, second) else " ") + second, PAGE)

    def word(self, key: str, **values: object) -> str:
        """Return one of the kiosk's own words with `values` put in.

        Raises:
            KeyError: there is no such word: a mistake in the program.
        """
        return typeset(self._word(key, **values), PAGE)

    def languages(self, codes: Iterable[str]) -> str:
        """Return the names of languages: of the kiosk's in themselves, of others as this one says.

        What has no name is left out; authors were told.
        """
        own = {one.code: one.name for one in self.content.languages}
        names = (own.get(code) or self._language(code) for code in codes)
        return self.word("between_facts").join(filter(None, names))

    def _language(self, code: str) -> str:
        name: str = self.locale.languages.get(code.replace("-", "_"), "")
        # As the others, which begin with a capital letter where their script has some.
        return name[:1].upper() + name[1:]

    def _word(self, key: str, **values: object) -> str:
        return self.plain(self.content.words[key]).format(**values)

    def number(self, value: int) -> str:
        """Return `value` with its digits grouped, or in millions (万) where that is exact.

        Four digits stay together where the language has them so; the space between groups is
        narrow.
        """
        from babel.numbers import format_compact_decimal

        compact_from = int(self._word("compact_from"))
        if value >= compact_from and value % (compact_from // 1000) == 0:
            number = format_compact_decimal(
                value,
                format_type="long" if self._word("number_style") == "long" else "short",
                locale=self.locale,
                # Enough for every digit: 1.234567 billion, 1.2345亿.
                fraction_digits=9,
            )
            return _GROUPS.sub(NARROW_SPACE, number)
        return self.digits(value)

    def digits(self, value: int | Decimal) -> str:
        """Return `value` with its digits grouped; what is not whole has two after the point."""
        return self._decimal(value, "#,##0" if value == int(value) else "#,##0.00")

    def measure(self, value: Decimal) -> str:
        """Return `value` with its digits grouped, and after the point what was written."""
        return self._decimal(value, "#,##0.##")

    def _decimal(self, value: int | Decimal, places: str) -> str:
        from babel.numbers import format_decimal

        grouped = value >= int(self._word("grouped_from"))
        number = format_decimal(value, places, locale=self.locale, group_separator=grouped)
        return _GROUPS.sub(NARROW_SPACE, number)

    def numeral(self, value: int, bound: Bound = Bound.EXACTLY) -> Numeral:
        """Return `value` with the word for its `bound`: over 2 million."""
        number = self.number(value)
        inflected = ablative(value, number)
        # An ending with a hyphen is set apart from the number, one without is a part of its word.
        stem = number if inflected.startswith(f"{number}-") else inflected
        pattern = self._word(
            bound.value,
            number=_NUMBER + number + _NUMBER,
            number_from=_NUMBER + stem + _NUMBER + inflected.removeprefix(stem),
        )
        before, number, rest = pattern.split(_NUMBER)
        ending, _, after = rest.partition(" ")
        return Numeral(before.strip(), number, ending, after, pattern.replace(_NUMBER, ""))

    def month(self, day: date) -> str:
        """Return the month of a day, alone."""
        from babel.dates import format_date

        return format_date(day, self._word("month_pattern"), locale=self.locale)

    def day(self, day: date) -> str:
        """Return a day without its year, as the language writes it."""
        from babel.dates import format_date

        return format_date(day, self._word("day_pattern"), locale=self.locale)

    def date(self, day: date) -> str:
        """Return a day as the language writes it."""
        from babel.dates import format_date

        return format_date(day, self._word("date_pattern"), locale=self.locale)

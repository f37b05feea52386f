"""What a text of content.yaml means, said beside its type: `Annotated[str, Names("pictures")]`.

Whatever follows the types of the vocabulary goes by these and never by the name of a field, so what
a new kind of block has comes under the same rules by itself.
"""

from __future__ import annotations

from collections.abc import Callable


class Id:
    """A short name of its own: unique among the pages, or among the items of its page."""


class Names:
    """The name of an entry under `section:`."""

    def __init__(
        self,
        section: str,
        *,
        needed: bool = False,
        besides: str = "",
        within: Callable[[str], str] | None = None,
    ) -> None:
        self.section = section
        self.needed = needed
        """Whether nothing is shown that names one which is not there."""
        self.besides = besides
        """What may stand in its place and is the name of none."""
        self.within = within
        """Returns the name of a text that has more in it; ``""`` where it has none."""


#: What stands on timelines counts as a section of its own, though no file has it.
PERIODS = "periods"


def one_of(section: str) -> str:
    """Return what an entry under `section:` is called: a page, a picture, hours."""
    return section if section == "hours" else section.removesuffix("s")


class RowsOf:
    """The path of a table that says what could stand in the field `items`."""

    def __init__(self, items: str, *, instead: str = "") -> None:
        self.items = items
        self.instead = instead
        """A field that may stand in place of either, if there is one."""


class Gathered:
    """A list to which each row of a table adds that has the same id as one before."""


class LanguageCode:
    """The code of a language (BCP 47)."""

    def __init__(self, *, needed: bool = False) -> None:
        self.needed = needed
        """Whether nothing is shown that names one which the kiosk does not have. Otherwise it may
        be any that has a name in CLDR."""


class Retold:
    """Codes of the languages in which the field `text` tells what somebody said in another."""

    def __init__(self, text: str) -> None:
        self.text = text


class Zone:
    """The name of a time zone (IANA)."""


class Ends:
    """The time until which that is shown in which it stands."""


class Checked:
    """The day on which somebody made sure of what stands beside it."""


class Shown:
    """Visitors read it as it stands, whatever their language."""


class Minor:
    """One of several values; what is none of them costs its line, and nothing else is lost."""


class Once:
    """No other text of its page with this mark may say the same in any language."""


class Pinyin:
    """Chinese in pinyin (ISO 7098)."""

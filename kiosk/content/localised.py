"""Text for visitors: the same words in several languages."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Localised(Struct, frozen=True):
    """A text in each of its languages, keyed by language code (BCP 47, such as `kk`)."""

    by_language: dict[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether there is a text in any language."""
        return bool(self.by_language)

    def within(self, languages: Iterable[str]) -> str:
        """Return the text in the first of `languages` that has one, else in any, else ``""``."""
        return self.by_language.get(self.language(languages), "")

    def language(self, languages: Iterable[str]) -> str:
        """Return the first of `languages` that has a text, else any that has, else ``""``."""
        found = (language for language in languages if self.by_language.get(language))
        return next(found, next(iter(self.by_language), ""))

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: "GetCoreSchemaHandler"
    ) -> "CoreSchema":
        """In YAML it is a plain map; the import is here so that a kiosk need not load pydantic."""
        from pydantic_core import core_schema

        texts = core_schema.dict_schema(
            core_schema.str_schema(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$"),
            core_schema.str_schema(min_length=1, max_length=20_000, strip_whitespace=True),
            min_length=1,
        )
        return core_schema.no_info_after_validator_function(cls, texts)

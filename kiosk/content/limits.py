"""How much there may be: limits of the fields of content, and of what pictures take.

Pydantic takes limits of fields from the package annotated-types. To import that costs ten
milliseconds, and the vocabulary is imported at every start, although one with content that is known
validates nothing. So `Limits` says the same to pydantic and imports nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Limits:
    """Limits of pydantic's core schema, such as `ge=0` or `min_length=1`, for `Annotated`."""

    def __init__(self, **limits: int) -> None:
        self._limits = limits

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Return the schema of the type with the limits in it."""
        schema: Any = handler(source)
        return schema | self._limits  # type: ignore[no-any-return]


#: What decoding one picture may take; the largest telephone photographs take no more.
MOST_MEGABYTES = 200
#: Pixels on the short side of a picture for small places: a card of two abreast is 456 wide, and so
#: is the picture of a tile in landscape (`Theme.smallPicture`).
SMALL_SIDE = 480
#: The same for what fills a screen of 1920 x 1080 or a part of it: the largest is a scene of the
#: waiting screen, 1146 x 1220. Screens of more pixels show the picture itself
#: (`Theme.middlePicture`).
MIDDLE_SIDE = 1440
#: A list with something in it.
NOT_EMPTY = Limits(min_length=1)

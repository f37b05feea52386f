"""How much there may be: limits of fields, in the form in which pydantic takes them, and others.

The package that pydantic itself uses for this costs every start ten milliseconds, although a start
with content that is known validates nothing.
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
#: A list with something in it.
NOT_EMPTY = Limits(min_length=1)

"""What stands in a file as lines of a name and a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import NODEFAULT, Struct
from msgspec.structs import fields

from kiosk.content.field_types import written_name

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Entry(Struct, frozen=True):
    """What stands in a file as `name: value` lines, a line for each field.

    A name that is no field is an error; a field without a default is needed.
    """

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Say to pydantic, which knows no Structs, what to make of a map: an entry."""
        from pydantic_core import PydanticCustomError, core_schema

        def entry(value: Any, lines: core_schema.ValidatorFunctionWrapHandler) -> Entry:
            if isinstance(value, cls):
                return value
            if not isinstance(value, dict):
                raise PydanticCustomError("entry_type", "it has no lines")
            return cls(**lines(value))

        made = {}
        for field in fields(cls):
            schema = handler.generate_schema(field.type)
            if field.default is not NODEFAULT:
                schema = core_schema.with_default_schema(schema, default=field.default)
            made[field.name] = core_schema.typed_dict_field(
                schema, required=field.required, validation_alias=written_name(field.name)
            )
        return core_schema.no_info_wrap_validator_function(
            entry,
            core_schema.typed_dict_schema(made, cls=cls, extra_behavior="forbid"),
            ref=f"{cls.__module__}.{cls.__qualname__}:{id(cls)}",
        )

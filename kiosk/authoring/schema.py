"""The vocabulary of content.yaml, and that of station.yaml, as JSON Schema: for editors.

By it they complete, explain and check what is written.

It says what types and names can say. That a picture is declared or that `low` is at most `high` is
for the reader to find.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
from itertools import pairwise
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import CoreRef, GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from kiosk.content.amounts import Amount
from kiosk.content.blocks.block import Block
from kiosk.content.dates import Dates
from kiosk.content.entry import Entry
from kiosk.content.field_types import meaning, written_name, written_types
from kiosk.content.hours import DayHours, Minutes
from kiosk.content.interval import WRITTEN, LocalTime
from kiosk.content.localised import Localised
from kiosk.content.meanings import Gathered, Id, LanguageCode
from kiosk.content.model import Content, KeptFile
from kiosk.content.reading.checks import ID, LANGUAGE_CODE
from kiosk.content.reading.hours import DAYS, WORDS
from kiosk.content.reading.reader import TOP_LEVEL
from kiosk.content.reading.shape import tabled
from kiosk.content.reading.validation import adapter
from kiosk.content.reading.words import read_words
from kiosk.content.schedule import Week
from kiosk.content.settings import Settings
from kiosk.content.showings import Showings

#: No keyword is used that draft-07 reads otherwise: editors that know no newer one work as well.
DIALECT = "https://json-schema.org/draft/2020-12/schema"
#: What texts look like that mean something, as in `checks`.
_PATTERNS: dict[type, str] = {Id: f"^{ID.pattern}$", LanguageCode: f"^{LANGUAGE_CODE.pattern}$"}
#: A file of an older YAML has `yes` for true.
_YES_OR_NO = ["yes", "no", True, False]
_DAY, _WORD = (
    "|".join(f"[{name[0]}{name[0].upper()}]{name[1:]}" for name in names) for names in (DAYS, WORDS)
)
_SPAN = r"[0-9]{1,2}:[0-9]{2}\s*[-–]\s*[0-9]{1,2}:[0-9]{2}"
_OF_A_DAY = {
    "type": "string",
    "pattern": rf"^\s*({_WORD}|{_SPAN}(\s*,\s*{_SPAN})*)\s*$",
    "patternErrorMessage": "Write from when until when, such as 09:00-12:00, 13:00-18:00.",
}
_HOURS = {
    "title": "Hours",
    "description": "The hours of a week: for days such as `mon`, `mon-fri` or `mon, wed` from when "
    "until when, `always` or `closed`; or the same for all days.",
    "type": ["object", "string"],
    "pattern": _OF_A_DAY["pattern"],
    "patternProperties": {rf"^(({_DAY})\s*[-–,]\s*)*({_DAY})$": _OF_A_DAY},
    "additionalProperties": False,
}
_LOCAL_TIME = {
    "title": "Day or time",
    "type": "string",
    "pattern": rf"^\s*{WRITTEN.pattern}\s*$",
    "patternErrorMessage": "Write year-month-day, such as 2026-12-24, and a time if you like: "
    "2026-12-24 18:00.",
}
_DATES = {
    "title": "Dates",
    "description": "A day, or the first and the last of several: `2026-12-16`, `2026-12-31 to "
    "2027-01-02`; of every year `16 dec`, `jun-aug`.",
    "type": "string",
    "pattern": r"^\s*[0-9A-Za-z]",
    "patternErrorMessage": "Write a day, or two with `to` between, such as 2026-12-16.",
}
_MINUTES = {
    "title": "Minutes",
    "description": "A time: `30 min`, `1 h` or `1 h 30 min`.",
    "type": "string",
    "pattern": r"^\s*([0-9]{1,2}\s*h)?\s*([0-9]{1,3}\s*min)?\s*$",
    "patternErrorMessage": "Write how long, such as 30 min.",
}
_TIME = r"[0-9]{1,2}:[0-9]{2}"
_SHOWINGS = {
    "title": "Showings",
    "description": "Days and times: `fri-sun 11:00, 14:00 from 2026-12-01 until 2026-12-31`, "
    "`daily 10:00` or `2026-12-16 12:00`.",
    "type": "string",
    "pattern": rf"^\s*[0-9A-Za-z].*\s{_TIME}",
    "patternErrorMessage": "Write days and times, such as fri-sun 11:00, 14:00.",
}
#: What stands in a file as one text, or in a way of its own.
_OF_THEIR_OWN: dict[type, JsonSchemaValue] = {
    Week: _HOURS,
    DayHours: {"title": "Hours of a day", "description": "From when until when.", **_OF_A_DAY},
    Dates: _DATES,
    Minutes: _MINUTES,
    Showings: _SHOWINGS,
    KeptFile: {},
}
#: The end of a docstring that gives examples: ``A time zone: `Asia/Almaty`.``
_EXAMPLES = re.compile(r"(?::|such as) ((?:`[^`]+`(?:, | or )?)+)\.$")


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a whole content file."""
    kinds = [(kind, "validation", adapter(cls)) for kind, cls in Block.kinds.items()]
    references, shared = TypeAdapter.json_schemas(
        [("content", "validation", adapter(Content)), *kinds],  # type: ignore[list-item]
        schema_generator=_FileSchema,
    )
    definitions = shared["$defs"]
    # An editor that has read `kind` goes by the one alternative that fits it.
    definitions["Block"] = {
        "title": "Block",
        "description": "A part of a page; `kind` says which, and with it what else it has.",
        "properties": {"kind": {"enum": list(Block.kinds)}},
        "required": ["kind"],
        "anyOf": [references[kind, "validation"] for kind in Block.kinds],
    }
    content = definitions.pop("Content")
    del definitions["KeptFile"]  # of the store, not of the file
    return {"$schema": DIALECT, **content, "title": "content.yaml", "$defs": definitions}


def station_schema() -> dict[str, Any]:
    """Return the JSON Schema of a station file."""
    whole = adapter(Settings).json_schema(schema_generator=_FileSchema)
    return {"$schema": DIALECT, **whole, "title": "station.yaml"}


def schema_text(whole: dict[str, Any]) -> str:
    """Return a schema as it is committed in `assets`."""
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


class _FileSchema(GenerateJsonSchema):
    """Pydantic's generation, but of what stands in the file instead of what is made of it.

    The reader takes every scalar as text (decision 12), where editors see texts and numbers. They
    would also see `true` and an empty value; allowed here, both would be offered everywhere.
    """

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        return super().str_schema(schema) | {"type": ["string", "number"]}

    def int_schema(self, schema: core_schema.IntSchema) -> JsonSchemaValue:
        number = super().int_schema(schema)
        sign = "" if number.get("minimum", -1) >= 0 else "-?"
        return number | {
            "type": ["integer", "string"],
            "pattern": rf"^\s*{sign}[0-9]{{1,15}}\s*$",
            "patternErrorMessage": "Write digits only, such as 4500.",
        }

    def float_schema(self, schema: core_schema.FloatSchema) -> JsonSchemaValue:
        return super().float_schema(schema) | {
            "type": ["number", "string"],
            "pattern": r"^\s*-?[0-9]{1,15}(\.[0-9]{1,15})?\s*$",
            "patternErrorMessage": "Write a number, such as 23.8.",
        }

    def bool_schema(self, schema: core_schema.BoolSchema) -> JsonSchemaValue:
        return super().bool_schema(schema) | {"type": ["boolean", "string"], "enum": _YES_OR_NO}

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        options = super().enum_schema(schema)
        numbers = [int(option) for option in options["enum"] if option.isdecimal()]
        if numbers:
            options |= {"type": ["integer", "string"], "enum": [*numbers, *options["enum"]]}
        if "yes" in options["enum"]:
            both = dict.fromkeys([*options["enum"], *_YES_OR_NO])
            options |= {"type": ["boolean", "string"], "enum": [*both]}
        return options

    def date_schema(self, schema: core_schema.DateSchema) -> JsonSchemaValue:
        return super().date_schema(schema) | {
            "pattern": r"^\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\s*$",
            "patternErrorMessage": "Write year-month-day, such as 2025-10-26.",
        }

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        entries = super().dict_schema(schema)
        if "additionalProperties" in entries:
            entries["propertyNames"] = {"pattern": _PATTERNS[Id]}
        return entries

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """What may be None is left out of the file."""
        return self.generate_inner(schema["schema"])

    def function_after_schema(
        self, schema: core_schema.AfterValidatorFunctionSchema
    ) -> JsonSchemaValue:
        """Say once what a text in its languages is, and refer to it."""
        texts = super().function_after_schema(schema)
        if schema["function"]["function"] == LocalTime.read:
            return {**_LOCAL_TIME}
        if schema["function"]["function"] is not Localised:
            return texts
        known = dict.fromkeys(code for word in read_words().values() for code in word.by_language)
        text = texts | {
            "title": "Text",
            "description": "A text for visitors: one line for each language.",
            "properties": {code: {"description": f"The text in `{code}`."} for code in known},
            "additionalProperties": False,
        }
        return self._defined("Localised", text)

    def _defined(self, called: str, schema: JsonSchemaValue) -> JsonSchemaValue:
        """Return a reference to a schema, which is said once for all."""
        name, reference = self.get_cache_defs_ref_schema(CoreRef(called))
        self.definitions[name] = schema
        return reference

    def is_instance_schema(self, schema: core_schema.IsInstanceSchema) -> JsonSchemaValue:
        """Say how that stands in the file which the reader reads by another hand."""
        cls = schema["cls"]
        return self._defined(cls.__name__, _OF_THEIR_OWN[cls])

    def field_title_should_be_set(self, schema: Any) -> bool:
        """What is said once for all has its title there."""
        return schema["type"] != "is-instance" and super().field_title_should_be_set(schema)

    def typed_dict_schema(self, schema: core_schema.TypedDictSchema) -> JsonSchemaValue:
        """Add what the class says in words, and leave out what no file has."""
        cls: Any = schema["cls"]
        entries = super().typed_dict_schema(schema)
        entries["description"] = _first_paragraph(cls)
        fields = entries["properties"]
        docstrings, types = _field_docstrings(cls), written_types(cls)
        for name, field in fields.items():
            fields[name] = _described(field, types[name], docstrings.get(name, ""))
        if cls is Content:
            entries["properties"] = {name: fields[name] for name in TOP_LEVEL}
            for name in TOP_LEVEL:
                if fields[name].get("type") == "array":
                    fields[name]["minItems"] = 1
            entries["required"] = [name for name, needed in TOP_LEVEL.items() if needed]
            entries["additionalProperties"] = False
        elif issubclass(cls, Block) and "kind" in vars(cls):
            kind = {"const": cls.kind, "description": entries["description"]}
            entries["properties"] = {"kind": kind} | fields
            entries["required"] = ["kind", *entries.get("required", ())]
            for one in tabled(cls):
                entries["oneOf"] = [{"required": [name]} for name in one.fields]
        return entries


def _first_paragraph(kind: type) -> str:
    return " ".join((inspect.getdoc(kind) or "").partition("\n\n")[0].split())


def _described(field: JsonSchemaValue, kind: Any, docstring: str) -> JsonSchemaValue:
    """Return the schema of a field with what its type and its docstring say."""
    described: dict[str, Any] = {"description": docstring} | field if docstring else {**field}
    if examples := _EXAMPLES.search(docstring):
        numbers = "integer" in field.get("type", ())
        texts = re.findall("`([^`]+)`", examples[1])
        described["examples"] = [int(text) if numbers else text for text in texts]
    if amount := meaning(kind, Amount):
        described["pattern"] = amount.pattern
    if meaning(kind, Gathered):
        # One line needs no hyphen.
        described["type"] = ["array", "string"]
    for mark, pattern in _PATTERNS.items():
        if meaning(kind, mark):
            described["pattern"] = pattern
    if described.get("default") in (None, [], ""):
        described.pop("default", None)
    return described


def _field_docstrings(kind: type) -> dict[str, str]:
    """Return the docstrings below the fields of an entry and of those that it derives from.

    Pydantic reads them only where the vocabulary asks for it, which every start would pay for, and
    without those that are inherited.
    """
    found = {}
    for cls in reversed([one for one in kind.__mro__ if issubclass(one, Entry)]):
        tree = ast.parse(inspect.getsource(cls))
        definition = next(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
        for field, below in pairwise(definition.body):
            match field, below:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(
                    value=ast.Constant(value=str(docstring))
                ):
                    found[written_name(name)] = " ".join(docstring.split())
    return found

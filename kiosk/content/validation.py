"""From nodes to the frozen values of the vocabulary, and from pydantic's errors to plain words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from kiosk.content.shape import badly_written, names_at
from kiosk.content.source_text import Findings
from kiosk.content.suggestions import clip, did_you_mean
from kiosk.content.yaml_nodes import Node

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

T = TypeVar("T")


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def validate(kind: type[T], node: Node, findings: Findings) -> T | None:
    """Return `node` as a `kind`; None if it is none, with every reason in `findings`."""
    before = findings.error_count()
    told = set()
    for part, message, hint in badly_written(kind, node):
        findings.error(part.offset, message, hint)
        told.add(part.offset)
    try:
        hashable: Any = kind
        value: T = _adapter(hashable).validate_python(node.plain())
    except ValidationError as error:
        for details in error.errors(include_url=False):
            if node.at(_path(details)).offset not in told:
                findings.error(*_explain(kind, node, details))
        return None
    return value if findings.error_count() == before else None


def _path(details: ErrorDetails) -> tuple[int | str, ...]:
    return tuple(step for step in details["loc"] if step != "[key]")


def _explain(kind: type, node: Node, details: ErrorDetails) -> tuple[int, str, str]:
    """Return where it is, what is wrong, and what to write instead."""
    path = _path(details)
    place = node.at(path)
    name = next((f"`{clip(step)}`" for step in reversed(path) if isinstance(step, str)), "this")
    written = place.text
    match details["type"]:
        case "missing":
            return _missing(node, path, name)
        case "unexpected_keyword_argument":
            known = names_at(kind, node, node.at(path[:-1]))
            return place.key_offset, f"{name} is not known here", did_you_mean(str(path[-1]), known)
        case "enum" | "literal_error":
            options = re.findall(r"'([^']*)'", str(details.get("ctx", {}).get("expected")))
            message = f"{name} cannot be `{clip(written)}`"
            return place.offset, message, did_you_mean(written, options)
        case "string_pattern_mismatch":
            hint = "Language codes are short and lower-case: `kk`, `ru`, `zh`, `en`."
            return place.key_offset, f"{name} is not the code of a language", hint
        case "dict_type" | "dataclass_type":
            return place.offset, *_not_a_map(place, name)
    return place.offset, *_in_words(details, place, name)


def _missing(node: Node, path: tuple[int | str, ...], name: str) -> tuple[int, str, str]:
    owner = node.at(path[:-1])
    left_empty = owner.entries.get(str(path[-1]))
    if left_empty is not None:
        return left_empty.key_offset, f"{name} is empty", "Write something after the colon."
    return owner.offset, f"{name} is missing here", f"Add a line `{path[-1]}: …`."


def _not_a_map(place: Node, name: str) -> tuple[str, str]:
    if isinstance(place.value, str):
        hint = f"Write it once for each language, on lines of their own: `en: {clip(place.text)}`."
        return f"{name} needs its text language by language", hint
    return f"{name} cannot be a list", "Write `name: value` lines, without `-`."


def _in_words(  # noqa: PLR0911 - one return a kind of error
    details: ErrorDetails, place: Node, name: str
) -> tuple[str, str]:
    limits = details.get("ctx", {})
    match details["type"]:
        case "greater_than_equal":
            return f"{name} must be at least {limits['ge']}", ""
        case "less_than_equal":
            return f"{name} must be at most {limits['le']}", ""
        case "too_short":
            return f"{name} is empty", "Add at least one, or remove the line."
        case "string_too_short":
            return f"{name} is empty", "Write a text, or remove the line."
        case "string_too_long":
            return f"{name} is longer than {limits['max_length']} characters", "Shorten it."
        case "tuple_type" | "list_type":
            return (
                f"{name} must be a list",
                f"Start each line below it with `- `: {_as_list(place)}",
            )
        case "string_type":
            return f"{name} must be one text", "Write it on the line itself, after the colon."
        case "bool_parsing" | "bool_type":
            return f"{name} must be `yes` or `no`", ""
        case "value_error":
            return f"{name}: {limits.get('error', details['msg'])}", ""
    return f"{name}: {details['msg']}", ""


def _as_list(place: Node) -> str:
    return f"`- {clip(place.text)}`." if place.text else "`- …`."

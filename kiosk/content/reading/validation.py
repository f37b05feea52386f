"""From nodes to the frozen values of the vocabulary, and from pydantic's errors to plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar

from pydantic import TypeAdapter, ValidationError

from kiosk.content.blocks.figure import Bound
from kiosk.content.field_types import alternatives, field_types
from kiosk.content.reading.shape import badly_written, names_at
from kiosk.content.reading.source_text import MOST_ERRORS, Findings
from kiosk.content.reading.suggestions import clip, closest, did_you_mean
from kiosk.content.reading.yaml_nodes import Node

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

T = TypeVar("T")
#: The names and numbers that lead to a part.
Path: TypeAlias = "tuple[int | str, ...]"

#: More lines that do not belong into one entry; telling them apart takes too long.
_MOST_IN_ONE = 25_000
#: What costs itself: a name that is not known, and in a text one that is no language.
_UNKNOWN = {"extra_forbidden", "string_pattern_mismatch"}
#: Pydantic's kind of error → what is wrong with {name}, and what to write instead.
_MEANINGS = {
    "greater_than_equal": ("{name} must be at least {ge}", ""),
    "less_than_equal": ("{name} must be at most {le}", ""),
    "too_short": ("{name} needs at least {min_length} of them", "Add some, or remove the line."),
    "too_long": ("{name} can have no more than {max_length} of them", "Remove the others."),
    "string_too_short": ("{name} is empty", "Write a text, or remove the line."),
    "string_too_long": ("{name} is longer than {max_length} characters", "Shorten it."),
    "string_type": (
        "{name} must be one text",
        "Write it on the line itself.",
    ),
    "bool_parsing": ("{name} must be `yes` or `no`", ""),
    "bool_type": ("{name} must be `yes` or `no`", ""),
    "value_error": ("{name}: {error}", ""),
}


class _Mistake(NamedTuple):
    """One of pydantic's errors: its kind, where it is, and what is said of it."""

    kind: str
    path: Path
    reason: str
    limits: dict[str, Any]

    @classmethod
    def of(cls, details: ErrorDetails) -> _Mistake:
        """Return what pydantic tells, without the steps that lead to a name itself."""
        path = tuple(step for step in details["loc"] if step != "[key]")
        return cls(details["type"], path, details["msg"], details.get("ctx", {}))

    def is_within(self, places: set[Path]) -> bool:
        """Return whether it is at one of `places`, or below it."""
        return any(self.path[:length] in places for length in range(1, len(self.path) + 1))


@cache
def adapter(kind: Any) -> TypeAdapter[Any]:
    """Return what pydantic makes a `kind` with."""
    # What is read by another hand, such as hours, is an object of its class already.
    return TypeAdapter(kind, config={"arbitrary_types_allowed": True})


def prepare(kinds: Iterable[Any]) -> None:
    """Make pydantic's validators of these classes now, which takes longer than to use them."""
    for kind in kinds:
        adapter(kind)


def validate(
    kind: type[T], node: Node, findings: Findings, lists: Mapping[str, Any] | None = None
) -> T | None:
    """Return `node` as a `kind`; None if it is none. Every reason is in `findings`.

    A line whose name is not known costs itself. `lists` are what its lists were read as.
    """
    told = set()
    bare = node.without(*lists) if lists else node
    for part, message, hint in badly_written(kind, bare):
        findings.error(part.offset, message, hint)
        told.add(part.offset)
    plain: Any = bare.plain()
    if lists:
        plain |= lists
    hashable: Any = kind
    try:
        value: T = adapter(hashable).validate_python(plain)
    except ValidationError as error:
        if (number := error.error_count()) > _MOST_IN_ONE:
            message, hint = f"{number} mistakes begin here", "Start anew from one that works."
            findings.error(node.offset, message, hint)
            return None
        mistakes = [
            _Mistake.of(details) for details in error.errors(include_url=False, include_input=False)
        ]
        unknown = {mistake.path for mistake in mistakes if mistake.kind in _UNKNOWN}
        # What stands under an unknown name is wrong for that reason alone.
        others = [mistake for mistake in mistakes if not mistake.is_within(unknown)]
        for reason in _reasons(kind, node, mistakes[:MOST_ERRORS], unknown):
            if reason[0] not in told:
                findings.error(*reason)
        return None if told or others else _without(unknown, kind, plain)
    return None if told else value


def _without(unknown: set[Path], kind: type[T], plain: Any) -> T | None:
    """Return what is left without the lines that cost themselves; None if that is no `kind`."""
    for path in unknown:
        _leave_out(kind, plain, path)
    hashable: Any = kind
    try:
        value: T = adapter(hashable).validate_python(plain)
    except ValidationError:  # a text of which nothing is left, and the like: told already
        return None
    return value


def _leave_out(kind: type, plain: Any, path: Path) -> None:
    """Take what is at `path` out of `plain`, and a text of which nothing is left with it."""
    *owner, name = path
    within = plain
    for step in owner:
        within = within[step]
    value = within.pop(name)
    if owner and not within:
        _leave_out(kind, plain, tuple(owner))
    if not owner:
        # A figure that lacks the line for its bound would claim to be exact.
        meant = closest(str(name), names_at(kind, ()))
        if Bound in alternatives(field_types(kind).get(meant)):
            within.setdefault(meant, value)


def _reasons(
    kind: type, node: Node, mistakes: list[_Mistake], unknown: set[Path]
) -> Iterable[tuple[int, str, str]]:
    """Return where each mistake is, what is wrong there, and what to do."""
    meant = {_meant(kind, mistake) for mistake in mistakes}
    of_their_own = (
        mistake
        for mistake in mistakes
        if mistake.kind in _UNKNOWN or not mistake.is_within(unknown)
        if not _follows(mistake, node, meant)
    )
    # Two mistakes of pydantic's may be one of the author's.
    return dict.fromkeys(_explain(kind, node, mistake) for mistake in of_their_own)


def _meant(kind: type, mistake: _Mistake) -> Path:
    """Return the path that a misspelt name was meant to be."""
    if mistake.kind != "extra_forbidden":
        return ()
    *owner, written = mistake.path
    return (*owner, closest(str(written), names_at(kind, tuple(owner))))


def _follows(mistake: _Mistake, node: Node, meant: set[Path]) -> bool:
    """Return whether this is only what another mistake, told anyway, leads to."""
    if mistake.kind == "missing":
        return mistake.path in meant
    if mistake.kind == "string_pattern_mismatch":
        # The checks have told of what is no language.
        return True
    # A list is too short for pydantic as well when what it has is broken.
    shortest = mistake.limits.get("min_length", 0)
    return mistake.kind == "too_short" and len(node.at(mistake.path).elements) >= shortest


def _explain(kind: type, node: Node, mistake: _Mistake) -> tuple[int, str, str]:
    """Return where it is, what is wrong, and what to write instead."""
    path = mistake.path
    place = node.at(path)
    name = next((f"`{clip(step)}`" for step in reversed(path) if isinstance(step, str)), "this")
    match mistake.kind:
        case "missing":
            return _missing(node, path, name)
        case "extra_forbidden":
            known = names_at(kind, path[:-1])
            if above := _empty_above(node.at(path[:-1]), str(path[-1]), known):
                return _missing(node, (*path[:-1], above), f"`{above}`")
            return place.key_offset, f"{name} is not known here", did_you_mean(str(path[-1]), known)
        case "entry_type":
            lines = ", ".join(f"`{known}: …`" for known in names_at(kind, path))
            return place.offset, f"{name} must be `name: value` lines", f"Such as {lines}."
    return place.offset, *_in_words(mistake, place, name)


def _missing(node: Node, path: Path, name: str) -> tuple[int, str, str]:
    owner = node.at(path[:-1])
    left_empty = owner.entries.get(str(path[-1]))
    if left_empty is not None:
        hint = "Write it after the colon. Indent what belongs to it by two more spaces."
        return left_empty.key_offset, f"{name} is empty", hint
    return owner.offset, f"{name} is missing here", f"Add a line `{path[-1]}: …`."


def _empty_above(owner: Node, unknown: str, known: tuple[str, ...]) -> str:
    """Return the name above `unknown` under which nothing stands, if `unknown` belongs there."""
    above = ""
    for name, node in owner.entries.items():
        if name == unknown:
            break
        if name in known:
            above = name if node.absent else ""
    return above


def _in_words(mistake: _Mistake, place: Node, name: str) -> tuple[str, str]:
    match mistake.kind:
        case "enum" | "literal_error":
            options = re.findall(r"'([^']*)'", str(mistake.limits.get("expected")))
            return f"{name} cannot be `{clip(place.text)}`", did_you_mean(place.text, options)
        case "dict_type" if isinstance(place.value, str):
            hint = f"Write each language on a line of its own: `en: {clip(place.text) or '…'}`."
            return f"{name} needs its text language by language", hint
        case "dict_type":
            return f"{name} cannot be a list", "Write `name: value` lines, without `-`."
        case "tuple_type" | "list_type":
            hint = f"Start each line below it with a hyphen: `- {clip(place.text) or '…'}`."
            return f"{name} must be a list", hint
    message, hint = _MEANINGS.get(mistake.kind, ("{name}: {reason}", ""))
    return message.format_map({"name": name, "reason": mistake.reason, **mistake.limits}), hint

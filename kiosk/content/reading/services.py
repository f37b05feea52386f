"""Services and what one can pay with, read so that a mistake costs no more than its line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.field_types import field_types
from kiosk.content.reading.checks import Declared, check_texts
from kiosk.content.reading.source_text import Findings
from kiosk.content.reading.suggestions import clip, closest, did_you_mean
from kiosk.content.reading.validation import validate
from kiosk.content.reading.yaml_nodes import Node
from kiosk.content.services import Payment, Service, ServiceKind

#: More signs than these nobody finds theirs among.
MOST_SERVICES = 60
#: Nor among more means of one side.
MOST_MEANS = 12
#: A name is no longer.
_LONGEST = 30
_CURRENCY = re.compile("[A-Z]{3}")
#: What has a sign of its own and could be misspelt.
_MEANS = ("cards", "KZT", "CNY", "USD", "EUR", "RUB")
#: What stands for a kind where the other lines of a service are tried.
_ANY = Node(0, 0, ServiceKind.TOILETS.value)


def read_services(place: Node, declared: Declared, findings: Findings) -> tuple[Service, ...]:
    """Return the services that can be shown."""
    found: list[Service] = []
    lines: dict[object, int] = {}
    for node in place.elements:
        service = _service(node, declared, findings)
        if service is None:
            continue
        same = (service.kind, *(_texts(text) for text in (service.title, service.place)))
        if same in lines:
            message = f"the same stands already on line {lines[same]}"
            hint = "Leave one of the two out, or say by its `place:` where the other one is."
            findings.error(node.at(("kind",)).offset, message, hint)
        elif len(found) == MOST_SERVICES:
            message = f"`services` can have no more than {MOST_SERVICES} of them"
            findings.error(node.offset, message, "Remove the others.")
            break
        else:
            lines[same] = findings.source.line(node.at(("kind",)).offset)
            found.append(service)
    return tuple(found)


def _service(node: Node, declared: Declared, findings: Findings) -> Service | None:
    check_texts(Service, node, declared, findings)
    # Which of them costs itself: the sign alone says enough.
    for name in ("place", "hours", "step_free"):
        part = node.given(name)
        if part is not None and validate(Service, _with(name, part), _aside(findings)) is None:
            validate(Service, _with(name, part), findings)
            node = node.without(name)
    service = validate(Service, node, findings)
    if service is not None and service.kind is ServiceKind.OTHER and service.title is None:
        hint = "Say what it is: `title:` with its texts."
        findings.error(node.at(("kind",)).offset, "`other` needs a `title`", hint)
        return None
    return service


def _with(name: str, part: Node) -> Node:
    return Node(part.offset, part.key_offset, {"kind": _ANY, name: part})


def _aside(findings: Findings) -> Findings:
    """Return where mistakes go that nobody is told of."""
    return Findings(findings.source)


def _texts(text: object) -> object:
    return tuple(getattr(text, "by_language", {}).items())


def read_payment(node: Node, findings: Findings) -> Payment | None:
    """Return what one can pay with, as far as it can be shown."""
    sides = {name: node.given(name) for name in field_types(Payment)}
    means = {
        name: tuple(_means(name, place, findings))
        for name, place in sides.items()
        if place is not None
    }
    return validate(Payment, node.without(*means), findings, means)


def _means(side: str, place: Node, findings: Findings) -> Iterator[str]:
    if not isinstance(place.value, list):
        hint = f"Write them between brackets: `{side}: [{clip(place.text) or 'KZT, cards'}]`."
        findings.error(place.offset, f"`{side}` must be a list", hint)
    taken: set[str] = set()
    for element in place.elements[:MOST_MEANS]:
        text = " ".join(element.text.split())
        if wrong := _wrong(text, taken):
            findings.error(element.offset, *wrong)
        else:
            taken.add(text.casefold())
            yield text
    if len(place.elements) > MOST_MEANS:
        message = f"`{side}` can have no more than {MOST_MEANS} of them"
        findings.error(place.elements[MOST_MEANS].offset, message, "Remove the others.")


def _wrong(text: str, taken: set[str]) -> tuple[str, str] | None:
    """Return what is wrong with a means, and what to write; None if it is good."""
    wrong = None
    if not text:
        wrong = "this is no name", "Such as `KZT`, `cards` or `Alipay`."
    elif text.casefold() == "cash":
        wrong = f"`{clip(text)}` does not say which money", "Name it: `KZT`, `CNY`."
    elif not _CURRENCY.fullmatch(text) and text not in _MEANS and closest(text, _MEANS):
        wrong = f"`{clip(text)}` is not known here", did_you_mean(text, _MEANS)
    elif text.casefold() in taken:
        wrong = f"`{clip(text)}` stands here a second time", "Leave one of the two out."
    elif len(text) > _LONGEST:
        wrong = f"a name of {len(text)} characters", f"Shorten it to {_LONGEST}."
    return wrong

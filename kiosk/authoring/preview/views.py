"""What staff see beside the kiosk while they write, in plain English: it is no visitor's business.

Everything that the preview says is here, so that its QML holds no words.
"""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from kiosk.authoring.places import Places
from kiosk.content.diagnostics import Diagnostic, Severity, standing
from kiosk.content.model import Content
from kiosk.content.reading.reading import Reading
from kiosk.present.speech import Speech
from kiosk.visit.places import Home, ItemPlace, PagePlace, Place, ServicesPlace
from kiosk.visit.visit import Contrast, TextSize, Visit, fit, home

#: In how many of the two positions of a terminal the kiosk is shown.
SHAPES = {"both": "Both", "portrait": "Portrait", "landscape": "Landscape"}
NOTHING_TO_MEND = "Nothing to mend. Change a text, save it, and look at it here."
KEYS = "F8 next problem\nShift+F8 previous problem\nF6 into the kiosk and out of it"
_ATTRACT = "attract"
#: The kiosk's own screens that are places.
_OWN_PLACES: dict[Place, str] = {Home(): "Home", ServicesPlace(): "Services"}


class Draft(Reading, frozen=True):
    """A reading of the file that staff work on."""

    saved: datetime | None = None
    """When the file was saved, in local time; None if there is no file."""
    places: Places = field(default_factory=Places)


class ProblemView(Struct, frozen=True):
    """A problem: what is wrong in which line, how to mend it, and where in the kiosk it is."""

    severity: str
    """`error` or `warning`."""
    group: str
    """The heading of all that are as severe."""
    counted: str
    """What `line` is one of: a line of content.yaml, or of a table that is named."""
    line: int
    message: str
    hint: str
    where: str
    """The place in words; empty if there is none to go to."""


class StatusView(Struct, frozen=True):
    """How the file stands, in one line; `level` is `good` or `error`."""

    level: str
    text: str


class ChoiceView(Struct, frozen=True):
    """One of the values of a setting."""

    value: str
    name: str
    current: bool


class SettingView(Struct, frozen=True):
    """Something that the preview can be set to."""

    key: str
    name: str
    choices: tuple[ChoiceView, ...]


def in_order(draft: Draft, *, unfolded: bool = False) -> tuple[Diagnostic, ...]:
    """Return what is wrong as the list shows it: errors first, each kind from top to bottom.

    What stands comes last; unless `unfolded`, only the first of it is there, for all.
    """
    found = sorted(
        draft.diagnostics, key=lambda one: (one.standing, one.severity is not Severity.ERROR)
    )
    hidden = 0 if unfolded else max(sum(one.standing for one in found) - 1, 0)
    return tuple(found[: len(found) - hidden])


def problems(draft: Draft, content: Content, *, unfolded: bool = False) -> tuple[ProblemView, ...]:
    """Return the list of problems; `content` is what the kiosk shows.

    What stands is one row that is to be opened, or `unfolded`.
    """
    errors, warnings, stand = _counts(draft)
    mistakes = f"{_count(errors, 'mistake')}: not shown until mended"
    others = f"{_count(warnings, 'warning')}: shown all the same"
    known = f"{stand} standing: known, and shown all the same"
    speech = Speech(content, "en")
    views = []
    for found in in_order(draft, unfolded=unfolded):
        view = ProblemView(
            severity=found.severity.value,
            group=mistakes if found.severity is Severity.ERROR else others,
            counted="Line" if found.file == draft.places.file else f"{found.file_name}, line",
            line=found.line,
            message=_sentence(found.message),
            hint=found.hint,
            where=_where(draft.places.at(found), content, speech),
        )
        if found.standing:
            view = replace(view, group=known) if unfolded else _fold(draft, known)
        views.append(view)
    return tuple(views)


def _fold(draft: Draft, group: str) -> ProblemView:
    """Return the row that stands for all standing warnings."""
    counted = standing(draft.diagnostics)
    return ProblemView(
        severity=Severity.WARNING.value,
        group=group,
        counted="Standing",
        line=sum(map(len, counted.values())),
        message=f"{', '.join(counted)}.",
        hint="Open this to see where.",
        where="",
    )


def status(draft: Draft, good: Draft | None, now: datetime) -> StatusView:
    """Return how the file stands.

    `good` is the last draft that could be shown; None if there was none since the start.
    """
    saved = f"Saved {_time(draft.saved, now)}. " if draft.saved else ""
    errors, warnings, stand = _counts(draft)
    if draft.content is None:
        since = f", of {_time(good.saved, now)}" if good and good.saved else ""
        shown = f"the kiosk shows the last good version{since}"
        return StatusView("error", f"{saved}The file cannot be shown: {shown}.")
    if errors:
        text = f"{saved}{_count(errors, 'mistake')}: the kiosk leaves out what they are in."
        return StatusView("error", text)
    others = f", {_count(warnings, 'warning')}" if warnings else ""
    others += f", {stand} standing" if stand else ""
    return StatusView("good", f"{saved}No mistakes{others}.")


def settings(content: Content, visit: Visit, shape: str, *, wide: bool) -> tuple[SettingView, ...]:
    """Return what can be set, and to what it is; `wide` if there is room for both positions."""
    speech = Speech(content, "en")
    shapes = {key: name for key, name in SHAPES.items() if wide or key != "both"}
    pages = {page.id: speech.text(page.title) for page in content.pages}
    own = {place.kind: name for place, name in _OWN_PLACES.items() if place.exists(content)}
    page = visit.place.subject
    return (
        _setting("screen", "Screen", shapes, shape),
        _setting(
            "page",
            "Page",
            {_ATTRACT: "Waiting screen"} | own | pages,
            page if visit.awake else _ATTRACT,
        ),
        _setting(
            "language",
            "Language",
            {language.code: language.name for language in content.languages},
            visit.language,
        ),
        _setting(
            "text_size",
            "Text size",
            {size.name: f"{size.value:.0%}" for size in TextSize},
            visit.comfort.text_size.name,
        ),
        _setting(
            "contrast",
            "Contrast",
            {contrast.name: contrast.value.capitalize() for contrast in Contrast},
            visit.comfort.contrast.name,
        ),
        _setting(
            "motion", "Motion", {"on": "On", "off": "Off"}, "on" if visit.comfort.motion else "off"
        ),
    )


def choose(content: Content, visit: Visit, setting: str, value: str) -> Visit:
    """Return the visit with one of its `settings` set to the `value` of a choice."""
    comfort = visit.comfort
    match setting:
        case "page" if value == _ATTRACT:
            return replace(home(visit), awake=False)
        case "page":
            own = {place.kind: place for place in _OWN_PLACES}
            return at(content, visit, own.get(value, PagePlace(value)))
        case "language":
            return replace(visit, language=value, lost_language="")
        case "text_size":
            comfort = replace(comfort, text_size=TextSize[value])
        case "contrast":
            comfort = replace(comfort, contrast=Contrast[value])
        case "motion":
            comfort = replace(comfort, motion=value == "on")
        case _:
            message = f"there is no setting {setting}"
            raise ValueError(message)
    return replace(visit, comfort=comfort)


def at(content: Content, visit: Visit, place: Place) -> Visit:
    """Return the visit at `place`, or at the nearest one that the content has."""
    match place:
        case Home():
            places: tuple[Place, ...] = ()
        case ItemPlace(page, _):
            places = (PagePlace(page), place)
        case _:
            places = (place,)
    return fit(replace(visit, awake=True, places=places, lost=()), content)


def _setting(key: str, name: str, choices: dict[str, str], current: str) -> SettingView:
    views = (ChoiceView(value, name, value == current) for value, name in choices.items())
    return SettingView(key, name, tuple(views))


def _counts(draft: Draft) -> tuple[int, int, int]:
    """Return how many mistakes, warnings and standing warnings there are."""
    errors, stand = len(draft.errors), sum(one.standing for one in draft.diagnostics)
    return errors, len(draft.diagnostics) - errors - stand, stand


def _where(place: Place | None, content: Content, speech: Speech) -> str:
    if place is None or not place.subject:
        return ""
    if place in _OWN_PLACES:
        return _OWN_PLACES[place]
    page_id, *inner = place.names
    page = content.page(page_id)
    if page is None:
        return f"The page {page_id}, not shown now"
    item = page.item(inner[0]) if inner else None
    title = speech.text(page.title)
    return f"{title} › {speech.text(item.title)}" if item else title


def _time(time: datetime, now: datetime) -> str:
    return f"{time:%H:%M:%S}" if time.date() == now.date() else f"{time:%Y-%m-%d %H:%M:%S}"


def _sentence(message: str) -> str:
    return message[:1].upper() + message[1:]


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"

"""The home screen: the name of the house, its clocks, and a tile for each page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from kiosk.content.model import Accent, Page, TileSize
from kiosk.content.zones import zone
from kiosk.present.notices import ON_HOME, NoticeLineView, notice_lines, notices
from kiosk.present.opening import OpeningView, opening_view
from kiosk.present.pictures import picture_view
from kiosk.present.programme import NearView, near, near_view
from kiosk.present.screens import Context, ScreenView, screen_view
from kiosk.present.signs import all_signs, services_title
from kiosk.present.speech import Speech
from kiosk.present.views import PictureView
from kiosk.visit.places import Home, PagePlace, ServicesPlace

#: The home screen is filled in rows of so many units, on an upright and on a lying screen.
PORTRAIT_UNITS, LANDSCAPE_UNITS = 6, 10
#: On a lying screen the first of at least so many pages leads, if it is wide and the others have
#: no more than so many units: it takes this part of the width and is as high as both their rows.
LED_PAGES, LED_UNITS, LEAD_SHARE = 5, 16, 0.25
#: It ends a sentence, and is none of a number's.
_STOP = re.compile(r"[.!?](?=\s)|[。！？]")
TILE_UNITS = {TileSize.WIDE: 4, TileSize.SMALL: 2}
#: A tile that was stretched to more than this has room for words beside its picture.
NARROW_UNITS = 3


class ClockView(Struct, frozen=True):
    """The time of day in one place."""

    name: str
    time: str
    day: str
    """Which day it is there, where that is another one than at the first clock."""


class CellView(Struct, frozen=True):
    """Where a tile lies on the home screen."""

    row: int = 0
    rows: int = 1
    """So many rows it is high."""
    offset: float = 0.0
    """Where it begins in its row, 0 to 1."""
    share: float = 1.0
    """Its part of the row's width, 0 to 1."""
    wide: bool = True
    """It has room for words beside its picture."""


class TileView(Struct, frozen=True, kw_only=True):
    """A page on the home screen, and its place there.

    That is on an upright screen, on a lying one, and on one where the first page may lead.
    """

    page: str
    """The id of the page; what it is, where the kiosk makes it by itself."""
    kind: str
    """The kind of place that it opens."""
    names: tuple[str, ...]
    """The names by which that opens."""
    title: str
    line: str = ""
    note: str = ""
    """Whether it is open; ``""`` where nobody knows."""
    accent: str
    source: str = ""
    middle: str = ""
    small: str = ""
    signs: tuple[str, ...] = ()
    """The names of icons, in place of a picture."""
    portrait: CellView = CellView()
    landscape: CellView = CellView()
    led: CellView = CellView()


class HomeView(ScreenView, frozen=True):
    """The home screen."""

    kind = "home"

    name: str
    short_name: str
    greeting: str
    more: str
    """Says that it goes on below."""
    picture: PictureView
    landscape_picture: PictureView
    """The same for a screen that is wider than high."""
    opening: OpeningView
    """Whether the whole house is open."""
    clocks: tuple[ClockView, ...]
    notices: tuple[NoticeLineView, ...]
    near: NearView
    """What begins next today."""
    tiles: tuple[TileView, ...]
    portrait_rows: int
    landscape_rows: int
    led_rows: int


@screen_view.register
def _(_place: Home, context: Context) -> HomeView:
    speech = context.speech
    content = speech.content
    tiles = _tiles(context)
    return HomeView(
        name=speech.text(content.center.name),
        short_name=speech.text(content.center.short_name),
        greeting=speech.word("greeting"),
        more=speech.word("more_below"),
        picture=picture_view(content.center.picture, speech),
        landscape_picture=picture_view(
            content.center.landscape_picture or content.center.picture, speech
        ),
        opening=opening_view("", context),
        clocks=_clocks(context),
        notices=notice_lines(notices(content, ON_HOME, context.moment), speech),
        near=near_view(near(content, ON_HOME, context.moment), speech),
        tiles=tiles,
        portrait_rows=tiles[-1].portrait.row + 1 if tiles else 0,
        landscape_rows=tiles[-1].landscape.row + 1 if tiles else 0,
        led_rows=tiles[-1].led.row + 1 if tiles else 0,
    )


def _clocks(context: Context) -> tuple[ClockView, ...]:
    speech = context.speech
    clocks = speech.content.clocks
    times = [context.moment.minute().astimezone(zone(clock.zone)) for clock in clocks]
    ahead = [(time.date() - times[0].date()).days for time in times]
    return tuple(
        ClockView(
            name=speech.text(clock.name),
            time=f"{time:%H:%M}",
            day="" if days == 0 else speech.word("tomorrow" if days > 0 else "yesterday"),
        )
        for clock, time, days in zip(clocks, times, ahead, strict=True)
    )


def _tiles(context: Context) -> tuple[TileView, ...]:
    pages = context.speech.content.pages
    tiles = [_page_tile(page, context) for page in pages]
    sizes = [page.tile for page in pages]
    if context.speech.content.serves:
        tiles.append(_services_tile(context.speech))
        sizes.append(TileSize.SMALL)
    arrangements = zip(
        _in_rows(sizes, PORTRAIT_UNITS),
        _in_rows(sizes, LANDSCAPE_UNITS),
        _led(sizes),
        strict=True,
    )
    return tuple(
        replace(tile, portrait=portrait, landscape=landscape, led=led)
        for tile, (portrait, landscape, led) in zip(tiles, arrangements, strict=True)
    )


def _page_tile(page: Page, context: Context) -> TileView:
    speech = context.speech
    place, picture = PagePlace(page.id), picture_view(page.picture, speech)
    return TileView(
        page=place.subject,
        kind=place.kind,
        names=place.names,
        title=speech.text(page.title),
        line=_label(speech.text(page.short_line or page.line)),
        note=opening_view(page.id, context).status,
        accent=page.accent.value,
        source=picture.source,
        middle=picture.middle,
        small=picture.small,
    )


def _services_tile(speech: Speech) -> TileView:
    place = ServicesPlace()
    return TileView(
        page=place.subject,
        kind=place.kind,
        names=place.names,
        title=services_title(speech),
        accent=Accent.LAPIS.value,
        signs=all_signs(speech.content),
    )


def _label(line: str) -> str:
    """Return a line as it stands below a name: one sentence needs no full stop there."""
    return line[:-1] if line.endswith((".", "。")) and not _STOP.search(line[:-1]) else line


def _led(sizes: Sequence[TileSize]) -> list[CellView]:
    """Return the cells on a lying screen, with the first page leading if it may."""
    first, *others = [TILE_UNITS[size] for size in sizes] or [0]
    whole = sum(others)
    if len(sizes) < LED_PAGES or first < TILE_UNITS[TileSize.WIDE] or whole > LED_UNITS:
        return _in_rows(sizes, LANDSCAPE_UNITS)
    # As much in one row as in the other.
    end = min(range(1, len(others)), key=lambda end: abs(2 * sum(others[:end]) - whole))
    return [
        CellView(row=0, rows=2, offset=0, share=LEAD_SHARE, wide=False),
        *_row(0, others[:end], LANDSCAPE_UNITS, LEAD_SHARE),
        *_row(1, others[end:], LANDSCAPE_UNITS, LEAD_SHARE),
    ]


def _in_rows(sizes: Sequence[TileSize], row_units: int) -> list[CellView]:
    """Fill rows from the left in this order; a row that is not full is stretched."""
    rows: list[list[int]] = []
    for size in sizes:
        units = TILE_UNITS[size]
        if not rows or sum(rows[-1]) + units > row_units:
            rows.append([])
        rows[-1].append(units)
    return [cell for number, row in enumerate(rows) for cell in _row(number, row, row_units)]


def _row(number: int, units: Sequence[int], row_units: int, begin: float = 0.0) -> list[CellView]:
    """Return the cells of one row, which begins at this part of the width."""
    part = (1 - begin) / sum(units)
    return [
        CellView(
            row=number,
            rows=1,
            offset=begin + sum(units[:place]) * part,
            share=unit * part,
            wide=unit * part * row_units > NARROW_UNITS,
        )
        for place, unit in enumerate(units)
    ]

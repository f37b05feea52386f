"""From content, visit and time to the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from itertools import product

from kiosk.content.model import Content, TileSize
from kiosk.content.zones import zone
from kiosk.present.pictures import picture_view, slot_views
from kiosk.present.speech import Speech
from kiosk.present.views import (
    AttractView,
    BarView,
    CellView,
    ClockView,
    HomeView,
    IdleView,
    LanguageView,
    PageView,
    Screen,
    SlideView,
    TileView,
    ViewerView,
)
from kiosk.visit.visit import Contrast, Place, Visit

#: The home screen is filled in rows of so many units, on an upright and on a lying screen.
PORTRAIT_UNITS, LANDSCAPE_UNITS = 6, 10
TILE_UNITS = {TileSize.WIDE: 4, TileSize.SMALL: 2}
#: A tile that was stretched to more than this has room for words beside its picture.
NARROW_UNITS = 3


def present(content: Content, visit: Visit, now: datetime, seconds_left: int | None) -> Screen:
    """Return what this visitor sees.

    `now` is an aware wall-clock time, for the clocks only; `seconds_left` is the countdown of
    `kiosk.visit.visit.countdown`.
    """
    speech = _speech(content, visit.language)
    # A page looks the same below a picture.
    places = [replace(place, picture="") for place in visit.places]
    pages = [place for place in places if not place.item]
    page = page_view(content, visit.language, pages[-1]) if pages else None
    place = places[-1] if places else None
    detail = page_view(content, visit.language, place) if place and place.item else None
    view = "detail" if detail else "page" if page else "home"
    return Screen(
        view=view if visit.awake else "attract",
        language=visit.language,
        languages=_languages(content, visit.language),
        attract=_attract(content),
        home=_home(content, visit.language, now.replace(second=0, microsecond=0)),
        bar=BarView(
            home=speech.word("home"),
            back=speech.word("back"),
            language=speech.word("choose_language"),
            can_go_back=bool(visit.places),
            can_go_home=bool(visit.places),
        ),
        page=page,
        detail=detail,
        viewer=_viewer(content, visit.language, visit.place),
        idle=None if seconds_left is None else _idle(speech, seconds_left),
        text_scale=visit.text_size.value,
        high_contrast=visit.contrast is Contrast.HIGH,
        motion=visit.motion,
        reach=visit.reach,
    )


def load_rest() -> None:
    """Load what pages need and the first screen does not: it would keep that waiting."""
    import babel.dates
    import babel.numbers  # noqa: F401

    import kiosk.present.rows  # noqa: F401


def forget() -> None:
    """Let go of what was made of contents until now: it would keep them, and they can be large."""
    for made in (page_view, _viewer, _speech, _languages, _attract, _home, _tiles):
        made.cache_clear()


@lru_cache(maxsize=64)
def page_view(content: Content, language: str, place: Place) -> PageView | None:
    """Return the page or the opened item at `place`; None if content has no such place."""
    page = content.page(place.page)
    if page is None:
        return None
    speech = _speech(content, language)
    # The first screen has no blocks, and their views cost milliseconds.
    from kiosk.present.rows import Rows, plain_row

    if not place.item:
        return PageView(
            key=page.id,
            title=speech.text(page.title),
            line=speech.paragraphs(page.line),
            when="",
            accent=page.accent.value,
            picture=picture_view(page.picture, speech),
            blocks=Rows(page.blocks, speech) or plain_row(speech.word("page_empty")),
        )
    item = page.item(place.item)
    if item is None:
        return None
    return PageView(
        key=f"{page.id}/{item.id}",
        title=speech.text(item.title),
        line=speech.paragraphs(item.line),
        when=speech.text(item.when),
        accent=page.accent.value,
        picture=picture_view(item.picture or page.picture, speech),
        blocks=plain_row(speech.running(item.text), note=speech.paragraphs(item.note)),
    )


@lru_cache(maxsize=4)
def _viewer(content: Content, language: str, place: Place | None) -> ViewerView | None:
    page = content.page(place.page) if place and place.picture else None
    if place is None or page is None:
        return None
    speech = _speech(content, language)
    album = page.album(place.picture, place.item)
    return ViewerView(
        pictures=slot_views(album, speech),
        index=album.index(place.picture),
        close=speech.word("close"),
        close_name=speech.word("close_picture"),
        next=speech.word("next_picture"),
        previous=speech.word("previous_picture"),
        zoom_in=speech.word("zoom_in"),
        zoom_out=speech.word("zoom_out"),
    )


@lru_cache(maxsize=16)
def _speech(content: Content, language: str) -> Speech:
    return Speech(content, language)


@lru_cache(maxsize=16)
def _languages(content: Content, current: str) -> tuple[LanguageView, ...]:
    return tuple(
        LanguageView(
            code=language.code,
            name=language.name,
            call=_speech(content, language.code).word("touch_to_begin"),
            current=language.code == current,
        )
        for language in content.languages
    )


@lru_cache(maxsize=4)
def _attract(content: Content) -> AttractView:
    """Nobody has chosen a language yet, so the scenes go through the languages in turn."""
    slides = []
    codes = [language.code for language in content.languages]
    for turn, (number, page) in product(range(len(codes)), enumerate(content.pages)):
        # Each further turn starts one language on, so that every scene speaks every language.
        language = codes[(turn + number) % len(codes)]
        speech = _speech(content, language)
        slides.append(
            SlideView(
                name=speech.text(content.center.short_name),
                source=picture_view(page.picture, speech).source,
                title=speech.text(page.title),
                line=speech.paragraphs(page.line),
                call=speech.word("touch_to_begin"),
                language=language,
            )
        )
    return AttractView(tuple(slides))


@lru_cache(maxsize=16)
def _home(content: Content, language: str, minute: datetime) -> HomeView:
    speech = _speech(content, language)
    tiles = _tiles(content, language)
    return HomeView(
        name=speech.text(content.center.name),
        short_name=speech.text(content.center.short_name),
        greeting=speech.word("greeting"),
        picture=picture_view(content.center.picture, speech),
        clocks=tuple(
            ClockView(speech.text(clock.name), f"{minute.astimezone(zone(clock.zone)):%H:%M}")
            for clock in content.clocks
        ),
        tiles=tiles,
        portrait_rows=tiles[-1].portrait.row + 1 if tiles else 0,
        landscape_rows=tiles[-1].landscape.row + 1 if tiles else 0,
    )


@lru_cache(maxsize=16)
def _tiles(content: Content, language: str) -> tuple[TileView, ...]:
    speech = _speech(content, language)
    sizes = [page.tile for page in content.pages]
    places = zip(_cells(sizes, PORTRAIT_UNITS), _cells(sizes, LANDSCAPE_UNITS), strict=True)
    tiles = []
    for page, (portrait, landscape) in zip(content.pages, places, strict=True):
        picture = picture_view(page.picture, speech)
        tiles.append(
            TileView(
                page=page.id,
                title=speech.text(page.title),
                line=speech.text(page.line),
                accent=page.accent.value,
                source=picture.source,
                small=picture.small,
                alt=picture.alt,
                portrait=portrait,
                landscape=landscape,
            )
        )
    return tuple(tiles)


def _cells(sizes: Sequence[TileSize], row_units: int) -> list[CellView]:
    """Fill rows from the left in this order; a row that is not full is stretched."""
    rows: list[list[int]] = []
    for size in sizes:
        units = TILE_UNITS[size]
        if not rows or sum(rows[-1]) + units > row_units:
            rows.append([])
        rows[-1].append(units)
    return [
        CellView(
            row=number,
            offset=sum(row[:place]) / sum(row),
            share=units / sum(row),
            wide=units / sum(row) * row_units > NARROW_UNITS,
        )
        for number, row in enumerate(rows)
        for place, units in enumerate(row)
    ]


def _idle(speech: Speech, seconds: int) -> IdleView:
    return IdleView(
        question=speech.word("still_there"),
        explanation=speech.word("returns_in", seconds=seconds),
        resume=speech.word("continue"),
    )

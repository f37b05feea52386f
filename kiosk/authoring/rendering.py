"""Pictures of the screens, made without a display."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import chain
from pathlib import Path
from time import monotonic
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import App, Options
from kiosk.authoring.misfits import misfits
from kiosk.bridge.session import Clock
from kiosk.content.blocks.phrase import Phrase
from kiosk.content.model import Content, Page
from kiosk.errors import KioskError
from kiosk.station.folders import own_folder
from kiosk.visit.places import (
    CollectionPlace,
    HoursPlace,
    ItemPlace,
    PagePlace,
    PhrasePlace,
    PicturePlace,
    Place,
    ServicesPlace,
)
from kiosk.visit.visit import Comfort, Visit

#: The screens of the visual design, in pixels.
PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)
#: A picture that takes longer to decode than this will not come.
PATIENCE = 30.0
#: When all pictures are decoded they are drawn, and what moved for them comes to its place.
FRAMES_MORE = 3
#: What a window may take to make what it would make a little at a time.
_UNHURRIED_MS = 1000
#: Where visitors are on the kiosk's own screens, by their names.
_OWN_PLACES: dict[str, tuple[Place, ...]] = {"home": (), ServicesPlace.kind: (ServicesPlace(),)}
#: Longer than any page, so that a list makes all of its blocks.
_WHOLE_PAGE = 1_000_000


class Stop(Struct, frozen=True):
    """A screen that visitors can come to, in one language."""

    page: str
    """The id of a page, or `home` or `attract`."""
    item: str
    """The id of the item that is open, else ``""``."""
    picture: str
    """The name of the picture that is open over either, else ``""``."""
    language: str
    phrase: str = ""
    """What the phrase goes by that is open over the page."""


class Picture(Struct, frozen=True):
    """One picture to make: a page (or `home`, `attract`) in a language, at a size in pixels."""

    page: str
    language: str
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """Return the name of its file."""
        return f"{self.page.replace('/', '.')}.{self.language}.{self.size[0]}x{self.size[1]}.png"


def render(
    content: Content,
    folder: Path,
    pictures: Sequence[Picture],
    tell: Callable[[str], None],
    at: datetime | None = None,
) -> int:
    """Write `pictures` into `folder`; `tell` hears of each, and of what does not fit on it.

    They show what is to be seen `at` that time, or now.

    Returns how many texts and buttons do not fit their places.

    Raises:
        KioskError: a picture cannot be made or written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"{folder}: cannot be made ({error.strerror})"
        raise KioskError(message) from error
    app = App(content, Options(windowed=True), clock=clock_at(at))
    count = 0
    try:
        app.show()
        for number, picture in enumerate(pictures, start=1):
            app.window.resize(*picture.size)
            app.session.set_visit(visit_at(picture.page, picture.language))
            lay_out(app.window, picture.size)
            file = folder / picture.name
            if not settle(app.window).save(str(file)):
                message = f"{file}: cannot be written"
                raise KioskError(message)
            tell(f"{number}/{len(pictures)} {file}")
            for misfit in misfits(app.window):
                tell(f"  {misfit}")
                count += 1
    finally:
        app.close()
    return count


def clock_at(at: datetime | None) -> Clock:
    """Return a clock that stands still at that time, or a usual one."""
    return Clock() if at is None else Clock(now=lambda: at)


def visit_at(
    page: str, language: str, item: str = "", picture: str = "", phrase: str = ""
) -> Visit:
    """Return a visit without motion that looks at `page`, or at what opens there.

    `home`, `attract` and `services` are the kiosk's own screens; `museum/hours` and `home/hours`
    are the opening hours of a page and of the centre, `museum/collection` its first collection.
    """
    visit = Visit(language, comfort=Comfort(motion=False), last_touch=Clock().monotonic())
    if page == "attract":
        return visit
    page, _, below = page.partition("/")
    places = _OWN_PLACES.get(page, (PagePlace(page),))
    if below == CollectionPlace.kind:
        places = (*places, CollectionPlace(page, "0"))
    elif below:
        places = (*places, HoursPlace("" if page == "home" else page))
    if item:
        places = (*places, ItemPlace(page, item))
    if picture:
        places = (*places, PicturePlace(page, item, picture))
    if phrase:
        places = (*places, PhrasePlace(phrase))
    return replace(visit, awake=True, places=places)


def tour(
    app: App, size: tuple[int, int], languages: Sequence[str], **settings: Any
) -> Iterator[Stop]:
    """Show home and each page, item and picture that opens, and yield when all has its place.

    The window is made as large as `size`; `settings` are fields of the visit's comfort.

    Raises:
        KioskError: a screen does not come to rest.
    """
    app.window.resize(*size)
    # Another page is made faster than all words are set anew.
    for language in languages:
        for page, item, picture, phrase in _places(app.session.content):
            visit = visit_at(page, language, item, picture, phrase)
            app.session.set_visit(replace(visit, comfort=replace(visit.comfort, **settings)))
            lay_out(app.window, size)
            yield Stop(page, item, picture, language, phrase)


def scenes(app: App, size: tuple[int, int]) -> Iterator[Stop]:
    """Show each scene of the waiting screen, and yield when all has its place.

    Raises:
        KioskError: a scene does not come to rest.
    """
    app.window.resize(*size)
    app.session.set_visit(visit_at("attract", app.session.content.default_language))
    lay_out(app.window, size)
    (screen,) = (
        item
        for item in visible_items(app.window)
        if item.metaObject().className().startswith("AttractScreen")
    )
    for number, slide in enumerate(app.session.screen.attract.slides):
        screen.setProperty("scene", number)
        # Words come after their scene.
        screen.setProperty("said", number)
        lay_out(app.window, size)
        yield Stop("attract", "", "", slide.language)


def _places(content: Content) -> Iterator[tuple[str, str, str, str]]:
    """Yield home, services, each page, and the items, pictures and phrases that open, each once."""
    yield "home", "", "", ""
    if content.hours_of(""):
        yield f"home/{HoursPlace.kind}", "", "", ""
    if content.serves:
        yield ServicesPlace.kind, "", "", ""
    opened = set()
    for page in content.pages:
        if content.hours_of(page.id):
            yield f"{page.id}/{HoursPlace.kind}", "", "", ""
        if page.collections:
            yield f"{page.id}/{CollectionPlace.kind}", "", "", ""
        for item in ("", *page.openable):
            yield page.id, item, "", ""
            for picture in chain.from_iterable(page.albums(item)):
                # What is below a picture is not seen, what it is leafed among is.
                screen = picture, page.album(picture, item)
                if picture in content.pictures and screen not in opened:
                    opened.add(screen)
                    yield page.id, item, picture, ""
        for phrase in longest_phrases(page):
            yield page.id, "", "", phrase.key


def longest_phrases(page: Page) -> tuple[Phrase, ...]:
    """Return the longest phrase of a page in each language: what fits it fits the others, too."""
    phrases = [phrase for block in page.blocks for phrase in block.phrases()]
    languages = dict.fromkeys(code for phrase in phrases for code in phrase.text.by_language)
    longest = (max(phrases, key=partial(_length, language=code)) for code in languages)
    return tuple({phrase.key: phrase for phrase in longest}.values())


def _length(phrase: Phrase, language: str) -> int:
    return len(phrase.text.by_language.get(language, ""))


def settle(window: QQuickWindow) -> QImage:
    """Let the window draw until nothing changes any more, and return its picture."""
    deadline = monotonic() + PATIENCE
    frames = 0
    while monotonic() < deadline:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        image = window.grabWindow()
        frames = frames + 1 if window.property("settled") else 0
        if frames == FRAMES_MORE:
            _require_ornaments(window)
            return image
    message = "A picture cannot be decoded in time."
    raise KioskError(message)


def _require_ornaments(window: QQuickWindow) -> None:
    """Raise KioskError if a picture of the kiosk's own did not come: visitors would see a gap."""
    own = str(own_folder() / "assets")
    for item in visible_items(window):
        # Its `status` is of a type that PySide cannot give to Python.
        if item.inherits("QQuickImage") and not item.implicitWidth():
            file = item.property("source").toLocalFile()
            if file.startswith(own):
                message = f"{file}: missing or damaged. Install the kiosk anew."
                raise KioskError(message)


def lay_out(window: QQuickWindow, size: tuple[int, int]) -> None:
    """Let the window give everything its place, what is below the edge included.

    Raises:
        KioskError: it does not come to rest.
    """
    deadline = monotonic() + PATIENCE
    making = window.incubationController()
    before = None
    while monotonic() < deadline:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        window.grabWindow()
        # What is below the edge is made a little at a time, and half of it has no place yet.
        making.incubateFor(_UNHURRIED_MS)
        rows = None if making.incubatingObjectCount() else _rows(window)
        if rows is not None and rows == before and (window.width(), window.height()) == size:
            return
        before = rows
    message = "A screen does not come to rest."
    raise KioskError(message)


def _rows(window: QQuickWindow) -> list[tuple[float, float]] | None:
    """Return where all that lists hold begins and how high it is; None until all of it is made."""
    rows = []
    for view in list(visible_items(window)):
        if not view.inherits("QQuickListView"):
            continue
        view.setProperty("cacheBuffer", _WHOLE_PAGE)
        ends = (view.property("headerItem"), view.property("footerItem"))
        made = [
            item
            for item in view.property("contentItem").childItems()
            if item.isVisible() and item not in ends
        ]
        if len(made) < int(view.property("count")):
            return None
        rows += [(item.y(), item.height()) for item in made]
    return rows


def visible_items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Yield all items that are on the screen, or would be if it were scrolled."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += item.childItems()

"""A page: its picture, its title, its chapters and its blocks, and where it leads on to."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from kiosk.content.blocks.block import Block
from kiosk.content.model import Accent, Content, Page
from kiosk.present.blocks.onward import Onward
from kiosk.present.blocks.order import in_order
from kiosk.present.opening import OpeningView, opening_view
from kiosk.present.pictures import picture_view
from kiosk.present.programme import with_showtimes
from kiosk.present.rows import Rows, plain_row
from kiosk.present.screens import Context, ScreenView, screen_view
from kiosk.present.told_by_staff import told_by_staff
from kiosk.present.views import BlockView, PictureView
from kiosk.visit.places import PagePlace

#: A page with more parts than this says at its head which there are.
UNLISTED_CHAPTERS = 3
#: So many pages are offered at the end of one.
OFFERED_PAGES = 2


class ChapterView(Struct, frozen=True):
    """A part of a page that has a heading; `key` is a name in its first row."""

    key: str
    title: str


class SiblingView(Struct, frozen=True):
    """The item before or after the one that is open."""

    item: str = ""
    """Its id; ``""`` where there is none."""
    name: str = ""
    """What leads to it, to be read out."""
    kind: str = ""
    """The kind and the names of its place."""
    names: tuple[str, ...] = ()


class PageView(ScreenView, frozen=True):
    """A page, or an opened item of one."""

    kind = "page"
    ahead = 2

    page: str
    item: str
    """The id of the item; ``""`` where it is the page itself."""
    title: str
    line: str
    when: str
    accent: str
    lights_out: bool
    """It is shown in the dark, as in the cinema."""
    picture: PictureView
    blocks: Sequence[BlockView]
    read_on: str
    """What the arrow does that leads further down."""
    pictured: bool = True
    """It begins with its picture; without one its words have all of the screen."""
    opening: OpeningView = field(default_factory=OpeningView)
    chapters: tuple[ChapterView, ...] = ()
    chapters_name: str = ""
    position: str = ""
    """Which of its siblings an item is: 2 of 9; ``""`` where it has none."""
    previous: SiblingView = field(default_factory=SiblingView)
    next: SiblingView = field(default_factory=SiblingView)


@screen_view.register
def _(place: PagePlace, context: Context) -> PageView:
    speech = context.speech
    page = speech.content.page(place.page)
    if page is None:
        raise KeyError(place.page)
    onward = _onward(page, speech.content)
    ordered = in_order(page, speech, nearest=context.nearest)
    blocks = with_showtimes(tuple(ordered), speech, context.moment)
    rows = Rows((*told_by_staff(blocks, speech), *onward), speech, context.moment)
    chapters = tuple(ChapterView(key, speech.text(title)) for key, title in rows.headed())
    return PageView(
        page=page.id,
        item="",
        title=speech.text(page.title),
        line=speech.running(page.line),
        when="",
        accent=page.accent.value,
        lights_out=page.accent is Accent.NIGHT,
        picture=picture_view(page.picture, speech),
        blocks=rows
        if len(rows) > len(onward)
        else (*plain_row(speech.word("page_empty")), *Rows(onward, speech)),
        read_on=speech.word("read_on"),
        opening=opening_view(page.id, context),
        chapters=chapters if len(chapters) > UNLISTED_CHAPTERS else (),
        chapters_name=speech.word("on_this_page"),
    )


def _onward(page: Page, content: Content) -> tuple[Block, ...]:
    """Return what offers the pages after this one; after the last comes the first."""
    number = content.pages.index(page)
    others = (*content.pages[number + 1 :], *content.pages[:number])
    return (Onward(pages=others[:OFFERED_PAGES]),) if others else ()

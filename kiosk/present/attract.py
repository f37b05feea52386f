"""The waiting screen in words: scenes that say what there is to see, each in one language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain, islice, product, zip_longest

from msgspec import Struct

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.items import Detail, Items
from kiosk.content.model import Content, Page
from kiosk.present.moment import Moment
from kiosk.present.notices import WAITING, notice_lines, notices
from kiosk.present.pictures import picture_view
from kiosk.present.programme import near, near_view
from kiosk.present.speech import Speech
from kiosk.present.views import AttractView, SlideView, SpokenNoticesView

#: Nobody waits for more scenes than these, and each is a part of the screen.
MOST_SCENES = 40
#: Nor reads more notices than these; they would also cover the scenes.
MOST_NOTICES = 2


class _Scene(Struct, frozen=True):
    """What a scene shows: a page, or an item of it."""

    page: Page
    item: Detail | None = None


def attract_view(content: Content, speech: Callable[[str], Speech], moment: Moment) -> AttractView:
    """Return the waiting screen; `speech` gives the speech of a language.

    Nobody has chosen a language yet, so the scenes go through the languages in turn, and notices
    with them.
    """
    codes = [language.code for language in content.languages]
    scenes = list(islice(_scenes(content), MOST_SCENES))
    shown = dict(islice(notices(content, WAITING, moment).items(), MOST_NOTICES))
    found = near(content, WAITING, moment)
    names = (speech(code).text(content.center.short_name) for code in codes)
    return AttractView(
        name=" · ".join(dict.fromkeys(filter(None, names))),
        slides=tuple(
            # Each further turn starts one language on, so that every scene speaks every language.
            _slide(scene, speech(codes[(turn + number) % len(codes)]))
            for turn, (number, scene) in product(range(len(codes)), enumerate(scenes))
        ),
        call=speech(content.default_language).word("touch_to_begin"),
        notices=tuple(
            SpokenNoticesView(
                code, notice_lines(shown, speech(code)), near_view(found, speech(code)).line
            )
            for code in (codes if shown or found else ())
        ),
    )


def _scenes(content: Content) -> Iterator[_Scene]:
    """Yield the pages and, in turn with them, the items that invite."""
    items = (
        _Scene(page, item)
        for page in content.pages
        for block in page.blocks
        for item in _items(block)
        if item.invitation
    )
    in_turn = zip_longest(map(_Scene, content.pages), items)
    return (scene for scene in chain.from_iterable(in_turn) if scene)


def _items(block: Block) -> tuple[Detail, ...]:
    exhibits = block.exhibits()
    if exhibits:
        return exhibits.items
    return block.items if isinstance(block, Items) else ()


def _slide(scene: _Scene, speech: Speech) -> SlideView:
    page, item = scene.page, scene.item
    shown = item or page
    picture = picture_view(shown.picture or page.picture, speech)
    invitation, title = speech.running(shown.invitation), speech.text(shown.title)
    return SlideView(
        source=picture.source,
        middle=picture.middle,
        title=invitation or title,
        line=title if invitation else speech.running(shown.line),
        invites=bool(invitation),
        call=f"{speech.word('open')}: {title}",
        language=speech.language,
        page=page.id,
        # Where there is no more to say of it, its page opens.
        page_item=item.id if item and item.opens else "",
    )

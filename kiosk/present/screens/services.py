"""What one needs besides, as signs: a page that the kiosk makes by itself."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from kiosk.content.model import Accent
from kiosk.content.services import ALWAYS_OPEN, Service
from kiosk.content.step_free import StepFree
from kiosk.present.blocks import HeadedView
from kiosk.present.opening import OpeningView, hours_view
from kiosk.present.screens import Context, screen_view
from kiosk.present.screens.page import PageView
from kiosk.present.signs import SERVICES, means_name, means_sign, services_title
from kiosk.present.views import BlockView, PictureView
from kiosk.visit.places import ServicesPlace


class SignView(Struct, frozen=True):
    """A sign and what it stands for; `icon` is a name among the icons of QML."""

    icon: str
    name: str
    place: str = ""
    status: str = ""
    """Whether it is open; ``""`` where nobody knows."""
    open: bool = False
    step_free: str = ""
    """``yes`` or ``no``: whether one gets there without a step; ``""`` where nobody knows."""
    steps: str = ""
    """The words for ``no``."""
    spoken: str = ""
    """All of it, to be read out."""


class SignsView(HeadedView, frozen=True):
    """Signs side by side."""

    signs: tuple[SignView, ...]


@screen_view.register
def _(_place: ServicesPlace, context: Context) -> PageView:
    speech = context.speech
    if not speech.content.serves:
        raise KeyError(ServicesPlace.kind)
    return PageView(
        page="",
        item="",
        title=services_title(speech),
        line="",
        when="",
        accent=Accent.LAPIS.value,
        lights_out=False,
        picture=PictureView(),
        pictured=False,
        blocks=tuple(_rows(context)),
        read_on=speech.word("read_on"),
    )


def _rows(context: Context) -> Iterator[BlockView]:
    speech = context.speech
    content = speech.content
    if content.services:
        signs = tuple(_service(service, context) for service in content.services)
        # It has no heading, and so stands right below that of the page.
        yield _row("services", SignsView(title="", note="", signs=signs), joined=True)
    for side, means in content.payment.sides.items() if content.payment else ():
        title = speech.word(f"payment_{side}")
        names = [means_name(one, speech) for one in means]
        signs = tuple(
            SignView(means_sign(one), name, spoken=name)
            for one, name in zip(means, names, strict=True)
        )
        yield _row(f"payment {side}", SignsView(title=title, note="", signs=signs))


def _row(key: str, view: SignsView, *, joined: bool = False) -> BlockView:
    return BlockView(key, "signs", joined=joined, view=view)


def _service(service: Service, context: Context) -> SignView:
    speech = context.speech
    name = speech.text(service.title) or speech.word(f"service_{service.kind.name.lower()}")
    place = speech.text(service.place)
    opening = _opening(service.hours, context)
    steps = service.step_free is StepFree.NO
    reached = {
        StepFree.YES: speech.word("fact_step_free"),
        StepFree.NO: speech.word("not_step_free"),
    }.get(service.step_free, "")
    return SignView(
        icon=SERVICES[service.kind],
        name=name,
        place=place,
        status=opening.status,
        open=opening.open,
        step_free=service.step_free.value if reached else "",
        steps=reached if steps else "",
        spoken=". ".join(part for part in (name, place, opening.status, reached) if part),
    )


def _opening(hours: str | None, context: Context) -> OpeningView:
    content = context.speech.content
    if hours == ALWAYS_OPEN and hours not in content.hours:
        return OpeningView(context.speech.word("open_always"), open=True)
    return hours_view(content.known_hours(hours), context)

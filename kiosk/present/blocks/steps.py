"""A way of doing something, in words."""

from __future__ import annotations

from msgspec import Struct

from kiosk.content.blocks.steps import Step, Steps
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.blocks.attribution import attribution
from kiosk.present.pictures import picture_view
from kiosk.present.speech import Speech
from kiosk.present.views import PictureView


class StepView(Struct, frozen=True):
    """One thing to do; `icon` is a name among the icons of QML, or ``""``."""

    number: str
    title: str
    text: str
    icon: str
    picture: PictureView


class StepsView(HeadedView, frozen=True):
    """All of them, and who says so, when."""

    steps: tuple[StepView, ...]
    caption: str


@block_view.register
def _(block: Steps, speech: Speech) -> StepsView:
    as_of = speech.word("as_of", date=speech.date(block.as_of))
    return StepsView(
        **heading(block, speech),
        steps=tuple(_step(number, step, speech) for number, step in enumerate(block.items, 1)),
        caption=attribution(block.source, as_of, speech),
    )


def _step(number: int, step: Step, speech: Speech) -> StepView:
    first, *rest = step.icon.value.split("-") if step.icon else ("",)
    return StepView(
        number=speech.number(number),
        title=speech.text(step.title),
        text=speech.running(step.text),
        icon=first + "".join(part.capitalize() for part in rest),
        picture=picture_view(step.picture, speech),
    )

"""The practical facts in words."""

from __future__ import annotations

from kiosk.content.blocks.glance import FACTS, Glance
from kiosk.content.step_free import StepFree
from kiosk.present.amounts import age, length, price
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.blocks.fact import FactView
from kiosk.present.speech import Speech

#: The names of the icons of the facts, among those of QML.
_ICONS = {
    "place": "mapPin",
    "price": "money",
    "takes": "clock",
    "age": "users",
    "spoken": "translate",
    "booking": "calendarCheck",
    "step_free": "wheelchair",
}


class GlanceView(HeadedView, frozen=True):
    """The facts that are known."""

    facts: tuple[FactView, ...]


@block_view.register
def _(block: Glance, speech: Speech) -> GlanceView:
    step_free = block.step_free in {StepFree.YES, StepFree.NO}
    texts = {
        "place": speech.text(block.place),
        "price": price(block.price, speech) if block.price else "",
        "takes": length(block.takes, speech) if block.takes else "",
        "age": age(block.age, speech) if block.age else "",
        "spoken": speech.languages(block.spoken),
        "booking": speech.text(block.booking),
        "step_free": speech.word(f"step_free_{block.step_free.value}")
        if block.step_free and step_free
        else "",
    }
    return GlanceView(
        **heading(block, speech),
        facts=tuple(
            FactView(_ICONS[name], speech.word(f"fact_{name}"), texts[name])
            for name in FACTS
            if texts[name]
        ),
    )

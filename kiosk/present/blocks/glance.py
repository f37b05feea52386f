"""The practical facts in words."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.blocks.glance import Glance, StepFree
from kiosk.present.amounts import age, length, price
from kiosk.present.blocks import HeadedView, block_view, heading
from kiosk.present.speech import Speech


@dataclass(frozen=True)
class FactView:
    """One fact: the name of its icon, what it is about, and what it is."""

    icon: str
    label: str
    text: str


@dataclass(frozen=True)
class GlanceView(HeadedView):
    """The facts that are known."""

    facts: tuple[FactView, ...]


@block_view.register
def _(block: Glance, speech: Speech) -> GlanceView:
    names = {one.code: one.name for one in speech.content.languages}
    spoken = [names[code] for code in block.spoken if code in names]
    step_free = block.step_free in {StepFree.YES, StepFree.NO}
    facts = {
        "place": ("mapPin", speech.text(block.place)),
        "price": ("money", price(block.price, speech) if block.price else ""),
        "takes": ("clock", length(block.takes, speech) if block.takes else ""),
        "age": ("users", age(block.age, speech) if block.age else ""),
        "spoken": ("translate", speech.word("between_facts").join(spoken)),
        "booking": ("calendarCheck", speech.text(block.booking)),
        "step_free": (
            "wheelchair",
            speech.word(f"step_free_{block.step_free.value}")
            if step_free and block.step_free
            else "",
        ),
    }
    return GlanceView(
        **heading(block, speech),
        facts=tuple(
            FactView(icon, speech.word(f"fact_{name}"), text)
            for name, (icon, text) in facts.items()
            if text
        ),
    )

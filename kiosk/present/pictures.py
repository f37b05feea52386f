"""Pictures by their name in content.yaml."""

from __future__ import annotations

from kiosk.content.model import CreditShown
from kiosk.present.speech import Speech
from kiosk.present.views import PictureView, SlotView


def picture_view(name: str | None, speech: Speech) -> PictureView:
    """Return the picture called `name`; an empty view where there is none."""
    picture = speech.content.pictures.get(name) if name else None
    if name is None or picture is None:
        return PictureView()
    source, middle, small = (place.as_uri() for place in speech.content.places_of(picture.file))
    return PictureView(
        key=name,
        source=source,
        middle=middle,
        small=small,
        alt=speech.plain(picture.alt),
        credit=speech.running(picture.credit),
        credit_stays=picture.credit_shown is CreditShown.ALWAYS,
    )


def slot_views(names: tuple[str, ...], speech: Speech) -> tuple[SlotView, ...]:
    """Return the pictures called `names`, numbered."""
    shown = [(name, picture_view(name, speech)) for name in names]
    pictures = speech.content.pictures
    return tuple(
        SlotView(
            key=name,
            source=view.source,
            middle=view.middle,
            alt=view.alt,
            caption=speech.running(pictures[name].alt) if name in pictures else "",
            credit=view.credit,
            credit_stays=view.credit_stays,
            position=speech.word("out_of", index=index, count=len(names)),
        )
        for index, (name, view) in enumerate(shown, start=1)
    )

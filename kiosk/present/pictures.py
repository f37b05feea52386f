"""Pictures by their name in content.yaml."""

from __future__ import annotations

from kiosk.present.speech import Speech
from kiosk.present.views import PictureView, SlotView


def picture_view(name: str | None, speech: Speech) -> PictureView:
    """Return the picture called `name`; an empty view where there is none."""
    picture = speech.content.pictures.get(name) if name else None
    if name is None or picture is None:
        return PictureView()
    return PictureView(
        key=name,
        source=speech.content.place_of(picture.file).as_uri(),
        small=speech.content.place_of(picture.file, small=True).as_uri(),
        alt=speech.plain(picture.alt),
        credit=speech.text(picture.credit),
    )


def slot_views(names: tuple[str, ...], speech: Speech) -> tuple[SlotView, ...]:
    """Return the pictures called `names`, numbered."""
    shown = [(name, picture_view(name, speech)) for name in names]
    return tuple(
        SlotView(
            key=name,
            source=view.source,
            alt=view.alt,
            credit=view.credit,
            position=speech.word("out_of", index=index, count=len(names)),
        )
        for index, (name, view) in enumerate(shown, start=1)
    )

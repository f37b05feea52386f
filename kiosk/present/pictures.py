"""Pictures by their name in content.yaml."""

from __future__ import annotations

from kiosk.present.speech import Speech
from kiosk.present.views import PictureView


def picture_view(name: str | None, speech: Speech) -> PictureView:
    """Return the picture called `name`; an empty view where there is none."""
    picture = speech.content.pictures.get(name) if name else None
    if picture is None:
        return PictureView()
    return PictureView(
        source=speech.content.place_of(picture.file).as_uri(),
        small=speech.content.place_of(picture.file, small=True).as_uri(),
        alt=speech.text(picture.alt),
        credit=speech.text(picture.credit),
    )

"""The look of the main screens, kept as pictures: `python -m tests.window.references` renews them.

It is a part of `make pictures`. What still looks the same is left as it is. Look at what changed
before it is committed.
"""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage

from kiosk.app import App, Options
from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT, lay_out, settle, visible_items, visit_at
from kiosk.bridge.session import Clock
from kiosk.content.model import Content
from kiosk.content.reading.reader import read
from kiosk.station.folders import shipped_content
from kiosk.visit.visit import IDLE_SECONDS, Contrast, TextSize, Visit

FOLDER = Path(__file__).resolve().parents[1] / "references"
#: At half its size a screen takes a quarter of the room, and a moved word is still seen.
SCALE = 2
QUALITY = 80
#: Noon in Kazakhstan: the screens show what time it is, and how old a figure is.
NOON = datetime(2026, 3, 21, 7, tzinfo=UTC)
#: Two pictures are compared blurred, in the most different of their colours, and so much of them
#: may be so different: 100 pixels of a screen. Tried on five screens: without any hinting of the
#: letters, as other versions of FreeType or another fontconfig may have it, and packed as WebP,
#: nothing differs. Of what should be seen, the least was an icon of 52 design pixels that is
#: missing (0.09 %; only drawn smaller by 6, 0.06 %) and a button moved by 12 (0.24 %). Not blurred
#: or blurred less, letters without hinting differ as much as a missing icon; blurred more, faint
#: things go. Full hinting, which only old settings ask for, breaks lines elsewhere: it fails.
BLUR, VISIBLE, ALLOWED = 2, 24, 0.0002


class Reference(Struct, frozen=True):
    """A screen whose picture is kept."""

    page: str
    """The id of a page, or `home` or `attract`."""
    language: str
    size: tuple[int, int] = PORTRAIT
    item: str = ""
    scrolled: float = 0.0
    """How far down the page is, as a part of what can be scrolled."""
    text_size: TextSize = TextSize.NORMAL
    contrast: Contrast = Contrast.NORMAL
    asking: bool = False
    """Whether the idle question stands over it."""

    @property
    def name(self) -> str:
        """Return what its file is called, without the ending."""
        parts = [self.page, self.item, self.language, "x".join(map(str, self.size))]
        if self.scrolled:
            parts.append(f"at-{round(100 * self.scrolled)}")
        if self.text_size is not TextSize.NORMAL:
            parts.append(f"text-{round(100 * self.text_size.value)}")
        if self.contrast is Contrast.HIGH:
            parts.append("high-contrast")
        if self.asking:
            parts.append("asking")
        return ".".join(part for part in parts if part)

    @property
    def file(self) -> Path:
        """Return where its picture is kept."""
        return FOLDER / f"{self.name}.webp"

    @property
    def visit(self) -> Visit:
        """Return the visit that sees it, at 0 seconds of the monotonic clock."""
        visit = visit_at(self.page, self.language, self.item)
        last_touch = -IDLE_SECONDS if self.asking else 0.0
        comfort = replace(visit.comfort, text_size=self.text_size, contrast=self.contrast)
        return replace(visit, comfort=comfort, last_touch=last_touch)


REFERENCES = (
    Reference("attract", "en"),
    Reference("attract", "en", LANDSCAPE),
    Reference("home", "ru"),
    Reference("home", "zh", LANDSCAPE),
    Reference("home", "kk", LANDSCAPE, text_size=TextSize.LARGEST),
    Reference("home", "en", contrast=Contrast.HIGH),
    Reference("home", "kk", asking=True),
    Reference("museum", "en"),
    Reference("museum", "zh", LANDSCAPE, scrolled=0.4),
    Reference("cinema", "ru", LANDSCAPE),
    Reference("tourism", "kk", scrolled=0.45),
    Reference("region", "en", LANDSCAPE, item="singing-dune"),
    Reference("wellness", "ru", text_size=TextSize.LARGEST),
    Reference("shopping", "zh", scrolled=1.0),
    Reference("cultural-center", "kk", LANDSCAPE, contrast=Contrast.HIGH),
)


def take(content: Content, reference: Reference) -> Image.Image:
    """Return the screen as it looks now, at the size of the pictures that are kept.

    Raises:
        KioskError: it does not come to rest.
    """
    clock = Clock(lambda: 0.0, lambda: NOON)
    app = App(content, Options(windowed=True, size=reference.size), clock=clock)
    try:
        app.show()
        app.session.set_visit(reference.visit)
        lay_out(app.window, reference.size)
        settle(app.window)
        for blocks in list(visible_items(app.window)):
            if blocks.objectName() == "blocks":
                far = blocks.property("contentHeight") - blocks.height()
                place = blocks.property("originY") + reference.scrolled * max(0.0, far)
                blocks.setProperty("contentY", round(place))
        screen = settle(app.window).convertToFormat(QImage.Format.Format_RGB888)
    finally:
        app.close()
    size, line = (screen.width(), screen.height()), screen.bytesPerLine()
    picture = Image.frombytes("RGB", size, bytes(screen.constBits()), "raw", "RGB", line, 1)
    return picture.reduce(SCALE)


def share(difference: Image.Image) -> float:
    """Return which part of a picture differs from another, 0 to 1."""
    counts = difference.histogram()
    return sum(counts[VISIBLE + 1 :]) / sum(counts)


def compare(expected: Image.Image, actual: Image.Image) -> Image.Image:
    """Return by how much two pictures differ, in greys."""
    one, other = (picture.filter(ImageFilter.GaussianBlur(BLUR)) for picture in (expected, actual))
    red, green, blue = ImageChops.difference(one, other).split()
    return ImageChops.lighter(red, ImageChops.lighter(green, blue))


def side_by_side(
    expected: Image.Image, actual: Image.Image, difference: Image.Image
) -> Image.Image:
    """Return three pictures in one; in the third, what differs is red on the fainter screen."""
    width, height = actual.size
    marked = Image.blend(actual, Image.new("RGB", actual.size, "white"), 0.7)
    marked.paste("red", mask=difference.point(lambda value: 255 * (value > VISIBLE)))
    whole = Image.new("RGB", (3 * width, height))
    for number, picture in enumerate((expected, actual, marked)):
        whole.paste(picture, (number * width, 0))
    return whole


def main() -> int:
    """Renew the pictures of what looks different now."""
    content = read(shipped_content()).content
    assert content, "The shipped content cannot be read: see `kiosk check`."
    FOLDER.mkdir(exist_ok=True)
    for file in set(FOLDER.glob("*.webp")) - {reference.file for reference in REFERENCES}:
        file.unlink()
    for reference in REFERENCES:
        picture = take(content, reference)
        if reference.file.exists():
            kept = Image.open(reference.file).convert("RGB")
            if share(compare(kept, picture)) <= ALLOWED:
                continue
        picture.save(reference.file, quality=QUALITY, method=6)
        sys.stdout.write(f"{reference.file.relative_to(FOLDER.parents[1])}\n")
    return 0


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.exit(main())

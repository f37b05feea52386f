"""Every tile opens its page, with its picture, and every page can be read to its end."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage

from kiosk.content.model import Content
from tests import screens
from tests.window import seen
from tests.window.conftest import Opener
from tests.window.driver import Driver
from tests.window.shipped import each_page

#: Pictures are compared as so many fields of colour, each by its mean difference of 0 to 255.
FIELDS = 12
ALIKE = 12
#: Felt, which stands in for a picture that is not there.
FELT = QColor("#F1E6D2")


@each_page()
def test_a_tile_opens_its_page(
    open_kiosk: Opener, size: tuple[int, int], content: Content, page: str
) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("en")
    before = kiosk.texts()
    kiosk.open(page)
    expected = content.page(page)
    assert expected
    assert kiosk.find("page-title").text == expected.title.by_language["en"]
    assert kiosk.sees(expected.line.by_language["en"])
    file = content.folder / content.pictures[expected.picture].file
    assert difference(lead_picture(kiosk), QImage(str(file))) < ALIKE
    kiosk.touch("back-button")
    kiosk.wait_until(lambda: kiosk.texts() == before, "home after Back")
    kiosk.open(page)
    kiosk.touch("home-button")
    kiosk.wait_until(lambda: kiosk.texts() == before, "home after Home")


@each_page()
def test_a_page_scrolls_to_its_end(open_kiosk: Opener, size: tuple[int, int], page: str) -> None:
    kiosk = open_kiosk(size=size)
    kiosk.begin("ru")
    kiosk.open(page)
    assert kiosk.at_top
    swipes = 0
    while not kiosk.at_end:
        before = kiosk.scrolled
        kiosk.swipe_page(slow=True)
        swipes += 1
        assert kiosk.scrolled > before, "a swipe moves nothing"
    assert swipes, "there is nothing to scroll"
    opened = screens.page(kiosk.session.screen)
    assert opened
    area = kiosk.find("blocks").shown
    last = max(
        (text for text in seen.texts(kiosk.top) if kiosk.blocks in text.path),
        key=lambda text: text.box.bottom(),
    )
    assert last.text in set(words(opened.blocks[-1].view))
    assert last.box.bottom() <= area.bottom()
    assert area.bottom() - last.box.bottom() < area.height() / 4, "the end is an empty screen"


def test_a_flick_carries_on(kiosk: Driver) -> None:
    kiosk.begin("en", motion=True)
    kiosk.open("region")
    before = kiosk.scrolled
    kiosk.swipe_page()
    assert kiosk.scrolled - before > kiosk.find("blocks").shown.height()


def test_from_home_no_button_leads_nowhere(kiosk: Driver) -> None:
    kiosk.begin("en")
    steps = {"back-button", "home-button"}
    assert not steps & set(kiosk.names())
    languages = kiosk.find("language-zh").box
    kiosk.open("museum")
    assert steps <= set(kiosk.names())
    assert kiosk.find("language-zh").box == languages, "the bar never moves"


def test_the_comparison_of_pictures_knows_a_placeholder(content: Content) -> None:
    blank = QImage(100, 100, QImage.Format.Format_RGB32)
    blank.fill(FELT)
    for picture in content.pictures.values():
        assert difference(blank, QImage(str(content.folder / picture.file))) > 2 * ALIKE


def lead_picture(kiosk: Driver) -> QImage:
    """What the screen shows where the page's picture belongs."""
    picture = next(seen.walk(kiosk.top, seen.is_picture))
    assert picture.shown.width() >= 300
    return kiosk.picture().copy(picture.shown.toRect())


def difference(shown: QImage, file: QImage) -> float:
    """Mean difference of colour; `file` is cropped about its middle to what is shown of it."""
    size = file.size().boundedTo(
        shown.size().scaled(file.size(), Qt.AspectRatioMode.KeepAspectRatio)
    )
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(file.rect().center())
    small = QSize(FIELDS, FIELDS)
    one, other = (
        picture.scaled(
            small,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        for picture in (shown, file.copy(place))
    )
    total = 0
    # On the lowest ones lie the credit and the edge of the paper.
    rows = FIELDS - 2
    for x in range(FIELDS):
        for y in range(rows):
            a, b = one.pixelColor(x, y), other.pixelColor(x, y)
            total += abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
    return total / (3 * FIELDS * rows)


def words(view: object) -> Iterator[str]:
    """All strings in a view."""
    if isinstance(view, str):
        yield view
    elif isinstance(view, tuple):
        for part in view:
            yield from words(part)
    elif isinstance(view, Struct):
        for name in view.__struct_fields__:
            yield from words(getattr(view, name))

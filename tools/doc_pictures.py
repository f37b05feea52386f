"""Take the pictures of docs/pictures: the screens in README.md, blocks and pages of the guide.

Run as `python -m tools.doc_pictures`, with names of kinds or of screens to take only those. Each
block is the example that the guide gives for it, drawn by the kiosk itself without a display; the
new page is that of its examples.
"""

import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.app import App, Options
from kiosk.authoring.rendering import LANDSCAPE, PORTRAIT, settle, visible_items, visit_at
from kiosk.bridge.session import Clock
from kiosk.content.localised import Localised
from kiosk.content.model import Content, Page
from kiosk.content.reading.reader import read
from kiosk.errors import ContentError
from kiosk.present.blocks.onward import Onward
from tools.author_guide import GUIDE, ROOT, content_with, examples, new_page

PICTURES = ROOT / "docs" / "pictures"
SCREENS = [
    ("attract", "en", PORTRAIT),
    ("home", "en", PORTRAIT),
    ("museum", "ru", PORTRAIT),
    ("tourism", "zh", PORTRAIT),
    ("home", "kk", LANDSCAPE),
    ("region", "en", LANDSCAPE),
]
#: High enough for the highest block and for the head of its page.
TALL = (1080, 4000)
MARGIN = 40
#: Twice what the guide shows them at.
BLOCK_WIDTH = 690
NEW_PAGE_WIDTH = 480
#: Noon in Kazakhstan, in all pictures: later ones differ in nothing but what has changed.
NOON = datetime(2026, 11, 24, 7, tzinfo=UTC)


def content_of(path: Path) -> Content:
    """What the kiosk shows of a content file, which must be without errors."""
    reading = read(path)
    if reading.content is None:
        raise ContentError(reading.errors[0].explained())
    return reading.content


def pages_of_examples(content: Content) -> Iterator[Page]:
    """For each block of the guide a page of its own, called like its kind.

    It looks like the page on which the shipped content has the first block of that kind. Further
    examples of a kind, in recipes, have no picture.
    """
    kinds = set()
    for example in examples(GUIDE.read_text("utf-8")):
        # What stands in a table looks like what stands below the block.
        if not example.startswith("- kind:") or "_from:" in example:
            continue
        with TemporaryDirectory() as folder:
            path = Path(folder) / "content.yaml"
            path.write_text(yaml.safe_dump(content_with(example), allow_unicode=True), "utf-8")
            (block,) = content_of(path).pages[0].blocks
        if block.kind in kinds:
            continue
        kinds.add(block.kind)
        alike = (
            page for page in content.pages if any(one.kind == block.kind for one in page.blocks)
        )
        like = next(alike, content.pages[0])
        yield replace(like, id=block.kind, blocks=(block,))


def served(content: Content) -> Content:
    """The content with the services and the means of payment of the guide's first examples."""
    written = content_with("{}")
    for example in examples(GUIDE.read_text("utf-8")):
        shown = content_with(example)
        written |= {
            name: shown[name]
            for name in ("services", "payment")
            if name in shown and name not in written
        }
    with TemporaryDirectory() as folder:
        path = Path(folder) / "content.yaml"
        path.write_text(yaml.safe_dump(written, allow_unicode=True), "utf-8")
        read_anew = content_of(path)
    return replace(content, services=read_anew.services, payment=read_anew.payment)


def new_pages(content: Content) -> Iterator[tuple[str, Content]]:
    """The guide's new page when it has its head alone, and when it has all, as names of pictures.

    One of the shipped pictures stands for the photograph.
    """
    head, picture, *blocks = new_page(GUIDE.read_text("utf-8"))
    written = content_with(head)
    written["pages"][0]["blocks"] = [
        block for example in blocks for block in content_with(example)["pages"][0]["blocks"]
    ]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "content.yaml"
        path.write_text(yaml.safe_dump(written, allow_unicode=True), "utf-8")
        (page,) = content_of(path).pages
    yield "new-page-head", replace(content, pages=(replace(page, blocks=()),))
    credit = Localised(content_with(picture)["pictures"][page.picture]["credit"])
    photograph = replace(content.pictures["burkhan-bulak"], credit=credit)
    pictures = content.pictures | {page.picture: photograph}
    yield "new-page", replace(content, pages=(page,), pictures=pictures)


def block_of(window: QQuickWindow) -> QRectF:
    """Where the only block of the page is, with paper around it."""
    blocks: Any = next(one for one in visible_items(window) if one.objectName() == "blocks")
    place = QRectF()
    for row in blocks.property("contentItem").childItems():
        # Where the page leads on to is no block of an author.
        if row.property("kind") not in {None, Onward.kind}:
            place = place.united(row.mapRectToScene(QRectF(QPointF(), row.size())))
    return place.adjusted(0, 0, 0, MARGIN)


def main() -> int:
    """Take the pictures whose names were given, else all."""
    content = content_of(ROOT / "content.yaml")
    # The guide's first example of a text is not that of the block.
    pages = {page.id: page for page in pages_of_examples(content)}
    # The only page leads on to no other.
    blocks = {kind: replace(content, pages=(page,)) for kind, page in pages.items()}
    blocks["services"] = served(content)
    new = dict(new_pages(content))
    wanted = set(sys.argv[1:]) or {*blocks, *new, *(page for page, _, _ in SCREENS)}
    app = App(content, Options(windowed=True), clock=Clock(now=lambda: NOON))
    app.show()
    for page, language, (width, height) in SCREENS:
        if page in wanted:
            app.window.resize(width, height)
            app.session.set_visit(visit_at(page, language))
            file = PICTURES / f"{page}.{language}.{width}x{height}.webp"
            save(settle(app.window), width // 2, file)
    app.window.resize(*TALL)
    for kind in (kind for kind in blocks if kind in wanted):
        app.session.set_content(blocks[kind])
        app.session.set_visit(visit_at(kind, "en"))
        picture = settle(app.window).copy(block_of(app.window).toAlignedRect())
        save(picture, BLOCK_WIDTH, PICTURES / f"block-{kind}.webp")
    app.window.resize(*PORTRAIT)
    for name in (name for name in new if name in wanted):
        app.session.set_content(new[name])
        app.session.set_visit(visit_at(new[name].pages[0].id, "en"))
        save(settle(app.window), NEW_PAGE_WIDTH, PICTURES / f"{name}.webp")
    app.close()
    return 0


def save(picture: QImage, width: int, file: Path) -> None:
    """Write a picture, scaled to `width`."""
    scaled = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    if not scaled.save(str(file), quality=85):
        message = f"{file}: cannot be written"
        raise OSError(message)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.exit(main())

"""The QML files as text: what they may say, and that each block has the file that fits its view."""

from __future__ import annotations

import re
from inspect import get_annotations
from pathlib import Path
from typing import get_type_hints

import pytest

from kiosk.bridge.records import camel_case
from kiosk.content.blocks.block import Block
from kiosk.content.limits import MIDDLE_SIDE, SMALL_SIDE
from kiosk.present.blocks import HeadedView, block_view, load_all
from kiosk.present.blocks.facts import Facts
from kiosk.present.blocks.onward import Onward
from kiosk.present.blocks.order import Order
from kiosk.present.blocks.showtimes import Showtimes

QML = Path(__file__).resolve().parents[2] / "kiosk" / "qml"
BLOCKS = QML / "KioskUi" / "Blocks"
FILES = sorted(QML.rglob("*.qml"))

#: What a visitor reads or hears.
SAID = re.compile(
    r"^\s*(?:text|name|title|label|Accessible\.(?:name|description))\s*:(.*)$", re.MULTILINE
)
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"|\'((?:[^\'\\]|\\.)*)\'|`([^`]*)`')
REQUIRED = re.compile(r"^    required property (\S+) (\w+)", re.MULTILINE)
#: The kinds of block that no author writes.
UNWRITTEN = (Facts.kind, Onward.kind, Order.kind, Showtimes.kind, "week", "signs")
ROOT_TYPE = re.compile(r"^([A-Z]\w*) \{", re.MULTILINE)
TYPES = {
    "str": "string",
    "int": "int",
    "bool": "bool",
    "float": "real",
    "tuple": "RecordModel",
    "ItemView": "var",
    "PictureView": "var",
    "FactView": "var",
}
NAMES = "tuple[str, ...]"


def each_file() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(QML)))


def code(file: Path) -> str:
    """Return a file without its comments."""
    return re.sub(r"/\*[\s\S]*?\*/|(?<!:)//.*", "", file.read_text("utf-8"))


@each_file()
def test_components_are_bound(file: Path) -> None:
    assert "pragma ComponentBehavior: Bound" in file.read_text("utf-8").splitlines()


@each_file()
def test_no_words_for_visitors_are_in_qml(file: Path) -> None:
    said = [
        "".join(literal.groups(""))
        for binding in SAID.finditer(code(file))
        for literal in LITERAL.finditer(binding[1])
    ]
    assert not [text for text in said if any(character.isalpha() for character in text)]


@each_file()
def test_qml_reaches_for_nothing_outside(file: Path) -> None:
    reaching = re.compile(
        r"XMLHttpRequest|openUrlExternally|createQmlObject|WebSocket|LocalStorage|\beval\("
        r"|\bfetch\(|RichText|StyledText|MarkdownText|AutoText|console\."
    )
    assert not reaching.findall(code(file))


@each_file()
def test_qml_imports_qt_quick_the_backend_and_itself_only(file: Path) -> None:
    allowed = re.compile(r"QtQuick(\.\w+)?|KioskBackend|KioskUi(\.\w+)?")
    imported = re.findall(r"^import (\S+)", code(file), re.MULTILINE)
    assert imported
    assert not [name for name in imported if not allowed.fullmatch(name)]


@pytest.mark.parametrize(
    "folder",
    [
        QML / "KioskPreview",
        *(
            QML / "KioskUi" / name
            for name in ("", "Attract", "Collection", "Frame", "Home", "Page", "Parts", "Viewer")
        ),
    ],
)
def test_every_file_is_in_its_module(folder: Path) -> None:
    listed = re.findall(r"(\w+\.qml)$", (folder / "qmldir").read_text("utf-8"), re.MULTILINE)
    assert sorted(listed) == sorted(file.name for file in folder.glob("*.qml"))


@pytest.mark.parametrize("kind", sorted(Block.kinds))
def test_every_kind_of_block_has_a_view(kind: str) -> None:
    load_all()
    assert block_view.dispatch(Block.kinds[kind]) is not block_view.dispatch(object)


@pytest.mark.parametrize("kind", sorted(Block.kinds))
def test_the_qml_of_a_block_requires_just_what_its_view_has(kind: str) -> None:
    load_all()
    view = get_type_hints(block_view.dispatch(Block.kinds[kind]))["return"]
    assert issubclass(view, HeadedView)
    types = {name: kind for base in view.__mro__ for name, kind in get_annotations(base).items()}
    has = {
        camel_case(name): "list<string>" if kind == NAMES else TYPES[kind.partition("[")[0]]
        for name, kind in types.items()
        if name in view.__struct_fields__
    }
    file = BLOCKS / f"{kind.capitalize()}Block.qml"
    assert required(file) == has | {"accent": "string", "joined": "bool"}


def test_every_qml_of_a_block_has_its_kind() -> None:
    bases = {"", "Figure"}
    kinds = {file.name.removesuffix("Block.qml").lower() for file in BLOCKS.glob("*Block.qml")}
    assert kinds - {base.lower() for base in bases} == {*Block.kinds, *UNWRITTEN}


def required(file: Path) -> dict[str, str]:
    """Return the types of the properties that the root of a file requires, by their names."""
    text = code(file)
    root = ROOT_TYPE.search(text)
    assert root, file
    base = BLOCKS / f"{root[1]}.qml"
    inherited = required(base) if base.is_file() else {}
    return inherited | {name: kind for kind, name in REQUIRED.findall(text)}


def test_the_theme_knows_how_large_the_smaller_copies_are() -> None:
    theme = (QML / "KioskUi" / "Parts" / "Theme.qml").read_text("utf-8")
    assert f"smallPicture: {SMALL_SIDE}\n" in theme
    assert f"middlePicture: {MIDDLE_SIDE}\n" in theme

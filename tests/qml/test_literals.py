"""Colours stand in the themes; sizes and durations there or in the `Sizes` beside their screen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from tests.qml.test_files import FILES, LITERAL, QML, code

#: A property and its value: what is left of the line, or all of a block.
BINDING = re.compile(
    r"^ *(?:(?:readonly |required |default )*property \w+ )?([a-z][\w.]*) *: *"
    r"(\{(?:[^{}]|\{[^{}]*\})*\}|.+)$",
    re.MULTILINE,
)
COLOUR = re.compile(
    r"[\"'`]#[0-9A-Fa-f]{3,8}\b|\bQt\.(?:rgba|hsla|hsva|color|alpha|lighter|darker|tint)\b"
)
#: What is measured in pixels or milliseconds, by the last word of its name.
MEASURE = re.compile(
    r"(?:^|\.)(?:x|y|from|to|largest|room|width|height|size|margins?|padding|spacing|radius|gap"
    r"|thickness|duration|interval|velocity|deceleration)$"
    r"|[a-z](?:X|Y|Width|Height|Size|Margins?|Padding|Spacing|Radius|Gap|Thickness|Duration"
    r"|Interval|Time|Velocity|Deceleration)$"
)
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
#: Halves, doubles, and what is a little more or less than a value of the theme.
LARGEST_FACTOR = 2
#: Shapes, not sizes: a part of something, or a multiple of what is no value of a theme.
SHAPE = re.compile(r"/ *\d[\d.]*|(?<![\w.])[a-z][\w.]* *\* *\d[\d.]*|\d[\d.]* *\* *[a-z]\w*")
#: A length in design pixels, wherever it stands.
DESIGN_PIXELS = re.compile(r"\b\d[\d.]* *\* *Theme\.\w*[uU]nit\b|\bTheme\.\w*[uU]nit *[*/] *\d")
#: A size, a duration or a factor that a theme or a screen gives.
GIVEN = re.compile(r"^    (?:readonly )?property (?:real|int|size) (\w+)", re.MULTILINE)
THEME = QML / "KioskUi" / "Parts" / "Theme.qml"
SIZES = [file for file in FILES if file.stem.endswith("Sizes")]


def each(files: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("file", files, ids=lambda file: str(file.relative_to(QML)))


def each_file(*but: str) -> pytest.MarkDecorator:
    return each([file for file in FILES if not file.stem.endswith(but)])


def colours(text: str) -> Iterator[str]:
    """Yield the lines that name a colour of their own."""
    yield from (line.strip() for line in text.splitlines() if COLOUR.search(line))
    for name, value in BINDING.findall(text):
        if name.lower().endswith("color") and not COLOUR.search(value):
            # An accent is a name for which the theme has a colour.
            own = re.sub(r"Theme\.\w+\([^)]*\)", "", value)
            named = {"".join(literal.groups("")) for literal in LITERAL.finditer(own)}
            if any(QColor.isValidColorName(one) for one in named - {"transparent"}):
                yield f"{name}: {value}"


def sizes(text: str) -> Iterator[str]:
    """Yield the lines with a length or a duration that is a number of their own."""
    # What measures letters to compare them does so at any size.
    text = re.sub(r"(?:Font|Text)Metrics \{[^}]*\}", "", text)
    yield from (line.strip() for line in text.splitlines() if DESIGN_PIXELS.search(line))
    for name, value in BINDING.findall(text):
        if MEASURE.search(name) and not DESIGN_PIXELS.search(value):
            numbers = map(float, NUMBER.findall(SHAPE.sub("", LITERAL.sub("", value))))
            if any(number > LARGEST_FACTOR for number in numbers):
                yield f"{name}: {value}"


@each_file("Theme")
def test_the_themes_are_the_only_source_of_colours(file: Path) -> None:
    found = list(colours(code(file)))
    assert not found, "\n".join(["move into the theme:", *found])


@each_file("Theme", "Sizes")
def test_sizes_and_durations_stand_in_a_theme_or_beside_their_screen(file: Path) -> None:
    found = list(sizes(code(file)))
    assert not found, "\n".join(["move into the theme or its screen's sizes:", *found])


def folders(pattern: str) -> set[Path]:
    """Return the folders of the kiosk's QML in which something is said."""
    found = re.compile(pattern)
    return {file.parent for file in THEME.parents[1].rglob("*.qml") if found.search(code(file))}


@each(SIZES)
def test_a_screens_sizes_are_those_that_it_needs(file: Path) -> None:
    for name in GIVEN.findall(code(file)):
        own = re.compile(rf"\b{name}\b")
        used = folders(rf"\b{file.stem}\.{name}\b") or len(own.findall(code(file))) > 1
        assert used, f"nobody needs {name}"


def test_a_size_that_one_screen_alone_needs_stands_beside_it() -> None:
    text = code(THEME)
    for name in GIVEN.findall(text):
        users = folders(rf"\bTheme\.{name}\b")
        within = len(re.findall(rf"\b{name}\b", text)) > 1
        assert users or within, f"nobody needs {name}"
        screens = {folder for folder in users if list(folder.glob("*Sizes.qml"))}
        assert within or len(users) > 1 or not screens, f"{name} is of {users.pop().name} alone"


@each(SIZES)
def test_screens_are_laid_out_from_the_usable_rectangle(file: Path) -> None:
    assert "Theme.screen" not in code(file)


@pytest.mark.parametrize(
    "qml",
    [
        'color: "#FF0000"',
        "color: Qt.alpha(Theme.ink, 0.5)",
        'border.color: root.pressed ? "white" : Theme.ink',
        "readonly property color shade: '#80000000'",
        'readonly property color backColor: root.pressed ? "white" : Theme.ink',
        'function shade(): color {\n    return "#123456";\n}',
    ],
)
def test_what_is_a_colour(qml: str) -> None:
    assert len(list(colours(qml))) == 1


@pytest.mark.parametrize(
    "qml", ['color: "transparent"', 'color: Theme.fill("gold")', 'accent: "gold"', 'text: "red"']
)
def test_what_is_no_colour(qml: str) -> None:
    assert list(colours(qml)) == []


@pytest.mark.parametrize(
    "qml",
    [
        "width: 12",
        "border.width: 3",
        "anchors.topMargin: -8",
        "width: parent.width - 3",
        "width: 3 * Theme.margin",
        "width: 3 * PageSizes.endHeight",
        "width: PageSizes.endHeight * 3",
        "height: 96 + AttractSizes.lift",
        "height: (Theme.landscape ? 128 : 170) * Theme.unit",
        "height: 96 * Theme.unit",
        "height: {\n    if (root.wide) {\n        return 20;\n    }\n    return 0;\n}",
        "readonly property real cell: Math.min(72 * Theme.unit, root.width)",
        "onClicked: list.flick(0, Theme.unit * 1.5)",
        "size: Theme.landscape ? Theme.bodySize : 40",
        "property int fadeTime: 250",
        "duration: 250",
    ],
)
def test_what_is_a_size(qml: str) -> None:
    assert len(list(sizes(qml))) == 1


@pytest.mark.parametrize(
    "qml",
    [
        "width: 2 * Theme.margin",
        "height: Math.round(width * 0.75)",
        "x: Theme.landscape ? 0 : 1",
        "duration: 1.5 * Theme.pageTime",
        "duration: 1.5 * AttractSizes.breathTime",
        "opacity: 0.35",
        "columns: 10",
        "width: Math.round(height * 9 / 16)",
        "width: (parent.width - 9 * spacing) / 10",
        "currentIndex: 12",
        "FontMetrics {\n    font.pixelSize: 100\n}",
    ],
)
def test_what_is_no_size(qml: str) -> None:
    assert list(sizes(qml)) == []

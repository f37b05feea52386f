"""Colours, sizes and durations stand in the themes, and nowhere else in QML."""

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
#: Shapes, not sizes: a part of something, or a multiple of what is no value of the theme.
SHAPE = re.compile(
    r"/ *\d[\d.]*|(?<![\w.])(?!Theme\.)[a-z][\w.]* *\* *\d[\d.]*|\d[\d.]* *\* *(?!Theme\.)[a-z]\w*"
)
#: A length in design pixels, wherever it stands.
DESIGN_PIXELS = re.compile(r"\b\d[\d.]* *\* *Theme\.\w*[uU]nit\b|\bTheme\.\w*[uU]nit *[*/] *\d")


def each_file() -> pytest.MarkDecorator:
    files = [file for file in FILES if file.name != "Theme.qml"]
    return pytest.mark.parametrize("file", files, ids=lambda file: str(file.relative_to(QML)))


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


@each_file()
def test_the_themes_are_the_only_source_of_colours(file: Path) -> None:
    found = list(colours(code(file)))
    assert not found, "\n".join(["move into the theme:", *found])


@each_file()
def test_the_themes_are_the_only_source_of_sizes_and_durations(file: Path) -> None:
    found = list(sizes(code(file)))
    assert not found, "\n".join(["move into the theme:", *found])


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

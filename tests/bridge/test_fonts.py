"""Every character that the kiosk shows is in the fonts that come with it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont, QTextLayout

from kiosk.bridge.fonts import FALLBACKS, FILES, Glyphs, load_fonts
from kiosk.content.model import Content
from kiosk.content.reading.readable_text import readable
from tests.conftest import ROOT, SAMPLE
from tests.present.views import every_screen, words

FONTS = ROOT / "assets" / "fonts"
QML = ROOT / "kiosk" / "qml"
WORDS = ROOT / "kiosk" / "content" / "words.yaml"
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
RUSSIAN = "".join(map(chr, range(ord("А"), ord("я") + 1))) + "Ёё"
CHINESE = "霍尔果斯国际边境合作中心"
#: The first sign of the kiosk's own.
FIRST_OWN = 0xF8F0
LATIN = "".join(map(chr, range(0x21, 0x7F))) + "“”‘’–—…«»₸·"


@cache
def faces() -> tuple[QRawFont, ...]:
    loaded = tuple(QRawFont(str(file), 16) for file in sorted(FONTS.glob("*.ttf")))
    assert loaded
    assert all(face.isValid() for face in loaded)
    return loaded


def of(family: str) -> list[QRawFont]:
    """Return every weight of a family."""
    return [face for face in faces() if face.familyName() in {family, f"{family} SemiBold"}]


def lacking(characters: str, families: list[str]) -> set[str]:
    """Return the characters that some weight of the first family must take from no other."""
    return {
        character
        for character in set(characters) - {"\n"}
        for face in of(families[0])
        if not face.supportsCharacter(ord(character))
        and not any(
            other.supportsCharacter(ord(character))
            for family in families[1:]
            for other in of(family)
        )
    }


def order(style: str, language: str) -> list[str]:
    """Return where Qt looks for a character: the theme's family, then what stands in for it."""
    first = f"{style} SC" if language.startswith("zh") else style
    return [first, *FALLBACKS[first]]


@pytest.mark.parametrize("style", ["Noto Sans", "Noto Serif"])
@pytest.mark.parametrize("letters", [KAZAKH, RUSSIAN, LATIN], ids=["kazakh", "russian", "latin"])
def test_the_letters_of_kk_ru_and_en_are_all_in_one_font(
    qapp: QGuiApplication,  # noqa: ARG001
    style: str,
    letters: str,
) -> None:
    assert of(style)
    assert not lacking(letters, [style])


@pytest.mark.parametrize("which", ["content", "sample"])
@pytest.mark.parametrize("language", ["kk", "ru", "zh", "en"])
@pytest.mark.parametrize("style", ["Noto Sans", "Noto Serif"])
def test_every_character_on_a_screen_has_a_glyph(
    request: pytest.FixtureRequest,
    qapp: QGuiApplication,  # noqa: ARG001
    which: str,
    language: str,
    style: str,
) -> None:
    content: Content = request.getfixturevalue(which)
    shown = {text for screen in every_screen(content, language) for text in words(screen)}
    assert not lacking("".join(shown), order(style, language))


@pytest.mark.parametrize("file", [ROOT / "content.yaml", SAMPLE, WORDS], ids=lambda file: file.name)
@pytest.mark.parametrize("style", ["Noto Sans", "Noto Serif"])
def test_every_character_in_the_files_has_a_glyph(
    qapp: QGuiApplication,  # noqa: ARG001
    file: Path,
    style: str,
) -> None:
    assert not lacking(file.read_text("utf-8"), order(style, "zh"))


def test_the_families_that_qml_names_are_loaded(qapp: QGuiApplication) -> None:  # noqa: ARG001
    named = {
        name
        for file in QML.rglob("*.qml")
        for name in re.findall(r'"((?:Noto|Phosphor|Kiosk )[^"]*)"', file.read_text("utf-8"))
    }
    assert {"Noto Sans", "Noto Sans SC", "Noto Serif", "Noto Serif SC"} < named
    assert named <= set(QFontDatabase.families())
    for family, others in FALLBACKS.items():
        found = QFont.substitutes(family)[: len(others)]
        assert [name.casefold() for name in found] == [name.casefold() for name in others]


def test_every_icon_has_a_glyph(qapp: QGuiApplication) -> None:  # noqa: ARG001
    icons = (QML / "KioskUi" / "Parts" / "Icons.qml").read_text("utf-8")
    families = re.findall(r'[fF]amily: "([^"]+)"', icons)
    upstream, own = ([face for face in faces() if face.familyName() == name] for name in families)
    codes = [int(code, 16) for code in re.findall(r'"\\u([0-9a-f]{4})"', icons)]
    assert len(codes) > 5
    for code in codes:
        (face,) = own if code >= FIRST_OWN else upstream
        assert face.supportsCharacter(code)


def test_every_one_of_the_people_has_a_glyph(qapp: QGuiApplication) -> None:  # noqa: ARG001
    person = (QML / "KioskUi" / "Blocks" / "Person.qml").read_text("utf-8")
    first = [int(code, 16) for code in re.findall(r"0x([0-9A-F]{4})", person)]
    (count,) = map(int, re.findall(r"index % (\d+)", person))
    (face,) = (face for face in faces() if face.familyName() == "Kiosk People")
    assert len(first) == 3
    assert all(face.supportsCharacter(code + number) for code in first for number in range(count))


def logged(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage().partition(":")[0] for record in caplog.records]


def test_the_fonts_that_are_asked_for_are_those_that_there_are() -> None:
    assert set(FILES) == {file.name for file in FONTS.glob("*.ttf")}


def test_fonts_that_are_whole_are_no_news(
    qapp: QGuiApplication,  # noqa: ARG001
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert load_fonts(FONTS)
    assert not logged(caplog)


@pytest.mark.parametrize("kept", [None, 0, 7, 100, 300_000])
@pytest.mark.parametrize("name", ["NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf"])
def test_a_font_that_is_missing_or_damaged_is_logged_and_the_others_are_loaded(
    qapp: QGuiApplication,  # noqa: ARG001
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    name: str,
    kept: int | None,
) -> None:
    for file in FONTS.glob("*.ttf"):
        if file.name != name:
            (tmp_path / file.name).symlink_to(file)
    if kept is not None:
        (tmp_path / name).write_bytes((FONTS / name).read_bytes()[:kept])
    before = QFont.substitutes("Noto Sans")
    assert not load_fonts(tmp_path)
    assert logged(caplog) == [str(tmp_path / name)]
    assert QFont.substitutes("Noto Sans")[: len(before)] == before


@pytest.mark.parametrize("damaged", ["NotoSans-", "NotoSansSC-", "NotoSerif", "Phosphor-Bold"])
def test_other_bundled_fonts_stand_in_for_those_that_are_damaged(
    tmp_path: Path, damaged: str
) -> None:
    """Asked in a process that has no other font at all."""
    for file in FONTS.glob("*.ttf"):
        if file.name.startswith(damaged):
            (tmp_path / file.name).write_bytes(file.read_bytes()[:100_000])
        else:
            (tmp_path / file.name).symlink_to(file)
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>")
    program = f"""
from pathlib import Path
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout
from kiosk.bridge.fonts import FALLBACKS, load_fonts
application = QGuiApplication(["fonts"])
load_fonts(Path({str(tmp_path)!r}))
for family in [*FALLBACKS, "Phosphor-Bold"]:
    layout = QTextLayout({KAZAKH + RUSSIAN + LATIN + CHINESE!r} + "\ue2c2", QFont(family))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    glyphs = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    assert glyphs and all(glyphs), family
"""
    subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ
        | {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf"), "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        check=True,
    )


def test_what_no_font_can_show_is_known(qapp: QGuiApplication) -> None:  # noqa: ARG001
    glyphs = Glyphs(FONTS)
    assert glyphs.lacking(KAZAKH + RUSSIAN + LATIN + "霍尔果斯→") == set()
    assert glyphs.lacking("ab\n\u00a0\u200f ᚠ\U0001f42b") == {"ᚠ", "\U0001f42b"}


@pytest.mark.parametrize(
    "character", ["\ue000", "\ue2c2", "\U000f0000", "\u0378", "\ufdd0"], ids=ascii
)
def test_what_has_no_meaning_has_no_glyph(
    qapp: QGuiApplication,  # noqa: ARG001
    character: str,
) -> None:
    assert Glyphs(FONTS).lacking(f"a{character}") == {character}


def test_no_text_can_show_an_icon(qapp: QGuiApplication) -> None:  # noqa: ARG001
    texts = [face for face in faces() if face.familyName().startswith("Noto")]
    icons = [face for face in faces() if face not in texts]
    assert icons
    for code in range(0x20, 0x110000):
        if any(face.supportsCharacter(code) for face in icons):
            in_text = any(face.supportsCharacter(code) for face in texts)
            assert in_text or not readable(chr(code)), hex(code)


@pytest.mark.parametrize("style", ["Noto Sans", "Noto Serif"])
def test_a_mark_is_set_onto_its_letter(qapp: QGuiApplication, style: str) -> None:  # noqa: ARG001
    for letter in "аеиоуыэюяәіөұүАЕИОУЫЭЮЯӘІӨҰҮ":
        for mark in "\u0300\u0301\u0306\u0308":
            layout = QTextLayout(f"霍{letter}{mark}", QFont(style))
            layout.beginLayout()
            layout.createLine()
            layout.endLayout()
            used = [run.rawFont().familyName() for run in layout.glyphRuns()]
            assert sorted(set(used)) == [style, f"{style} SC"], (letter, mark)
            assert len(used) == 2

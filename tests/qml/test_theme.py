"""The theme: sizes that follow the screen, and colours that can be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor

from tests.qml.scene import Scene
from tests.window.contrast import pixel, ratio

ACCENTS = ("lapis", "cinnabar", "turquoise", "jade", "gold", "night")


@pytest.fixture(params=["light", "dark", "high-contrast"])
def theme(request: pytest.FixtureRequest, scene: Scene) -> QObject:
    scene.theme.setProperty("lightsOut", request.param == "dark")
    scene.theme.setProperty("highContrast", request.param == "high-contrast")
    return scene.theme


def accents(scene: Scene, function: str) -> list[QColor]:
    """Return what a function of the theme makes of every accent."""
    names = ", ".join(f'Theme.{function}("{accent}")' for accent in ACCENTS)
    item = scene.show(f"Item {{ readonly property list<color> found: [{names}] }}")
    return [QColor(found) for found in item.property("found")]


def contrast(one: QColor, other: QColor) -> float:
    return float(ratio(pixel(one), pixel(other)))


@pytest.mark.parametrize(
    ("words", "ground", "least"),
    [
        ("ink", "paper", 7),
        ("ink", "felt", 7),
        ("inkSoft", "paper", 4.5),
        ("inkSoft", "felt", 4.5),
        ("chosen", "bar", 4.5),
        ("chosenWords", "chosen", 6.5),
        ("onDark", "night", 7),
        ("onDarkSoft", "night", 7),
        ("gold", "night", 4.5),
    ],
)
def test_words_can_be_read(theme: QObject, words: str, ground: str, least: float) -> None:
    assert contrast(theme.property(words), theme.property(ground)) >= least


def test_white_words_can_be_read_on_every_accent(scene: Scene, theme: QObject) -> None:
    for fill in accents(scene, "fill"):
        assert contrast(theme.property("onDark"), fill) >= 4.5


def test_every_accent_can_be_read_on_paper_and_seen_on_felt(scene: Scene, theme: QObject) -> None:
    for accent in accents(scene, "accent"):
        assert contrast(accent, theme.property("paper")) >= 4.5
        # Letters on felt are large, or bold and nearly so.
        assert contrast(accent, theme.property("felt")) >= 3


def test_words_can_be_read_on_every_accents_sheets(scene: Scene, theme: QObject) -> None:
    for ground in accents(scene, "ground"):
        assert contrast(theme.property("onDark"), ground) >= 4.5
    for accent, tint in zip(accents(scene, "accent"), accents(scene, "tint"), strict=True):
        assert contrast(theme.property("ink"), tint) >= 7
        assert contrast(theme.property("inkSoft"), tint) >= 4.5
        assert contrast(accent, tint) >= 3


@pytest.mark.parametrize(
    ("width", "height", "unit"),
    [
        (1080, 1920, 1),
        (1920, 1080, 1),
        (2160, 3840, 2),
        (3840, 2160, 2),
        (1080, 1080, 0.75),
        (540, 960, 0.5),
    ],
)
def test_everything_scales_with_the_short_side(
    scene: Scene, width: int, height: int, unit: float
) -> None:
    scene.theme.setProperty("screenWidth", width)
    scene.theme.setProperty("screenHeight", height)
    assert scene.theme.property("unit") == pytest.approx(unit)
    assert scene.theme.property("bodySize") == pytest.approx(36 * unit)
    assert scene.theme.property("touchTarget") == pytest.approx(96 * unit)
    for screen, name, length in [
        ("Home", "rise", 28),
        ("Page", "arrivalShift", 48),
        ("Viewer", "leafSpeed", 400),
        ("Attract", "lift", 6),
        ("Frame", "questionWidth", 900),
        ("Blocks", "fieldOverhang", 40),
    ]:
        assert scene.sizes(screen).property(name) == pytest.approx(length * unit)


@pytest.mark.parametrize(("width", "height"), [(1080, 1920), (1920, 1080)])
def test_screens_fill_the_usable_part_and_nothing_grows_or_shrinks_with_it(
    scene: Scene, width: int, height: int
) -> None:
    theme = scene.theme
    theme.setProperty("screenWidth", width)
    theme.setProperty("screenHeight", height)
    assert theme.property("usable") == QRectF(0, 0, width, height)
    bar, body, landscape = (
        theme.property(name) for name in ("barHeight", "bodyHeight", "landscape")
    )
    assert bar + body == height
    theme.setProperty("usable", QRectF(0, 300, width, height - 300))
    assert theme.property("unit") == 1
    assert theme.property("barHeight") == bar
    assert theme.property("bodyHeight") == body - 300
    assert theme.property("landscape") == landscape
    attract, page, viewer = (scene.sizes(screen) for screen in ("Attract", "Page", "Viewer"))
    below = 0 if landscape else viewer.property("panel")
    assert viewer.property("stageHeight") == body - 300 - below
    assert page.property("leadHeight") == (body - 300 if landscape else (height - 300) * 0.4)
    assert attract.property("sceneHeight") == height - 300 - (0 if landscape else 700)


def test_text_grows_with_the_visitors_choice(scene: Scene) -> None:
    sizes = {"sourceSize": 28, "bodySize": 36, "leadSize": 44, "h2Size": 56, "h1Size": 80}
    for scale in (1.0, 1.25, 1.5, 2.0):
        scene.theme.setProperty("textScale", scale)
        least = scene.theme.property("leastSize")
        # What is larger than the body need not grow by more than that.
        for name, size in sizes.items():
            wanted = max(least, size + (scale - 1) * min(size, 36))
            assert scene.theme.property(name) == pytest.approx(wanted)
        assert scene.theme.property("touchTarget") == 96


def test_without_motion_nothing_takes_time(scene: Scene) -> None:
    attract = scene.sizes("Attract")

    def times() -> list[int]:
        of_all = [scene.theme.property(name) for name in ("pressTime", "pageTime")]
        return [*of_all, attract.property("sceneTime")]

    assert times() == [100, 320, 1800]
    scene.theme.setProperty("motionOn", False)
    assert times() == [0, 0, 0]


def test_fingers_find_20_millimetres_and_eyes_capitals_of_7_on_any_screen(scene: Scene) -> None:
    theme = scene.theme
    for inches in (15.6, 24, 32, 55):
        theme.setProperty("diagonal", inches)
        theme.setProperty("textScale", 1)
        millimetre = (1080**2 + 1920**2) ** 0.5 / (inches * 25.4)
        touched = min(20, 130 / millimetre)
        assert theme.property("touchTarget") >= max(96, touched * millimetre) - 0.01
        capitals = theme.property("bodySize") * 0.714
        # Words that are too large for the layout help nobody who did not ask for them.
        assert capitals >= min(7.33 * millimetre, 1.5 * 36 * 0.714) - 0.01
        theme.setProperty("textScale", 2)
        assert theme.property("leastSize") * 0.714 >= 7.33 * millimetre
    theme.setProperty("textScale", 1)
    theme.setProperty("diagonal", 0)
    assert theme.property("bodySize") == pytest.approx(36)


def test_a_choice_of_larger_text_makes_it_larger_on_every_screen(scene: Scene) -> None:
    for inches in (0, 15.6, 24, 55):
        scene.theme.setProperty("diagonal", inches)
        sizes = []
        for scale in (1.0, 1.25, 1.5, 2.0):
            scene.theme.setProperty("textScale", scale)
            sizes.append(scene.theme.property("bodySize"))
        assert sizes == sorted(set(sizes))
        assert sizes[-1] == pytest.approx(72)

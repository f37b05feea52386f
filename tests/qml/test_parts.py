"""The smallest components: words, what can be touched, and pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication, QImageReader
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.content.limits import MOST_MEGABYTES
from kiosk.content.reading.reader import read
from kiosk.present.pictures import picture_view
from kiosk.present.speech import Speech
from tests.conftest import SAMPLE
from tests.pictures import QUARTERS, TURNS, UNFIT, png, quarters, turned
from tests.pictures import picture as encoded
from tests.qml.scene import Scene, all_of, kind_of

HOUSE = (SAMPLE.parent / "pictures" / "house.png").as_uri()
UI = Path(__file__).resolve().parents[2] / "assets" / "ui"
BUTTON = """
Touchable {
    property int clicks: 0
    readonly property string heard: Accessible.name
    readonly property bool isButton: Accessible.role === Accessible.Button
    name: "Home"
    onClicked: clicks += 1
    contentItem: Item { implicitWidth: 4; implicitHeight: 4 }
}
"""


def test_words_are_letters_and_nothing_else(scene: Scene) -> None:
    text = "<img src='file:///etc/passwd'><b>bold</b> &amp; [a](b)"
    words = scene.show(f'Words {{ text: "{text}" }}')
    plain = scene.show(
        f'Text {{ text: "{text}"; textFormat: Text.PlainText; font.pixelSize: Theme.bodySize; '
        "font.family: Theme.sans }"
    )
    assert words.implicitWidth() == plain.implicitWidth() > 300


def test_words_wrap_and_are_never_cut(scene: Scene) -> None:
    words = scene.show(f'Words {{ width: 300; text: "{"Халықаралық " * 20 + "я" * 200}" }}')
    assert words.property("contentWidth") <= 300
    assert words.property("truncated") is False
    assert words.height() == words.property("contentHeight") > 10 * words.property("size")


@pytest.mark.parametrize("kind", ["Words", "BalancedWords", "FittedWords"])
def test_a_text_with_marks_is_set_in_a_font_that_puts_them_onto_their_letters(
    scene: Scene, kind: str
) -> None:
    given = {"Words": "", "BalancedWords": "room: 900; largest: 40", "FittedWords": "largest: 40"}
    scene.theme.setProperty("language", "zh")
    plain, marked = (
        scene.show(f'{kind} {{ serif: true; text: "{text}"; {given[kind]} }}')
        for text in ("замок 霍尔果斯", "за\u0301мок 霍尔果斯")
    )
    assert plain.property("font").family() == "Noto Serif SC"
    assert marked.property("font").family() == "Noto Serif"


def test_no_words_take_no_room(scene: Scene) -> None:
    column = scene.show('Column { spacing: 10; Words { text: "" } Words { text: "one" } }')
    scene.draw()
    empty, one = all_of(column, "Words")
    assert not empty.isVisible()
    assert column.height() == one.height()


def test_words_are_read_out_as_text_or_heading(scene: Scene) -> None:
    heard = """Words {
        text: "Museum"
        readonly property string heard: Accessible.name
        readonly property bool isHeading: Accessible.role === Accessible.Heading
    """
    plain, heading = scene.show(heard + "}"), scene.show(heard + "serif: true }")
    assert plain.property("heard") == heading.property("heard") == "Museum"
    assert not plain.property("isHeading")
    assert heading.property("isHeading")


@pytest.mark.parametrize("width", [300, 900])
def test_words_are_set_smaller_before_they_are_broken(scene: Scene, width: int) -> None:
    text = "Достопримечательности и водопады"
    line = f'text: "{text}"; largest: 80; serif: true'
    fitted = scene.show(f"FittedWords {{ width: {width}; {line} }}")
    balanced = scene.show(f"BalancedWords {{ room: {width}; {line} }}")
    assert fitted.property("lineCount") == 1
    for words in (fitted, balanced):
        assert words.property("contentWidth") <= width
        assert words.property("size") <= 80
    assert balanced.property("size") > fitted.property("size")
    assert balanced.property("lineCount") <= 3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Зал, где фильм не только видят, но и чувствуют."),
        ("zh", "沙丘、条纹山峦、湖泊与古老墓冢。"),
    ],
)
def test_no_last_line_is_left_with_a_single_word(scene: Scene, language: str, text: str) -> None:
    scene.theme.setProperty("language", language)
    line = f'text: "{text}"; readonly property real whole: implicitWidth'
    whole = scene.show(f"Words {{ {line} }}").property("whole")
    # A little too narrow for one line, so that the last word alone would be on the second.
    room = whole * 0.95
    balanced = scene.show(f"BalancedWords {{ room: {room}; {line}; largest: Theme.bodySize }}")
    assert balanced.property("lineCount") == 2
    assert balanced.property("contentWidth") < whole * 0.75


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("kk", "Құм төбелер, жолақты таулар, көлдер және көне обалар."),
        ("ru", "Международный центр приграничного сотрудничества «Хоргос»"),
        ("en", "Dunes, striped mountains, lakes and ancient mounds."),
        ("zh", "这里举行国际会议还设有博物馆和图书馆。"),
        ("zh", "Сәлеметсіз бе，读音近似“萨列梅特斯孜别”。"),
        ("zh", "中心自2012\u2060年\u20604月起运营，如今商务、购物和医疗旅游在此一同发展。"),
    ],
)
def test_three_lines_are_balanced_too(scene: Scene, language: str, text: str) -> None:
    scene.theme.setProperty("language", language)
    line = f'text: "{text}"; readonly property real whole: implicitWidth'
    whole = scene.show(f"Words {{ {line} }}").property("whole")
    # A little less than two lines.
    balanced = scene.show(f"""
        BalancedWords {{
            property real last
            text: "{text}"
            room: {whole * 0.49}
            largest: Theme.bodySize
            onLineLaidOut: line => last = line.implicitWidth
        }}""")
    assert balanced.property("lineCount") == 3
    assert balanced.property("last") > 0.55 * balanced.property("contentWidth")


@pytest.mark.parametrize(
    ("first", "second", "ems"),
    [
        ("沙丘、条纹山峦、", "湖泊与古老墓冢。", 15.2),
        ("约公元前1600年至", "前1046年", 11),
        # Nothing to end a line at: it is broken about its middle.
        ("每一个声音都", "来自四面八方", 11),
    ],
)
def test_a_chinese_line_ends_between_phrases(
    scene: Scene, first: str, second: str, ems: float
) -> None:
    scene.theme.setProperty("language", "zh")
    size = 40
    line = f'text: "{first + second}"; largest: {size}'
    balanced = scene.show(f"BalancedWords {{ room: {ems * size}; {line} }}")
    ended = scene.show(
        f'Words {{ text: "{first}"; size: {size}; readonly property real whole: implicitWidth }}'
    ).property("whole")
    assert balanced.property("lineCount") == 2
    assert ended <= balanced.width() < ended + 2 * size


@pytest.mark.parametrize("visit", ["en", "zh"])
def test_chinese_lines_are_broken_in_any_visit(scene: Scene, visit: str) -> None:
    scene.theme.setProperty("language", visit)
    line = scene.show("""
        BalancedWords {
            text: "这里举行国际会议，还设有博物馆。"
            chinese: true
            family: "Noto Sans SC"
            room: 400
            largest: 40
        }""")
    assert line.property("lineCount") == 2
    assert line.property("size") == 40


def test_chinese_words_come_from_the_chinese_fonts(scene: Scene) -> None:
    family = 'Words { serif: %s; text: "a"; readonly property string shown: font.family }'
    sans, serif = scene.show(family % "false"), scene.show(family % "true")
    assert [item.property("family") for item in (sans, serif)] == ["Noto Sans", "Noto Serif"]
    scene.theme.setProperty("language", "zh")
    assert [item.property("family") for item in (sans, serif)] == ["Noto Sans SC", "Noto Serif SC"]


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (2160, 3840), (800, 600)])
def test_what_can_be_touched_is_large_enough(scene: Scene, size: tuple[int, int]) -> None:
    scene.theme.setProperty("screenWidth", size[0])
    scene.theme.setProperty("screenHeight", size[1])
    button, target = scene.show(BUTTON), scene.theme.property("touchTarget")
    assert target == pytest.approx(96 * scene.theme.property("unit"))
    assert button.width() >= target
    assert button.height() >= target


def test_what_is_named_is_read_out_as_a_button(scene: Scene) -> None:
    button = scene.show(BUTTON)
    assert button.property("heard") == "Home"
    assert button.property("isButton")


def test_one_of_several_is_read_out_as_such_and_chosen_by_who_shows_it(
    scene: Scene, qtbot: QtBot
) -> None:
    row = scene.show("""
        Row {
            id: row
            property int chosen: 0
            Repeater {
                model: 3
                Touchable {
                    required property int index
                    objectName: "choice"
                    name: index
                    role: Accessible.RadioButton
                    checked: index === row.chosen
                    contentItem: Item {}
                    onClicked: row.chosen = index
                }
            }
        }""")
    scene.draw()
    choices = [item for item in row.childItems() if item.objectName() == "choice"]

    def checked() -> list[bool]:
        found = [QAccessible.queryAccessibleInterface(choice) for choice in choices]
        assert {one.role() for one in found if one} == {QAccessible.Role.RadioButton}
        return [bool(one.state().checked) for one in found if one]

    assert checked() == [True, False, False]
    for _ in range(2):
        scene.click(choices[1])
        assert checked() == [False, True, False]
    row.setProperty("chosen", 2)
    qtbot.waitUntil(lambda: checked() == [False, False, True])


def shaded(button: QQuickItem) -> bool:
    """Return whether a button is covered, as it is while it is pressed."""
    return any(
        child.isVisible()
        for child in button.childItems()
        if kind_of(child) == "QQuickRectangle" and child.z() == 2
    )


@pytest.mark.parametrize("motion", [True, False])
def test_a_press_is_seen_and_a_release_is_a_click(scene: Scene, qtbot: QtBot, motion: bool) -> None:
    scene.theme.setProperty("motionOn", motion)
    button = scene.show(BUTTON)
    scene.draw()
    assert not shaded(button)
    assert button.property("depth") == 0
    scene.press(button)
    assert shaded(button)
    qtbot.waitUntil(lambda: button.property("depth") == button.property("thickness") > 0)
    assert button.property("clicks") == 0
    scene.release(button)
    qtbot.waitUntil(lambda: not shaded(button) and button.property("depth") == 0)
    assert button.property("clicks") == 1
    assert scene.theme.property("pressTime") <= 100


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_clicks_what_has_the_focus(scene: Scene, key: Qt.Key) -> None:
    button = scene.show(BUTTON)
    scene.draw()
    scene.window.requestActivate()
    assert QTest.qWaitForWindowActive(scene.window)
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(scene.window, key)
    assert button.property("clicks") == 1


@pytest.mark.parametrize("variant", ["light", "dark", "contrast"])
@pytest.mark.parametrize(
    ("size", "file", "place"),
    [
        ((1080, 1920), "edge-%s.webp", QRectF(0, 320, 600, 80)),
        ((1920, 1080), "edge-side-%s.webp", QRectF(520, 0, 80, 400)),
    ],
)
def test_the_papers_edge_follows_screen_and_variant(
    scene: Scene, size: tuple[int, int], file: str, place: QRectF, variant: str
) -> None:
    for name, value in {
        "screenWidth": size[0],
        "screenHeight": size[1],
        "lightsOut": variant == "dark",
        "highContrast": variant == "contrast",
        "ornaments": QUrl.fromLocalFile(f"{UI}/"),
    }.items():
        scene.theme.setProperty(name, value)
    lead = scene.show("Item { width: 600; height: 400; PaperEdge {} }")
    (edge,) = lead.childItems()
    image, line = edge.childItems()
    assert edge.mapRectToItem(lead, edge.boundingRect()) == place
    assert line.isVisible() == (variant == "contrast") != image.isVisible()
    source = "" if variant == "contrast" else QUrl.fromLocalFile(str(UI / (file % variant)))
    assert image.property("source") == QUrl(source)


def picture(scene: Scene, source: str) -> QQuickItem:
    item = scene.show(f'Picture {{ width: 200; height: 100; source: "{source}"; alt: "A house" }}')
    scene.draw()
    return item


def placeholder(item: QQuickItem) -> bool:
    waiting, _ = all_of(item, "QQuickImage")
    return waiting.isVisible()


def waiting(scene: Scene) -> int:
    return int(scene.pictures.property("loading"))


def test_a_picture_is_waited_for_until_it_is_there(scene: Scene, qtbot: QtBot) -> None:
    item = picture(scene, HOUSE)
    assert waiting(scene) == int(item.property("loading"))
    qtbot.waitUntil(lambda: not placeholder(item))
    assert waiting(scene) == 0


@pytest.mark.qt_log_ignore("Cannot open|Unsupported image format|Error decoding")
@pytest.mark.parametrize("source", ["gone.png", "content.yaml"])
def test_a_picture_that_is_not_there_leaves_a_placeholder(
    scene: Scene, qtbot: QtBot, source: str
) -> None:
    item = picture(scene, (SAMPLE.parent / source).as_uri())
    qtbot.waitUntil(lambda: waiting(scene) == 0)
    assert placeholder(item)


@pytest.mark.qt_log_ignore("Rejecting image|Error decoding|libpng error|Unsupported image")
@pytest.mark.parametrize(
    "raw", [png(60_000, 60_000), png(400, 400), b"x" * 999], ids=["huge", "broken", "none"]
)
def test_a_picture_that_turns_out_broken_leaves_a_placeholder(
    scene: Scene, qtbot: QtBot, tmp_path: Path, raw: bytes
) -> None:
    file = tmp_path / "house.png"
    file.write_bytes(raw)
    item = picture(scene, file.as_uri())
    qtbot.waitUntil(lambda: waiting(scene) == 0)
    assert placeholder(item)


def test_the_application_decodes_no_more_than_the_reader_lets_through(
    qapp: QGuiApplication,  # noqa: ARG001
) -> None:
    assert QImageReader.allocationLimit() == MOST_MEGABYTES


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_a_picture_may_have_the_ending_of_another_format(
    scene: Scene, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    file = tmp_path / "house.png"
    file.write_bytes(encoded(kind))
    item = picture(scene, file.as_uri())
    qtbot.waitUntil(lambda: not placeholder(item))


@pytest.mark.parametrize("turn", TURNS)
def test_a_tag_turns_a_picture_upright(
    scene: Scene, qtbot: QtBot, tmp_path: Path, turn: int
) -> None:
    file = tmp_path / "house.jpg"
    file.write_bytes(turned("JPEG", turn))
    item = scene.show(f'Picture {{ width: 60; height: 40; source: "{file.as_uri()}" }}')
    scene.draw()
    qtbot.waitUntil(lambda: not placeholder(item))
    frame = item.mapRectToScene(item.boundingRect()).toRect()
    assert quarters(scene.window.grabWindow().copy(frame)) == QUARTERS


@pytest.mark.parametrize("name", UNFIT)
def test_a_file_that_is_no_picture_never_reaches_the_screen(
    scene: Scene, tmp_path: Path, name: str
) -> None:
    text = SAMPLE.read_text("utf-8")
    (tmp_path / "content.yaml").write_text(text, "utf-8")
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "house.png").write_bytes(UNFIT[name][0])
    content = read(tmp_path / "content.yaml").content
    assert content
    item = picture(scene, picture_view("house", Speech(content, "en")).source)
    assert waiting(scene) == 0
    assert placeholder(item)


def test_no_picture_is_not_waited_for(scene: Scene) -> None:
    item = picture(scene, "")
    assert waiting(scene) == 0
    assert placeholder(item)


@pytest.mark.parametrize("retained", [True, False])
def test_until_the_next_picture_is_there_the_old_one_stays_only_where_it_may(
    scene: Scene, qtbot: QtBot, *, retained: bool
) -> None:
    more = f"retained: {str(retained).lower()}"
    item = scene.show(f'Picture {{ width: 200; height: 100; source: "{HOUSE}"; {more} }}')
    scene.draw()
    qtbot.waitUntil(lambda: not placeholder(item))
    before = scene.window.grabWindow()
    item.setProperty("source", (SAMPLE.parent / "pictures" / "wave.png").as_uri())
    assert waiting(scene) == 1
    assert (scene.window.grabWindow() == before) is retained


@pytest.mark.parametrize("gone", ["width: 100; visible: root.there", "width: root.there ? 100 : 0"])
def test_a_picture_that_goes_away_is_waited_for_no_more(scene: Scene, gone: str) -> None:
    root = scene.show(f"""
        Item {{
            id: root
            property bool there: true
            Picture {{ height: 100; source: "{HOUSE}"; {gone} }}
        }}""")
    assert waiting(scene) == 1, "it is decoded in another thread and told of in this one"
    root.setProperty("there", False)
    assert waiting(scene) == 0


def test_a_picture_that_is_destroyed_is_waited_for_no_more(scene: Scene) -> None:
    root = scene.show(f"""
        Loader {{
            id: root
            sourceComponent: Picture {{ width: 100; height: 100; source: "{HOUSE}" }}
        }}""")
    assert waiting(scene) == 1
    root.setProperty("active", False)
    assert waiting(scene) == 0

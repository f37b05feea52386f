"""The folder that terminals get: it runs with nothing of this machine's; staff can change it."""

import os
import platform
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest
from PIL import Image, ImageChops, ImageGrab

from tests.process.terminal import internet_sockets

pytestmark = pytest.mark.bundle

BUNDLE = Path(__file__).resolve().parents[2] / "dist" / "kiosk"
SAMPLE = Path(__file__).resolve().parents[1] / "sample"
WIDTH, HEIGHT = 1080, 1920
SHOWN_AFTER_SECONDS = 20.0
CHANGED_AFTER_SECONDS = 2.0
# 180 MB as du counts them.
LARGEST_BYTES = 180 * 1024 * 1024
# Qt's modules that are under the GPL only.
GPL_ONLY = (
    "Charts",
    "DataVisualization",
    "Graphs",
    "HttpServer",
    "Lottie",
    "NetworkAuth",
    "Quick3D",
    "QuickTimeline",
    "VirtualKeyboard",
    "WaylandCompositor",
)


class Terminal:
    """A copy of the bundle, and a virtual screen that nothing else is on."""

    def __init__(self, folder: Path, home: Path, display: str) -> None:
        self.folder = folder
        self.home = home
        self.display = display

    @property
    def content(self) -> Path:
        return self.folder / "content.yaml"

    def command(self, *arguments: str, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
        """Start the kiosk with nothing in its environment but a screen and a home."""
        return subprocess.Popen(
            [self.folder / "kiosk", *arguments],
            cwd="/",
            env={
                "DISPLAY": self.display,
                "HOME": str(self.home),
                "XDG_RUNTIME_DIR": str(self.home),
            },
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def render(self, page: str, content: Path) -> Image.Image:
        """What `kiosk render` makes of a page, without any screen."""
        out = self.home / content.stem
        process = self.command(
            *("render", "--out", str(out), "--content", str(content)),
            *("--page", page, "--language", "en", "--size", f"{WIDTH}x{HEIGHT}"),
        )
        output, _ = process.communicate(timeout=60)
        assert process.returncode == 0, output
        return Image.open(out / f"{page}.en.{WIDTH}x{HEIGHT}.png").convert("RGB")

    def screen(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")


@pytest.fixture
def display() -> Iterator[str]:
    reading, writing = os.pipe()
    xvfb = subprocess.Popen(
        [
            # Else it starts anew when its last client leaves, such as one that takes a picture,
            # and a kiosk that comes just then finds nobody.
            *("Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-noreset"),
            *("-screen", "0", f"{WIDTH}x{HEIGHT}x24"),
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as number:
        yield f":{number.readline().strip()}"
    xvfb.terminate()
    xvfb.wait()


@pytest.fixture
def terminal(tmp_path: Path, display: str) -> Terminal:
    assert BUNDLE.is_dir(), "There is no bundle: run make bundle first."
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    copy = shutil.copytree(BUNDLE, tmp_path / "kiosk", symlinks=True)
    return Terminal(copy, home, display)


@contextmanager
def running(terminal: Terminal, page: str) -> Iterator[subprocess.Popen[str]]:
    """The kiosk as a terminal runs it, on one of its pages."""
    process = terminal.command("run", "--no-attract", "--language", "en", "--page", page)
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=10)


def wait_for(condition: Callable[[], bool], process: subprocess.Popen[str], seconds: float) -> bool:
    """Whether something comes true in time while the process runs."""
    end = monotonic() + seconds
    while not (came_true := condition()) and monotonic() < end:
        try:
            process.wait(timeout=0.05)
        except subprocess.TimeoutExpired:
            continue
        output, _ = process.communicate()
        pytest.fail(f"the kiosk ended by itself: {output}")
    return came_true


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures are the same but for 1% of their area: the clocks go on."""
    difference = ImageChops.difference(one, other).convert("L").point(lambda value: value > 32)
    different = difference.histogram()[1]
    return different < 0.01 * one.width * one.height


def test_shows_its_first_page_without_a_network(terminal: Terminal) -> None:
    home = terminal.render("home", terminal.content)
    assert len(home.getcolors(WIDTH * HEIGHT) or []) > 1000, "the home page is nearly empty"
    with running(terminal, "home") as kiosk:
        assert wait_for(lambda: alike(terminal.screen(), home), kiosk, SHOWN_AFTER_SECONDS)
        assert not internet_sockets(kiosk.pid)


def test_shows_what_staff_change(terminal: Terminal) -> None:
    text = terminal.content.read_text(encoding="utf-8")
    changed_text = text.replace("Museum", "Treasury")
    draft = terminal.content.with_name("draft.yaml")
    draft.write_text(changed_text, encoding="utf-8")
    before = terminal.render("museum", terminal.content)
    after = terminal.render("museum", draft)
    changed = ImageChops.difference(before, after).getbbox()
    assert changed is not None
    with running(terminal, "museum") as kiosk:
        assert wait_for(lambda: alike(terminal.screen(), before), kiosk, SHOWN_AFTER_SECONDS)
        assert not alike(terminal.screen().crop(changed), after.crop(changed))

        terminal.content.write_text(changed_text, encoding="utf-8")

        def shown() -> bool:
            return alike(terminal.screen().crop(changed), after.crop(changed))

        assert wait_for(shown, kiosk, CHANGED_AFTER_SECONDS)


def test_has_every_kind_of_block(terminal: Terminal) -> None:
    """They are found by their names when the program runs: no import tells what to collect."""
    sample = shutil.copytree(SAMPLE, terminal.home / "sample") / "content.yaml"
    process = terminal.command(
        *("render", "--out", str(terminal.home / "out"), "--content", str(sample)),
        *("--language", "en", "--size", f"{WIDTH}x{HEIGHT}"),
    )
    output, _ = process.communicate(timeout=120)
    assert process.returncode == 0, output
    assert "there is no kind of block" not in output
    assert "cannot be shown" not in output


def test_shows_the_shipped_content_until_there_is_a_better_one(terminal: Terminal) -> None:
    home = terminal.render("home", terminal.content)
    terminal.content.write_text("no content", encoding="utf-8")
    with running(terminal, "home") as kiosk:
        assert wait_for(lambda: alike(terminal.screen(), home), kiosk, SHOWN_AFTER_SECONDS)


def test_nothing_that_lies_beside_the_content_is_loaded(terminal: Terminal) -> None:
    home = terminal.render("home", terminal.content)
    (terminal.folder / "qt.conf").write_text("[Paths]\nPrefix=/nowhere\n", encoding="utf-8")
    for module in ("QtQuick", "KioskUi"):
        (terminal.folder / module).mkdir()
        text = f"module {module}\nplugin nothing\n"
        (terminal.folder / module / "qmldir").write_text(text, encoding="utf-8")
    (terminal.folder / "yaml.py").write_text("raise SystemExit('foreign')\n", encoding="utf-8")
    assert alike(terminal.render("home", terminal.content), home)


def test_the_process_that_reads_content_waits_without_qt(terminal: Terminal) -> None:
    reader = terminal.command("read", stdin=subprocess.PIPE)
    maps = Path(f"/proc/{reader.pid}/maps")
    assert wait_for(lambda: "pydantic_core" in maps.read_text(), reader, SHOWN_AFTER_SECONDS)
    assert "libQt6" not in maps.read_text()
    reader.communicate(timeout=10)
    assert reader.returncode == 0


def test_makes_sized_copies_of_photographs(terminal: Terminal) -> None:
    photograph = terminal.folder / "assets" / "art" / "hall.jpg"
    Image.new("CMYK", (2400, 2400)).save(photograph)
    text = terminal.content.read_text(encoding="utf-8")
    terminal.content.write_text(text.replace("art/museum.webp", "art/hall.jpg"), encoding="utf-8")
    process = terminal.command("content", "optimise")
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 0, output
    with Image.open(photograph.with_suffix(".webp")) as copy:
        assert copy.size == (2240, 2240)
    changed = text.replace("art/museum.webp", "art/hall.webp")
    assert terminal.content.read_text(encoding="utf-8") == changed


def test_has_no_module_under_the_gpl_only() -> None:
    names = [path.relative_to(BUNDLE).as_posix() for path in BUNDLE.rglob("*")]
    assert names
    assert not [name for name in names if any(module in name for module in GPL_ONLY)]
    assert not [name for name in names if "QtQuick/Timeline" in name]


def test_is_made_with_the_python_that_ran_the_tests() -> None:
    (library,) = (BUNDLE / "_internal").glob("libpython3.*.so.1.0")
    assert f"\0{platform.python_version()}\0".encode() in library.read_bytes()


def test_is_small_enough_to_copy_about() -> None:
    files = [path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink()]
    assert 0 < sum(path.stat().st_size for path in files) < LARGEST_BYTES


def test_editors_find_the_schemas(terminal: Terminal) -> None:
    of_station, _ = terminal.command("schema", "--station").communicate(timeout=60)
    copy = terminal.folder / "assets" / "station.schema.json"
    assert copy.read_text("utf-8") == of_station
    printed, _ = terminal.command("schema").communicate(timeout=60)
    first = terminal.content.read_text("utf-8").splitlines()[0]
    path = terminal.folder / first.removeprefix("# yaml-language-server: $schema=")
    assert path.read_text("utf-8") == printed

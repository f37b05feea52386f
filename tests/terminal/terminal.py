"""A terminal: a Debian with the kiosk's package, and what a visitor sees and does there."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from time import monotonic

from PIL import Image, ImageChops, ImageStat

from tests.terminal.container import HEIGHT, WIDTH, Container, wait_until

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "kiosk"
PICTURES = ROOT / "build" / "terminal"
#: What a visitor waits for at most, in seconds, after the kiosk or the compositor died.
BACK_AFTER = 10.0
#: The same after a stop: the watchdog waits first.
BACK_AFTER_STOP = 30.0
#: The same after a start of the machine; a start with new content reads it first.
STARTED_AFTER = 60.0
#: On the waiting screen, in pixels.
ENGLISH = (784, 1783)
BUTTONS = (0, 1540, WIDTH, HEIGHT)
ENGLISH_LYING = (1528, 950)
BUTTONS_LYING = (1200, 410, HEIGHT, WIDTH)
TILES_LYING = (0, 400, HEIGHT, WIDTH)
#: Of home, without the clocks; what moves there is small.
TILES = (0, 400, WIDTH, HEIGHT)
#: Of 255, between two pictures of the same: what moves, and clocks.
ALIKE = 6.0
UNIT = "khorgos-kiosk.service"
SCREEN = "khorgos-kiosk-screen.service"
#: What a visitor must not notice for long: what it is called, the signal, who gets it, the limit.
DEATHS = {
    "kill": ("KILL", UNIT, BACK_AFTER),
    "crash": ("SEGV", UNIT, BACK_AFTER),
    "stop": ("STOP", UNIT, BACK_AFTER_STOP),
    "screen": ("KILL", SCREEN, BACK_AFTER),
}
CONTENT = "/srv/khorgos-kiosk/content.yaml"
STATE = "/var/lib/khorgos-kiosk"


class Terminal(Container):
    """A container in which the kiosk's package is installed."""

    #: What home looks like, with the content that should be shown.
    expected: dict[str, Image.Image]

    def install(self, package: Path) -> None:
        """Install a package as the operator's guide says."""
        name = f"/root/{package.name}"
        (self.disk / name[1:]).write_bytes(package.read_bytes())
        self.run("apt-get", "install", "--yes", "--quiet", name)
        self.run("rm", name)

    def shows_waiting(self) -> bool:
        """Return whether the waiting screen is to be seen, with its buttons."""
        return self._like("attract", BUTTONS)

    def shows_home(self, content: str = "shipped") -> bool:
        """Return whether home is to be seen, in English, with this content."""
        return self._like(content, TILES)

    def _like(self, screen: str, part: tuple[int, int, int, int]) -> bool:
        return alike(self.picture(), self.expected[screen], part)

    def wait_for_touch(self, seconds: float, content: str = "shipped") -> float:
        """Touch a language until home comes with this content; returns after how many seconds."""
        began = monotonic()
        wait_until(self.shows_waiting, seconds, "the waiting screen")

        def touched() -> bool:
            if self.shows_waiting():
                self.touch(*ENGLISH)
            return self.shows_home(content)

        wait_until(touched, seconds - (monotonic() - began), "home after a touch")
        return monotonic() - began

    def survive(self, signal: str, unit: str, seconds: float, content: str = "shipped") -> float:
        """Send a signal, and return after how many seconds there is a kiosk to be touched again."""
        # Three deaths within two minutes are another matter.
        self.run("rm", "-f", f"{STATE}/deaths")
        died, began = self.main_process(unit), monotonic()
        self.send(signal, unit)
        wait_until(lambda: self.main_process(unit) not in {0, died}, seconds, "another process")
        self.wait_for_touch(seconds - (monotonic() - began), content)
        return monotonic() - began

    def main_process(self, unit: str = UNIT) -> int:
        """Return the number that the unit's process has in the container; 0 while there is none."""
        said = self.run("systemctl", "show", "--property=MainPID", "--value", unit).stdout
        return int(said)

    def send(self, signal: str, unit: str = UNIT) -> None:
        """Send a signal to the unit's process: KILL."""
        self.run("systemctl", "kill", "--kill-whom=main", f"--signal={signal}", unit)

    def log(self, unit: str = UNIT) -> str:
        """Return what the unit has said since the container was booted."""
        return self.run("journalctl", "--boot", "--no-pager", "--unit", unit).stdout

    def keep_picture(self, name: str) -> None:
        """Keep a picture of the screen for those who look at it."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.picture().save(PICTURES / f"{name}.png")


def alike(one: Image.Image, other: Image.Image, part: tuple[int, int, int, int]) -> bool:
    """Return whether a part of two pictures looks the same, but for what moves."""
    difference = ImageChops.difference(one.crop(part).reduce(4), other.crop(part).reduce(4))
    return max(ImageStat.Stat(difference).mean) < ALIKE


def expected_screens(folder: Path) -> dict[str, Image.Image]:
    """Return the waiting screen, and home with the shipped content and with another.

    The bundle draws them without any screen.
    """
    shutil.copytree(BUNDLE / "assets", folder / "assets")
    (folder / "saved.yaml").write_text(OTHER_CONTENT, "utf-8")
    shipped = BUNDLE / "content.shipped.yaml"
    saved = folder / "saved.yaml"
    screens = {
        "attract": _drawn("attract", shipped, folder),
        "shipped": _drawn("home", shipped, folder),
        "saved": _drawn("home", saved, folder),
        "attract lying": _drawn("attract", saved, folder, (HEIGHT, WIDTH)),
        "saved lying": _drawn("home", saved, folder, (HEIGHT, WIDTH)),
    }
    assert not alike(screens["shipped"], screens["saved"], TILES), "they cannot be told apart"
    return screens


def _drawn(
    page: str, content: Path, folder: Path, of: tuple[int, int] = (WIDTH, HEIGHT)
) -> Image.Image:
    size = f"{of[0]}x{of[1]}"
    subprocess.run(
        [
            *(BUNDLE / "kiosk", "render", "--out", folder, "--content", content, "--page", page),
            *("--language", "en", "--size", size),
        ],
        check=True,
        capture_output=True,
    )
    return Image.open(folder / f"{page}.en.{size}.png").convert("RGB").copy()


def _museum_first(text: str) -> str:
    """Return the content with its second page as the first one: home looks different."""
    head, first, second, rest = re.split(r"^(?=  - id: )", text, maxsplit=3, flags=re.MULTILINE)
    return head + second + first + rest


OTHER_CONTENT = _museum_first((ROOT / "content.yaml").read_text("utf-8"))

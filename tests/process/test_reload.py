"""Whoever saves the content file sees the change, and a mistake never costs what is shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from time import monotonic, sleep

from PIL import Image, ImageChops

from tests.process.terminal import (
    LOOK_SECONDS,
    PAGE,
    PATIENCE_SECONDS,
    SIZE,
    Running,
    Terminal,
    screen,
)
from tests.saves import SAVES, overwrite

#: As large as the screen that pytest-xvfb makes.
FULL = (1920, 1920)
CINNABAR = (0xB3, 0x26, 0x1E)
#: Fainter differences are not seen.
FAINT = 32
OPEN = ("--page", PAGE, "--no-attract")


def test_each_of_three_saves_is_on_the_screen_however_it_is_saved(terminal: Terminal) -> None:
    before = terminal.content.read_text("utf-8")
    after = before.replace("en: Sample museum\n", "en: Hall of wonders\n")
    terminal.content.write_text(after, "utf-8")
    new = terminal.rendered()
    terminal.content.write_text(before, "utf-8")
    old = terminal.rendered()
    kiosk = terminal.start(*OPEN)
    wait_for_screen(kiosk, old)
    assert not alike(old, new)
    saves = [save for save in SAVES for _ in range(3)]
    for number, save in enumerate(saves, start=1):
        text, picture = (after, new) if number % 2 else (before, old)
        told = len(kiosk.events("reload"))
        save(terminal.content, text)
        wait_for_screen(kiosk, picture)
        kiosk.wait_until(partial(reloaded, kiosk, told), f"reload {number}")
    # Read between its first and its last write, a save is read twice, and told of twice.
    assert len(saves) <= len(kiosk.events("reload")) <= 2 * len(saves)
    kiosk.wait_until(lambda: after in terminal.versions(), "a version of it")


def test_a_process_waits_for_the_first_save_and_ends_with_the_kiosk(terminal: Terminal) -> None:
    # The first start has to read the content; the second knows it.
    kiosk = terminal.start(*OPEN)
    kiosk.wait_until(kiosk.events, "the first frame")
    kiosk.process.terminate()
    kiosk.process.wait()
    kiosk = terminal.start(*OPEN)
    task = Path(f"/proc/{kiosk.process.pid}/task")

    def waiting() -> list[str]:
        return " ".join(file.read_text("ascii") for file in task.glob("*/children")).split()

    def reading() -> bool:
        # Its name before it becomes a program of its own is still that of the kiosk.
        return any(b"\0read\0" in command(process) for process in waiting())

    kiosk.wait_until(reading, "a process that waits")
    left = waiting()
    kiosk.process.kill()
    kiosk.process.wait()
    deadline = monotonic() + PATIENCE_SECONDS
    while any(b"\0read\0" in command(process) for process in left):
        assert monotonic() < deadline
        sleep(LOOK_SECONDS)


def reloaded(kiosk: Running, told: int) -> bool:
    """Return whether there were more reloads than `told`."""
    return len(kiosk.events("reload")) > told


def command(process: str) -> bytes:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""


def test_a_broken_save_shows_its_place_in_a_window_until_it_is_mended(terminal: Terminal) -> None:
    good = terminal.rendered()
    text = terminal.content.read_text("utf-8")
    kiosk = terminal.start(*OPEN)
    wait_for_screen(kiosk, good)

    overwrite(terminal.content, broken(text))
    kiosk.wait_until(lambda: red_rows(screen()), "the strip")
    assert f"{place(text)}: error: " in terminal.logged()
    below = (0, red_rows(screen()) + 1, *SIZE)
    assert below[1] < SIZE[1] / 4
    assert alike(screen().crop(below), good.crop(below))

    overwrite(terminal.content, text)
    wait_for_screen(kiosk, good)


def test_a_broken_save_shows_nothing_to_visitors(terminal: Terminal) -> None:
    good = terminal.rendered(FULL)
    text = terminal.content.read_text("utf-8")
    kiosk = terminal.start(*OPEN, fullscreen=True)
    wait_for_screen(kiosk, good)

    overwrite(terminal.content, broken(text))
    kiosk.wait_until(lambda: f"{place(text)}: error: " in terminal.logged(), "the place in the log")
    # A language is changed and changed back, so what the mistake might do is done and drawn.
    for number, language in enumerate(("kk", "en"), start=1):
        kiosk.touch(f"language-{language}")
        wait_for_events(kiosk, "language-switch", number)
    wait_for_screen(kiosk, good)


def broken(text: str) -> str:
    """Return a content that cannot be used at all: its last line is a mistake of YAML."""
    return text + "\n\t[\n"


def place(text: str) -> str:
    return f"content.yaml:{len(text.splitlines()) + 2}:1"


def red_rows(image: Image.Image) -> int:
    """Return how far down the left edge is red."""
    left = [image.getpixel((0, y)) for y in range(image.height)]
    return next((y for y, colour in enumerate(left) if colour != CINNABAR), image.height)


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures are the same but for letters' edges and the scroll mark's length.

    Both depend on what was drawn before; a changed title is twenty times as much.
    """
    difference = ImageChops.difference(one, other).convert("L")
    return one.size == other.size and sum(difference.histogram()[FAINT:]) < one.width


def wait_for_screen(kiosk: Running, picture: Image.Image) -> None:
    kiosk.wait_until(lambda: alike(screen(picture.size), picture), "the screen")


def wait_for_events(kiosk: Running, name: str, number: int) -> None:
    kiosk.wait_until(lambda: len(kiosk.events(name)) == number, f"{name} {number}")

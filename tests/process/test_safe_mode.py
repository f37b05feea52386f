"""A kiosk that dies again and again shows what did well, until somebody mends its content."""

from __future__ import annotations

import pytest

from tests.process.terminal import PATIENCE_SECONDS, Running, Terminal
from tests.saves import overwrite

AFTER_THREE = "Safe mode: the kiosk died 3 times within two minutes, so it shows the version before"
AFTER_FOUR = "Safe mode: the kiosk died 4 times within two minutes, so it shows what it was shipped"


def titled(text: str, title: str) -> str:
    changed = text.replace("en: Sample museum\n", f"en: {title}\n")
    assert changed != text
    return changed


def kill(kiosk: Running) -> None:
    kiosk.process.kill()
    kiosk.process.wait(PATIENCE_SECONDS)


def test_after_three_deaths_it_shows_the_version_before_until_a_save(terminal: Terminal) -> None:
    first = terminal.content.read_text("utf-8")
    second, third = titled(first, "It kills"), titled(first, "Mended")
    kiosk = terminal.start(fullscreen=True)
    kiosk.wait_until(lambda: terminal.versions() == [first], "the first version")
    overwrite(terminal.content, second)
    kiosk.wait_until(lambda: len(terminal.versions()) == 2, "the second version")
    for _ in range(3):
        assert "Safe mode" not in terminal.logged()
        kill(kiosk)
        kiosk = terminal.start(fullscreen=True)
    assert AFTER_THREE in terminal.logged()
    shown = terminal.logged().rpartition(f"Shown in place of {terminal.content}: ")[2]
    with open(shown.splitlines()[0], encoding="utf-8") as file:  # noqa: PTH123
        assert file.read() == first

    overwrite(terminal.content, third)
    kiosk.wait_until(lambda: third in terminal.versions(), "the third version")
    assert terminal.logged().count("Safe mode") == 1


@pytest.mark.thorough
def test_one_more_death_leads_to_what_was_shipped(terminal: Terminal) -> None:
    for _ in range(4):
        kill(terminal.start("--sound", fullscreen=True))
    terminal.session["PATH"] = "/nonexistent"
    kiosk = terminal.start("--sound", "--page", "sample-museum", fullscreen=True)
    assert AFTER_FOUR in terminal.logged()
    assert "No sound" not in terminal.logged().rpartition(AFTER_FOUR)[2], "nobody looks for players"
    kiosk.process.terminate()
    assert kiosk.process.wait(PATIENCE_SECONDS) == 0


@pytest.mark.thorough
def test_an_end_that_was_meant_and_a_second_kiosk_are_no_deaths(terminal: Terminal) -> None:
    for _ in range(3):
        kiosk = terminal.start(fullscreen=True)
        assert terminal.command("run").returncode == 3
        kiosk.process.terminate()
        assert kiosk.process.wait(PATIENCE_SECONDS) == 0
    terminal.start(fullscreen=True)
    assert "Safe mode" not in terminal.logged()


def test_a_start_that_fails_again_and_again_is_made_without_what_was_asked(
    terminal: Terminal,
) -> None:
    page = ("--page", "no-such-page")
    for _ in range(3):
        run = terminal.command("run", "--content", str(terminal.content), *page)
        assert run.returncode == 2
    terminal.start(*page, fullscreen=True)
    assert AFTER_THREE in terminal.logged()

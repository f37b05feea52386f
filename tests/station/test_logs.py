"""Logs: everything that goes wrong ends in them, and they never end the kiosk or fill the disk."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station import logs

FULL = Path("/dev/full")
log = logging.getLogger("tests")


@pytest.fixture(autouse=True)
def _own_logging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give each test a logging of its own, and this process its own back."""
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    monkeypatch.setattr(logging, "raiseExceptions", logging.raiseExceptions)
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    level = root.level
    yield
    for handler in root.handlers:
        # On a full disk closing fails as writing did.
        with contextlib.suppress(OSError):
            handler.close()
    root.setLevel(level)


def written(folder: Path) -> str:
    return (folder / "kiosk.log").read_text("utf-8")


def test_what_happens_is_written_with_its_time_and_place(tmp_path: Path) -> None:
    logs.start_logging(tmp_path)
    log.info("Қорғас 霍尔果斯")
    line = written(tmp_path).splitlines()[-1]
    assert line.endswith("INFO tests: Қорғас 霍尔果斯")
    assert line[:2] == "20"


def test_a_storm_of_messages_is_capped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 2_000)
    logs.start_logging(tmp_path)
    for number in range(2_000):
        log.error("message %d", number)
    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + logs.KEPT_FILES
    assert sum(file.stat().st_size for file in files) <= 2_000 * len(files)
    assert "message 1999" in written(tmp_path)


def test_a_folder_that_cannot_be_written_leaves_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.start_logging(tmp_path / "gone")
    log.error("still heard")
    assert "still heard" in capsys.readouterr().err
    assert not (tmp_path / "gone").exists()


def test_a_log_that_cannot_be_written_leaves_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kiosk.log").mkdir()
    logs.start_logging(tmp_path)
    log.error("still heard")
    assert "still heard" in capsys.readouterr().err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_read_only_folder_leaves_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tmp_path.chmod(0o500)
    logs.start_logging(tmp_path)
    log.error("still heard")
    assert "still heard" in capsys.readouterr().err


@pytest.mark.skipif(not FULL.exists(), reason="this system has no disk that is always full")
def test_a_full_disk_stops_nothing_and_says_nothing_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kiosk.log").symlink_to(FULL)
    logs.start_logging(tmp_path)
    for _ in range(3):
        log.error("still heard")
    heard = capsys.readouterr().err
    assert heard.count("still heard") == 3
    assert "Traceback" not in heard


def test_without_a_console_logs_are_still_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    logs.start_logging(tmp_path)
    log.error("written")
    assert "written" in written(tmp_path)


def test_an_error_that_nobody_caught_is_logged_with_its_trace(tmp_path: Path) -> None:
    logs.start_logging(tmp_path)
    with pytest.raises(ZeroDivisionError) as caught:
        1 // 0  # noqa: B018
    sys.excepthook(caught.type, caught.value, caught.tb)
    assert "ZeroDivisionError" in written(tmp_path)
    assert "Traceback" in written(tmp_path)


def test_an_error_in_a_thread_is_logged(tmp_path: Path) -> None:
    logs.start_logging(tmp_path)

    def fail() -> None:
        raise ValueError("in a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "ValueError: in a thread" in written(tmp_path)


def test_an_error_where_none_can_be_raised_is_logged(tmp_path: Path) -> None:
    logs.start_logging(tmp_path)

    class Dying:
        def __del__(self) -> None:
            raise ValueError("at the end")

    Dying()
    assert "ValueError: at the end" in written(tmp_path)


def test_what_the_console_was_told_is_in_the_log_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.start_logging(tmp_path)
    log.error("no screen", extra={"told": True})
    assert "no screen" in written(tmp_path)
    assert capsys.readouterr().err == ""


def test_ctrl_c_is_no_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    logs.start_logging(tmp_path)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert written(tmp_path) == ""
    assert "KeyboardInterrupt" in capsys.readouterr().err

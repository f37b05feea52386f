"""Reading in a process of its own: whatever happens there is a diagnostic here."""

from __future__ import annotations

import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from time import sleep

import pytest

from kiosk.content.keeping.reader_process import (
    ClosedError,
    ReaderProcess,
    Request,
    own_command,
)
from kiosk.content.reading.reading import Reading

SAMPLE = Path(__file__).parents[1] / "sample" / "content.yaml"
CASES = SAMPLE.parents[1] / "cases"


@pytest.fixture
def request_for_sample(tmp_path: Path) -> Request:
    return Request(SAMPLE, tmp_path / "content")


def program(text: str) -> list[str]:
    return [sys.executable, "-c", text]


def only_message(reading: Reading) -> str:
    assert reading.content is None
    (error,) = reading.diagnostics
    assert error.file == str(SAMPLE)
    assert error.hint
    return error.message


def test_the_real_process_reads_and_keeps(request_for_sample: Request) -> None:
    with closing(ReaderProcess(own_command("read"))) as reader:
        first = reader.read(request_for_sample)
        again = reader.read(request_for_sample)
    assert first.content
    assert not first.errors
    assert set(first.content.kept) == set(first.content.files)
    assert again.content
    assert again.content.pages == first.content.pages


def test_the_real_process_leaves_out_what_the_screen_would_show_wrongly(tmp_path: Path) -> None:
    path, pictures = tmp_path / "content.yaml", tmp_path / "pictures"
    path.write_bytes(SAMPLE.read_bytes())
    for table in SAMPLE.parent.glob("*.csv"):
        shutil.copy(table, tmp_path)
    shutil.copytree(SAMPLE.parent / "pictures", pictures)
    request = Request(path, tmp_path / "store")
    with closing(ReaderProcess(own_command("read"))) as reader:
        for case, message in (
            ("truncated-eoi.jpg", "damaged inside"),
            ("exif6.webp", "on its side"),
        ):
            shutil.copy(CASES / case, pictures / "house.png")
            reading = reader.read(request)
            (error,) = reading.errors
            assert message in error.message
            assert error.source_line.strip().startswith("file: pictures/house.png")
            assert reading.content
            assert "house" not in reading.content.pictures
        shutil.copy(SAMPLE.parent / "pictures" / "house.png", pictures)
        mended = reader.read(request)
    assert not mended.errors
    assert mended.content
    assert "house" in mended.content.pictures


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "ended with -11"),
        ("import sys; sys.exit(3)", "ended with 3"),
        ("raise MemoryError", "ended with 1"),
        ("print('no reading')", "failed"),
        ("pass", "failed"),
        ("import time; time.sleep(60)", "longer than"),
    ],
    ids=["crash", "exit", "exception", "nonsense", "nothing", "hang"],
)
def test_a_process_that_fails_is_told_as_a_mistake_of_the_file(
    request_for_sample: Request, capfd: pytest.CaptureFixture[str], text: str, message: str
) -> None:
    # Only one that does not come back at all is not waited for.
    patience = 2.0 if "sleep" in text else 60.0
    with closing(ReaderProcess(program(text), patience=patience)) as reader:
        assert message in only_message(reader.read(request_for_sample))
    capfd.readouterr()


def test_a_system_that_lacks_something_is_no_mistake_of_the_file(
    request_for_sample: Request,
) -> None:
    with closing(ReaderProcess(program("import sys; sys.exit(2)"))) as reader:
        (error,) = reader.read(request_for_sample).diagnostics
    assert "missing" in error.message
    assert "Undo" not in error.hint
    assert "kiosk check" in error.hint


def test_a_program_that_is_not_there_is_told_too(request_for_sample: Request) -> None:
    with closing(ReaderProcess([str(SAMPLE)])) as reader:
        assert "failed" in only_message(reader.read(request_for_sample))


def test_the_next_process_waits_already_and_a_dead_one_is_replaced(
    request_for_sample: Request,
) -> None:
    with closing(ReaderProcess(own_command("read"))) as reader:
        waiting = reader.prepare()
        assert reader.prepare() is waiting
        waiting.kill()
        waiting.wait()
        assert reader.read(request_for_sample).content
        assert reader.prepare() is not waiting


def test_closing_gives_up_what_is_being_read_and_starts_nothing_more(
    request_for_sample: Request, tmp_path: Path
) -> None:
    began = tmp_path / "began"
    text = f"import sys, time; sys.stdin.read(); open({str(began)!r}, 'w'); time.sleep(300)"
    reader = ReaderProcess(program(text), patience=300)
    with ThreadPoolExecutor(1) as thread:
        answer = thread.submit(reader.read, request_for_sample)
        while not began.exists():
            assert not answer.done()
            sleep(0.01)
        reader.close()
        with pytest.raises(ClosedError):
            answer.result(timeout=100)
    with pytest.raises(ClosedError):
        reader.prepare()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits are Linux's")
def test_a_process_cannot_take_all_memory(
    request_for_sample: Request, capfd: pytest.CaptureFixture[str]
) -> None:
    greedy = program(
        "from kiosk.content.keeping.reader_process import limit_memory\n"
        "limit_memory()\n"
        "bytearray(1_000_000_000)\n"
    )
    with closing(ReaderProcess(greedy)) as reader:
        assert "ended with 1" in only_message(reader.read(request_for_sample))
    assert "MemoryError" in capfd.readouterr().err

"""Where a kiosk finds its content and a place for its data."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import platformdirs
import pytest

from kiosk.content.keeping.reader_process import ReaderProcess, Request, own_command
from kiosk.errors import ContentError
from kiosk.station import folders
from kiosk.station.lock import only_one
from kiosk.station.trace import Trace
from tests.conftest import SAMPLE


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go to an empty folder, with nothing in the environment that names a content."""
    monkeypatch.delenv("KIOSK_CONTENT", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def content_in(folder: Path, name: str = "content.yaml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.touch()
    return file


def test_the_shipped_content_is_the_last_resort(elsewhere: Path) -> None:
    assert folders.find_content() == folders.shipped_content()
    assert folders.shipped_content().is_file()
    assert elsewhere not in folders.shipped_content().parents


def test_the_content_here_goes_before_the_shipped_one(elsewhere: Path) -> None:
    here = content_in(elsewhere)
    assert folders.find_content() == here


def test_the_environment_goes_before_the_content_here(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content_in(elsewhere)
    named = content_in(elsewhere / "named", "other.yaml")
    monkeypatch.setenv("KIOSK_CONTENT", "named/other.yaml")
    assert folders.find_content() == named


def test_the_command_line_goes_before_everything(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content_in(elsewhere)
    monkeypatch.setenv("KIOSK_CONTENT", str(content_in(elsewhere / "named")))
    given = content_in(elsewhere / "given")
    assert folders.find_content(Path("given/content.yaml")) == given


def test_an_empty_environment_names_nothing(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CONTENT", "")
    assert folders.find_content() == folders.shipped_content()
    assert elsewhere.is_dir()


@pytest.mark.parametrize("name", ["gone.yaml", "folder"])
def test_a_content_asked_for_that_is_no_file_is_an_error_that_says_who_asked(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (elsewhere / "folder").mkdir()
    with pytest.raises(ContentError, match="--content") as error:
        folders.find_content(Path(name))
    assert str(elsewhere / name) in str(error.value)
    monkeypatch.setenv("KIOSK_CONTENT", name)
    with pytest.raises(ContentError, match="KIOSK_CONTENT"):
        folders.find_content()


def test_a_service_shows_what_it_showed_before_where_its_content_is_gone(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_CONTENT", "gone.yaml")
    assert folders.find_content(of_service=True) == elsewhere / "gone.yaml"
    with pytest.raises(ContentError, match="--content"):
        folders.find_content(Path("typo.yaml"), of_service=True)


def test_a_bundle_has_its_content_beside_the_program(
    elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(elsewhere), raising=False)
    monkeypatch.setattr(sys, "executable", str(elsewhere / "bundle" / "kiosk"))
    content_in(elsewhere)
    shipped = content_in(elsewhere / "bundle", "content.shipped.yaml")
    assert folders.find_content() == shipped, "a bundle does not look where it was started from"
    beside = content_in(elsewhere / "bundle")
    assert folders.find_content() == beside


@pytest.mark.parametrize("assets", ["kiosk/assets", "assets"], ids=["wheel", "bundle, checkout"])
def test_own_files_are_in_the_package_or_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, assets: str
) -> None:
    (tmp_path / assets).mkdir(parents=True)
    monkeypatch.setattr(folders, "__file__", str(tmp_path / "kiosk" / "station" / "folders.pyc"))
    assert folders.own_folder() / "assets" == tmp_path / assets


def test_data_gets_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_data_path", lambda name, **_: tmp_path / "a" / name)
    assert folders.data_folder() == tmp_path / "a" / "khorgos-kiosk"
    assert folders.data_folder().is_dir()


def test_whoever_has_no_home_has_no_folder_for_data(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "USERPROFILE", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)

    def unknown(_: int) -> None:
        raise KeyError

    pwd = pytest.importorskip("pwd")
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    assert not folders.data_folder().exists()
    assert not folders.data_folder().parent.exists()


def test_a_folder_for_data_that_cannot_be_made_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(platformdirs, "user_data_path", lambda name, **_: tmp_path / "file" / name)
    assert not folders.data_folder().exists()


@pytest.fixture
def _careless() -> Iterator[None]:
    """Let everybody write what is made, as some sessions do."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("_careless")
def test_only_its_user_may_write_what_the_kiosk_keeps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    data = folders.data_folder()
    with only_one(data), closing(ReaderProcess(own_command("read"))) as reader:
        assert reader.read(Request(SAMPLE, data / "content")).content
        reader.read(Request(SAMPLE, data / "content", publish=True))
    with closing(Trace(data / "trace.jsonl")):
        pass
    made = [path for path in (tmp_path / "data").rglob("*") if not path.is_symlink()]
    assert {"content.yaml", "choice", "lock", "trace.jsonl"} <= {path.name for path in made}
    assert not [path for path in made if path.stat().st_mode & 0o022]

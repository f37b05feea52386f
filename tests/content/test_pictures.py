"""Which files may be shown as pictures: whatever is dropped in, the reader gives an answer."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.content.reading.picture_files import PictureFile, look
from kiosk.content.reading.pictures import MOST_OPTIMISED, MOST_PIXELS, fault, refusal
from kiosk.content.reading.reader import read
from tests.content.conftest import Desk
from tests.pictures import UNFIT, picture, png


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("../house.png", "leaves the folder"),
        ("art/../../house.png", "leaves the folder"),
        ("art\\..\\..\\house.png", "backslashes"),
        ("/etc/house.png", "root of the disk"),
        ("//server/share/house.png", "root of the disk"),
        ("\\\\server\\share\\house.png", "backslashes"),
        ("C:\\house.png", "backslashes"),
        ("C:/house.png", "an address or a drive"),
        ("c:house.png", "an address or a drive"),
        ("file:///house.png", "an address or a drive"),
        ("file:house.png", "an address or a drive"),
        ("qrc:/house.png", "an address or a drive"),
        ("http://example.com/house.png", "an address or a drive"),
        ("HTTPS://example.com/house.png", "an address or a drive"),
        ("data:image/png;base64,AAAA", "an address or a drive"),
        ("image://provider/house.png", "an address or a drive"),
        ("house\0.png", "no file name should have"),
        ("house.png\n", "no file name should have"),
        ("art\u202egnp.png", "no file name should have"),
        ("CON.png", "Windows cannot use"),
        ("art/nul.tar.png", "Windows cannot use"),
        ("com1/house.png", "Windows cannot use"),
        ("COM¹.png", "Windows cannot use"),
        ("house.png.", "Windows cannot use"),
        ("house.png ", "Windows cannot use"),
        ("art /house.png", "Windows cannot use"),
        ("art./house.png", "Windows cannot use"),
        ("art/house.png:stream.png", "Windows cannot use"),
        ("what?.png", "Windows cannot use"),
        ("house.svg", "SVG"),
        ("house.SVG", "SVG"),
        ("house.gif", "not a picture"),
        ("house", "not a picture"),
        (".png", "not a picture"),
        ("", "not a picture"),
    ],
)
def test_a_path_that_may_not_name_a_picture_is_refused(file: str, message: str) -> None:
    refused = refusal(file)
    assert refused
    assert message in refused[0]


@pytest.mark.parametrize(
    "file",
    [
        "house.png",
        "assets/art/house.webp",
        "./art/house.jpg",
        "art//house.jpeg",
        "HOUSE.PNG",
        "Музей, зал 1.jpg",
        "博物馆.webp",
        "100%25.png",
        "consul.png",
        "..png",
        "~/house.png",
        "a#b.png",
    ],
)
def test_other_paths_are_taken(file: str) -> None:
    assert refusal(file) is None


@pytest.mark.parametrize("name", UNFIT)
def test_what_cannot_be_shown_is_told_at_its_line_and_leaves_an_ornament(
    desk: Desk, name: str
) -> None:
    raw, message = UNFIT[name]
    desk.file(raw, "house.png")
    reading = desk.blocks("- {kind: gallery, pictures: [house]}")
    (error,) = reading.errors
    assert error.source_line.strip().startswith("house: {file: house.png")
    assert message in error.message
    assert error.hint
    assert reading.content
    assert not reading.content.pictures
    assert len(reading.content.pages[0].blocks) == 2


@pytest.mark.parametrize("name", ["house.png", "house.jpg", "house.jpeg", "house.webp"])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_may_have_the_ending_of_another_format(
    tmp_path: Path, kind: str, name: str
) -> None:
    (tmp_path / name).write_bytes(picture(kind))
    assert fault(name, tmp_path) is None


@pytest.mark.parametrize(
    "raw",
    [
        picture("PNG"),
        picture("PNG", mode="1"),
        picture("JPEG"),
        picture("JPEG", progressive=True),
        picture("JPEG", mode="CMYK"),
        picture("JPEG", exif=b"Exif\0\0" + picture("JPEG")),
        picture("WEBP"),
        picture("WEBP", lossless=True),
        picture("WEBP", mode="RGBA"),
        picture("WEBP", icc_profile=b"made up"),
    ],
)
def test_the_size_is_that_of_the_picture(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "picture"
    file.write_bytes(raw)
    assert look(file) == PictureFile(60, 40, whole=True)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_that_is_cut_off_is_never_whole(tmp_path: Path, kind: str) -> None:
    raw = picture(kind, exif=b"Exif\0\0" + picture("JPEG"))
    file = tmp_path / "picture"
    for length in range(len(raw)):
        file.write_bytes(raw[:length])
        picture_file = look(file)
        assert picture_file is None or not picture_file.whole, length


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_video_behind_a_picture_does_no_harm(tmp_path: Path, kind: str) -> None:
    file = tmp_path / "picture"
    file.write_bytes(picture(kind) + bytes(3_000_000))
    assert look(file) == PictureFile(60, 40, whole=True)


def test_as_many_pixels_as_fit_into_the_memory_are_taken(tmp_path: Path) -> None:
    (tmp_path / "most.png").write_bytes(png(MOST_PIXELS // 8000, 8000))
    (tmp_path / "more.png").write_bytes(png(MOST_PIXELS // 8000 + 1, 8000))
    assert fault("most.png", tmp_path) is None
    assert fault("more.png", tmp_path)


@pytest.mark.parametrize(
    ("size", "message", "hint"),
    [
        ((20_000, 10_000), "more than the kiosk can hold", "kiosk content optimise"),
        ((20_001, 10_000), "too many for any tool here", "with a picture program"),
        ((65_000, 9_000), "too many for any tool here", "with a picture program"),
        ((35_000, 2_000), "a strip", "Cut it"),
    ],
)
def test_no_tool_is_named_that_would_refuse_the_picture(
    tmp_path: Path, size: tuple[int, int], message: str, hint: str
) -> None:
    (tmp_path / "house.png").write_bytes(png(*size))
    for most in (MOST_PIXELS, MOST_OPTIMISED):
        wrong = fault("house.png", tmp_path, most)
        if most == MOST_OPTIMISED and "optimise" in hint:
            assert wrong is None
        else:
            assert wrong
            assert message in wrong[0]
            assert hint in wrong[1]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_wide_view_may_be_as_long_as_six_times_its_width(tmp_path: Path, kind: str) -> None:
    for size, taken in (((600, 100), True), ((100, 600), True), ((601, 100), False)):
        (tmp_path / "view.png").write_bytes(picture(kind, size))
        assert (fault("view.png", tmp_path) is None) == taken


def test_a_file_too_large_to_be_a_picture_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "house.jpg").open("wb") as stream:
        stream.write(picture("JPEG")[:-2])
        stream.truncate(10**12)
    missing = fault("house.jpg", tmp_path)
    assert missing
    assert "MB" in missing[0]


def test_capitals_count(tmp_path: Path) -> None:
    (tmp_path / "Art").mkdir()
    (tmp_path / "Art" / "house.PNG").write_bytes(png())
    assert fault("Art/house.PNG", tmp_path) is None
    assert fault("Art/house.png", tmp_path) == (
        "no `house.png`, but `house.PNG`: capitals count",
        "Write `house.PNG`.",
    )
    assert "`Art`" in str(fault("art/house.PNG", tmp_path))


@pytest.mark.parametrize("target", ["secret.png", "/dev/zero", "/dev/stdin"])
def test_a_link_may_not_lead_out_of_the_folder(tmp_path: Path, target: str) -> None:
    (tmp_path / "secret.png").write_bytes(png())
    folder = tmp_path / "kiosk"
    folder.mkdir()
    (folder / "house.png").symlink_to(tmp_path / target)
    assert "out of the folder" in str(fault("house.png", folder))


def test_a_folder_behind_a_link_may_not_either(tmp_path: Path) -> None:
    (tmp_path / "house.png").write_bytes(png())
    folder = tmp_path / "kiosk"
    folder.mkdir()
    (folder / "art").symlink_to(tmp_path)
    assert "out of the folder" in str(fault("art/house.png", folder))


def test_a_link_that_stays_inside_is_followed(tmp_path: Path) -> None:
    (tmp_path / "house.png").write_bytes(png())
    (tmp_path / "door.png").symlink_to("house.png")
    assert fault("door.png", tmp_path) is None


def test_links_in_a_ring_are_told(tmp_path: Path) -> None:
    (tmp_path / "house.png").symlink_to("house.png")
    assert fault("house.png", tmp_path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "house.png")
    assert fault("house.png", tmp_path) == ("not a file", "Name the file itself.")


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    (tmp_path / "house.png").mkdir()
    assert fault("house.png", tmp_path) == ("not a file", "Name the file itself.")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_picture_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "house.png"
    file.write_bytes(b"something")
    file.chmod(0)
    assert "cannot be read" in str(fault("house.png", tmp_path))


def test_a_picture_that_is_mended_is_there_at_the_next_reading(desk: Desk) -> None:
    desk.file(b"", "house.png")
    assert desk.blocks("").errors
    desk.file(picture("PNG"), "house.png")
    reading = read(desk.folder / "content.yaml")
    assert reading.content
    assert list(reading.content.pictures) == ["house"]

"""`kiosk content optimise`: sized copies of what is larger or otherwise than the kiosk needs."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColorSpace, QImage, QImageReader

from kiosk.authoring import optimising
from kiosk.authoring.optimising import HEAVY, SHORT_SIDE, fitting
from kiosk.cli import main
from kiosk.content.reading.reader import read
from tests.pictures import QUARTERS, TURNS, UNFIT, picture, png, quarters, turned

CASES = Path(__file__).parent / "cases"
CONTENT = """\
center: {{name: {{en: Center}}, short_name: {{en: C}}, picture: house}}
languages: [{{code: en, name: English, translation_status: checked}}]
pictures:
  house: {{file: {file}, alt: {{en: A house}}, credit: {{en: Nobody}}}}  # kept
pages: [{{id: a, title: {{en: A}}, line: {{en: B}}, picture: house}}]
"""


class Site:
    """A folder with a content file and one picture."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.content = folder / "content.yaml"

    def put(self, name: str, raw: bytes) -> bytes:
        (self.folder / name).write_bytes(raw)
        self.content.write_text(CONTENT.format(file=name), "utf-8")
        return raw

    def run(self, *options: str) -> int:
        return main(["content", "optimise", str(self.content), *options])

    def named(self) -> str:
        """Return the file that the content names now; the rest must be as it was."""
        content = read(self.content).content
        assert content
        file = content.pictures["house"].file
        assert self.content.read_text("utf-8") == CONTENT.format(file=file)
        return file

    def seen(self) -> Image.Image:
        """Return the picture that the content names now."""
        return Image.open(BytesIO((self.folder / self.named()).read_bytes()))

    def files(self) -> set[str]:
        return {file.name for file in self.folder.iterdir()} - {"content.yaml"}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def pixel(image: Image.Image, x: int, y: int) -> tuple[int, ...]:
    """Return red, green, blue and how opaque it is."""
    found = image.convert("RGBA").getpixel((x, y))
    assert isinstance(found, tuple)
    return found


def profile(space: QColorSpace) -> bytes:
    return bytes(space.iccProfile().data())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_what_is_larger_than_any_screen_gets_a_copy_that_fills_the_largest(
    site: Site, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    original = site.put("hall.jpg", picture(kind, (2300, 3000)))
    assert site.run() == 0
    assert site.named() == "hall.webp"
    assert site.seen().format == "WEBP"
    assert site.seen().size == (SHORT_SIDE, 2921)
    assert (site.folder / "hall.jpg").read_bytes() == original
    told, summary = capsys.readouterr().out.splitlines()
    assert told.startswith("hall.jpg: larger than any screen: 2300 × 3000, ")
    assert "→ hall.webp: 2240 × 2921" in told
    assert "1 of 1 pictures" in summary


@pytest.mark.parametrize(
    ("size", "fitted"),
    [
        ((1440, 1440), (1440, 1440)),
        ((3360, 2240), (3360, 2240)),
        ((6000, 4000), (3360, 2240)),
        ((4000, 6000), (2240, 3360)),
        ((20_000, 4000), (11_200, 2240)),
        ((9000, 1500), (9000, 1500)),
    ],
)
def test_a_copy_still_fills_any_place(size: tuple[int, int], fitted: tuple[int, int]) -> None:
    assert fitting(QSize(*size)) == QSize(*fitted)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("turn", TURNS[1:])
def test_a_picture_on_its_side_is_set_upright(site: Site, kind: str, turn: int) -> None:
    site.put("hall.jpg", turned(kind, turn))
    assert site.run() == 0
    seen = site.seen()
    assert seen.size == (60, 40)
    image = QImage(str(site.folder / site.named()))
    assert quarters(image) == QUARTERS
    assert not seen.getexif()


def test_colours_for_printing_become_those_of_a_screen(site: Site) -> None:
    raw = BytesIO()
    Image.new("CMYK", (60, 40), (0, 255, 255, 0)).save(raw, "JPEG")
    site.put("hall.jpg", raw.getvalue())
    assert site.run() == 0
    red, green, blue, _ = pixel(site.seen(), 30, 20)
    assert red > 240
    assert max(green, blue) < 15


def test_other_colours_become_those_of_a_screen(site: Site) -> None:
    adobe = profile(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb))
    flat = Image.new("RGB", (60, 40), (100, 150, 100))
    raw = BytesIO()
    flat.save(raw, "JPEG", quality=100, icc_profile=adobe)
    site.put("hall.jpg", raw.getvalue())
    right = ImageCms.profileToProfile(
        flat, ImageCms.ImageCmsProfile(BytesIO(adobe)), ImageCms.createProfile("sRGB")
    )
    assert right
    assert site.run() == 0
    seen = site.seen()
    assert "icc_profile" not in seen.info
    assert pixel(seen, 30, 20) == pytest.approx(pixel(right, 0, 0), abs=3)


def test_grey_with_a_profile_of_its_own_becomes_that_of_a_screen(site: Site) -> None:
    white = QPointF(0.3457, 0.3585)
    space = QColorSpace(white, QColorSpace.TransferFunction.Gamma, 1.8)
    raw = BytesIO()
    Image.new("L", (60, 40), 100).save(raw, "JPEG", icc_profile=profile(space))
    site.put("hall.jpg", raw.getvalue())
    assert site.run() == 0
    assert pixel(site.seen(), 30, 20) == pytest.approx((119, 119, 119, 255), abs=3)


def noise(kind: str, size: tuple[int, int]) -> bytes:
    raw = BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(raw, kind, quality=95)
    return raw.getvalue()


def test_a_picture_that_is_much_too_heavy_gets_a_lighter_copy(site: Site) -> None:
    original = site.put("hall.png", noise("PNG", (1200, 900)))
    assert len(original) > HEAVY
    assert site.run() == 0
    assert site.seen().size == (1200, 900)
    assert (site.folder / site.named()).stat().st_size < len(original) / 2


def test_a_heavy_picture_that_cannot_be_much_lighter_stays(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    raw = noise("WEBP", (1800, 1500))
    assert len(site.put("hall.webp", raw)) > HEAVY
    assert site.run() == 0
    assert site.files() == {"hall.webp"}
    assert "fine as it is" in capsys.readouterr().out


def test_what_is_transparent_stays_so(site: Site) -> None:
    raw = BytesIO()
    Image.new("RGBA", (2300, 2300), (255, 0, 0, 128)).save(raw, "PNG")
    site.put("hall.png", raw.getvalue())
    assert site.run() == 0
    assert pixel(site.seen(), 9, 9)[3] == 128


@pytest.mark.parametrize(
    "raw",
    [
        picture("JPEG", (3360, 2240)),
        picture("JPEG", mode="L"),
        picture("PNG", mode="RGBA"),
        picture("WEBP"),
        picture(
            "JPEG", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        ),
    ],
    ids=["jpeg", "grey", "transparent", "webp", "sRGB"],
)
def test_a_picture_as_it_should_be_stays(
    site: Site, raw: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    site.put("hall.jpg", raw)
    assert site.run() == 0
    assert site.named() == "hall.jpg"
    assert site.files() == {"hall.jpg"}
    assert "no picture needs a copy" in capsys.readouterr().out


def test_a_second_run_finds_nothing_to_do(site: Site) -> None:
    site.put("hall.jpg", picture("JPEG", (2300, 2300), mode="CMYK"))
    assert site.run() == 0
    files = site.files()
    assert site.run() == 0
    assert site.files() == files
    assert site.named() == "hall.webp"


def test_no_file_is_written_over(site: Site) -> None:
    (site.folder / "hall.webp").write_bytes(b"mine")
    (site.folder / "hall-2.webp").symlink_to("nowhere.webp")
    site.put("hall.jpg", picture("JPEG", mode="CMYK"))
    assert site.run() == 0
    assert site.named() == "hall-3.webp"
    assert (site.folder / "hall.webp").read_bytes() == b"mine"


def test_a_file_that_appears_meanwhile_is_not_written_over(
    site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site.put("hall.jpg", picture("JPEG", mode="CMYK"))
    (site.folder / "hall.webp").write_bytes(b"mine")
    monkeypatch.setattr(optimising._Run, "_free_name", lambda *_: "hall.webp")
    assert site.run() == 2
    assert "cannot be written" in capsys.readouterr().err
    assert site.named() == "hall.jpg"
    assert (site.folder / "hall.webp").read_bytes() == b"mine"


def test_pictures_of_one_name_get_copies_of_their_own_and_one_picture_gets_one(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("hall.jpg", "hall.jpeg"):
        (site.folder / name).write_bytes(picture("JPEG", mode="CMYK"))
    entries = "{a: {file: hall.jpg}, b: {file: hall.jpeg}, c: {file: 'hall.jpg'}}"
    site.content.write_text(f"pictures: {entries}\n")
    for options in (["--dry-run"], []):
        assert site.run(*options) == 0
        told = capsys.readouterr().out.splitlines()
        assert [line.split("→ ")[1].partition(":")[0] for line in told[:2]] == [
            "hall.webp",
            "hall-2.webp",
        ]
    assert site.content.read_text() == (
        "pictures: {a: {file: hall.webp}, b: {file: hall-2.webp}, c: {file: 'hall.webp'}}\n"
    )


def test_a_dry_run_says_the_same_and_writes_nothing(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    site.put("hall.jpg", picture("JPEG", mode="CMYK"))
    assert site.run("--dry-run") == 0
    dry = capsys.readouterr().out.splitlines()
    assert site.named() == "hall.jpg"
    assert site.files() == {"hall.jpg"}
    assert "Nothing was written" in dry[-1]
    site.run()
    assert capsys.readouterr().out.splitlines()[:-1] == dry[:-1]


@pytest.mark.parametrize("name", [name for name in UNFIT if name != "empty"])
def test_a_picture_that_cannot_be_read_is_told_and_left(
    site: Site, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    raw, message = UNFIT[name]
    site.put("hall.png", raw)
    assert site.run() == 1
    assert f"hall.png: {message}" in capsys.readouterr().out
    assert site.files() == {"hall.png"}


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("gone.png", "no such file"),
        ("../hall.png", "leaves the folder"),
        ("hall.gif", "not a picture"),
        ('"hall\\x2Epng"', "on one line"),
    ],
)
def test_a_picture_that_cannot_be_had_does_not_keep_the_others(
    site: Site, capsys: pytest.CaptureFixture[str], file: str, message: str
) -> None:
    (site.folder / "hall.png").write_bytes(picture("JPEG", mode="CMYK"))
    (site.folder / "good.png").write_bytes(picture("JPEG", mode="CMYK"))
    site.content.write_text(f"pictures:\n  a: {{file: {file}}}\n  b: {{file: good.png}}\n")
    assert site.run() == 1
    assert message in capsys.readouterr().out
    assert site.content.read_text().endswith("b: {file: good.webp}\n")
    assert f"file: {file}" in site.content.read_text()


def test_a_picture_that_is_broken_in_the_middle_is_told(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    site.put("hall.png", png(400, 400))
    assert site.run() == 1
    assert "cannot be read" in capsys.readouterr().out


def test_a_picture_that_is_damaged_inside_is_told(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    site.put("hall.jpg", (CASES / "truncated-eoi.jpg").read_bytes())
    assert site.run() == 1
    assert "Corrupt JPEG data" in capsys.readouterr().out
    assert site.files() == {"hall.jpg"}


@pytest.mark.parametrize("text", [None, "", "a: ["])
def test_a_content_file_that_cannot_be_used_is_told(
    site: Site, capsys: pytest.CaptureFixture[str], text: str | None
) -> None:
    if text is not None:
        site.content.write_text(text)
    assert site.run() == 2
    assert "content.yaml" in capsys.readouterr().err


@pytest.mark.parametrize("fails", ["webp", "rewrite"])
def test_what_fails_half_way_leaves_nothing_behind(
    site: Site, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    (site.folder / "good.png").write_bytes(picture("JPEG", mode="CMYK"))
    (site.folder / "bad.png").write_bytes(picture("JPEG", mode="CMYK"))
    site.content.write_text("pictures: {a: {file: good.png}, b: {file: bad.png}}\n")
    whole = getattr(optimising, fails)
    calls = []

    def failing(*arguments: object) -> object:
        calls.append(arguments)
        if fails == "rewrite" or len(calls) > 1:
            raise KeyboardInterrupt
        return whole(*arguments)

    monkeypatch.setattr(optimising, fails, failing)
    limit = QImageReader.allocationLimit()
    with pytest.raises(KeyboardInterrupt):
        site.run()
    assert site.files() == {"good.png", "bad.png"}
    assert QImageReader.allocationLimit() == limit

"""Make `assets/fonts/` from the npm packages that carry the fonts.

Run as `python tools/fonts.py`; it needs npm, and fontTools from the `art` extra. The faces are
taken as they are: Qt groups each SemiBold under its family by the font's typographic names, so
that weight 600 of "Noto Sans" finds it and no font has to be changed.
"""

import subprocess
import sys
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[1] / "assets" / "fonts"

# npm package at its version -> {file in the package: file here}
NOTO = {
    "@expo-google-fonts/noto-sans@0.4.2": {
        "400Regular/NotoSans_400Regular.ttf": "NotoSans-Regular.ttf",
        "600SemiBold/NotoSans_600SemiBold.ttf": "NotoSans-SemiBold.ttf",
    },
    "@expo-google-fonts/noto-serif@0.4.2": {
        "600SemiBold/NotoSerif_600SemiBold.ttf": "NotoSerif-SemiBold.ttf",
    },
    "@expo-google-fonts/noto-sans-sc@0.4.3": {
        "400Regular/NotoSansSC_400Regular.ttf": "NotoSansSC-Regular.ttf",
        "600SemiBold/NotoSansSC_600SemiBold.ttf": "NotoSansSC-SemiBold.ttf",
    },
    "@expo-google-fonts/noto-serif-sc@0.4.3": {
        "600SemiBold/NotoSerifSC_600SemiBold.ttf": "NotoSerifSC-SemiBold.ttf",
    },
}
ICONS = {
    "@phosphor-icons/web@2.1.2": {
        "src/bold/Phosphor-Bold.ttf": "Phosphor-Bold.ttf",
        "src/fill/Phosphor-Fill.ttf": "Phosphor-Fill.ttf",
        "LICENSE": "Phosphor-LICENSE.txt",
    },
}
NOTO_LICENCE = "LICENSE_FONT"


def download(package: str, folder: Path) -> Path:
    """Fetch a package and return its archive."""
    done = subprocess.run(
        ["npm", "pack", "--silent", package],
        cwd=folder,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return folder / done.stdout.split()[-1]


def read(archive: Path, name: str) -> bytes:
    """One file of a package."""
    with tarfile.open(archive) as packed:
        file = packed.extractfile(f"package/{name}")
        if file is None:
            raise FileNotFoundError(f"{archive.name} has no file {name}")
        return file.read()


def open_font_licence(licence: str, families: dict[str, str]) -> str:
    """The licence once, under the copyright of every family."""
    _, rule, terms = licence.partition("-" * 59)
    holders = "".join(f"{family}: {notice}\n" for family, notice in families.items())
    return (
        f"{holders}\nThis Font Software is licensed under the SIL Open Font License, "
        f"Version 1.1.\n\n{rule}{terms}"
    )


def main() -> int:
    """Write the fonts and their licences."""
    FONTS.mkdir(parents=True, exist_ok=True)
    licence = ""
    families: dict[str, str] = {}
    with TemporaryDirectory() as temporary:
        for package, files in (NOTO | ICONS).items():
            sys.stdout.write(f"{package}\n")
            archive = download(package, Path(temporary))
            for source, target in files.items():
                (FONTS / target).write_bytes(read(archive, source))
            if package in NOTO:
                licence = licence or read(archive, NOTO_LICENCE).decode()
                names = TTFont(FONTS / target)["name"]
                families[names.getBestFamilyName()] = names.getDebugName(0)
    (FONTS / "OFL.txt").write_text(open_font_licence(licence, families), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

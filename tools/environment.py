"""Make a virtual environment of the Python that runs this, and install packages into it.

Run by make, before there is any other environment:

    python -m tools.environment make FOLDER
    python -m tools.environment fill FOLDER REQUIREMENT
"""

import sys
import venv
from pathlib import Path

from tools.quietly import run

CONSTRAINTS = Path(__file__).resolve().parents[1] / "constraints.txt"


def make(folder: Path) -> None:
    """Make `folder` an environment of this Python, unless it is one; of another, it goes."""
    settings = folder / "pyvenv.cfg"
    # venv writes there, as `executable`, what it was made with.
    made_with = settings.read_text("utf-8").splitlines() if settings.is_file() else []
    if f"executable = {Path(sys.executable).resolve()}" not in made_with:
        venv.create(folder, clear=True, symlinks=True, with_pip=True)


def fill(folder: Path, requirement: str) -> bool:
    """Install `requirement` and what it needs; returns whether that could be done."""
    sys.stdout.write(f"Installing the Python packages of {requirement} into {folder}\n")
    sys.stdout.flush()
    pip = (folder / "bin" / "python", "-m", "pip", "install")
    # It must not ask, and the packages are those that were tested.
    options = ("--disable-pip-version-check", "--no-input", "--constraint", CONSTRAINTS)
    return run([*map(str, (*pip, *options)), "--editable", requirement])


if __name__ == "__main__":
    verb, place, *rest = sys.argv[1:]
    if verb == "make":
        make(Path(place))
    else:
        sys.exit(not fill(Path(place), *rest))

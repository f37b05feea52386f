"""Check all QML: types by qmllint, layout by qmlformat.

Run as `python tools/check_qml.py`. Prints what is wrong, with a diff for a file that is not
formatted, and exits with 1.
"""

import difflib
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
QML = ROOT / "kiosk" / "qml"
# The programs themselves: the commands of PySide6 start a Python for each file.
QMLLINT = Path(PySide6.__file__).with_name("qmllint")
QMLFORMAT = Path(PySide6.__file__).with_name("qmlformat")


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a program, its output kept."""
    return subprocess.run(command, cwd=ROOT, check=False, capture_output=True, encoding="utf-8")


def bridge_types() -> list[str]:
    """Make the types of the bridge anew, so that none stays that is no longer there."""
    shutil.rmtree(ROOT / "KioskBackend", ignore_errors=True)
    made = run(sys.executable, ROOT / "tools" / "qml_types.py")
    return [made.stderr] if made.returncode else []


def lint(files: list[Path]) -> list[str]:
    """What qmllint finds."""
    done = run(QMLLINT, "-I", QML, "-I", ROOT, "--max-warnings", "0", *files)
    return [done.stdout, done.stderr] if done.returncode else []


def layout(file: Path) -> list[str]:
    """How a file differs from its formatted text."""
    done = run(QMLFORMAT, file)
    name = str(file.relative_to(ROOT))
    if done.returncode:
        return [f"{name}: {done.stderr}"]
    return list(
        difflib.unified_diff(
            file.read_text(encoding="utf-8").splitlines(keepends=True),
            done.stdout.splitlines(keepends=True),
            name,
            f"{name}, as pyside6-qmlformat --inplace writes it",
        )
    )


def main() -> int:
    """Check, and say what was found."""
    files = sorted([*QML.rglob("*.qml"), *(ROOT / "tests").rglob("*.qml")])
    # Without the bridge's types all else would be reported too.
    findings = bridge_types() or lint(files)
    for file in files:
        findings += layout(file)
    sys.stdout.write("".join(findings) or f"All {len(files)} QML files are clean.\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())

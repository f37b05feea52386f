"""Check all QML: types by qmllint, layout by qmlformat.

Run as `python tools/check_qml.py`. Prints what is wrong, with a diff for a file that is not
formatted, and exits with 1.
"""

import difflib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
QML = ROOT / "kiosk" / "qml"
# PySide6's tools stand beside the interpreter.
ENVIRONMENT = os.environ | {
    "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
}


def tool(*command: str) -> subprocess.CompletedProcess[str]:
    """Run one of PySide6's tools, its two streams as one text."""
    return subprocess.run(
        command,
        cwd=ROOT,
        env=ENVIRONMENT,
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def bridge_types() -> list[str]:
    """Make the types of the bridge anew, so that none stays that is no longer there."""
    shutil.rmtree(ROOT / "KioskBackend", ignore_errors=True)
    made = tool(sys.executable, str(ROOT / "tools" / "qml_types.py"))
    return [made.stdout] if made.returncode else []


def lint(files: list[Path]) -> list[str]:
    """What qmllint finds."""
    imports = ("-I", str(QML), "-I", str(ROOT))
    done = tool("pyside6-qmllint", *imports, "--max-warnings", "0", *map(str, files))
    return [done.stdout] if done.returncode else []


def layout(file: Path) -> list[str]:
    """How a file differs from its formatted text."""
    done = subprocess.run(
        ["pyside6-qmlformat", str(file)],
        env=ENVIRONMENT,
        check=False,
        text=True,
        encoding="utf-8",
        capture_output=True,
    )
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

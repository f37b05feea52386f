"""Check all QML: types by qmllint, layout by qmlformat.

Run as `python tools/check_qml.py`. Prints what is wrong, with a diff for a file that is not
formatted, and exits with 1.
"""

import difflib
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
QML = ROOT / "kiosk" / "qml"
BRIDGE = ROOT / "kiosk" / "bridge"
BRIDGE_TYPES = ROOT / "KioskBackend"
# The tools of PySide6 call one another by name.
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


def unlisted_bridge_files() -> list[str]:
    """Files whose QML types qmllint would not know."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = settings["tool"]["pyside6-project"]["files"]
    return [
        f"{path.relative_to(ROOT)}: registers QML types, so list it in pyproject.toml, "
        "[tool.pyside6-project] files\n"
        for path in sorted(BRIDGE.rglob("*.py"))
        if "\n@QmlElement" in path.read_text(encoding="utf-8")
        and path.relative_to(ROOT).as_posix() not in listed
    ]


def bridge_types() -> list[str]:
    """Make the types of the bridge anew, so that none stays that is no longer there."""
    shutil.rmtree(BRIDGE_TYPES, ignore_errors=True)
    made = tool("pyside6-project", "--quiet", "--qml-module", "build", "pyproject.toml")
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
    if not files:
        return 0
    findings = unlisted_bridge_files() + bridge_types() + lint(files)
    for file in files:
        findings += layout(file)
    sys.stdout.write("".join(findings) or f"All {len(files)} QML files are clean.\n")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())

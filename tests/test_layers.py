"""The arrows of docs/architecture: which part of the kiosk may know which other."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

KIOSK = Path(__file__).resolve().parents[1] / "kiosk"
LAYERS = ("content", "visit", "present", "station", "bridge")
BESIDE = {"decoding", "fitting", "optimising", "preview", "rendering", "sheet", "shrinking"}
ALL = {*LAYERS, *BESIDE, "app", "commands", "errors"}

MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "__main__": {"cli"},
    "errors": set(),
    "content": {"content", "errors"},
    "visit": {"visit", "content", "errors"},
    "present": {"present", "content", "visit", "errors"},
    "station": {"station", "content", "errors"},
    "bridge": {*LAYERS, "errors"},
    "app": {*LAYERS, "errors"},
    "decoding": {"content"},
    "optimising": {"content", "decoding", "errors", "shrinking"},
    "preview": {*LAYERS, "app", "errors"},
    "rendering": {*LAYERS, "app", "errors"},
    "shrinking": {"content", "decoding", "errors"},
    "fitting": {*LAYERS, "app", "errors", "rendering"},
    "sheet": {*LAYERS, "sheet", "app", "errors", "rendering", "shrinking"},
    "cli": {"commands", "errors", "station"},
    "commands": ALL,
}
"""What the modules of a layer, or a module of the top level, may import of the kiosk."""

FOREIGN: dict[str, set[str]] = {
    "content": {"openpyxl", "pydantic", "pydantic_core", "tzdata", "yaml"},
    "visit": set(),
    "present": {"babel"},
    "station": {"platformdirs"},
    "bridge": {"PySide6", "shiboken6"},
    "app": {"PySide6"},
    "decoding": {"PySide6"},
    "optimising": {"PySide6"},
    "preview": {"PySide6"},
    "rendering": {"PySide6"},
    "shrinking": {"PySide6"},
    "fitting": {"PySide6"},
    "sheet": {"PySide6"},
}
"""What they may import of others."""

OUTSIDE = {"io", "os", "pathlib", "shutil", "socket", "subprocess", "tempfile", "urllib"}
"""Modules of the standard library by which a pure function would reach outside."""


def modules() -> list[Path]:
    return sorted(KIOSK.rglob("*.py"))


def part(file: Path) -> str:
    """Return the layer of a file, or its own name at the top level."""
    return file.relative_to(KIOSK).parts[0].removesuffix(".py")


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """Yield line and full name of all that a file imports, within functions too."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno}: relative import"
            # `from kiosk import app` names a module as much as `from kiosk.app import App`.
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def loaded_by(*names: str) -> set[str]:
    """Return the modules that a new process has loaded after importing `names`."""
    program = (
        "import importlib, json, sys\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "print(json.dumps(sorted(sys.modules)))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program, *names],
        cwd=KIOSK.parent,
        capture_output=True,
        check=True,
        text=True,
    )
    return set(json.loads(run.stdout))


def roots(names: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("file", modules(), ids=lambda file: str(file.relative_to(KIOSK)))
def test_every_import_follows_the_arrows(file: Path) -> None:
    layer = part(file)
    assert layer in MAY_IMPORT, "a new part of the kiosk: give it its place in the architecture"
    wrong = []
    for line, name in imports(file):
        root, _, rest = name.partition(".")
        target = rest.partition(".")[0]
        if root == "kiosk":
            right = not (KIOSK / target).is_dir() and not (KIOSK / f"{target}.py").is_file()
            right = right or target in MAY_IMPORT[layer]
        elif root in sys.stdlib_module_names:
            right = layer not in {"visit", "present"} or root not in OUTSIDE
        else:
            right = root in FOREIGN.get(layer, set())
        if not right:
            wrong.append(f"{file}:{line}: {name}")
    assert not wrong


def test_only_what_opens_windows_knows_the_composition_root() -> None:
    knowing = {
        part(file)
        for file in modules()
        for _, name in imports(file)
        if name == "kiosk.app" or name.startswith("kiosk.app.")
    }
    assert knowing == {"commands", "fitting", "preview", "rendering", "sheet"}


def test_what_needs_no_screen_loads_no_qt() -> None:
    names = [
        ".".join(file.relative_to(KIOSK.parent).with_suffix("").parts).removesuffix(".__init__")
        for file in modules()
        if part(file) in {"content", "visit", "present", "station", "errors"}
    ]
    assert {"kiosk.content", "kiosk.visit", "kiosk.present", "kiosk.station"} < set(names)
    assert not {"PySide6", "shiboken6"} & roots(loaded_by(*names))


def test_the_commands_load_no_qt_before_one_is_chosen() -> None:
    assert not {"PySide6", "shiboken6"} & roots(loaded_by("kiosk.cli"))


def test_content_that_is_remembered_starts_without_the_means_to_check_it() -> None:
    assert not {"yaml", "pydantic"} & roots(loaded_by("kiosk.content.loading"))


def test_nothing_prints() -> None:
    printing = [
        f"{file}:{node.lineno}"
        for file in modules()
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
    ]
    assert not printing


def test_zones_are_made_of_the_newest_data_only() -> None:
    """Whoever asks `zoneinfo` itself gets the system's, however old."""
    asking = {
        str(file.relative_to(KIOSK))
        for file in modules()
        for _, name in imports(file)
        if name.startswith("zoneinfo")
    }
    assert asking == {"content/zones.py"}


def test_every_part_of_the_architecture_is_there() -> None:
    found = {part(file) for file in modules()}
    assert set(MAY_IMPORT) == found


def test_a_start_does_not_make_all_of_qts_enumerations() -> None:
    """PySide makes them when `Qt` is asked for, which takes 14 ms of a start's 330."""
    at_a_start = {"app", "bridge", "station", "visit", "present"}
    asking = {
        str(file.relative_to(KIOSK))
        for file in modules()
        if part(file) in at_a_start
        for _, name in imports(file)
        if name == "PySide6.QtCore.Qt"
    }
    assert not asking

"""The arrows of docs/architecture: which part of the kiosk may know which other."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.blocks.block import Block

KIOSK = Path(__file__).resolve().parents[1] / "kiosk"
LAYERS = {"content", "content/reading", "content/keeping", "visit", "present", "station", "bridge"}
AUTHORING = {
    "authoring",
    "authoring/advice",
    "authoring/preview",
    "authoring/sheet",
    "authoring/translation",
}

MAY_IMPORT: dict[str, set[str]] = {
    "__init__": set(),
    "__main__": {"cli"},
    "errors": set(),
    "content": {"content"},
    "content/reading": {"content", "content/reading", "errors"},
    "content/keeping": {"content", "content/reading", "content/keeping", "errors", "__init__"},
    "visit": {"visit", "content"},
    "present": {"present", "content", "visit"},
    "pictures": {"content", "content/reading", "errors", "pictures"},
    "station": {"station", "errors", "__init__"},
    "bridge": {*LAYERS, "errors"},
    "authoring/advice": {"authoring/advice", "content", "content/reading", "errors"},
    "authoring/translation": {"authoring/translation", "content", "content/reading", "errors"},
    "authoring": {*LAYERS, "authoring", "authoring/translation", "app", "errors", "pictures"},
    "authoring/preview": {
        *(*LAYERS, "authoring", "authoring/advice", "authoring/preview", "app", "errors"),
    },
    "authoring/sheet": {
        *("authoring", "authoring/sheet", "app", "content", "content/reading", "errors"),
        "pictures",
    },
    "app": {*LAYERS, "errors"},
    "cli": {"commands", "errors", "station", "__init__"},
    "commands": {*LAYERS, *AUTHORING, "app", "commands", "errors", "pictures", "__init__"},
}
"""What the modules of a part, or of a room in it, may import of the kiosk."""

FOREIGN: dict[str, set[str]] = {
    "content": {"pydantic", "pydantic_core", "tzdata"},
    "content/reading": {"babel", "pydantic", "pydantic_core", "yaml"},
    "present": {"babel"},
    "pictures": {"PySide6"},
    "station": {"platformdirs"},
    "bridge": {"PySide6", "shiboken6"},
    "authoring": {"PySide6", "pydantic", "pydantic_core"},
    "authoring/preview": {"PySide6"},
    "authoring/sheet": {"PySide6"},
    "authoring/translation": {"openpyxl", "yaml"},
    "app": {"PySide6"},
}
"""What they may import of others, besides msgspec, of which all values are made."""

OUTSIDE = {"io", "os", "pathlib", "shutil", "socket", "subprocess", "tempfile", "urllib"}
"""Modules of the standard library by which a pure function would reach outside."""


def modules() -> list[Path]:
    return sorted(KIOSK.rglob("*.py"))


def part(module: str) -> str:
    """Return the room that `kiosk.content.reading.table` stands in; else its part, or itself."""
    first, *rest = module.split(".")[1:] or ["__init__"]
    room = f"{first}/{rest[0]}" if rest else ""
    return room if room in MAY_IMPORT else first


def name_of(file: Path) -> str:
    """Return the name by which a file is imported."""
    parts = file.relative_to(KIOSK.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def is_module(name: str) -> bool:
    """Return whether a name is that of a module, and not of something in one."""
    path = KIOSK.parent.joinpath(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """Yield the line and the name of each module that a file imports, within functions too.

    Of those that are not the kiosk's own, what is imported from one follows its name.
    """
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno}: relative import"
            # `from kiosk import app` names a module as much as `from kiosk.app import App`.
            module = f"{node.module}"
            for alias in node.names:
                name = f"{module}.{alias.name}"
                own = module.partition(".")[0] == "kiosk"
                yield node.lineno, module if own and not is_module(name) else name


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
    room = part(name_of(file))
    assert room in MAY_IMPORT, "a new part: give it its place in the architecture"
    wrong = []
    for line, name in imports(file):
        root = name.partition(".")[0]
        if root == "kiosk":
            right = part(name) in MAY_IMPORT[room]
        elif root in sys.stdlib_module_names:
            right = room not in {"visit", "present"} or root not in OUTSIDE
        else:
            right = root in {"msgspec", *FOREIGN.get(room, set())}
        if not right:
            wrong.append(f"{file}:{line}: {name}")
    assert not wrong


def test_only_its_own_view_knows_a_kind_of_block() -> None:
    content, views = "kiosk.content.blocks", "kiosk.present.blocks"
    own = {f"{package}.{kind}" for package in (content, views) for kind in Block.kinds}
    knowing = {
        (name_of(file), name) for file in modules() for _, name in imports(file) if name in own
    }
    expected = {(f"{views}.{kind}", f"{content}.{kind}") for kind in Block.kinds}
    # An item that opens, and a page without blocks, have one text, an item facts besides; notices
    # stand beyond pages, and programmes are told at a moment; what is left open joins the topics of
    # the staff.
    assert knowing == expected | {
        ("kiosk.present.rows", f"{views}.text"),
        ("kiosk.present.rows", f"{views}.glance"),
        ("kiosk.present.notices", f"{content}.notice"),
        ("kiosk.present.programme", f"{content}.programme"),
        ("kiosk.present.told_by_staff", f"{content}.ask"),
    }


def test_only_what_opens_windows_knows_the_composition_root() -> None:
    knowing = {
        part(name_of(file)).partition("/")[0]
        for file in modules()
        for _, name in imports(file)
        if name == "kiosk.app"
    }
    assert knowing == {"authoring", "commands"}


def test_a_terminal_that_runs_loads_nothing_for_authors() -> None:
    loaded = loaded_by("kiosk.commands.run", "kiosk.commands.read", "kiosk.app")
    assert not {name for name in loaded if name.startswith("kiosk.authoring")}


def test_each_module_can_be_the_first_that_a_process_imports() -> None:
    """Else one of two that need each other fails, by which of them somebody asked for."""
    names = [name_of(file) for file in modules() if part(name_of(file)).startswith("content")]
    program = (
        "import importlib, os, sys\n"
        "for name in sys.argv[1:]:\n"
        "    child = os.fork()\n"
        "    if not child:\n"
        "        importlib.import_module(name)\n"
        "        os._exit(0)\n"
        "    if os.waitpid(child, 0)[1]:\n"
        "        sys.exit(f'{name} cannot be the first')\n"
    )
    subprocess.run([sys.executable, "-c", program, *names], cwd=KIOSK.parent, check=True)


def test_what_needs_no_screen_loads_no_qt() -> None:
    without = {"content", "visit", "present", "station", "errors"}
    names = [name for name in map(name_of, modules()) if part(name).partition("/")[0] in without]
    assert {"kiosk.content", "kiosk.visit", "kiosk.present", "kiosk.station"} < set(names)
    assert not {"PySide6", "shiboken6"} & roots(loaded_by(*names))


def test_the_commands_load_no_qt_before_one_is_chosen() -> None:
    assert not {"PySide6", "shiboken6"} & roots(loaded_by("kiosk.cli"))


def test_content_that_is_remembered_starts_without_the_means_to_check_it() -> None:
    loaded = loaded_by("kiosk.content.keeping.loading", "kiosk.content.keeping.settings")
    assert not {"yaml", "pydantic"} & roots(loaded)
    assert "kiosk.content.reading.readable_text" not in loaded


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
    found = {part(name_of(file)) for file in modules()}
    assert found == set(MAY_IMPORT)

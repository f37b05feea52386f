"""What runs is the kiosk's own, whatever lies in the current folder or beside the program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.keeping.reader_process import ReaderProcess, Request, own_command
from tests.process.terminal import ROOT, SAMPLE

MODULES = ("argparse", "json", "pathlib", "platformdirs", "pydantic", "yaml")


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """Return a folder of modules with familiar names; each ends the process that imports it."""
    folder = tmp_path / "foreign"
    folder.mkdir()
    for name in MODULES:
        (folder / f"{name}.py").write_text("raise SystemExit(f'foreign {__name__}')\n", "utf-8")
    return folder


@pytest.mark.parametrize("way", ["as a module", "with an empty entry of PYTHONPATH"])
def test_the_current_folder_is_not_imported(foreign: Path, tmp_path: Path, way: str) -> None:
    script = tmp_path / "kiosk"
    script.write_text("import sys\nfrom kiosk.cli import main\nsys.exit(main())\n", "utf-8")
    module = way == "as a module"
    done = subprocess.run(
        [
            sys.executable,
            *(["-m", "kiosk"] if module else [str(script)]),
            "check",
            str(SAMPLE / "content.yaml"),
        ],
        cwd=foreign,
        env=os.environ | {"PYTHONPATH": str(ROOT) if module else f"{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "content.yaml: no errors" in done.stdout


def test_the_process_that_reads_imports_from_where_the_kiosk_does(
    foreign: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (foreign / "kiosk").mkdir()
    for name in ("__init__", "__main__"):
        shutil.copyfile(foreign / "yaml.py", foreign / "kiosk" / f"{name}.py")
    monkeypatch.chdir(foreign)
    monkeypatch.setenv("PYTHONPATH", f"{foreign}{os.pathsep}")
    with closing(ReaderProcess(own_command("read"))) as reader:
        reading = reader.read(Request(SAMPLE / "content.yaml", tmp_path / "store", publish=False))
    assert reading.content, reading.diagnostics


#: What Qt says goes to standard error instead of the log, which is no more when it ends.
PROGRAM = """
import sys
from pathlib import Path
from kiosk import app
from kiosk.content.reading.reader import read
app.log_qt_messages = lambda: None
content = read(Path(sys.argv[1])).content
kiosk = app.App(content, app.Options(windowed=True))
kiosk.show()
kiosk.close()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it needs a copy of Python alone")
def test_qt_loads_nothing_that_lies_beside_the_program(tmp_path: Path) -> None:
    beside = tmp_path / "program"
    beside.mkdir()
    program = shutil.copyfile(Path(sys.executable).resolve(), beside / "kiosk")
    program.chmod(0o755)
    for conf in ("qt.conf", "qt6.conf"):
        (beside / conf).write_text("[Paths]\nPrefix=/nowhere\n[Platforms]\nWindowsArguments=x\n")
    for module in ("QtQuick", "KioskUi", "KioskUi/Parts"):
        (beside / module).mkdir()
        (beside / module / "qmldir").write_text(f"module {module.replace('/', '.')}\nplugin no\n")
    for folder in ("imageformats", "platforms", "platformthemes"):
        (beside / folder).mkdir()
    done = subprocess.run(
        [program, "-c", PROGRAM, str(SAMPLE / "content.yaml")],
        env=os.environ
        | {
            "LD_LIBRARY_PATH": str(sysconfig.get_config_var("LIBDIR")),
            "PYTHONHOME": sys.base_prefix,
            "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
            "QML_IMPORT_PATH": str(beside),
            "QT_DEBUG_PLUGINS": "1",
            "QT_PLUGIN_PATH": str(beside),
            "QT_QPA_PLATFORM": "offscreen",
            "QT_QPA_PLATFORM_PLUGIN_PATH": str(beside),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "checking directory path" in done.stderr, "Qt does not say where it looks"
    assert str(beside) not in done.stderr

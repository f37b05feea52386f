"""One terminal for all tests: they go through its life, from a bare Debian to a purge."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.container import CannotBootError
from tests.terminal.making import make_fingers, make_packages, make_terminal
from tests.terminal.terminal import BUNDLE, PICTURES, Terminal


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the package, and one that is newer."""
    if not BUNDLE.is_dir():
        pytest.fail(f"{BUNDLE} is not there: make bundle")
    return make_packages(tmp_path_factory.mktemp("packages"))


@pytest.fixture(scope="session")
def fingers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the module of weston that is a touch screen."""
    return make_fingers(tmp_path_factory.mktemp("fingers"))


@pytest.fixture(scope="session")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Terminal]:
    """Return a bare Debian, not booted; skips where no container can be."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root boots a container")
    shutil.rmtree(PICTURES, ignore_errors=True)
    try:
        made = make_terminal(tmp_path_factory.mktemp("expected"))
    except CannotBootError as error:
        pytest.skip(f"no container here: {error}")
    yield made
    made.close()

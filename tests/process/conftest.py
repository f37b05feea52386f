"""A terminal for each test; what Qt warned of in its kiosk fails the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.process.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    terminal = Terminal(tmp_path)
    yield terminal
    terminal.close()
    warned = [line for line in terminal.logged().splitlines() if " qt: " in line]
    assert not [line for line in warned if not any(one in line for one in terminal.tolerated)]

"""What pictures took of memory does not stay with the process when they are gone."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: Pieces as large as pictures come; each is followed by something small that stays.
PROGRAM = """
from pathlib import Path
from kiosk.station.memory import return_pictures

def resident():
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096

del (largest := [bytearray(20_000_000)])[0]
if {limited}:
    return_pictures()
before = resident()
kept = []
pictures = []
for _ in range(20):
    pictures.append(bytearray(b"1") * 3_000_000)
    kept.append(bytearray(2000))
pictures.clear()
print((resident() - before) // 1_000_000)
"""


def kept(*, limited: bool) -> int:
    """Return how many MB of 60 a process still has when the pictures are gone."""
    program = PROGRAM.format(limited=limited)
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return int(run.stdout)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit is that of glibc")
def test_the_memory_of_pictures_goes_back_with_them() -> None:
    assert kept(limited=False) > 40, "the C library gives it back by itself: the limit can go"
    assert kept(limited=True) < 10

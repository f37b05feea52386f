"""Soft sounds under the finger, by whatever the system plays sounds with.

Qt's own player would bring QtMultimedia and its codecs, more than the kiosk's whole program, for a
tenth of a second of felt.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import wave
from array import array
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

_log = logging.getLogger(__name__)

#: PipeWire's, PulseAudio's, ALSA's and macOS's; the file to play comes last.
PLAYERS = (("pw-play",), ("paplay",), ("aplay", "--quiet"), ("afplay",))
LOUDEST = 100


class Sounds:
    """Plays the WAV files in `folder`; without a player it is silent, and says so once in the log.

    Files: `touch.wav`, `page.wav` (tools/sounds.py makes them). `volume` goes from 1 to 100, as
    which they are made.
    """

    def __init__(
        self, folder: Path, volume: int = LOUDEST, players: tuple[tuple[str, ...], ...] = PLAYERS
    ) -> None:
        self._folder = folder
        self._volume = volume
        self._softer: dict[str, int] = {}
        self._command = next(_installed(players), None)
        self._playing: dict[str, subprocess.Popen[bytes]] = {}
        if self._command is None and sys.platform != "win32":
            names = ", ".join(player[0] for player in players)
            _log.warning("No sound: none of these programs is installed: %s", names)

    def play(self, name: str) -> None:
        """Begin to play `name`; but on Windows a sound does not begin again before it has ended."""
        file = self._folder / f"{name}.wav"
        if sys.platform == "win32":
            import winsound

            try:
                winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC)
            except RuntimeError as error:
                _log.warning("A sound cannot be played: %s", error)
        elif self._command is not None:
            self._start(name, self._command, file)

    def _start(self, name: str, command: list[str], file: Path) -> None:
        playing = self._playing.get(name)
        if playing is not None and playing.poll() is None:
            return
        try:
            softer = self._made_softer(file)
            self._playing[name] = subprocess.Popen(
                [*command, f"/dev/fd/{softer[0]}" if softer else str(file)],
                pass_fds=softer,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            )
        except OSError as error:
            _log.warning("A sound cannot be played: %s", error)
            self._command = None

    def _made_softer(self, file: Path) -> tuple[int, ...]:
        """Return the descriptor of a copy of `file` as soft as it shall be, if it shall be softer.

        Not all players can play softer by themselves. The copy is in memory, so that none is left
        behind and nothing need be writable.

        Raises:
            OSError: there is no such file, or no memory.
        """
        if sys.platform != "linux" or self._volume == LOUDEST:
            return ()
        if file.name not in self._softer:
            copy = self._softer[file.name] = os.memfd_create(file.name)
            # About as ears judge it.
            os.write(copy, _scaled(file.read_bytes(), (self._volume / LOUDEST) ** 2))
        return (self._softer[file.name],)

    def close(self) -> None:
        """Stop what still plays."""
        for playing in self._playing.values():
            playing.kill()
            playing.wait()
        self._playing.clear()
        for copy in self._softer.values():
            os.close(copy)
        self._softer.clear()


def _scaled(raw: bytes, factor: float) -> bytes:
    """Return a WAV file of 16 bits with all its samples multiplied."""
    scaled = BytesIO()
    with wave.open(BytesIO(raw)) as file, wave.open(scaled, "wb") as softer:
        softer.setparams(file.getparams())
        samples = array("h", file.readframes(file.getnframes()))
        softer.writeframes(array("h", (round(factor * one) for one in samples)).tobytes())
    return scaled.getvalue()


def _installed(players: tuple[tuple[str, ...], ...]) -> Iterator[list[str]]:
    """Yield the commands whose programs are installed.

    Empty and relative entries of the path are left out: they lead to the current folder.
    """
    path = os.pathsep.join(folder for folder in os.get_exec_path() if Path(folder).is_absolute())
    for name, *options in players:
        if program := shutil.which(name, path=path):
            yield [program, *options]


def _environment() -> dict[str, str]:
    """Return the environment of the session.

    In a bundle PyInstaller lets libraries be found in the bundle first, and keeps what was there
    before (its manual, "LD_LIBRARY_PATH / LIBPATH considerations"); a program of the system shall
    load those of the system.
    """
    environment = dict(os.environ)
    if hasattr(sys, "_MEIPASS"):
        environment["LD_LIBRARY_PATH"] = environment.get("LD_LIBRARY_PATH_ORIG", "")
    return environment

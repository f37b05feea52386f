"""Soft sounds under the finger, by whatever the system plays sounds with.

Qt's own player would bring QtMultimedia and its codecs, more than the kiosk's whole program, for a
tenth of a second of felt.
"""

from __future__ import annotations

import logging
import shutil
import subprocess
import sys
from pathlib import Path

_log = logging.getLogger(__name__)

#: PipeWire's, PulseAudio's, ALSA's and macOS's; the file to play comes last.
PLAYERS = (("pw-play",), ("paplay",), ("aplay", "--quiet"), ("afplay",))


class Sounds:
    """Plays the WAV files in `folder`; without a player it is silent, and says so once in the log.

    Files: `touch.wav`, `page.wav` (tools/sounds.py makes them).
    """

    def __init__(self, folder: Path, players: tuple[tuple[str, ...], ...] = PLAYERS) -> None:
        self._folder = folder
        self._command = next((player for player in players if shutil.which(player[0])), None)
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
            self._start(name, [*self._command, str(file)])

    def _start(self, name: str, command: list[str]) -> None:
        playing = self._playing.get(name)
        if playing is not None and playing.poll() is None:
            return
        try:
            self._playing[name] = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            _log.warning("A sound cannot be played: %s", error)
            self._command = None

    def close(self) -> None:
        """Stop what still plays."""
        for playing in self._playing.values():
            playing.kill()
            playing.wait()
        self._playing.clear()

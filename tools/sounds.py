"""Make `assets/sounds/`: `python -m tools.sounds`. Needs numpy.

`touch.wav` is a finger on thick felt, `page.wav` a sheet of paper that is laid down. Mono, 16 bits,
48,000 samples a second, quiet: the loudest sample is a fifth of full scale.
"""

import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt

FOLDER = Path(__file__).resolve().parents[1] / "assets" / "sounds"
RATE = 48_000
PEAK = 0.2

Samples = npt.NDArray[np.float64]


def seconds(length: float) -> Samples:
    """The time of each sample."""
    return np.arange(round(length * RATE)) / RATE


def smooth(samples: Samples, cutoff: float) -> Samples:
    """Take away what is faster than `cutoff`, in hertz."""
    spectrum = np.fft.rfft(samples)
    frequencies = np.fft.rfftfreq(len(samples), 1 / RATE)
    slow: npt.NDArray[np.floating] = np.fft.irfft(
        spectrum / (1 + (frequencies / cutoff) ** 4), len(samples)
    )
    return slow.astype(np.float64)


def touch() -> Samples:
    """A dull knock that is over in a tenth of a second."""
    time = seconds(0.11)
    pitch = 150 + 90 * np.exp(-time * 60)
    knock = np.sin(2 * np.pi * np.cumsum(pitch) / RATE) * np.exp(-time * 48)
    felt = smooth(np.random.default_rng(3).normal(size=len(time)), 900) * np.exp(-time * 120)
    return knock + 0.9 * felt


def page() -> Samples:
    """A rustle that swells, and a soft end where the sheet comes to lie."""
    time = seconds(0.34)
    noise = np.random.default_rng(5).normal(size=len(time))
    rustle = smooth(noise, 3200) - smooth(noise, 500)
    swell = np.sin(np.pi * np.clip(time / 0.26, 0, 1)) ** 2
    # Paper does not hiss evenly: it catches and slips.
    grain = 0.55 + 0.45 * smooth(np.random.default_rng(8).normal(size=len(time)), 45) * 12
    landing = smooth(noise, 260) * np.exp(-(((time - 0.25) / 0.03) ** 2)) * 2.2
    rustling: Samples = rustle * swell * np.clip(grain, 0.1, 1.4)
    return rustling + landing


def write(name: str, samples: Samples) -> None:
    """Write a WAV file that neither begins nor ends with a click."""
    fade = np.minimum(1, np.minimum(np.arange(len(samples)), np.arange(len(samples))[::-1]) / 96)
    samples = samples * fade
    whole = np.round(samples / np.abs(samples).max() * PEAK * 32767).astype("<i2")
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(whole.tobytes())


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    write("touch", touch())
    write("page", page())

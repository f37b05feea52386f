"""What the C library keeps of memory that is no longer used."""

from __future__ import annotations

import sys

#: mallopt(3); of malloc.h.
_MMAP_THRESHOLD = -3
_PICTURE_BYTES = 256 * 1024


def return_pictures() -> None:
    """Let the memory of a picture go back to the system as soon as the picture goes.

    glibc asks the system for each large piece alone, but what it calls large grows with what was
    freed before: then pictures come and go within a heap, and the holes that they leave stay. A
    limit that is set stays as it is (mallopt(3), "M_MMAP_THRESHOLD").
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt"):  # musl has none
        library.mallopt(_MMAP_THRESHOLD, _PICTURE_BYTES)

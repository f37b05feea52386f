"""In which order names stand in a list."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

#: The Kazakh alphabet has all Russian letters in their order; Unicode has Ё and the Kazakh ones
#: apart from the others.
_CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
#: Behind all Latin letters, and none that Unicode takes apart, as it does Й.
_PLACES = {ord(letter): 0x2C00 + number for number, letter in enumerate(_CYRILLIC)}
#: The code page that has both alphabets (KZ-1048), one byte a letter, and in which order its bytes
#: stand: small and capital letters alike, Cyrillic ones behind Latin ones.
_CODE_PAGE = "kz1048"
_BYTES = bytes(
    0x80 + _CYRILLIC.index(letter) if letter in _CYRILLIC else min(ord(letter), 0x7F)
    for letter in (bytes([byte]).decode(_CODE_PAGE, "replace").lower() for byte in range(256))
)
#: What a name may begin with and does not go by.
_MARKS = " «»“”„‘’\"'《》〈〉「」（）()[]…–—-"
#: Nobody writes it, and no part of a character is the same in the codes used here.
_BETWEEN = "\0"
_ACCENTS = re.compile("[\u0300-\u036f]")
_NUMBER = re.compile(rb"\d+")


def in_order(names: Sequence[str], language: str) -> list[int]:
    """Return the numbers of `names` in the order of their language.

    Chinese goes by pinyin as far as the characters are common: GB 2312 has its first 3,755 in that
    order (https://en.wikipedia.org/wiki/GB_2312). Numbers go by what they count.
    """
    # As one text: to go through ten thousand names one by one takes longer than a frame.
    together = _BETWEEN.join([name.lstrip(_MARKS) for name in names])
    if language.startswith("zh"):
        coded = together.casefold().encode("gb18030", "replace")
    else:
        coded = _coded(together)
    counted = _NUMBER.sub(lambda number: number[0].zfill(9), coded)
    keys = counted.split(_BETWEEN.encode())
    return sorted(range(len(keys)), key=keys.__getitem__)


def _coded(text: str) -> bytes:
    try:
        return text.encode(_CODE_PAGE).translate(_BYTES)
    except UnicodeEncodeError:
        # Latin letters count without their marks, others stand where Unicode has them.
        apart = unicodedata.normalize("NFKD", text.casefold().translate(_PLACES))
        return _ACCENTS.sub("", apart).encode()

"""The ablative ending that a Kazakh numeral takes before «астам» (more than).

The ending follows the last spoken word of the number: its vowels (back or front) and its last
sound (nasal, voiceless or other). Rule: Қазақ тілінің грамматикасы, шығыс септік.
"""

from __future__ import annotations

_UNITS = ("", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан")  # бір … тоғыз
_TENS = ("", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан")  # он … тоқсан
_HUNDRED, _THOUSAND, _MILLION, _MILLIARD, _ZERO = "ден", "нан", "нан", "тан", "ден"
#: 1,5 миллиард ends in миллиард, although 1 500 000 000 ends in миллион.
_LARGE = {
    ("миллион", "млн"): _MILLION,
    ("миллиард", "млрд"): _MILLIARD,
    ("триллион", "трлн"): "нан",
}


def ablative(value: int, text: str) -> str:
    """Return `text`, which stands for `value`, with its ending: 4500-ден, 2 млн-нан."""
    hyphen = "-" if text[-1:].isdigit() or text.endswith(("млн", "млрд", "трлн", ".")) else ""
    large = (ending for words, ending in _LARGE.items() if text.endswith(words))
    return f"{text}{hyphen}{next(large, _ending(value))}"


def _ending(value: int) -> str:
    if value == 0:
        return _ZERO
    for power, word in ((10**9, _MILLIARD), (10**6, _MILLION), (1000, _THOUSAND), (100, _HUNDRED)):
        if value % power == 0:
            return word
    return _UNITS[value % 10] if value % 10 else _TENS[value % 100 // 10]

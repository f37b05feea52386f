"""Where no line of text may end: there go no-break spaces, and word joiners where no space is.

The rules follow the script, not the language: a text may stand in another language than its page,
and a foreign word keeps its own rules. They are those of

- К. И. Былинский, А. Н. Жилин, Справочная книга корректора; А. Э. Мильчин, Л. К. Чельцова,
  Справочник издателя и автора: short prepositions and conjunctions stay with what follows, бы, же
  and ли with what precedes, a dash with the word before it, a number with what it counts, initials
  with the name, н. э. and the like with themselves, 4500-ден with its ending;
- Қазақ грамматикасы (шылаулар): да, ма and their variants lean on the word before them;
- The Chicago Manual of Style, 6.121: numerals and their units, initials. A date may part from its
  year, a day from its month may not;
- the same and ГОСТ 7.32: digits are grouped in threes by a space narrower than that between words;
- W3C, Requirements for Chinese Text Layout, “Unbreakable Marks” and “Handling of Widows and
  Orphans”; GB/T 15834: digits stay with their units, no line begins with an interpunct, and no
  paragraph ends with a line of one character. Qt keeps other marks from the ends of lines, but does
  not end one between 。 and “, where it may. By these, a line may end within a word; here it does
  not within those of `chinese_words`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.present.chinese_words import CHINESE_WORDS

NO_BREAK_SPACE, WORD_JOINER = "\u00a0", "\u2060"
#: The space within a number: 30 000. A line may end at a break without a width.
NARROW_SPACE, BREAK = "\u202f", "\u200b"
#: So many characters fit on a line, however narrow: of a card, and across a page.
CARD, PAGE = 13, 16
#: A last word that is shorter is not left alone on the last line of running text, unless it and
#: what is joined before it were together longer than this: there is not much more room in a field
#: whose words are twice as large.
_SHORT, _LONGEST_END = 12, 19
#: Of a Chinese paragraph so many characters stay on the last line: two words, as a rule.
_CHINESE_END = 4
_LETTER = r"[^\W\d_]"
_CAPITAL = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]"
_HAN = r"[\u3400-\u9fff]"

#: Words that lean on the next one, and on the one before them.
_FORWARD, _BACK = (
    frozenset(words.split(" "))
    for words in (
        "a an а в во до за и из к ко на не ни но о об от по с со у",
        "б бы ж же ли ль ба бе да де ма ме па пе та те",
    )
)
_DASHES = ("–", "—")
_OPENING, _CLOSING = "«„“‘(", "»”’).,:;!?…"
#: Abbreviations that are one word when spoken of: н. э., т. е.
_ABBREVIATION = re.compile(r"\b(?:н\. э|т\. [едкп])\.")
#: A dash and a hyphen after which no line ends: 1046–256, 4500-ден, когда-то.
_RANGE = re.compile(r"–(?<=\d–)(?=\d)")
_HYPHEN = re.compile(
    rf"-(?:(?:(?<=\d-)|(?<=\b{_LETTER}-)|(?<=\b{_LETTER}{{2}}-))(?={_LETTER})|(?={_LETTER}{{1,3}}\b))"
)
#: Алтын-Эмель, Altyn-Emel: what looks like a divided word at the end of a line.
_NAME = re.compile(rf"\b{_CAPITAL}{_LETTER}*-{_CAPITAL}{_LETTER}*\b")
#: 公元前1046年, 9月24日, 560公顷, 200万.
_AMOUNT = re.compile(
    r"(?:公元)?前?\d[\d.,]*[万亿]?"
    r"(?:公[里顷斤]|(?:平方|立方)公?[里米]|世纪|年代|小时|分钟|月\d+日|[^\W\d_A-Za-z])?"
)
#: A Chinese word among others: 谢谢, «сесе».
_AMONG_OTHERS = re.compile(rf"(?<=[ («„“]){_HAN}{{2,5}}(?=[ ,.;:!?)»”])")
#: Chinese of which nothing is joined yet.
_CHINESE = re.compile(rf"(?<!{WORD_JOINER}){_HAN}{{2,}}(?!{WORD_JOINER})")
_LAST_CHINESE = re.compile(
    rf"(?:{_HAN}{WORD_JOINER}?){{1,{_CHINESE_END - 1}}}{_HAN}(?=[。！？…”’）]*$)"
)
_LONGEST_CHINESE = max(map(len, CHINESE_WORDS))
#: 南。“杰特苏”: Qt knows closing and opening marks, but “ and ” are one kind to it.
_BEFORE_QUOTATION = re.compile(r"(?<=[，。、；：？！…》）])(?=[“‘])")
_PLAIN = str.maketrans({NO_BREAK_SPACE: " ", NARROW_SPACE: " ", WORD_JOINER: "", BREAK: ""})
_INTERPUNCT = re.compile(r"·(?<=\w·)(?=\w)")


@lru_cache(maxsize=4096)
def typeset(text: str, room: int = CARD) -> str:
    """Return `text` so that its lines break well; they have room for so many characters.

    What stays together is no longer than that, or than the longest word, which must fit anyway.
    """
    room = max(room, *map(len, re.split(r"[ -]", text)))
    words = (_unbroken(word) if len(word) <= room else word for word in text.split(" "))
    return _typeset(" ".join(words), room)


@lru_cache(maxsize=1024)
def typeset_running(paragraph: str) -> str:
    """Return a paragraph for lines of full length: the last is never one short word.

    Text whose lines are balanced needs no such care.
    """
    text = _typeset(_unbroken(paragraph), PAGE)
    text = _LAST_CHINESE.sub(lambda found: WORD_JOINER.join(plain(found[0])), text)
    *chunks, last = text.split(" ")
    if chunks and len(last) < _SHORT and _fit(chunks[-1], last, _LONGEST_END):
        chunks[-1] += NO_BREAK_SPACE + last
    else:
        chunks.append(last)
    return " ".join(chunks)


def plain(text: str) -> str:
    """Return `text` with plain spaces, and without word joiners and breaks."""
    return text.translate(_PLAIN)


def _unbroken(text: str) -> str:
    return _HYPHEN.sub(rf"\g<0>{WORD_JOINER}", text)


def _typeset(text: str, room: int) -> str:
    text = _ABBREVIATION.sub(lambda found: found[0].replace(" ", NO_BREAK_SPACE), text)
    text = _RANGE.sub(rf"\g<0>{WORD_JOINER}", text)
    text = _NAME.sub(lambda found: _in_one(found[0], room), text)
    text = _AMOUNT.sub(_joined, text)
    text = _BEFORE_QUOTATION.sub(BREAK, text)
    text = _AMONG_OTHERS.sub(lambda found: WORD_JOINER.join(found[0]), text)
    text = _CHINESE.sub(_in_whole_words, text)
    text = _INTERPUNCT.sub(rf"{WORD_JOINER}\g<0>", text)
    words = text.split(" ")
    # From the end: where there is no room for в 2017 году, it is 2017 году that stays together.
    chunks = [words.pop()]
    after = chunks[0]
    for word in reversed(words):
        if _belong(word, after) and _fit(word, chunks[-1], room):
            chunks[-1] = word + NO_BREAK_SPACE + chunks[-1]
        else:
            chunks.append(word)
        after = word
    return " ".join(reversed(chunks))


def _belong(first: str, second: str) -> bool:
    """Return whether no line should end between two words."""
    word = first.lstrip(_OPENING)
    if second[:1].isdigit():
        # № 5, б.з.б. 2000
        numbered = first in {"№", "§"} or (word.endswith(".") and word.count(".") > 1)
        return numbered or word.lower() in _FORWARD
    return (
        word.lower() in _FORWARD
        or second in _DASHES
        or (second.rstrip(_CLOSING) in _BACK and first not in _DASHES)
        # 217 hectares, XIX века
        or (second[:1].isalpha() and (first[-1:].isdigit() or not word.strip("IVXLC")))
        # Д. Аманбаев
        or (word[:1].isupper() and word[1:] == ".")
    )


def _fit(first: str, second: str, room: int) -> bool:
    return len(plain(f"{first} {second}")) <= room


def _in_one(name: str, room: int) -> str:
    return name.replace("-", f"-{WORD_JOINER}") if len(name) <= room else name


def _joined(found: re.Match[str]) -> str:
    # Digits stay together anyway.
    return WORD_JOINER.join(re.findall(r"[\d.,]+|.", found[0]))


def _in_whole_words(found: re.Match[str]) -> str:
    chinese, words, at = found[0], [], 0
    while at < len(chinese):
        ends = range(min(at + _LONGEST_CHINESE, len(chinese)), at + 1, -1)
        end = next((end for end in ends if chinese[at:end] in CHINESE_WORDS), at + 1)
        words.append(WORD_JOINER.join(chinese[at:end]))
        at = end
    return "".join(words)

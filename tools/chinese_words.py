"""Write `kiosk/present/chinese_words.py`: `python tools/chinese_words.py`. Needs rjieba.

The words are those of the texts in content.yaml and `kiosk/content/words.yaml`, as jieba parts them
by its dictionary, without its guesses; what that does not know, or takes for a word, stands below.
Words of two and three characters are kept whole, names and terms of up to four. What is longer is
parted into such words.

The kiosk has no dictionary: it goes along a text and takes the longest word of the list each time.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import rjieba
import yaml

ROOT = Path(__file__).resolve().parents[1]
WORDS = ROOT / "kiosk" / "present" / "chinese_words.py"
TEXTS = (ROOT / "content.yaml", ROOT / "kiosk" / "content" / "words.yaml")

_KNOWN = """
霍尔果斯 杰特苏 杰特苏州 阿拉木图 扎尔肯特 阿拜州 阿拉山口 哈通社 科克图马 阿克希 巴斯希
阿拉套山 阿克套山 阿克套 卡图套山 埃梅尔 艾盖库姆 别斯 阿拉湖 巴尔喀什 乌泽 纳拉尔 科拉
布尔汗 卡拉塔尔 列普西河 七河 达米尔 迈拉姆 别克 卡帕索夫 成吉思汗 塞人 拉赫麦特
鹅喉羚 盘羊 遗鸥 墓冢 鸣沙丘 木构件 兽面 玉琮 陶范 饕餮 三彩 单色釉 青白瓷 金银器皿 器形
釉色 马俑 侍俑 钴料 康养 非物质 影厅 体感 坐北朝南
副主任 全称 东端 意为 围合 数级
"""
#: What the dictionary finds between two words: 投资部副主任, 本影厅, 影厅里, 汉墓中常出土, 分数级.
_NO_WORDS = "部副 本影 厅里 中常 分数"
#: Names and terms; in the last line, words that are otherwise joined with their neighbours.
KNOWN, NO_WORDS = frozenset(_KNOWN.split()), frozenset(_NO_WORDS.split())
LONGEST_WORD, LONGEST_NAME = 3, 4
_HEAD = '''"""Chinese words within which no line ends: those of the shipped texts.

Written by `make docs` (tools/chinese_words.py), which says how they are found.
"""

_WORDS = """
'''
_FOOT = '''"""
CHINESE_WORDS = frozenset(_WORDS.split())
'''
#: Characters on a line of the module: each is as wide as two letters.
_WIDTH = 96
_CHINESE = re.compile(r"[\u3400-\u9fff]+")
#: Authors break lines where their editor ends.
_LINE_END = re.compile(r"(?<!\n)[ \t]*\n[ \t]*(?!\n)")


def module() -> str:
    """Return the module as it must be now."""
    lines = [""]
    for word in sorted(words()):
        wide = len(lines[-1]) + sum(map(len, lines[-1].split())) + 2 * len(word)
        if wide > _WIDTH:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return _HEAD + "".join(f"{line}\n" for line in lines) + _FOOT


def words() -> set[str]:
    """Return the words of the shipped Chinese texts that are kept whole."""
    segmenter = rjieba.Jieba()
    for known in KNOWN:
        segmenter.add_word(known, None, None)
    found = {
        part
        for run in runs()
        for word in segmenter.cut(run, hmm=False)
        for part in _parts(word, segmenter)
        if len(part) > 1
    }
    return (found | KNOWN) - NO_WORDS


def runs() -> Iterator[str]:
    """Yield the Chinese in the shipped texts, from one mark to the next."""
    for file in TEXTS:
        content = yaml.load(
            file.read_text("utf-8"),
            yaml.CBaseLoader,  # noqa: S506 - it makes texts only
        )
        for text in _chinese(content):
            yield from _CHINESE.findall(_LINE_END.sub("", text))


def _chinese(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        for name, value in node.items():
            if name == "zh" and isinstance(value, str):
                yield value
            else:
                yield from _chinese(value)
    elif isinstance(node, list):
        for value in node:
            yield from _chinese(value)


def _parts(word: str, segmenter: rjieba.Jieba) -> Iterator[str]:
    """Yield the words in a word that are kept whole: itself, or 丝绸 and 之路."""

    def is_whole(part: str) -> bool:
        return part in KNOWN or (len(part) <= LONGEST_WORD and segmenter.has_word(part))

    while len(word) > LONGEST_WORD:
        beginnings = (word[:length] for length in range(LONGEST_NAME, 1, -1))
        part = next(filter(is_whole, beginnings), word[:1])
        yield part
        word = word.removeprefix(part)
    if word:
        yield word


def main() -> int:
    """Write the module anew."""
    WORDS.write_text(module(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

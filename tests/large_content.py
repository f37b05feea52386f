"""A content file as large as a museum's catalogue, for whoever measures what size costs."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

PAGES = 20

_HEAD = """\
center:
  name: {kk: Үлгі орталығы, ru: Пробный центр, zh: 样本中心, en: Sample Centre}
  short_name: {kk: Үлгі, ru: Проба, zh: 样本, en: Sample}
  picture: dot
languages:
  - {code: kk, name: Қазақша, translation_status: checked}
  - {code: ru, name: Русский, translation_status: checked}
  - {code: zh, name: 中文, translation_status: checked}
  - {code: en, name: English, translation_status: checked}
default_language: en
pictures:
  dot:
    file: dot.png
    alt: {kk: Нүкте, ru: Точка, zh: 一点, en: A dot}
    credit: {kk: Сынақ, ru: Проверка, zh: 测试, en: A test}
pages:
"""
_PAGE = """\
  - id: shelf-{0}
    title: {{kk: "{0}-сөре", ru: Полка {0}, zh: 第{0}架, en: Shelf {0}}}
    line: {{kk: Ойдан шығарылған., ru: Всё выдумано., zh: 纯属虚构。, en: All invented.}}
    picture: dot
    blocks:
      - kind: cards
        items:
"""
_ITEM = """\
        - id: thing-{0}
          title: {{kk: "{0}-зат", ru: Вещь {0}, zh: 物品{0}, en: Thing {0}}}
          line: {{kk: Ондай жоқ., ru: Такой нет., zh: 并无此物。, en: There is none.}}
          text: {{kk: Сынақ үшін., ru: Для проверки., zh: 供测试用。, en: For a test.}}
"""


def write_large_content(folder: Path, objects: int = 10_000) -> Path:
    """Write a content file with `objects` cards over `PAGES` pages, and its one picture.

    All texts are invented; each card has a title, a line and a text in four languages. Returns the
    path of the file, which has about 3 MB for 10,000 cards.
    """
    (folder / "dot.png").write_bytes(_dot())
    path = folder / "content.yaml"
    with path.open("w", encoding="utf-8", newline="\n") as out:
        out.write(_HEAD)
        for page in range(min(PAGES, objects)):
            out.write(_PAGE.format(page + 1))
            for number in range(page + 1, objects + 1, PAGES):
                out.write(_ITEM.format(number))
    return path


def _dot() -> bytes:
    """Return a PNG of one grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixel = zlib.compress(b"\0\x80")
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts

"""Names that are none, or those of something else."""

from __future__ import annotations

from tests.content.mistakes.mistake import Mistake

NAMES = (
    Mistake(
        "a misspelt name",
        "    title:\n      kk: Сауда жасау",
        "▸    titel:\n      kk: Сауда жасау",
        "`title`?",
    ),
    Mistake("a capital", "    picture: museum\n", "▸    Picture: museum\n", "`picture`?"),
    Mistake("a name of one's own", "        value: 4500\n", "▸        amount: 4500\n", "`value`"),
    Mistake("a misspelt section", "\npictures:\n", "\n▸picture:\n", "`pictures`?"),
    Mistake("kz for Kazakh", "      kk: 9D кинотеатр\n", "▸      kz: 9D кинотеатр\n", "`kk`?"),
    Mistake("cn for Chinese", "      zh: 9D影院\n", "▸      cn: 9D影院\n", "`zh`?"),
    Mistake("eng for English", "      en: 9D cinema\n", "▸      eng: 9D cinema\n", "`en`?"),
    Mistake("RU for Russian", "      ru: Кинотеатр 9D\n", "▸      RU: Кинотеатр 9D\n", "`ru`?"),
    Mistake("zh-CN for Chinese", "      zh: 9D影院\n", "▸      zh-CN: 9D影院\n", "`zh`?"),
    Mistake(
        "a line that was copied",
        "    accent: jade\n    tile: small\n",
        "    accent: jade\n    tile: small\n▸    tile: small\n",
        "second time",
    ),
    Mistake(
        "a Cyrillic letter in text",
        "        text:\n          kk: Құжаттарға",
        "▸        tеxt:\n          kk: Құжаттарға",
        "Latin",
    ),
    Mistake("a Cyrillic letter in accent", "    accent: gold\n", "▸    aсcent: gold\n", "Latin"),
    Mistake("a Cyrillic letter in code", "  - code: zh\n", "▸  - cоde: zh\n", "Latin"),
    Mistake("a Cyrillic letter in en", "      en: 9D cinema\n", "▸      еn: 9D cinema\n", "Latin"),
    Mistake("Cyrillic letters in a value", "    accent: jade\n", "▸    accent: jаde\n", "Latin"),
    Mistake("a misspelt kind", "      - kind: gallery\n", "▸      - kind: galery\n", "`gallery`?"),
    Mistake(
        "a kind with a capital",
        "      - kind: timeline\n",
        "▸      - kind: Timeline\n",
        "`timeline`?",
    ),
    Mistake(
        "a kind of one's own", "      - kind: gallery\n", "▸      - kind: photos\n", "`gallery`"
    ),
    Mistake(
        "no kind",
        "      - kind: share\n        title:\n",
        "▸      - title:\n",
        "kind: …",
    ),
    Mistake(
        "the name of a language", "default_language: en\n", "▸default_language: english\n", "`en`"
    ),
    Mistake("a page id with a capital", "  - id: shopping\n", "▸  - id: Shopping\n", "`shopping`"),
    Mistake(
        "an id with a low line",
        "          - id: moving-seats\n",
        "▸          - id: moving_seats\n",
        "`moving-seats`",
    ),
    Mistake("the id of another page", "  - id: region\n", "▸  - id: museum\n", "stands already"),
    Mistake(
        "the id of another card",
        "          - id: yin-yang\n",
        "▸          - id: qi\n",
        "stands already",
    ),
    Mistake(
        "a phrase that stands there already",
        "                  zh: 可以刷卡吗？\n",
        "▸                  zh: 可以试穿吗？\n",
        "stands already on line",
    ),
    Mistake(
        "pinyin with a letter too many",
        "                pinyin: Kěyǐ shuākǎ ma?\n",
        "▸                pinyin: Kěyǐ shuākkǎ ma?\n",
        "`shuākkǎ` is not pinyin",
    ),
    Mistake(
        "an unknown status",
        "    translation_status: checked\n",
        "▸    translation_status: done\n",
        "`checked`",
    ),
    Mistake("an unknown language in a list", "  - kk\n  - zh\n", "  - kk\n▸  - cn\n", "`zh`?"),
    Mistake(
        "a misspelt time zone",
        "    zone: Asia/Almaty\n",
        "▸    zone: Asia/Almata\n",
        "`Asia/Almaty`?",
    ),
    Mistake(
        "a time zone by its hours", "    zone: Asia/Almaty\n", "▸    zone: UTC+5\n", "`Asia/Almaty`"
    ),
    Mistake(
        "a source by its own words",
        '        percent: 76\n        period: "2025"\n        as_of: 2025-10-26\n'
        "        source: zhetysu-tourist-center\n",
        '        percent: 76\n        period: "2025"\n        as_of: 2025-10-26\n'
        "▸        source: Kazinform\n",
        "`khorgos-icbc`",
    ),
    Mistake(
        "the file of a picture for its name",
        "    picture: cinema\n",
        "▸    picture: assets/art/cinema.webp\n",
        "`cinema`",
    ),
    Mistake(
        "a misspelt picture", "    picture: wellness\n", "▸    picture: welness\n", "`wellness`?"
    ),
    Mistake(
        "a picture with a capital",
        "    picture: tourism\n",
        "▸    picture: Tourism\n",
        "`tourism`?",
    ),
)

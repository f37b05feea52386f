"""A phrase to show: in which language, and how each visitor is told to say it."""

from __future__ import annotations

import pytest

from kiosk.content.blocks.phrase import Phrase
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.saying import Saying, first_other, romanised, saying
from kiosk.present.screens.phrase import PhraseView
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.visit.places import PhrasePlace
from tests.present.views import screen

PHRASE = Phrase(
    text=Localised(
        {
            "kk": "Бұл қанша тұрады?",
            "ru": "Сколько это стоит?",
            "zh": "这个多少钱？",
            "en": "How much is this?",
        }
    ),
    pinyin="Zhège duōshao qián?",
)


@pytest.mark.parametrize(
    ("reader", "other"), [("kk", "zh"), ("ru", "zh"), ("zh", "kk"), ("en", "kk")]
)
def test_a_phrase_is_shown_first_to_whoever_reads_other_letters(
    content: Content, reader: str, other: str
) -> None:
    assert first_other(PHRASE, Speech(content, reader)) == other


def test_where_no_language_has_other_letters_the_next_one_is_shown(content: Content) -> None:
    phrase = Phrase(text=Localised({"ru": "Спасибо!", "kk": "Рақмет!"}))
    assert first_other(phrase, Speech(content, "ru")) == "kk"
    assert first_other(Phrase(text=Localised({"ru": "Спасибо!"})), Speech(content, "ru")) == ""


@pytest.mark.parametrize(
    ("reader", "language", "words", "system"),
    [
        ("en", "zh", "Zhège duōshao qián?", "pinyin"),
        ("ru", "zh", "Чжэгэ дошао цянь?", "palladius"),
        ("kk", "zh", "Чжэгэ дошао цянь?", "palladius"),
        ("zh", "kk", "Bul qansha turady?", "1979"),
        ("en", "ru", "Skol’ko eto stoit?", "1947"),
        ("ru", "kk", "", ""),
        ("kk", "ru", "", ""),
        ("zh", "en", "", ""),
    ],
)
def test_each_visitor_is_told_how_to_say_it_in_letters_they_read(
    content: Content, reader: str, language: str, words: str, system: str
) -> None:
    speech = Speech(content, reader)
    found = saying(PHRASE, language, speech)
    assert found.words == words
    if system.isdecimal():
        assert system in found.system
    else:
        assert found.system == (speech.word(system) if system else "")


def test_what_is_no_pinyin_is_told_to_nobody(content: Content) -> None:
    phrase = Phrase(text=PHRASE.text, pinyin="Zhegge")
    assert saying(phrase, "zh", Speech(content, "en")) == Saying()


@pytest.mark.parametrize(
    ("language", "written", "latin"),
    [
        # The examples of the tables of BGN/PCGN.
        ("kk", "Әуезов Шиелі Өскемен Қорғас", "Äūezov Shīeli Öskemen Qorghas"),
        ("kk", "Теңге, Жетісу, Щучинск", "Tengge, Zhetisū, Shchūchīnsk"),
        ("ru", "Елизово, Чапаевск, Ельня", "Yelizovo, Chapayevsk, Yel’nya"),
        ("ru", "Подъезд. Ёлка, ребёнок, моё", "Pod”yezd. Yëlka, rebënok, moyë"),
    ],
)
def test_kazakh_and_russian_are_romanised_by_bgn_pcgn(
    language: str, written: str, latin: str
) -> None:
    assert romanised(written, language) == latin


@pytest.mark.parametrize("language", ["kk", "ru", "zh", "en"])
def test_a_phrase_can_be_shown_in_every_language_but_the_visitors(
    content: Content, language: str
) -> None:
    phrase = next(
        phrase for page in content.pages for block in page.blocks for phrase in block.phrases()
    )
    view = screen(content, PhrasePlace(phrase.key), language=language).layers[-1].view
    assert isinstance(view, PhraseView)
    texts = phrase.text.by_language
    assert plain(view.text) == texts[language]
    assert {one.key: plain(one.text) for one in view.shown} == {
        code: text for code, text in texts.items() if code != language
    }
    assert view.first in {one.key for one in view.shown}

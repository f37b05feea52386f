"""Lines end where a careful printer would let them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.pictures import picture_view
from kiosk.present.speech import Speech
from kiosk.present.typography import CARD, PAGE, plain, typeset, typeset_running
from tests.present.views import every_screen, words


def shown(text: str) -> str:
    """Return a text with a ~ for a no-break space, a ^ for a word joiner, a | for a break."""
    return text.translate({0xA0: "~", 0x2060: "^", 0x200B: "|"})


@pytest.mark.parametrize(
    "expected",
    [
        # Russian
        "Музей находится на~первом этаже",
        "О~границе",
        "сосуд «в~духе» Шан",
        "сказал~бы, есть~ли",
        "217~гектаров и~ещё 46,5~километра",
        "24~сентября 2004~года",
        "I~тыс. до~н.~э.",
        "1046–^256~гг. до~н.~э.",
        "т.~е. в~конце XIX~века",
        "Горы Актау~— одно",
        "Д.~Аманбаев",
        # Kazakh
        "Лао-^цзы~да осы, келе~ме?",
        "«ни~хао»; по-^казахски «сәлеметсіз~бе»",
        "2004~жылғы 24~қыркүйекте",
        "б.з.б.~2000",
        # English
        "46.5~kilometres from E.~B.~White",
        "221~BCE~– 220~CE",
        "the late 19th century",
        "a~body of ideas",
        "In Chinese 多^少^钱, “duōshao qián”",
        # Chinese
        "协^议签署于2004^年9^月^24^日，共560^公^顷",
        "约公^元^前^1600^年至前^1046^年",
        "5000^名，200^万，46.5^公^里，19^世^纪末",
        "达^米^尔^·阿^曼巴^耶^夫",
        "9D影^院",
        "如^今游^客来^到霍^尔^果^斯国^际合^作中^心",
        "距阿^拉^木^图361^公^里，中^间2000^名游^客",
        # Words that are not in the list.
        "鲸鱼",
        "东^南^部。|“杰^特^苏”意^为“七^条^河”（地名）|“中^医针^灸疗法”",
    ],
)
def test_what_belongs_together_stays_on_one_line(expected: str) -> None:
    text = expected.replace("~", " ").replace("^", "").replace("|", "")
    assert shown(typeset(text, PAGE)) == expected
    assert plain(typeset(text, PAGE)) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("торговый и медицинский туризм.", "торговый и~медицинский туризм."),
        ("недалеко друг от друга.", "недалеко друг~от~друга."),
        ("вам подскажут посетители музея", "вам подскажут посетители~музея"),
        ("Ask the staff or your doctor.", "Ask the staff or your~doctor."),
        ("湖面开阔，起风很快。", "湖^面开^阔，起^风^很^快。"),
        ("请到中国文化中心。", "请到中^国文^化^中^心。"),
        ("请进博物馆参观。", "请进博^物^馆^参^观。"),
        ("参观。", "参^观。"),
        # What is long enough may stand alone, and what is too long is not joined.
        ("спросите о путеводителях.", "спросите о~путеводителях."),
        ("в Международном центре сотрудничества.", "в~Международном центре сотрудничества."),
        ("достопримечательности рядом.", "достопримечательности рядом."),
        ("Да", "Да"),
        ("", ""),
    ],
)
def test_running_text_does_not_end_with_one_short_word(text: str, expected: str) -> None:
    assert shown(typeset_running(text)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        "4~500-^ден астам адам орналастырылған",
        "в~парке «Алтын-^Эмель», у~водопада Бурхан-^Булак,",
        "когда-^то достопримечательности",
        "по-^китайски, и~Лао-^цзы рассказывает",
    ],
)
def test_running_text_keeps_a_short_part_at_its_hyphen(expected: str) -> None:
    text = expected.replace("^", "")
    # A number may have its no-break space already.
    assert shown(typeset_running(text.replace("~", "\u00a0"))) == expected


def test_what_stays_together_fits_where_the_longest_word_does() -> None:
    assert "с достопримечательностями" in typeset("с достопримечательностями", PAGE)
    assert "\u00a0" in typeset("и серебряными достопримечательностями")
    assert "\u00a0" not in typeset("в архитектурах")
    assert len("в архитектурах") == CARD + 1


def test_the_number_keeps_its_noun_where_both_neighbours_do_not_fit() -> None:
    assert shown(typeset("шамамен б.з.б. 2000 жылға дейін")) == "шамамен б.з.б. 2000~жылға дейін"


@pytest.mark.parametrize("language", ["kk", "ru", "zh", "en"])
def test_the_words_of_the_content_stay_as_they_are(content: Content, language: str) -> None:
    texts = {text for screen in every_screen(content, language) for text in words(screen)}
    for text in map(plain, texts):
        assert plain(typeset(text)) == plain(typeset_running(text)) == text
        # A source has its place in a sentence of the kiosk's own.
        assert typeset(typeset(text)) == typeset(text)


def test_a_description_for_a_screen_reader_is_left_as_it_is(content: Content) -> None:
    picture = replace(content.pictures["home"], alt=Localised({"zh": "2004年的“D·A”"}))
    described = replace(content, pictures={"home": picture})
    assert picture_view("home", Speech(described, "zh")).alt == "2004年的“D·A”"

"""The page of services: its signs and words, and whether what is there is open."""

from __future__ import annotations

from datetime import datetime

import pytest
from msgspec.structs import replace

from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.content.services import Payment, Service, ServiceKind
from kiosk.content.step_free import StepFree
from kiosk.content.zones import zone
from kiosk.present.presenter import Presenter
from kiosk.present.screens.home import HomeView, TileView
from kiosk.present.screens.page import PageView
from kiosk.present.screens.services import SignsView, SignView
from kiosk.present.signs import SERVICES, means_name, means_sign
from kiosk.present.speech import Speech
from kiosk.present.typography import plain
from kiosk.visit.places import ServicesPlace
from kiosk.visit.station import Station
from kiosk.visit.visit import Visit
from tests.conftest import ROOT
from tests.present.views import screen, shown

ALMATY = zone("Asia/Almaty")
ICONS = (ROOT / "kiosk" / "qml" / "KioskUi" / "Parts" / "Icons.qml").read_text("utf-8")
TOILETS = Service(kind=ServiceKind.TOILETS)


def with_services(content: Content, *services: Service, payment: Payment | None = None) -> Content:
    return replace(content, services=services, payment=payment)


def signs(view: PageView) -> list[list[SignView]]:
    rows = [row.view for row in view.blocks]
    assert all(isinstance(row, SignsView) for row in rows)
    return [list(row.signs) for row in rows if isinstance(row, SignsView)]


def tiles(content: Content, language: str = "en") -> tuple[TileView, ...]:
    (layer,) = screen(content, language=language).layers
    assert isinstance(layer.view, HomeView)
    return layer.view.tiles


@pytest.mark.parametrize("kind", list(ServiceKind))
def test_every_service_has_a_sign_and_a_word(content: Content, kind: ServiceKind) -> None:
    assert f" {SERVICES[kind]}:" in ICONS
    service = Service(kind=kind, title=Localised({"en": "Corners"}))
    named = with_services(content, service, replace(service, title=None))
    if kind is ServiceKind.OTHER:
        named = with_services(content, service)
    ((first, *others),) = signs(shown(named, "en", ServicesPlace()))
    assert (first.icon, first.name) == (SERVICES[kind], "Corners")
    assert all(plain(other.name) for other in others)


def test_no_two_kinds_have_the_same_sign() -> None:
    assert len(set(SERVICES.values())) == len(ServiceKind)


@pytest.mark.parametrize(
    ("step_free", "sign", "words", "spoken"),
    [
        (StepFree.YES, "yes", "", "Toilets. Step-free access"),
        (StepFree.NO, "no", "No step-free access", "Toilets. No step-free access"),
        (StepFree.UNKNOWN, "", "", "Toilets"),
    ],
)
def test_of_steps_that_nobody_knows_of_nothing_is_said(
    content: Content, step_free: StepFree, sign: str, words: str, spoken: str
) -> None:
    there = with_services(content, replace(TOILETS, step_free=step_free))
    ((view,),) = signs(shown(there, "en", ServicesPlace()))
    assert (view.step_free, plain(view.steps), plain(view.spoken)) == (sign, words, spoken)


def test_a_service_is_open_as_its_hours_say_and_closes_by_itself(sample: Content) -> None:
    there = with_services(
        sample,
        replace(TOILETS, hours="by-day"),
        replace(TOILETS, hours="always"),
        replace(TOILETS, hours="not-there"),
        TOILETS,
    )
    presenter = Presenter(there)
    visit = Visit(language="en", awake=True, places=(ServicesPlace(),))

    def told(time: str) -> list[tuple[str, bool]]:
        now = datetime.fromisoformat(time).replace(tzinfo=ALMATY)
        view = presenter.screen(visit, now, None, Station()).layers[-1].view
        assert isinstance(view, PageView)
        return [(plain(sign.status), sign.open) for sign in signs(view)[0]]

    always = [("Open around the clock", True), ("", False), ("", False)]
    # A Friday.
    assert told("2026-11-27T12:00") == [("Open · until 18:00", True), *always]
    assert told("2026-11-27T18:00") == [("Opens tomorrow at 10:00", False), *always]


def test_each_side_says_what_it_takes(content: Content) -> None:
    payment = Payment(kazakhstan=("KZT", "cards"), china=("CNY", "Alipay", "USD"))
    view = shown(with_services(content, TOILETS, payment=payment), "zh", ServicesPlace())
    titles = [plain(row.view.title) for row in view.blocks if isinstance(row.view, SignsView)]
    assert titles == ["", "哈萨克斯坦一侧的支付方式", "中国一侧的支付方式"]
    assert [[plain(sign.name) for sign in row] for row in signs(view)[1:]] == [
        ["坚戈现金", "银行卡"],
        ["人民币现金", "支付宝", "USD现金"],
    ]


@pytest.mark.parametrize(
    ("means", "sign", "name"),
    [
        ("KZT", "currencyKzt", "Tenge in cash"),
        ("CNY", "currencyJpy", "Yuan in cash"),
        ("JPY", "money", "JPY in cash"),
        ("cards", "creditCard", "Bank cards"),
        ("UnionPay", "creditCard", "UnionPay"),
        ("WeChat Pay", "qrCode", "WeChat Pay"),
        ("Kaspi", "qrCode", "Kaspi"),
    ],
)
def test_what_one_pays_with_has_a_sign_and_a_name(
    content: Content, means: str, sign: str, name: str
) -> None:
    assert (means_sign(means), plain(means_name(means, Speech(content, "en")))) == (sign, name)
    assert f" {sign}:" in ICONS


@pytest.mark.parametrize("language", ["kk", "ru", "zh", "en"])
def test_one_touch_leads_there_from_home(content: Content, language: str) -> None:
    assert not [tile for tile in tiles(content, language) if tile.kind != "page"]
    there = with_services(content, TOILETS, payment=Payment(china=("CNY",)))
    *pages, last = tiles(there, language)
    assert [tile.names for tile in pages] == [(page.id,) for page in content.pages]
    assert (last.kind, last.names) == (ServicesPlace.kind, ServicesPlace().names)
    assert last.signs == ("toilet", "currencyJpy")
    assert last.title == shown(there, language, ServicesPlace()).title


def test_the_page_is_called_by_what_is_on_it(content: Content) -> None:
    paid = Payment(kazakhstan=("KZT",))
    named = {
        "Services": with_services(content, TOILETS),
        "Services and payment": with_services(content, TOILETS, payment=paid),
        "Payment": with_services(content, payment=paid),
    }
    assert {title: plain(tiles(there)[-1].title) for title, there in named.items()} == {
        title: title for title in named
    }


def test_the_sample_has_every_kind_and_both_sides(sample: Content) -> None:
    assert {service.kind for service in sample.services} == set(ServiceKind)
    assert sample.payment
    assert all(sample.payment.sides.get(side) for side in ("kazakhstan", "china"))

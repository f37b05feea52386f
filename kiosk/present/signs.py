"""What stands for a service or for what one can pay with, in signs and in words.

The signs are called as among the icons of QML.
"""

from __future__ import annotations

from kiosk.content.model import Content
from kiosk.content.services import ServiceKind
from kiosk.present.speech import Speech

SERVICES = {
    ServiceKind.TOILETS: "toilet",
    ServiceKind.ACCESSIBLE_TOILET: "wheelchair",
    ServiceKind.BABY_ROOM: "baby",
    ServiceKind.LIFT: "elevator",
    ServiceKind.FIRST_AID: "firstAidKit",
    ServiceKind.PHARMACY: "pill",
    ServiceKind.FOOD: "forkKnife",
    ServiceKind.DRINKING_WATER: "drop",
    ServiceKind.PRAYER_ROOM: "handsPraying",
    ServiceKind.LOCKERS: "lockers",
    ServiceKind.EXCHANGE: "exchange",
    ServiceKind.CASH_MACHINE: "cashMachine",
    ServiceKind.WIFI: "wifiHigh",
    ServiceKind.CHARGING: "batteryCharging",
    ServiceKind.TAXI: "taxi",
    ServiceKind.BUS: "bus",
    ServiceKind.PARKING: "letterCircleP",
    ServiceKind.INFORMATION: "info",
    ServiceKind.LOST_PROPERTY: "handbag",
    ServiceKind.POLICE: "policeCar",
    ServiceKind.SMOKING_AREA: "cigarette",
    ServiceKind.OTHER: "mapPin",
}
_CURRENCIES = {
    "KZT": "currencyKzt",
    # The sign of the yen is that of the yuan, too; Phosphor's own for it is a Chinese character.
    "CNY": "currencyJpy",
    "USD": "currencyDollar",
    "EUR": "currencyEur",
    "RUB": "currencyRub",
}
#: All other names are those of apps that pay by a code.
_CARDS = {"cards", "visa", "mastercard", "unionpay"}


def services_title(speech: Speech) -> str:
    """Return what the page of all these is called, by what is on it."""
    content = speech.content
    if not content.services:
        return speech.word("payment")
    paid = content.payment and content.payment.sides
    return speech.word("services_and_payment" if paid else "services")


def means_sign(means: str) -> str:
    """Return the sign of what one can pay with."""
    if _is_currency(means):
        return _CURRENCIES.get(means, "money")
    return "creditCard" if means.casefold() in _CARDS else "qrCode"


def means_name(means: str, speech: Speech) -> str:
    """Return what it is called; what the kiosk has no word for, as it is written."""
    key = f"pay_{means.replace(' ', '').lower()}"
    if key in speech.content.words:
        return speech.word(key)
    return speech.word("pay_cash", currency=means) if _is_currency(means) else means


def all_signs(content: Content) -> tuple[str, ...]:
    """Return each sign of the services, and of what one can pay with, once."""
    services = [SERVICES[service.kind] for service in content.services]
    sides = content.payment.sides if content.payment else {}
    means = [means_sign(one) for side in sides.values() for one in side]
    return tuple(dict.fromkeys([*services, *means]))


def _is_currency(means: str) -> bool:
    return len(means) == len("KZT") and means.isalpha() and means.isupper()

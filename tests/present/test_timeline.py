"""A timeline with two lanes, row by row."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.content.blocks.items import Item
from kiosk.content.blocks.timeline import Lane, Timeline
from kiosk.content.localised import Localised
from kiosk.content.model import Content
from kiosk.present.blocks import present_block
from kiosk.present.blocks.timeline import TimelineView
from kiosk.present.rows import Rows
from kiosk.present.speech import Speech
from kiosk.present.typography import plain

LANES = {
    "china": Lane(title=Localised({"en": "China"})),
    "steppe": Lane(title=Localised({"en": "Steppe"}), background=True),
}


def period(name: str) -> Item:
    """Return a period; one of the steppe begins with s."""
    lane = "steppe" if name.startswith("s") else None
    return Item(id=name, title=Localised({"en": name}), lane=lane)


def timeline(*names: str) -> Timeline:
    return Timeline(
        title=Localised({"en": "Title"}),
        note=Localised({"en": "Note"}),
        lanes=LANES,
        items=tuple(map(period, names)),
    )


def views(content: Content, block: Timeline) -> list[TimelineView]:
    found = [row.view for row in Rows((block,), Speech(content, "en"))]
    assert all(isinstance(view, TimelineView) for view in found)
    return [view for view in found if isinstance(view, TimelineView)]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("c1 s1 c2 s2", [("c1", "s1"), ("c2", "s2")]),
        ("c1 s1 s2 c2", [("c1", "s1"), ("", "s2"), ("c2", "")]),
        ("s1 c1", [("", "s1"), ("c1", "")]),
        ("c1 c2 s1 s2 s3", [("c1", ""), ("c2", "s1"), ("", "s2"), ("", "s3")]),
    ],
)
def test_a_period_of_the_second_lane_stands_beside_the_one_before_it(
    content: Content, names: str, expected: list[tuple[str, str]]
) -> None:
    found = views(content, timeline(*names.split()))
    assert [(view.period.key, view.beside.key) for view in found] == expected
    assert [view.title for view in found] == ["Title", *[""] * (len(found) - 1)]
    assert [view.note for view in found] == [*[""] * (len(found) - 1), "Note"]


def test_each_period_says_which_lane_it_is_of_and_what_is_only_background(
    content: Content,
) -> None:
    (view,) = views(content, timeline("c1", "s1"))
    assert (view.laned, view.period.lane, plain(view.beside.lane)) == (
        True,
        "China",
        "Steppe (background)",
    )
    alone = replace(timeline("c1"), lanes={})
    (view,) = views(content, alone)
    assert (view.laned, view.period.lane, view.beside.key) == (False, "", "")


def test_of_ten_thousand_periods_only_those_are_made_that_somebody_looks_at(
    content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def count(block: Timeline, speech: Speech) -> object:
        made.append(block.items[0].id)
        return present_block(block, speech)

    monkeypatch.setattr("kiosk.present.rows.present_block", count)
    names = [name for number in range(5000) for name in (f"c{number}", f"s{number}")]
    rows = Rows((timeline(*names),), Speech(content, "en"))
    assert len(rows) == 5000
    assert not made
    assert rows[4000].view
    assert made == ["c4000"]


#: What is known of the steppe (the second lane), by its ids, as encyclopaedias have it in English.
STEPPE = {
    "botai": "4th millennium BCE",
    "andronovo": "2nd millennium BCE",
    "saka": "8th–3rd centuries BCE",
    "wusun-kangju": "2nd century BCE – 5th century CE",
    "turkic-khaganates": "6th–8th centuries",
    "karluks": "8th–10th centuries",
    "karakhanids": "10th–12th centuries",
    "mongol-empire": "13th–14th centuries",
    "kazakh-khanate": "from the middle of the 15th century",
}


def test_the_shipped_steppe_is_background_in_every_language(content: Content) -> None:
    museum = content.page("museum")
    assert museum
    (block,) = (block for block in museum.blocks if isinstance(block, Timeline))
    steppe = [item for item in block.items if block.beside(item)]
    assert {item.id: item.when.within(["en"]) for item in steppe if item.when} == STEPPE
    assert not [item.id for item in steppe if item.text or item.picture]
    for language in content.languages:
        shown = [
            view.beside
            for row in Rows((block,), Speech(content, language.code))
            if isinstance(view := row.view, TimelineView) and view.beside.key
        ]
        mark = content.words["lane_background"].by_language[language.code].format(lane="")
        assert len(shown) == len(STEPPE)
        assert all(plain(one.lane).endswith(plain(mark)) for one in shown)

"""List models: what changes stays in place, so that a page keeps its scroll and its pictures."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.bridge.records import FIRST_ROLE, RecordModel, camel_case


class Leaf(Struct, frozen=True):
    text: str


class Inner(Struct, frozen=True):
    leaves: tuple[Leaf, ...]
    first_name: str = ""


class Row(Struct, frozen=True):
    key: str
    full_title: str
    view: Inner
    leaves: tuple[Leaf, ...] = ()


class Changes:
    """What a model told its views."""

    def __init__(self, model: RecordModel) -> None:
        self.rows: list[int] = []
        self.resets = 0
        self.counts: list[int] = []
        model.dataChanged.connect(self.note)
        model.modelReset.connect(self.reset)
        model.countChanged.connect(lambda: self.counts.append(model.rowCount()))

    def note(self, first: QModelIndex, last: QModelIndex) -> None:
        self.rows += range(first.row(), last.row() + 1)

    def reset(self) -> None:
        self.resets += 1


@pytest.fixture
def parent(qapp: QGuiApplication) -> QObject:
    return QObject(qapp)


@pytest.fixture
def model(parent: QObject) -> RecordModel:
    return RecordModel(Row, parent)


def row(key: str, title: str = "", *leaves: str) -> Row:
    texts = tuple(Leaf(leaf) for leaf in leaves)
    return Row(key, title, Inner(texts), texts)


def at(model: RecordModel, number: int, name: str) -> object:
    """Return what QML finds under `name` in a row."""
    roles = {bytes(role.data()).decode(): key for key, role in model.roleNames().items()}
    return model.data(model.index(number), roles[name])


def nested(model: RecordModel, number: int) -> RecordModel:
    found = at(model, number, "leaves")
    assert isinstance(found, RecordModel)
    return found


@pytest.mark.parametrize(
    ("python", "qml"),
    [("title", "title"), ("can_go_back", "canGoBack"), ("short_name", "shortName")],
)
def test_names_are_camel_case_in_qml(python: str, qml: str) -> None:
    assert camel_case(python) == qml


def test_each_field_is_a_role(model: RecordModel) -> None:
    model.set_records([row("a", "A", "leaf")])
    names = {bytes(name.data()).decode() for name in model.roleNames().values()}
    assert names == {"key", "fullTitle", "view", "leaves"}
    assert at(model, 0, "fullTitle") == "A"
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) is None


def test_a_record_in_a_record_is_a_map_and_a_tuple_of_records_a_model(model: RecordModel) -> None:
    model.set_records([row("a", "A", "one", "two")])
    view = at(model, 0, "view")
    assert isinstance(view, dict)
    assert set(view) == {"leaves", "firstName"}
    inner = view["leaves"]
    assert isinstance(inner, RecordModel)
    assert [at(inner, number, "text") for number in range(inner.rowCount())] == ["one", "two"]


def test_the_same_keys_change_in_place(model: RecordModel) -> None:
    model.set_records([row("a", "A"), row("b", "B"), row("c", "C")])
    changes = Changes(model)
    model.set_records([row("a", "A"), row("b", "Б"), row("c", "C")])
    assert (changes.rows, changes.resets, changes.counts) == ([0, 1, 2], 0, [])
    assert at(model, 1, "fullTitle") == "Б"


class Many(Struct, frozen=True):
    """Records with several names in a row."""

    keys: tuple[tuple[str, ...], ...]

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, number: int) -> Row:
        return row(self.keys[number][1])


def test_the_same_in_another_order_stays_in_place(model: RecordModel) -> None:
    model.set_records(Many((("text", "t"), ("cards", "a", "b"), ("cards", "c", "d"))))  # type: ignore[arg-type]
    changes = Changes(model)
    model.set_records(Many((("text", "t"), ("cards", "d", "a"), ("cards", "c", "b"))))  # type: ignore[arg-type]
    assert (changes.rows, changes.resets, changes.counts) == ([0, 1, 2], 0, [])
    assert [model.rowOf(name) for name in "tabcd"] == [0, 1, 2, 2, 1]
    model.set_records(Many((("cards", "d", "a"), ("text", "t"), ("cards", "c", "b"))))  # type: ignore[arg-type]
    assert changes.resets == 1, "a row cannot become one of another kind"


def test_other_keys_begin_anew(model: RecordModel) -> None:
    model.set_records([row("a"), row("b")])
    changes = Changes(model)
    model.set_records([row("a"), row("c")])
    model.set_records([row("c"), row("a")])
    model.set_records([row("b"), row("c"), row("d")])
    assert changes.resets == 3
    assert model.property("count") == model.rowCount() == 3


@pytest.mark.parametrize(
    ("before", "after", "inserted", "removed"),
    [
        ("", "abc", [(0, 2)], []),
        ("abc", "abcde", [(3, 4)], []),
        ("abc", "xabc", [(0, 0)], []),
        ("abc", "abxyc", [(2, 3)], []),
        ("abc", "ab", [], [(2, 2)]),
        ("abcd", "ad", [], [(1, 2)]),
        ("abc", "", [], [(0, 2)]),
        ("aabb", "aaabb", [(2, 2)], []),
    ],
)
def test_rows_that_come_or_go_leave_the_others_in_place(
    model: RecordModel,
    before: str,
    after: str,
    inserted: list[tuple[int, int]],
    removed: list[tuple[int, int]],
) -> None:
    model.set_records([row(key) for key in before])
    changes = Changes(model)
    came: list[tuple[int, int]] = []
    went: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: came.append((first, last)))
    model.rowsRemoved.connect(lambda _, first, last: went.append((first, last)))
    model.set_records([row(key, "new") for key in after])
    assert (came, went, changes.resets) == (inserted, removed, 0)
    assert changes.counts == [len(after)]
    assert [at(model, number, "key") for number in range(len(after))] == list(after)
    assert changes.rows == list(range(len(after))), "all of them may say something new"


def test_a_model_in_a_row_goes_with_its_row(model: RecordModel) -> None:
    model.set_records([row("a", "A", "one")])
    inner = nested(model, 0)
    model.set_records([row("b"), row("a", "A", "one")])
    assert nested(model, 1) is inner


def test_the_same_records_change_nothing(model: RecordModel) -> None:
    model.set_records((row("a", "A", "leaf"),))
    changes = Changes(model)
    model.set_records((row("a", "A", "leaf"),))
    assert (changes.rows, changes.resets, changes.counts) == ([], 0, [])


class Named(Sequence[Row]):
    """Records of which each holds some things, named by letters."""

    def __init__(self, *names: str) -> None:
        self.keys = tuple(("row", *of_row) for of_row in names)

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, number: int) -> Row:  # type: ignore[override]
        return row(self.keys[number][1])


def test_things_are_found_in_their_rows(model: RecordModel) -> None:
    model.set_records(Named("a", "bc", "de"))
    assert [model.rowOf(name) for name in "abcdex"] == [0, 1, 1, 2, 2, -1]
    assert [model.rowOf(name) for name in ("row", "")] == [-1, -1]


@pytest.mark.parametrize(
    ("after", "heirs"),
    [
        (["ab", "cd", "ef"], "abcdef"),
        (["ab", "cd"], "abcddd"),
        (["cd", "ef"], "cccdef"),
        (["b", "de"], "bbddee"),
        (["xy"], ["", "", "", "", "", ""]),
        ([], ["", "", "", "", "", ""]),
    ],
)
def test_what_went_is_followed_by_the_next_one_left(
    model: RecordModel, after: list[str], heirs: Sequence[str]
) -> None:
    model.set_records(Named("ab", "cd", "ef"))
    told: list[list[str]] = []
    model.exchanged.connect(lambda: told.append([model.heir(name) for name in "abcdef"]))
    model.set_records(Named(*after))
    assert told == ([] if after == ["ab", "cd", "ef"] else [list(heirs)])
    assert [model.heir(name) for name in "abcdef"] == list(heirs)
    assert model.heir("") == model.heir("z") == ""


def test_models_of_names_have_heirs_too(model: RecordModel) -> None:
    model.set_records([row("one"), row("two")])
    model.set_records([row("two")])
    assert (model.rowOf("two"), model.rowOf("t"), model.heir("one")) == (0, -1, "two")


class Numbered(Sequence[Row]):
    """A thousand records that are made when they are asked for."""

    keys = tuple(range(1000))

    def __init__(self, title: str) -> None:
        self.title = title
        self.made: list[int] = []

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, number: int) -> Row:  # type: ignore[override]
        self.made.append(number)
        return row(str(number), f"{self.title} {number}", "leaf")


def test_a_record_is_made_when_its_row_is_asked_for(model: RecordModel) -> None:
    first, second = Numbered("Row"), Numbered("Ряд")
    model.set_records(first)
    assert model.rowCount() == 1000
    assert (at(model, 999, "fullTitle"), at(model, 999, "key")) == ("Row 999", "999")
    changes = Changes(model)
    model.set_records(second)
    assert (changes.rows, changes.resets) == (list(range(1000)), 0)
    assert at(model, 7, "fullTitle") == "Ряд 7"
    assert (first.made, second.made) == ([999], [7])


def test_a_model_in_a_row_stays_the_same_object(model: RecordModel) -> None:
    model.set_records([row("a", "A", "one", "two")])
    inner = nested(model, 0)
    changes = Changes(inner)
    model.set_records([row("a", "A", "one", "zwei")])
    assert nested(model, 0) is inner
    assert (changes.rows, changes.resets) == ([0, 1], 0)
    assert at(inner, 1, "text") == "zwei"


def test_rows_without_keys_change_in_place(parent: QObject) -> None:
    model = RecordModel(Leaf, parent)
    model.set_records([Leaf("one"), Leaf("two")])
    changes = Changes(model)
    model.set_records([Leaf("eins"), Leaf("two")])
    assert (changes.rows, changes.resets) == ([0, 1], 0)
    model.set_records([Leaf("eins")])
    assert (changes.resets, changes.counts) == (0, [1])


def test_no_model_is_without_a_parent(model: RecordModel) -> None:
    model.set_records([row("a", "A", "one")])
    parents = [nested(model, 0).parent()]
    while parents[-1] not in {model, None}:
        parents.append(parents[-1].parent())
    assert parents[-1] is model


def test_models_of_rows_that_are_gone_are_freed(model: RecordModel) -> None:
    for number in range(50):
        model.set_records([row(f"a{number}", "A", "one")])
        nested(model, 0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(model.findChildren(RecordModel)) == 2, "of the row that is there, and of the last"


def test_models_of_rows_that_went_alone_are_freed(model: RecordModel) -> None:
    kept = row("kept", "A", "one")
    for number in range(50):
        model.set_records([kept, row(f"a{number}", "A", "one")])
        inner = nested(model, 0)
        nested(model, 1)
        model.set_records([kept])
        assert nested(model, 0) is inner
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(model.findChildren(RecordModel)) == 2, "of the row that is there, and of the last"


def test_a_model_keeps_the_rules_of_qt(model: RecordModel) -> None:
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    first = row("a", "A", "one")
    model.set_records([first, row("b", "B")])
    model.set_records([replace(first, full_title="Ä"), row("b", "B")])
    model.set_records([first, row("c"), row("d"), row("b", "B")])
    model.set_records([row("d"), row("b", "B")])
    model.set_records([])
    assert tester.model() is model


def test_the_first_role_is_that_of_qt() -> None:
    assert Qt.ItemDataRole.UserRole == FIRST_ROLE

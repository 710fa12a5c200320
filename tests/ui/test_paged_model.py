"""The table of any length: pages by key, never a question while painting."""

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt

from ui.desktop.core.paged_model import PAGE, Column, PagedModel


@dataclass(frozen=True)
class Numbers:
    """Rows 0…count-1; remembers every wish."""

    count: int
    wishes: list[Any]

    def load(self, wish, give):
        self.wishes.append(wish)
        step = -1 if wish.descending else 1
        first = (
            (self.count - 1 if wish.descending else 0) if wish.after is None else wish.after + step
        )
        last = max(-1, first - PAGE) if wish.descending else min(self.count, first + PAGE)
        give(list(range(first, last, step)))


COLUMNS = [
    Column("Number", str, sort="number", is_number=True),
    Column("Name", lambda n: f"n{n}"),
]


def model_of(count, wishes=None):
    return PagedModel(COLUMNS, Numbers(count, [] if wishes is None else wishes).load, "number")


def fetch_all(model):
    while model.canFetchMore():
        model.fetchMore()


def test_keeps_qt_model_promises(qtmodeltester):
    model = model_of(450)
    fetch_all(model)
    qtmodeltester.check(model)


@pytest.mark.parametrize("count", [0, 1, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE])
def test_every_row_comes_once(qapp, count):
    model = model_of(count)
    fetch_all(model)
    assert [model.row(i) for i in range(model.rowCount())] == list(range(count))


def test_the_next_page_follows_the_last_row(qapp):
    wishes: list[Any] = []
    model = model_of(250, wishes)
    fetch_all(model)
    assert [wish.after for wish in wishes] == [None, 99, 199]


def test_painting_asks_for_nothing(qapp):
    wishes: list[Any] = []
    model = model_of(250, wishes)
    model.fetchMore()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            model.data(model.index(row, column))
    assert len(wishes) == 1


def test_sorting_starts_again_from_the_other_end(qapp):
    model = model_of(150)
    fetch_all(model)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    fetch_all(model)
    assert [model.row(i) for i in range(model.rowCount())] == list(range(149, -1, -1))


def test_a_column_without_an_order_changes_nothing(qapp):
    wishes: list[Any] = []
    model = model_of(10, wishes)
    model.fetchMore()
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert model.rowCount() == 10
    assert len(wishes) == 1


def test_answers_to_an_old_question_are_dropped(qapp):
    waiting = []
    model = PagedModel(COLUMNS, lambda wish, give: waiting.append(give), "number")
    model.fetchMore()
    assert not model.canFetchMore(), "one question at a time"
    model.restart()
    waiting[0]([7])
    assert model.rowCount() == 0
    waiting[1]([8])
    assert model.row(0) == 8


def test_numbers_stand_at_the_right_of_their_cell_in_every_language(qapp):
    model = model_of(1)
    model.fetchMore()
    role = Qt.ItemDataRole.TextAlignmentRole
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert model.data(model.index(0, 0), role) & right == right
    assert model.data(model.index(0, 1), role) & Qt.AlignmentFlag.AlignLeading
    assert model.data(QModelIndex()) is None

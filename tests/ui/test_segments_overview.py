"""The RFM map and the movement between stages: figures as the services tell them, by keyboard."""

import threading

import pytest
from PySide6.QtCore import Qt

from services import segments
from tests.ui.conftest import PATIENCE_S
from ui.desktop.segments.overview import MovementPresenter, moved, rfm_map, stage_rule, stayed
from ui.desktop.segments.page import SegmentsPage


@pytest.fixture
def open_page(make_context, database, tasks, qtbot):
    """A function that opens the page in a language, with its list."""
    pages = []

    def make(language="en"):
        page = SegmentsPage(make_context(language))
        qtbot.addWidget(page)
        page.resize(1110, 680)
        page.show()
        qtbot.waitUntil(lambda: tasks.running == 0)
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.close_page()


def wished(page):
    """Return what the page asks to be opened, as it asks."""
    asked = []
    page.context.wishes.place.connect(lambda place, subject: asked.append((place, subject)))
    return asked


def count(database, rule):
    with database.read() as session:
        return segments.count(session, segments.parse(rule), database.today()).count


def test_the_map_counts_everybody_and_every_cell_opens_just_its_customers(full_cafe):
    with full_cafe.read() as session:
        rows = segments.rfm_scores(session, full_cafe.today())
    found = rfm_map(rows)
    assert len(found.cells) == 25
    assert (found.members, found.money_minor) == (
        len(rows),
        sum(row.monetary_minor for row in rows),
    )
    full = [cell for cell in found.cells.values() if cell.members]
    assert sum(cell.members for cell in full) == len(rows)
    for cell in full[:4]:
        assert count(full_cafe, cell.rule) == cell.members


def test_the_map_is_walked_by_arrows_and_enter_opens_a_cell(open_page, full_cafe, tasks, qtbot):
    page = open_page()
    asked = wished(page)
    page.map_button.click()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert (page.title, page.crumb) == ("RFM map", "Segments")
    grid = page.map.grid
    assert page.focusWidget() is grid
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    place, subject = asked[0]
    assert place == "segments"
    values = {one["fact"]: one["value"] for one in subject["rule"]["rule"]["all"]}
    assert values == {"rfm.recency": 4, "rfm.frequency": 4}
    assert subject["name"] == "Loyal (4–4)"
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert page.title == "Segments"


def test_a_cell_is_told_to_screen_readers_in_full(open_page, full_cafe, tasks, qtbot):
    page = open_page("he")
    page.map_button.click()
    qtbot.waitUntil(lambda: tasks.running == 0)
    said = page.map.model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    cell = page.map.model.cell(0, 4)
    assert "5 מתוך 5" in said
    assert str(cell.members) in said or cell.members in (0, 1, 2)


def test_a_shop_without_sales_says_so(open_page, database, tasks, qtbot):
    page = open_page()
    page.map_button.click()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert page.map._says.text() == "Nobody has bought yet."  # noqa: SLF001 - what it shows


def test_movement_shows_stages_by_month_and_who_moved(open_page, full_cafe, tasks, qtbot):
    page = open_page()
    asked = wished(page)
    page.moves_button.click()
    qtbot.waitUntil(lambda: tasks.running == 0)
    view = page.moves
    flows = view.presenter.flows
    assert len(flows) == 13
    assert view.model.columnCount() == 14
    stages = [stage for stage, _ in view.presenter.stages()]
    for row, stage in enumerate(stages):
        assert view.model.index(row, 13).data() == str(flows[-1].stages[stage])
    assert set(stages) == set(flows[-1].stages)
    view.grid.setFocus()
    qtbot.keyClick(view.grid, Qt.Key.Key_Left)
    column = view.grid.currentIndex().column()
    assert column == 12
    changes = moved(flows[column - 1])
    assert view.moves_model.rowCount() == len(changes)
    assert sum(n for *_, n in changes) + stayed(flows[column - 1]) == sum(
        flows[column - 1].moves.values()
    )
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    stage = stages[view.grid.currentIndex().row()]
    assert asked[0][1]["rule"] == stage_rule(stage)
    assert count(full_cafe, stage_rule(stage)) == flows[-1].stages[stage]


def test_the_first_months_column_tells_of_the_month_after_it(open_page, full_cafe, tasks, qtbot):
    page = open_page()
    page.moves_button.click()
    qtbot.waitUntil(lambda: tasks.running == 0)
    view = page.moves
    view.grid.setCurrentIndex(view.model.index(0, 0))
    first, second = (page.words.formats.day(flow.on) for flow in view.presenter.flows[:2])
    heading = view._below.heading.text()  # noqa: SLF001 - what it shows
    assert first in heading
    assert second in heading


def test_opening_a_move_opens_where_they_went(open_page, full_cafe, tasks, qtbot):
    page = open_page()
    asked = wished(page)
    page.moves_button.click()
    qtbot.waitUntil(lambda: tasks.running == 0)
    view = page.moves
    place = next(n for n, flow in enumerate(view.presenter.flows) if moved(flow))
    view.grid.setCurrentIndex(view.model.index(0, place + 1))
    view.moves.setCurrentIndex(view.moves_model.index(0, 0))
    qtbot.keyClick(view.moves, Qt.Key.Key_Return)
    assert asked[0][1]["rule"] == stage_rule(moved(view.presenter.flows[place])[0][1])


def test_looking_back_tells_how_far_it_is_and_can_be_stopped(
    context, full_cafe, qtbot, monkeypatch
):
    begun, presenter, tasks = threading.Event(), MovementPresenter(context), []

    def endless(_session, _today, progress):
        begun.set()
        while True:
            progress.step(1, 13)

    monkeypatch.setattr("ui.desktop.segments.overview.segments.flows", endless)
    context.wishes.long_work.connect(lambda task, _title: tasks.append(task))
    presenter.refresh()
    assert begun.wait(PATIENCE_S)
    with qtbot.waitSignal(presenter.stopped), qtbot.assertNotEmitted(presenter.ready):
        tasks[0].cancel()
    presenter.close()

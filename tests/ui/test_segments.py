"""Segments: what is typed is checked at its place, counted live, kept as versions."""

import csv
import json

import pytest

from services import segments
from ui.desktop.segments.listing import SegmentsPresenter
from ui.desktop.segments.page import SegmentsPage, safe_file_name
from ui.desktop.segments.presenter import EVERYONE, SegmentPresenter

NO_ONE = {"version": 1, "rule": {"any": []}}


@pytest.fixture
def one(context, full_cafe):
    presenter = SegmentPresenter(context)
    yield presenter
    presenter.close()


def test_the_sizes_follow_the_names(context, full_cafe, qtbot):
    presenter = SegmentsPresenter(context)
    sizes: dict[str, segments.Size] = {}
    presenter.sized.connect(lambda name, size: sizes.__setitem__(name, size))
    with qtbot.waitSignal(presenter.listed) as listed:
        presenter.refresh()
    names = [row.name for row in listed.args[0]]
    assert len(names) == 3
    qtbot.waitUntil(lambda: set(sizes) == set(names))
    assert all(size.of == 30 for size in sizes.values())


def test_a_new_segment_begins_with_everyone(one, qtbot):
    with qtbot.waitSignal(one.pictured) as pictured:
        one.start()
    assert pictured.args[0].size.count == 30
    assert len(pictured.args[0].sample) == 6


def test_only_the_last_keystroke_is_counted(one, qtbot):
    with qtbot.waitSignal(one.pictured):
        one.start()
    counts = []
    one.pictured.connect(lambda picture: counts.append(picture.size.count))
    one.type(json.dumps(EVERYONE, indent=None))
    one.type(json.dumps(NO_ONE))
    qtbot.waitUntil(lambda: counts == [0])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "Line 1"),
        ('{"version": 1}', ""),
        ('{"version": 1, "rule": {"fact": "no.such", "op": "equals", "value": 1}}', "no.such"),
    ],
)
def test_what_is_wrong_is_said_at_once_and_nothing_is_counted(one, qtbot, text, said):
    with qtbot.waitSignal(one.pictured):
        one.start()
    with qtbot.waitSignal(one.wrong) as wrong, qtbot.assertNotEmitted(one.pictured, wait=50):
        one.type(text)
        one.count()
    assert wrong.args[0]
    assert said in wrong.args[0]


def test_a_member_is_shown_with_the_figures_that_speak_for_them(one, qtbot):
    rule = {"fact": "purchases.total", "op": "at_least", "value": 100}
    with qtbot.waitSignal(one.pictured) as pictured:
        one.start({"version": 1, "rule": rule})
    assert "₪" in pictured.args[0].sample[0].why


def test_saving_makes_a_segment_and_then_versions_of_it(one, full_cafe, qtbot):
    with qtbot.waitSignal(one.opened):
        one.start()
    with qtbot.waitSignals([one.saved, one.opened]):
        one.save("All")
    assert (one.name, one.version, one.is_changed) == ("All", 1, False)
    one.type(json.dumps(NO_ONE))
    assert one.is_changed
    with qtbot.waitSignals([one.saved, one.opened]):
        one.save("All")
    assert one.version == 2


def test_a_name_in_use_is_refused_in_words(one, full_cafe, qtbot):
    with full_cafe.read() as session:
        taken = segments.segments(session)[0].name
    one.start()
    with qtbot.waitSignal(one.wrong, check_params_cb=bool) as wrong:
        one.save(taken)
    assert taken in wrong.args[0]


def test_retiring_can_be_undone(one, full_cafe, qtbot):
    with full_cafe.read() as session:
        name = segments.segments(session)[0].name
    with qtbot.waitSignal(one.opened):
        one.open(name)
    told = []
    one.retire(lambda name, undo: told.append((name, undo)))
    qtbot.waitUntil(lambda: bool(told))
    with full_cafe.read() as session:
        assert name not in [row.name for row in segments.segments(session)]
    with qtbot.waitSignal(one.saved):
        told[0][1]()
    with full_cafe.read() as session:
        assert name in [row.name for row in segments.segments(session)]


def test_the_exported_list_has_the_number_first_and_opens_in_a_spreadsheet(
    one, context, qtbot, tmp_path
):
    with qtbot.waitSignal(one.pictured):
        one.start()
    target = tmp_path / "list.csv"
    with qtbot.waitSignal(context.wishes.written):
        one.export(target)
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines()))
    assert rows[0][0] == "member_no"
    assert len(rows) == 31


def test_the_page_opens_a_segment_and_shows_its_size(context, full_cafe, qtbot):
    page = SegmentsPage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.one.pictured):
        page.show_subject({"rule": EVERYONE, "name": "All"})
    assert page.title == "All"
    assert page.crumb == "Segments"
    page.close_page()


def test_any_name_becomes_a_file_name():
    assert safe_file_name('a/b:"c') == "a_b__c"
    assert safe_file_name("") == "segment"

"""A till's file becomes receipts: whole, once, and the same however the rows are ordered."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from models.values import ImportKind
from services import imports
from services.imports.errors import NothingUsable
from services.purchases import wrong_summaries

HEAD = "receipt_no,sold_at,branch,member,product,quantity,amount\n"
ALL = ["branch", "member", "product", "employee"]


@pytest.fixture
def bring(database, tmp_path):
    """Import rows of purchases; options go into the mapping."""

    def run(rows, head=HEAD, dry_run=False, errors_to=None, create=ALL, **options):
        file = tmp_path / "till.csv"
        file.write_text(head + rows, encoding="utf-8")
        columns = {name: name for name in head.strip().split(",") if name != "problem"}
        document = {"columns": columns, "options": {"create_missing": create, **options}}
        mapping = imports.mapping_from(document, ImportKind.PURCHASES)
        request = imports.Request(ImportKind.PURCHASES, file, mapping, dry_run, errors_to)
        return imports.import_file(database, request)

    return run


def all_of(database, query):
    with database.read() as session:
        return [tuple(row) for row in session.execute(text(query))]


def codes(outcome):
    return [(problem.row, problem.code) for problem in outcome.problems]


def test_rows_of_one_receipt_need_not_be_neighbours(bring, database):
    bring(
        "1,2026-01-05 10:00,A,M1,P1,1,10.00\n"
        "2,2026-01-05 10:05,A,M2,P1,2,20.00\n"
        "1,2026-01-05 10:00,A,M1,P2,1,5.50\n"
    )
    receipts = all_of(database, "SELECT receipt_no, total_minor FROM receipt ORDER BY receipt_no")
    assert receipts == [("1", 1550), ("2", 2000)]
    lines = "SELECT line_no, amount_minor FROM receipt_line WHERE receipt_id = 1 ORDER BY line_no"
    assert all_of(database, lines) == [(1, 1000), (2, 550)]


def test_the_same_rows_in_another_order_change_nothing(bring, database):
    rows = ["1,2026-01-05 10:00,A,M1,P1,1,10", "1,2026-01-05 10:00,A,M1,P2,1,5", ""]
    bring("\n".join(rows))
    again = bring("\n".join([rows[1], rows[0], ""]))
    assert (again.batch, again.unchanged, dict(+again.created)) == (None, 2, {})
    assert all_of(database, "SELECT count(*) FROM import_batch") == [(1,)]


def test_a_known_receipt_with_other_content_is_left_as_it_is(bring, database):
    bring("1,2026-01-05 10:00,A,M1,P1,1,10\n")
    again = bring("1,2026-01-05 10:00,A,M1,P1,1,11\n2,2026-01-05 10:00,A,M1,P1,1,1\n")
    assert codes(again) == [(2, "receipt_differs")]
    assert all_of(database, "SELECT total_minor FROM receipt ORDER BY id") == [(1000,), (100,)]


def test_a_receipt_of_two_members_is_left_out_whole(bring, database):
    done = bring(
        "1,2026-01-05 10:00,A,M1,P1,1,10\n"
        "2,2026-01-05 10:00,A,M1,P1,1,1\n"
        "1,2026-01-05 10:00,A,M2,P1,1,10\n"
    )
    assert (done.rejected, codes(done)) == (2, [(2, "two_members")])
    assert all_of(database, "SELECT receipt_no FROM receipt") == [("2",)]
    assert all_of(database, "SELECT member_no FROM member") == [("M1",)]


def test_a_bad_row_takes_its_whole_receipt_along(bring, database):
    done = bring(
        "1,2026-01-05 10:00,A,M1,P1,1,10\n"
        "1,2026-01-05 10:00,A,M1,P1,1,much\n"
        "2,2026-01-05 10:00,A,M1,P1,1,1\n"
    )
    assert (done.rejected, codes(done)) == (2, [(3, "bad_number")])
    assert all_of(database, "SELECT receipt_no FROM receipt") == [("2",)]


def test_a_row_without_its_date_spoils_the_receipt_it_belongs_to(bring, database):
    done = bring("1,2026-01-05 10:00,A,M1,P1,1,10\n1,,A,M1,P1,1,1\n2,2026-01-05,A,M1,P1,1,1\n")
    assert (done.rejected, codes(done)) == (2, [(3, "no_date")])
    assert all_of(database, "SELECT receipt_no FROM receipt") == [("2",)]


def test_nothing_usable_is_refused_and_leaves_no_trace(bring, database):
    with pytest.raises(NothingUsable) as refused:
        bring(",2026-01-05,A,M1,P1,1,10\n")
    assert refused.value.facts["rejected"] == 1
    assert all_of(database, "SELECT count(*) FROM import_batch") == [(0,)]


def test_an_unknown_name_is_refused_unless_it_may_be_made(bring, database):
    rows = "1,2026-01-05,Z,M1,P1,1,10\n2,2026-01-05,A,M1,,1,10\n3,2026-01-05,A,,,1,10\n"
    done = bring(rows, create=[])
    assert codes(done) == [(2, "unknown_branch"), (2, "unknown_member"), (2, "unknown_product"),
                           (3, "unknown_member")]  # fmt: skip
    assert all_of(database, "SELECT receipt_no FROM receipt") == [("3",)]


def test_an_invoice_with_two_times_is_one_receipt_on_two_days_two(bring, database):
    bring(
        "1,2026-01-05 10:01,A,M1,P1,1,10\n1,2026-01-05 10:00,A,M1,P1,1,10\n"
        "1,2026-01-06 10:00,A,M1,P1,1,10\n"
    )
    found = all_of(database, "SELECT sold_minute, total_minor FROM receipt ORDER BY sold_on")
    assert found == [(600, 2000), (600, 1000)]


def test_equal_rows_without_receipt_numbers_all_count_once(bring, database):
    head = "sold_at,branch,member,amount\n"
    rows = "2026-01-05,A,M1,10\n2026-01-05,A,M1,10\n2026-01-06,A,M1,10\n"
    first = bring(rows, head, one_line_receipts=True)
    again = bring(rows, head, one_line_receipts=True)
    more = bring(rows + "2026-01-05,A,M1,10\n", head, one_line_receipts=True)
    assert (first.created["receipt"], again.unchanged) == (3, 3)
    assert (more.created["receipt"], more.unchanged) == (1, 3)


def test_amounts_are_rounded_half_away_from_zero_line_by_line(bring, database):
    head = "receipt_no,sold_at,branch,product,quantity,unit_price\n"
    bring("1,2026-01-05,A,P1,0.5,0.01\n1,2026-01-05,A,P1,-0.5,0.03\n", head)
    lines = "SELECT quantity_milli, amount_minor, is_return FROM receipt_line ORDER BY line_no"
    assert all_of(database, lines) == [(500, 1, 0), (-500, -2, 1)]


@pytest.mark.parametrize(
    ("option", "row"),
    [
        ("prefix:receipt_no=C", "C7,2026-01-05,A,M1,P1,2,8,"),
        ("column:payment=BACK", "7,2026-01-05,A,M1,P1,2,8,BACK"),
        ("negative", "7,2026-01-05,A,M1,P1,-2,-8,"),
    ],
)
def test_returns_are_told_by_sign_prefix_or_column(bring, database, option, row):
    bring(row + "\n", HEAD.strip() + ",payment\n", returns=option)
    found = all_of(database, "SELECT is_sale, total_minor, returned_minor FROM receipt")
    assert found == [(0, -800, 800)]


def test_a_return_of_more_than_was_sold_is_left_out(bring, database):
    head = HEAD.strip() + ",returns_receipt_no\n"
    done = bring(
        "1,2026-01-05,A,M1,P1,3,30,\n"
        "2,2026-01-06,A,M1,P1,-2,-20,1\n"
        "3,2026-01-07,A,M1,P1,-2,-20,1\n"
        "4,2026-01-07,A,M1,P1,-1,-10,9\n",
        head,
    )
    assert codes(done) == [(4, "over_return"), (5, "unknown_receipt")]
    kept = "SELECT receipt_no, returns_receipt_id FROM receipt ORDER BY id"
    assert all_of(database, kept) == [("1", None), ("2", 1)]


def test_a_till_hour_that_daylight_saving_skips_or_repeats_keeps_its_minute(bring, database):
    # Israel: 27 March 2026 02:00 -> 03:00, 25 October 2026 02:00 -> 01:00.
    bring(
        "1,2026-03-27 02:30,A,,P1,1,1\n2,2026-10-25 01:30,A,,P1,1,1\n3,2026-07-01 12:00,A,,P1,1,1\n"
    )
    with database.read() as session:
        rows = session.execute(text("SELECT sold_minute, sold_at FROM receipt ORDER BY id")).all()
    moments = [datetime.fromtimestamp(ms / 1000, UTC) for _, ms in rows]
    assert [minute for minute, _ in rows] == [150, 90, 720]
    assert moments == [
        datetime(2026, 3, 27, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 24, 22, 30, tzinfo=UTC),
        datetime(2026, 7, 1, 9, 0, tzinfo=UTC),
    ]


def test_summaries_are_right_after_an_import(bring, database):
    bring("1,2026-01-05,A,M1,P1,1,10\n2,2026-01-09,A,M1,P1,1,10\n3,2026-02-05,A,M2,P1,1,10\n")
    with database.read() as session:
        assert wrong_summaries(session) == []
    assert all_of(database, "SELECT count(*) FROM member_summary") == [(2,)]


def test_a_dry_run_says_the_same_and_writes_nothing(bring, database):
    rows = "1,2026-01-05,A,M1,P1,1,10\n2,2026-01-05,A,M1,P1,x,y\n"
    dry, real = bring(rows, dry_run=True).facts(), bring(rows).facts()
    assert (dry.pop("batch"), dry.pop("dry_run")) == (None, True)
    assert (real.pop("batch"), real.pop("dry_run")) == (1, False)
    assert dry == real


def test_rejected_rows_can_be_mended_and_brought_again(bring, database, tmp_path):
    out = tmp_path / "left out.csv"
    rows = "1,2026-01-05,A,=M1,P1,1,10\n1,2026-01-05,A,=M1,P1,1,-1x\n2,2026-01-05,A,M1,P1,-1,-3\n"
    bring(rows, errors_to=out)
    lines = out.read_text("utf-8-sig").splitlines()
    assert lines[0] == HEAD.strip() + ",problem"
    assert lines[1] == "1,2026-01-05,A,'=M1,P1,1,10,Left out with the rest of its receipt"
    assert lines[2] == "1,2026-01-05,A,'=M1,P1,1,'-1x,Not a number"
    mended = "\n".join(lines[1:]).replace("'-1x", "1")
    again = bring(mended, head=lines[0] + "\n")
    assert again.created["receipt"] == 1
    assert ("=M1",) in all_of(database, "SELECT member_no FROM member")

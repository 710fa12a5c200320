"""The kept summary of a member's purchases is what the receipts say."""

import statistics
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text, update

from models.analytics import MemberSummary
from models.purchase import Receipt
from services.purchases import refresh_summaries, wrong_summaries
from tests import build

DAY = date(2026, 3, 1)


def summary(session, who):
    session.expire_all()
    return session.get(MemberSummary, who.id)


def buy(work, who, *days, at="A", amount=1000):
    return [
        build.receipt(work, who, DAY + timedelta(days=day), (None, 1000, amount), at=at)
        for day in days
    ]


def test_the_usual_gap_of_an_even_number_of_gaps_is_half_the_middle_two(database):
    with database.work() as work:
        dana = build.member(work)
        buy(work, dana, 0, 10, 10, 13, 33, 60)  # gaps 10, 3, 20, 27
        refresh_summaries(work.session, [dana.id])
        row = summary(work.session, dana)
        assert (row.receipts, row.visit_days, row.gap_half_days) == (6, 5, 30)
        assert (row.first_on, row.last_on) == (DAY, DAY + timedelta(days=60))


def test_two_visit_days_make_no_usual_gap(database):
    with database.work() as work:
        dana = build.member(work)
        buy(work, dana, 0, 0, 7)
        refresh_summaries(work.session, [dana.id])
        assert summary(work.session, dana).gap_half_days is None


def test_a_pure_return_is_no_visit_but_counts_in_the_total_and_for_rfm(database):
    with database.work() as work:
        dana = build.member(work)
        buy(work, dana, 0, 5)
        buy(work, dana, 9, amount=-300)
        refresh_summaries(work.session)
        row = summary(work.session, dana)
        assert (row.receipts, row.total_minor, row.last_on) == (2, 1700, DAY + timedelta(days=5))
        assert (row.any_receipts, row.any_last_on) == (3, DAY + timedelta(days=9))


def test_the_main_branch_of_a_tie_is_the_one_with_the_lower_code(database):
    with database.work() as work:
        dana, b, a = build.member(work), build.branch(work, "B"), build.branch(work, "A")
        buy(work, dana, 0, 1, at="B")
        buy(work, dana, 2, 3, at="A")
        refresh_summaries(work.session, [dana.id])
        assert summary(work.session, dana).main_branch_id == a.id
        assert summary(work.session, dana).branches == 2
        buy(work, dana, 4, at="B")
        refresh_summaries(work.session, [dana.id])
        assert summary(work.session, dana).main_branch_id == b.id


def test_a_member_whose_receipts_are_gone_has_no_summary(database):
    with database.work() as work:
        dana, yossi = build.member(work), build.member(work)
        buy(work, dana, 0)
        buy(work, yossi, 0)
        refresh_summaries(work.session)
        work.session.execute(delete(Receipt).where(Receipt.member_id == dana.id))
        refresh_summaries(work.session, [dana.id])
        assert summary(work.session, dana) is None
        assert summary(work.session, yossi) is not None
        work.session.execute(delete(Receipt))
        refresh_summaries(work.session)
        assert summary(work.session, yossi) is None


def test_a_refresh_of_one_member_leaves_the_others_alone_and_the_check_finds_them(database):
    with database.work() as work:
        dana, yossi, noa = (build.member(work) for _ in range(3))
        for who in (dana, yossi, noa):
            buy(work, who, 0)
        refresh_summaries(work.session)
        assert wrong_summaries(work.session) == []
        buy(work, dana, 1)
        buy(work, yossi, 1)
        work.session.execute(
            update(MemberSummary).where(MemberSummary.member_id == noa.id).values(total_minor=1)
        )
        refresh_summaries(work.session, {dana.id})
        assert wrong_summaries(work.session) == [yossi.id, noa.id]


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(days=st.lists(st.tuples(st.integers(0, 90), st.booleans()), min_size=1, max_size=12))
def test_the_summary_equals_what_python_counts(database, days):
    with database.work() as work:
        dana = build.member(work)
        for day, is_sale in days:
            buy(work, dana, day, amount=700 if is_sale else -200)
        refresh_summaries(work.session, [dana.id])
        row = summary(work.session, dana)
        work.session.expunge(row)
    visits = sorted({day for day, is_sale in days if is_sale})
    gaps = [later - earlier for earlier, later in zip(visits, visits[1:], strict=False)]
    assert row.receipts == sum(is_sale for _, is_sale in days)
    assert row.visit_days == len(visits)
    assert row.gap_half_days == (2 * statistics.median(gaps) if len(gaps) > 1 else None)
    assert row.total_minor == sum(700 if is_sale else -200 for _, is_sale in days)
    assert row.any_last_on == DAY + timedelta(days=max(day for day, _ in days))


def test_every_column_is_compared_by_the_check(database):
    with database.work() as work:
        dana = build.member(work)
        buy(work, dana, 0, 4, 9)
        refresh_summaries(work.session)
        for column in MemberSummary.__table__.columns:
            name = column.name
            if name == "member_id":
                continue
            changed = "NULL" if column.nullable else f"{name} + 1"
            work.session.execute(text(f"UPDATE member_summary SET {name} = {changed}"))
            assert wrong_summaries(work.session) == [dana.id], name
            refresh_summaries(work.session)

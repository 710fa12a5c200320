"""Two records of one person become one with all they own, and apart again without a trace."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from models.base import Base
from models.benefit import BenefitGrant
from models.campaign import Campaign, CampaignRecipient
from models.member import CustomField, Household, Member, MemberCustom, MergeLog
from models.program import Membership, MembershipEvent, Track
from models.purchase import Receipt, ReceiptLine
from models.values import (
    CampaignState,
    Channel,
    ConsentState,
    GrantState,
    ImportKind,
    KeyKind,
    MembershipState,
    MemberState,
    Period,
    RecipientState,
    Unit,
)
from services import backup, benefits, imports, members, merging, programs, purchases
from services.core.clock import FixedClock
from services.members import MemberFilter
from tests import build
from tests.conftest import NOW
from tests.db import club

TODAY = NOW.date()
# What forgets nothing: logs, and entries that are answered by counter-entries.
LOGS = {"audit_entry", "merge_log", "ledger_entry", "membership_event"}


@pytest.fixture
def two(database):
    """Dana twice: enrolled at the counter, and by a till's file, each with a card."""
    with database.work() as work:
        dana = members.enrol(
            work,
            first_name="דנה",
            last_name="כהן",
            phone="054-1234567",
            cards=["C-1"],
            birthday="13/5/1990",
            note="אוהבת אספרסו",
        ).id
        again = members.enrol(
            work,
            first_name="דנה",
            last_name="כהן־לוי",
            email="dana@example.com",
            phone="054-1234567",
            city="חיפה",
            cards=["C-2"],
            note="אלרגית לאגוזים",
            enrolled_on=TODAY - timedelta(days=300),
        ).id
    return dana, again


def merged(database, keep, other, **choices):
    with database.work() as work:
        return merging.merge(work, keep, other, choices)


def refused(database, kind, deed):
    with pytest.raises(kind) as found, database.work() as work:
        deed(work)
    return found.value


def dump(database):
    with database.read() as session:
        return {
            table.name: sorted(map(repr, session.execute(text(f"SELECT * FROM {table.name}"))))
            for table in Base.metadata.sorted_tables
            if table.name not in LOGS
        }


def sound(database):
    return [result.name for result in backup.check_everything(database) if not result.holds]


def test_a_merge_keeps_the_second_card(database, two):
    keep, other = two
    merged(database, keep, other)
    with database.read() as session:
        for key in ("C-1", "C-2", "054-1234567", "dana@example.com"):
            assert members.get_by_key(session, key, "IL").id == keep
        gone = session.get_one(Member, other)
        assert (gone.state, gone.merged_into_id) == (MemberState.MERGED, keep)
        assert members.get_by_key(session, gone.member_no, "IL").id == keep
        assert members.count_members(session) == 1
    assert sound(database) == []


def test_what_the_kept_record_lacks_comes_from_the_other_and_the_earliest_joining_counts(
    database, two
):
    keep, other = two
    merged(database, keep, other)
    with database.read() as session:
        found = members.detail(session, keep)
        assert (found.row.name, found.row.email, found.row.city) == (
            "דנה כהן",
            "dana@example.com",
            "חיפה",
        )
        assert found.profile.birth_month == 5
        assert found.profile.note == "אוהבת אספרסו · אלרגית לאגוזים"
        assert found.row.enrolled_on == TODAY - timedelta(days=300)


def test_the_owner_chooses_whose_name_stays(database, two):
    keep, other = two
    merged(database, keep, other, name="other")
    with database.read() as session:
        assert members.get_row(session, keep).name == "דנה כהן־לוי"
        found = members.search(session, "לוי")
        assert [hit.member.id for hit in found] == [keep]
    error = refused(
        database, merging.BadChoice, lambda work: merging.merge(work, 1, 2, {"shoe": "keep"})
    )
    assert error.facts["field"] == "shoe"


def test_purchases_go_over_and_every_sum_counts_one_person(database, two):
    keep, other = two
    with database.work() as work:
        for id_, amount, day in ((keep, 500, 10), (other, 700, 3)):
            on = TODAY - timedelta(days=day)
            build.receipt(work, work.session.get(Member, id_), on, (None, 1000, amount))
        purchases.refresh_summaries(work.session, list(two))
    merged(database, keep, other)
    with database.read() as session:
        row = members.get_row(session, keep)
        assert (row.receipts, row.total_minor) == (2, 1200)
        owners = select(ReceiptLine.member_id).distinct()
        assert session.scalars(owners).all() == [keep]
    assert sound(database) == []


def test_what_either_refused_stays_refused_and_what_one_agreed_to_counts(database, two):
    keep, other = two
    with database.work() as work:
        members.set_consent(
            work,
            other,
            Channel.EMAIL,
            ConsentState.REFUSED,
            decided_at=NOW - timedelta(days=30),
        )
        members.set_consent(work, keep, Channel.EMAIL, ConsentState.GRANTED)
        members.set_consent(work, other, Channel.SMS, ConsentState.GRANTED)
    with database.read() as session:
        assert merging.preview(session, keep, other).channels == (Channel.SMS,)
    merged(database, keep, other)
    with database.read() as session:
        found = members.detail(session, keep)
        assert [channel for channel in Channel if found.allows(channel)] == [Channel.SMS]
        assert len(found.consents) == 4  # the three decisions, and the refusal said anew
    assert sound(database) == []


def test_lots_keep_their_last_day_and_a_debt_is_paid_by_what_came(database, two):
    keep, other = two
    soon, late = TODAY + timedelta(days=5), TODAY + timedelta(days=50)
    with database.work() as work:
        benefits.grant(work, other, Unit.POINTS, 100, expires_on=late)
        benefits.grant(work, other, Unit.POINTS, 40, expires_on=soon)
        benefits.redeem(work, other, Unit.POINTS, 10)
        gift = benefits.grant(work, keep, Unit.POINTS, 25, key="gift")
        benefits.redeem(work, keep, Unit.POINTS, 25)
        entry = benefits.entries(work.session, keep)[-1]
        assert (gift, entry.amount) == (25, 25)
        benefits.reverse(work, entry.id, reason="טעות")
    merged(database, keep, other)
    with database.read() as session:
        found = benefits.account(session, keep, Unit.POINTS, TODAY)
        assert (found.balance, found.available) == (105, 105)
        assert [(one.amount, one.last_on) for one in found.expiring] == [(5, soon), (100, late)]
        assert benefits.balance(session, other, Unit.POINTS) == 0
    assert sound(database) == []


@pytest.mark.parametrize("is_kept_in_debt", [True, False])
def test_a_debt_goes_on_with_whoever_is_kept(database, two, is_kept_in_debt):
    debtor, creditor = two if is_kept_in_debt else two[::-1]
    with database.work() as work:
        benefits.grant(work, debtor, Unit.POINTS, 60)
        given = benefits.entries(work.session, debtor)[0].id
        benefits.redeem(work, debtor, Unit.POINTS, 60)
        benefits.reverse(work, given, reason="טעות")
        benefits.grant(work, creditor, Unit.POINTS, 50)
    merged(database, *two)
    with database.read() as session:
        found = benefits.account(session, two[0], Unit.POINTS, TODAY)
        assert (found.balance, found.available) == (-10, -10)
        assert benefits.balance(session, two[1], Unit.POINTS) == 0
    assert sound(database) == []


def test_an_idle_lot_lives_on_by_the_purchases_of_both_but_what_lapsed_is_not_revived(database):
    def months_ago(count):
        return TODAY - timedelta(days=30 * count)

    with database.work() as work:
        into = club.program(work)
        club.credit(work, into, expires={"inactive_months": 3})
        asleep, awake = (build.member(work) for _ in range(2))
        for who in (asleep, awake):
            club.join(work, who, into)
        lapsed = build.receipt(work, asleep, months_ago(8), (None, 1000, 10_000))
        between = build.receipt(work, awake, months_ago(6), (None, 1000, 20_000))
        living = build.receipt(work, awake, months_ago(2), (None, 1000, 40_000))
        benefits.book_receipts(work, [lapsed.id, between.id, living.id])
        purchases.refresh_summaries(work.session)
        ids = asleep.id, awake.id
        held = {id_: benefits.balance(work.session, id_, Unit.CREDIT) for id_ in ids}
        able = [benefits.available(work.session, id_, Unit.CREDIT, TODAY) for id_ in ids]
        assert able == [0, 2000]
    for keep, other in (ids, ids[::-1]):
        number = merged(database, keep, other)
        with database.read() as session:
            assert benefits.balance(session, keep, Unit.CREDIT) == sum(held.values())
            assert benefits.available(session, keep, Unit.CREDIT, TODAY) == 2000
            end = benefits.account(session, keep, Unit.CREDIT, TODAY).expiring[-1]
            assert end.amount == 2000
        assert sound(database) == []
        with database.work() as work:
            merging.undo_merge(work, number)
        with database.read() as session:
            assert {i: benefits.balance(session, i, Unit.CREDIT) for i in ids} == held


def test_goods_that_come_back_after_a_merge_take_from_the_lot_they_earned(database):
    with database.work() as work:
        keep, other = club.club_member(work), club.club_member(work)
        sold = build.receipt(work, other, TODAY, (None, 1000, 10_000))
        benefits.book_receipts(work, [sold.id])
        benefits.grant(
            work, keep.id, Unit.POINTS, 50, expires_on=TODAY + timedelta(days=1), key="own"
        )
        purchases.refresh_summaries(work.session)
        keep_id, other_id, sold_id = keep.id, other.id, sold.id
    merged(database, keep_id, other_id)
    with database.work() as work:
        back = club.returned(work, work.session.get(Receipt, sold_id), 10_000)
        benefits.book_receipts(work, [back.id])
        purchases.refresh_summaries(work.session)
        found = benefits.account(work.session, keep_id, Unit.POINTS, TODAY)
        assert found.balance == 50
        assert [one.amount for one in found.expiring] == [50]
    assert sound(database) == []


def test_two_memberships_of_one_program_become_the_older_with_the_higher_track(database, two):
    keep, other = two
    with database.work() as work:
        into = club.program(work)
        silver, gold = (Track(program_id=into.id, name=n, rank=r) for r, n in ((1, "S"), (2, "G")))
        work.session.add_all([silver, gold])
        work.session.flush()
        mine = club.join(work, work.session.get(Member, keep), into, TODAY, TODAY)
        theirs = club.join(work, work.session.get(Member, other), into, TODAY - timedelta(days=99))
        mine.track_id, theirs.track_id, gold_id = silver.id, gold.id, gold.id
    merged(database, keep, other)
    with database.read() as session:
        rows = session.scalars(select(Membership).order_by(Membership.id)).all()
        assert (rows[0].member_id, rows[0].track_id) == (keep, gold_id)
        assert (rows[0].joined_on, rows[0].ends_on) == (TODAY - timedelta(days=99), None)
        assert (rows[1].state, rows[1].joined_on) == (MembershipState.LEFT, None)
        step = session.scalars(select(MembershipEvent)).one()
        assert step.reason == {"merged": True}
        (figures,) = programs.program_figures(session, Period(TODAY, TODAY))
        assert figures.states == {MembershipState.ACTIVE: 1}


def full(database, two):
    """Give both of everything a record may own."""
    keep, other = two
    with database.work() as work:
        into = club.program(work)
        club.points(work, into, expires={"days": 90})
        rows = {id_: work.session.get(Member, id_) for id_ in two}
        for place, id_ in enumerate(two):
            club.join(work, rows[id_], into, TODAY - timedelta(days=20 + place))
            sold = build.receipt(
                work, rows[id_], TODAY - timedelta(days=place), (None, 1000, 12_300 + place)
            )
            benefits.book_receipts(work, [sold.id])
            members.set_tags(work, id_, ["קבוע", f"תג {place}"])
            members.set_consent(work, id_, Channel.SMS, list(ConsentState)[place], source="counter")
        second = club.program(work, "שני")
        club.join(work, rows[other], second)
        sort = CustomField(name="קפה", kind="text")
        letter = Campaign(
            name="אביב", kind="time_based", state=CampaignState.RUNNING, plan={}, created_at=NOW
        )
        work.session.add_all([sort, letter])
        work.session.flush()
        work.session.add(MemberCustom(member_id=other, field_id=sort.id, text_value="הפוך"))
        benefit = benefits.benefits(work.session)[0].id
        for id_ in two:
            work.session.add(
                CampaignRecipient(
                    campaign_id=letter.id,
                    member_id=id_,
                    state=RecipientState.SENT,
                    queued_at=NOW,
                    sent_at=NOW,
                )
            )
            work.session.add(
                BenefitGrant(
                    benefit_id=benefit,
                    member_id=id_,
                    state=GrantState.GRANTED,
                    granted_at=NOW,
                    granted_on=TODAY,
                )
            )
        benefits.redeem(work, other, Unit.POINTS, 23)
        benefits.grant(work, keep, Unit.CREDIT, 500)
        friend = build.member(work, first_name="חברה", referred_by_id=other)
        work.session.flush()
        purchases.refresh_summaries(work.session)
        members.refresh(work.session, "IL", [keep, other, friend.id], work.now)


def test_merging_and_undoing_leaves_every_row_as_it_was(database, two):
    full(database, two)
    before = dump(database)
    database.clock = FixedClock(NOW + timedelta(hours=3))
    for keep, other in (two, two[::-1]):
        number = merged(database, keep, other)
        assert sound(database) == []
        assert dump(database) != before
        with database.work() as work:
            merging.undo_merge(work, number)
        assert dump(database) == before
        assert sound(database) == []
        with database.read() as session:
            for key, holder in (("C-1", two[0]), ("C-2", two[1])):
                assert members.get_by_key(session, key, "IL").id == holder
            assert len(members.search(session, "כהן")) == 2


def test_everything_a_record_owns_goes_over(database, two):
    full(database, two)
    keep, other = two
    merged(database, keep, other)
    with database.read() as session:
        found = members.detail(session, keep)
        assert set(found.tags) == {"קבוע", "תג 0", "תג 1"}
        assert found.custom == {"קפה": "הפוך"}
        assert {one.program for one in found.memberships} == {"מועדון", "שני"}
        grants = select(BenefitGrant.member_id)
        assert set(session.scalars(grants)) == {keep}
        referrer = select(Member.referred_by_id).where(Member.first_name == "חברה")
        assert session.scalars(referrer).one() == keep
        tagged = MemberFilter(tag="קבוע")
        assert members.count_members(session, tagged) == 1


@pytest.mark.parametrize(
    "happens",
    [
        lambda work, keep: build.receipt(work, work.session.get(Member, keep), TODAY),
        lambda work, keep: benefits.grant(work, keep, Unit.POINTS, 5),
        lambda work, keep: members.set_consent(work, keep, Channel.SMS, ConsentState.REFUSED),
        lambda work, keep: members.add_key(work, keep, KeyKind.CARD, "C-9"),
        lambda work, keep: members.edit(work, keep, city="אילת"),
    ],
)
def test_what_cannot_be_told_apart_any_more_is_not_taken_apart(database, two, happens):
    keep, other = two
    number = merged(database, keep, other)
    database.clock = FixedClock(NOW + timedelta(hours=1))
    with database.work() as work:
        happens(work, keep)
    before = dump(database)
    refused(database, merging.ChangedSince, lambda work: merging.undo_merge(work, number))
    assert dump(database) == before


def test_chains_come_apart_from_the_last_merge_on(database, two):
    keep, other = two
    with database.work() as work:
        third = members.enrol(work, first_name="דנה", cards=["C-3"]).id
        benefits.grant(work, third, Unit.POINTS, 7)
    first = merged(database, keep, third)
    second = merged(database, other, keep)
    with database.read() as session:
        assert members.get_by_key(session, "C-3", "IL").id == other
        assert session.get_one(Member, third).merged_into_id == other
        assert benefits.balance(session, other, Unit.POINTS) == 7
        assert benefits.holder_of(session, third) == other
    error = refused(database, merging.MergedSince, lambda work: merging.undo_merge(work, first))
    assert error.facts == {"merge": second}
    with database.work() as work:
        merging.undo_merge(work, second)
        merging.undo_merge(work, first)
    with database.read() as session:
        assert members.get_by_key(session, "C-3", "IL").id == third
        assert benefits.balance(session, third, Unit.POINTS) == 7
    refused(database, merging.AlreadyUndone, lambda work: merging.undo_merge(work, first))
    assert sound(database) == []


def test_nobody_is_merged_with_themselves_the_erased_or_somebody_merged_before(database, two):
    keep, other = two
    with database.work() as work:
        gone = members.enrol(work, first_name="נשכחת").id
        members.erase(work, gone)
    for kind, pair in (
        (merging.Oneself, (keep, keep)),
        (merging.Erased, (keep, gone)),
        (members.UnknownMember, (keep, 999)),
    ):
        refused(database, kind, lambda work, pair=pair: merging.merge(work, *pair))
    merged(database, keep, other)
    refused(database, merging.AlreadyMerged, lambda work: merging.merge(work, keep, other))
    refused(database, merging.NoMerge, lambda work: merging.undo_merge(work, 77))


def test_two_households_are_asked_about(database, two):
    keep, other = two
    with database.work() as work:
        for id_ in two:
            home = Household(name=f"בית {id_}")
            work.session.add(home)
            work.session.flush()
            work.session.get_one(Member, id_).household_id = home.id
    with database.read() as session:
        assert merging.preview(session, keep, other).must_choose == ("household",)
    refused(database, merging.HouseholdsDiffer, lambda work: merging.merge(work, keep, other))
    merged(database, keep, other, household="other")
    with database.read() as session:
        assert session.get_one(Member, keep).household_id == 2


def test_who_asks_for_their_data_gets_that_of_the_merged_record_too(database, two):
    full(database, two)
    keep, other = two
    merged(database, keep, other)
    with database.work() as work:
        held = members.everything_held(work, keep)
    assert len(held["receipts"]) == 2
    (former,) = held["merged_records"]
    assert former["last_name"] == "כהן־לוי"
    assert [row["amount"] for row in held["ledger"] if row["kind"] == "redeem"] == [-23]
    assert len(held["campaigns"]) == 2


def test_erasing_the_kept_record_erases_the_merged_one_and_that_is_not_undone(database, two):
    keep, other = two
    number = merged(database, keep, other)
    with database.work() as work:
        members.erase(work, keep)
    with database.read() as session:
        rows = session.scalars(select(Member)).all()
        assert {row.state for row in rows} == {MemberState.ERASED}
        assert {row.last_name for row in rows} == {None}
        assert session.get_one(MergeLog, number).moved == {}
        former = {"C2", "dana@example.com"}
        assert members.was_erased(session, sorted(former)) == former
    refused(database, merging.ErasedSince, lambda work: merging.undo_merge(work, number))
    assert sound(database) == []


def test_the_timeline_tells_of_both_records_newest_first_page_by_page(database, two):
    full(database, two)
    keep, other = two
    merged(database, keep, other)
    with database.read() as session:
        whole = members.timeline(session, keep, limit=200)
        assert [row.place for row in whole] == sorted(row.place for row in whole)
        assert {row.kind for row in whole} == set(members.Happening)
        paged: list[members.TimelineRow] = []
        while page := members.timeline(session, keep, paged[-1] if paged else None, 3):
            paged += page
        assert paged == whole
        assert any(row.detail == "member.merge" for row in whole)
        receipts = [r.amount for r in whole if r.kind is members.Happening.PURCHASE]
        assert sorted(map(int, filter(None, receipts))) == [12300, 12301]


def test_a_file_that_names_the_merged_record_arrives_at_the_kept_one(database, two, tmp_path):
    keep, other = two
    with database.read() as session:
        number = session.get_one(Member, other).member_no
    merged(database, keep, other)
    file = tmp_path / "sales.csv"
    rows = [f"{n},2026-06-0{n},A,{who},12.50" for n, who in enumerate((number, "C-2"), 1)]
    file.write_text("\n".join(["receipt_no,sold_on,branch,member,amount", *rows]), "utf-8")
    outcome = imports.import_file(database, imports.Request(ImportKind.PURCHASES, file))
    assert outcome.facts()["rejected"] == 0
    with database.read() as session:
        assert members.get_row(session, keep).receipts == 2
        assert members.count_members(session) == 1
    assert sound(database) == []


def taken_away(database, receipt_id):
    """The receipt goes as an undone import takes it."""
    with database.work() as work:
        benefits.reverse_receipts(work, [receipt_id])
        work.session.delete(work.session.get(Receipt, receipt_id))
        work.session.flush()
        purchases.refresh_summaries(work.session)


def bought(database, member_id):
    """A purchase of 10.00 today by somebody in a club whose credit lapses after a month away."""
    with database.work() as work:
        into = club.program(work)
        club.credit(work, into, expires={"inactive_months": 1})
        who = work.session.get_one(Member, member_id)
        club.join(work, who, into)
        row = build.receipt(work, who, work.today, (None, 1000, 1_000))
        benefits.book_receipts(work, [row.id])
        purchases.refresh_summaries(work.session, [member_id])
        return row.id


def after(database, days):
    database.clock = FixedClock(NOW + timedelta(days=days))


def test_what_is_undone_after_merging_and_erasing_is_taken_from_the_lot_that_moved(database, two):
    dana, again = two
    sale = bought(database, again)
    merged(database, dana, again)
    with database.work() as work:
        members.erase(work, dana)
    taken_away(database, sale)
    after(database, 60)
    with database.work() as work:
        assert benefits.expire(work) == 0
    with database.read() as session:
        assert [benefits.balance(session, one, Unit.CREDIT) for one in two] == [0, 0]
    assert sound(database) == []


def test_what_is_undone_after_a_merge_is_taken_from_the_lot_that_had_lapsed_by_then(database, two):
    dana, again = two
    sale = bought(database, dana)
    after(database, 60)
    merged(database, dana, again)
    taken_away(database, sale)
    with database.work() as work:
        assert benefits.expire(work) == 0
    with database.read() as session:
        assert benefits.balance(session, dana, Unit.CREDIT) == 0
    assert sound(database) == []

"""Benefits come into the right hands, once, and leave them again."""

from datetime import date, timedelta

import pytest
from sqlalchemy import event, select, update

from models.benefit import Benefit, BenefitGrant, ExperienceSlot
from models.member import Member
from models.program import Membership, MembershipEvent, Track
from models.values import GrantState, MembershipState, TrackStep, Unit
from services import benefits, segments
from services.benefits import grants
from services.benefits.errors import NoReason
from services.benefits.grants.errors import (
    GrantClosed,
    NotGood,
    NotGrantable,
    NothingLeft,
    UsedOnReceipt,
)
from services.core.clock import FixedClock
from services.programs.errors import NotAMember
from tests import build
from tests.conftest import NOW
from tests.db import club

TODAY = date(2026, 6, 17)
EVERYBODY = {"version": 1, "rule": {"all": []}}


@pytest.fixture
def at(database):
    """A function that sets the shop's clock so many days on."""

    def set_clock(days):
        database.clock = FixedClock(NOW + timedelta(days=days))
        return database

    return set_clock


def gift(work, into, trigger, **more):
    document = {"name": f"מתנה {trigger}", "kind": "gift", "trigger": trigger} | more
    return benefits.create_benefit(work, document, program_id=into.id)


def born(work, into, month=6, day=17, **facts):
    who = build.member(work, birth_month=month, birth_day=day, **facts)
    club.join(work, who, into)
    return who


def granted(database):
    """(member, state, granted, good to) of every grant, oldest first."""
    with database.read() as session:
        query = select(
            BenefitGrant.member_id,
            BenefitGrant.state,
            BenefitGrant.granted_on,
            BenefitGrant.valid_to_on,
        )
        return [tuple(row) for row in session.execute(query.order_by(BenefitGrant.id))]


def test_by_night_everybody_with_a_birthday_around_is_given_once(database):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "birthday", days_before=3, days_after=2)
        today, soon, late = (born(work, into, day=day).id for day in (17, 20, 15))
        born(work, into, day=21)
        born(work, into, day=14)
        build.member(work, birth_month=6, birth_day=17)  # a customer, no member of the club
    assert grants.grant_all_due(database).by_benefit == {"מתנה birthday": 3}
    assert granted(database) == [
        (today, GrantState.GRANTED, TODAY, date(2026, 6, 19)),
        (soon, GrantState.GRANTED, TODAY, date(2026, 6, 22)),
        (late, GrantState.GRANTED, TODAY, date(2026, 6, 17)),
    ]
    assert grants.grant_all_due(database).count == 0


def test_a_member_born_on_29_february_is_given_in_a_common_year_by_night(database, at):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "birthday", days_before=0, days_after=0)
        born(work, into, 2, 29)
    at(255)  # 27 February 2027
    assert grants.grant_all_due(database).count == 0
    at(256)
    assert grants.grant_all_due(database).count == 1


def test_an_edited_birthday_wins_no_second_gift_from_the_night_or_the_counter(database, at):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "birthday")
        who = born(work, into).id
    assert grants.grant_all_due(database).count == 1
    for days, month, day in ((10, 6, 27), (200, 1, 3), (340, 5, 23)):
        at(days)
        with database.work() as work:
            work.session.execute(update(Member).values(birth_month=month, birth_day=day))
            assert grants.due(work.session, who, work.today) == []
            assert grants.grant_due(work, [who]) == []
        assert grants.grant_all_due(database).count == 0
    at(351)  # 365 less the window of 14
    assert grants.grant_all_due(database).count == 0  # the birthday is not around
    with database.work() as work:
        work.session.execute(update(Member).values(birth_month=6, birth_day=5))
        assert len(grants.grant_due(work, [who])) == 1


def test_the_counter_shows_what_is_due_and_books_exactly_that(database):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "birthday")
        who = born(work, into).id
        (shown,) = grants.due(work.session, who, work.today)
        assert (shown.name, shown.valid_to_on) == ("מתנה birthday", date(2026, 6, 24))
        grants.grant_due(work, [who])
        assert grants.due(work.session, who, work.today) == []
        (row,) = grants.in_hand(work.session, who, work.today)
        assert (row.benefit, row.reason["for"]) == ("מתנה birthday", "2026")


def test_the_clock_set_back_grants_nothing_again_and_what_lapsed_stays_so(database, at):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "birthday", valid_days=5)
        born(work, into)
    grants.grant_all_due(database)
    at(5)
    assert grants.lapse_all(database) == 1
    for days in (-400, -30, 0, 3):
        at(days)
        assert grants.grant_all_due(database).count == 0
        assert grants.lapse_all(database) == 0
    assert [state for _, state, _, _ in granted(database)] == [GrantState.LAPSED]


def test_points_of_a_birthday_are_booked_at_the_grant_and_count_as_used(database):
    with database.work() as work:
        into = club.program(work)
        document = {"kind": "points", "points": 70, "expires": {"days": 30}}
        benefit = gift(work, into, "birthday", **document)
        ids = [born(work, into).id for _ in range(3)]
    assert grants.grant_all_due(database).count == 3
    with database.read() as session:
        for who in ids:
            held = benefits.account(session, who, Unit.POINTS, TODAY)
            assert (held.balance, held.expiring[0].last_on) == (70, date(2026, 7, 17))
        assert {state for _, state, _, _ in granted(database)} == {GrantState.REDEEMED}
        assert session.get_one(Benefit, benefit).uses == 3
        assert benefits.verify(session) == []


def test_points_of_a_grant_pay_what_the_member_owes(database):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "birthday", kind="points", points=70)
        club.points(work, into)
        who = born(work, into)
        sale = build.receipt(work, who, TODAY, (None, 1000, 5000))
        benefits.book_receipts(work, [sale.id])
        benefits.redeem(work, who.id, Unit.POINTS, 50)
        back = club.returned(work, sale, 5000)
        benefits.book_receipts(work, [back.id])
        assert benefits.available(work.session, who.id, Unit.POINTS, TODAY) == -50
        grants.grant_due(work, [who.id])
        assert benefits.available(work.session, who.id, Unit.POINTS, TODAY) == 20
        assert benefits.verify(work.session) == []


def test_an_anniversary_is_given_a_year_after_joining(database):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "anniversary")
        year, new = build.member(work), build.member(work)
        club.join(work, year, into, date(2024, 6, 17))
        club.join(work, new, into, date(2025, 6, 18))
        expected = [year.id]
    grants.grant_all_due(database)
    assert [who for who, *_ in granted(database)] == expected


def tracks(work, into):
    rows = [Track(program_id=into.id, name=name, rank=n) for n, name in enumerate("אב", 1)]
    work.session.add_all(rows)
    work.session.flush()
    return [row.id for row in rows]


def step(work, into, who, track_id, how, on):
    query = select(Membership).where(Membership.member_id == who.id)
    membership = work.session.scalars(query).one()
    membership.track_id, membership.track_since_on = track_id, on
    event = MembershipEvent(
        membership_id=membership.id,
        happened_at=work.now,
        happened_on=on,
        state=MembershipState.ACTIVE,
        track_id=track_id,
        track_step=how,
    )
    work.session.add(event)
    work.session.flush()


def test_reaching_a_track_is_given_for_and_falling_to_it_is_not(database):
    with database.work() as work:
        into = club.program(work)
        low, high = tracks(work, into)
        gift(work, into, "track", tracks=["ב"])
        gift(work, into, "track", name="לכל עלייה")
        risen, fallen, earlier, new = (born(work, into) for _ in range(4))
        step(work, into, risen, high, TrackStep.UPGRADED, TODAY)
        step(work, into, fallen, high, TrackStep.DOWNGRADED, TODAY)
        step(work, into, earlier, high, TrackStep.UPGRADED, TODAY - timedelta(days=1))
        step(work, into, new, low, TrackStep.JOINED, TODAY)
        expected = {risen.id}
    assert grants.grant_all_due(database).by_benefit == {"מתנה track": 1, "לכל עלייה": 1}
    assert {who for who, *_ in granted(database)} == expected


@pytest.mark.parametrize(
    ("side", "after", "expected"),
    [
        ("both", "join", {"old": 2, "new": 1, "later": 1}),
        ("referrer", "join", {"old": 2}),
        ("referred", "purchase", {"new": 1}),
        ("both", "purchase", {"old": 1, "new": 1}),
    ],
)
def test_a_referral_is_given_for_once_a_friend_on_each_side(database, side, after, expected):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "referral", side=side, after=after)
        old = build.member(work)
        new, later = (build.member(work, referred_by_id=old.id) for _ in range(2))
        outside = build.member(work, referred_by_id=old.id)
        old.referred_by_id = new.id  # two who bring each other bring one
        work.session.flush()
        club.join(work, old, into, TODAY)
        club.join(work, new, into, TODAY)
        club.join(work, later, into, TODAY)
        build.receipt(work, new, TODAY, (None, 1000, 100))
        build.receipt(work, outside, TODAY, (None, 1000, 100))
        names = {old.id: "old", new.id: "new", later.id: "later"}
    grants.grant_all_due(database)
    found: dict[str, int] = {}
    for who, *_ in granted(database):
        found[names[who]] = found.get(names[who], 0) + 1
    assert found == expected
    assert grants.grant_all_due(database).count == 0


def test_a_limit_for_one_member_holds_for_sums_of_many_friends(database, at):
    with database.work() as work:
        into = club.program(work)
        limits = {"per_member": {"count": 2, "days": 30}}
        facts = {"kind": "points", "points": 50, "limits": limits}
        gift(work, into, "referral", side="referrer", **facts)
        old = build.member(work)
        club.join(work, old, into, TODAY)
        for _ in range(3):
            club.join(work, build.member(work, referred_by_id=old.id), into, TODAY)
    assert grants.grant_all_due(database).count == 2
    at(29)
    assert grants.grant_all_due(database).count == 0
    at(30)
    assert grants.grant_all_due(database).count == 1


def test_being_in_a_segment_is_given_for_again_only_after_its_days(database, at):
    haifa = {"version": 1, "rule": {"fact": "member.city", "op": "equals", "value": "חיפה"}}
    with database.work() as work:
        into = club.program(work)
        segments.save_segment(work, "חיפאים", haifa)
        gift(work, into, "segment", segment="חיפאים", again_after_days=30)
        gift(work, into, "segment", name="פעם אחת", segment="חיפאים")
        born(work, into, city="חיפה")
        born(work, into, city="עכו")
    assert grants.grant_all_due(database).count == 2
    at(29)
    assert grants.grant_all_due(database).count == 0
    at(30)
    assert grants.grant_all_due(database).by_benefit == {"מתנה segment": 1}


def test_only_who_the_benefit_is_for_is_given(database):
    haifa = {"version": 1, "rule": {"fact": "member.city", "op": "equals", "value": "חיפה"}}
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "birthday", eligible=haifa)
        at_home = born(work, into, city="חיפה").id
        away = born(work, into, city="עכו").id
        assert grants.due(work.session, away, TODAY) == []
        assert len(grants.due(work.session, at_home, TODAY)) == 1
    grants.grant_all_due(database)
    assert [who for who, *_ in granted(database)] == [at_home]


def test_no_more_is_promised_than_the_stock_holds(database):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "birthday", stock=2)
        ids = [born(work, into).id for _ in range(3)]
    assert grants.grant_all_due(database).count == 2
    with database.work() as work:
        assert grants.due(work.session, ids[2], TODAY) == []
        with pytest.raises(NothingLeft):
            grants.grant_by_hand(work, "מתנה birthday", ids[2], reason="טעם")


def test_a_benefit_that_cannot_be_asked_for_keeps_no_other_back(database):
    with database.work() as work:
        into = club.program(work)
        segments.save_segment(work, "כולם", EVERYBODY)
        broken = gift(work, into, "segment", segment="כולם", priority=9)
        gift(work, into, "birthday")
        born(work, into)
        stored = work.session.get_one(Benefit, broken)
        stored.terms = {
            "versions": [stored.terms["versions"][0] | {"timing": {"segment": "איננו"}}]
        }
    with pytest.raises(segments.UnknownSegment):
        grants.grant_all_due(database)
    assert len(granted(database)) == 1


def test_a_grant_by_hand_says_why_and_comes_once_under_its_key(database):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "manual", valid_days=10)
        club.points(work, into)
        who, stranger = born(work, into).id, build.member(work).id

        def give(to=who, name="מתנה manual", reason="התנצלות", **more):
            return grants.grant_by_hand(work, name, to, reason=reason, **more)

        first = give(key="call-7")
        assert give(key="call-7") == first
        assert give() != first
        for refusal, wrong in (
            (NoReason, {"reason": " "}),
            (NotAMember, {"to": stranger}),
            (NotGrantable, {"name": "נקודות"}),
        ):
            with pytest.raises(refusal):
                give(**wrong)
        row = grants.in_hand(work.session, who, TODAY)[0]
        assert (row.reason["said"], row.valid_to_on) == ("התנצלות", date(2026, 6, 26))
        benefits.stop_benefit(work, "מתנה manual")
        with pytest.raises(NotGood):
            give()


def test_what_is_taken_back_leaves_hand_account_and_count(database):
    with database.work() as work:
        into = club.program(work)
        plain = gift(work, into, "manual")
        credit = gift(work, into, "manual", name="כסף", kind="credit", amount_minor=500)
        who = born(work, into).id
        ids = [
            grants.grant_by_hand(work, name, who, reason="טעות") for name in ("מתנה manual", "כסף")
        ]
        work.session.expire_all()
        assert work.session.get_one(Benefit, credit).spent_minor == 500
        for grant in ids:
            grants.revoke(work, grant, reason="לא הוא")
            with pytest.raises(GrantClosed):
                grants.revoke(work, grant, reason="שוב")
        assert grants.in_hand(work.session, who, TODAY) == []
        assert benefits.balance(work.session, who, Unit.CREDIT) == 0
        work.session.expire_all()
        for benefit in (plain, credit):
            row = work.session.get_one(Benefit, benefit)
            assert (row.uses, row.spent_minor) == (0, 0)
        assert benefits.verify(work.session) == []


def test_what_a_sale_used_is_not_taken_back_by_hand(database):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "manual")
        who = born(work, into).id
        grant = grants.grant_by_hand(work, "מתנה manual", who, reason="טעם")
        row = work.session.get_one(BenefitGrant, grant)
        row.state, row.receipt_id = GrantState.REDEEMED, 1
        work.session.flush()
        with pytest.raises(UsedOnReceipt):
            grants.revoke(work, grant, reason="טעות")


def test_a_benefit_lapses_after_its_last_day_and_not_on_it(database, at):
    with database.work() as work:
        into = club.program(work)
        gift(work, into, "manual", valid_days=1)
        who = born(work, into).id
        grants.grant_by_hand(work, "מתנה manual", who, reason="היום")
    assert grants.lapse_all(database) == 0
    at(1)
    with database.read() as session:
        assert grants.in_hand(session, who, database.today()) == []
    assert grants.lapse_all(database) == 1
    assert grants.lapse_all(database) == 0


def test_finding_what_lapsed_reads_the_open_ones_only(database):
    statements = []
    with database.work() as work:
        event.listen(
            work.session.connection(),
            "before_cursor_execute",
            lambda _c, _cur, statement, values, *_: statements.append((statement, values)),
        )
        grants.lapse(work)
        query, values = statements[0]
        plan = work.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {query}", values)
        assert "ix_benefit_grant_open" in str(plan.all())


def test_verifying_recounts_uses_places_and_what_grants_put_on_accounts(database):
    with database.work() as work:
        into = club.program(work)
        credit = gift(work, into, "manual", name="כסף", kind="credit", amount_minor=500)
        gift(work, into, "manual", kind="experience")
        who = born(work, into).id
        booked = grants.grant_by_hand(work, "כסף", who, reason="טעם")
        grants.grant_by_hand(work, "מתנה manual", who, reason="טעם")
        slot = grants.add_slot(work, "מתנה manual", on=TODAY, minute=0, capacity=3)
        grants.reserve(work, slot, who)
        assert benefits.verify(work.session) == []
        work.session.get_one(Benefit, credit).spent_minor += 1
        work.session.get_one(ExperienceSlot, slot).taken = 2
        work.session.get_one(BenefitGrant, booked).key = "אחר"
        work.session.flush()
        found = [(problem.law, problem.entry_id) for problem in benefits.verify(work.session)]
        assert found == [("uses", credit), ("places", slot), ("granted", booked)]

"""The report of the saved segments: size, money, response, and what the figures speak for."""

from datetime import UTC, date, datetime

import pytest

from models.campaign import Campaign, CampaignRecipient
from models.values import CampaignState, Channel, Period, RecipientState
from services import reports, segments
from services.core.errors import Cancelled
from services.core.words import PlainWords
from services.purchases import refresh_summaries
from services.reports.figures.segments import Advice, SegmentRow
from tests import build

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
LATELY = {"last_days": 31}


def rule(op="at_least", value=1, fact="purchases.count", **more):
    return {"version": 1, "rule": {"all": [{"fact": fact, "op": op, "value": value, **more}]}}


def buys(work, who, day, amount, **facts):
    return build.receipt(work, who, day, (None, 1000, amount), **facts)


@pytest.fixture
def people(database):
    """Dana buys in February and March in two branches, Yossi in March, Ron in February."""
    with database.work() as work:
        dana = build.member(work, reach_mask=Channel.EMAIL.bit)
        yossi, ron, _ = (build.member(work) for _ in range(3))
        buys(work, dana, date(2026, 2, 10), 1_000)
        buys(work, dana, date(2026, 3, 10), 2_000)
        buys(work, dana, date(2026, 3, 11), 4_000, at="B")
        buys(work, yossi, date(2026, 3, 12), 500)
        buys(work, ron, date(2026, 2, 12), 300)
        buys(work, None, date(2026, 3, 13), 3_500)
        refresh_summaries(work.session)
        segments.save_segment(work, "קנו לאחרונה", rule(within=LATELY))
        segments.save_segment(work, "כולם", {"version": 1, "rule": {"all": []}})
        return [dana.id, yossi.id, ron.id]


def found(database, progress=None, **facts):
    with database.read() as session:
        request = reports.ReportRequest(MARCH, **facts)
        name = reports.ReportName.SEGMENTS
        findings = reports.run(session, name, request, *([progress] if progress else []))
    reports.to_report(findings, PlainWords(), MARCH.last)
    return reports.to_json(findings)


def test_size_money_and_movement_are_set_against_the_period_before(database, people):
    told = found(database)
    assert told["compared_with"] == {"from": "2026-02-01", "to": "2026-02-28"}
    assert (told["customers"], told["members"], told["reachable"]) == (4, 4, 1)
    assert (told["revenue_minor"], told["all_revenue_minor"]) == (6_500, 10_000)
    everybody, lately = told["segments"]
    assert (everybody["segment"], everybody["members"], everybody["came"]) == ("כולם", 4, 0)
    assert lately == {
        "segment": "קנו לאחרונה",
        "members": 2,
        "share": 0.5,
        "members_before": 2,
        "came": 1,
        "went": 1,
        "buyers": 2,
        "revenue_minor": 6_500,
        "revenue_share": 0.65,
        "revenue_before_minor": 1_300,
        "reachable": 1,
        "contacted": 0,
        "responded": 0,
        "waiting": 0,
        "worth_ratio": 2.0,
        "undated": [],
        "growth": 0.0,
        "reachable_share": 0.5,
        "response_rate": None,
        "advice": "grow",
    }


def test_a_branch_narrows_what_was_bought_and_not_who_is_in_it(database, people):
    lately = next(
        row for row in found(database, branch="B")["segments"] if row["segment"] != "כולם"
    )
    assert (lately["members"], lately["buyers"]) == (2, 1)
    assert (lately["revenue_minor"], lately["revenue_before_minor"]) == (4_000, 0)
    assert lately["revenue_share"] == 1.0


def test_the_year_before_is_compared_with_when_asked(database, people):
    told = found(database, compare=reports.Compare.YEAR)
    assert told["compared_with"] == {"from": "2025-03-01", "to": "2025-03-31"}
    assert [row["revenue_before_minor"] for row in told["segments"]] == [0, 0]


def test_who_moved_between_stages_is_told(database, people):
    stages = found(database)["stages"]
    assert sum(stages["now"].values()) == sum(stages["before"].values()) == 4
    assert sum(many for to in stages["moves"].values() for many in to.values()) == 4
    assert stages["moves"]["prospect"] == {"new": 1, "prospect": 1}


def test_a_retired_segment_is_not_reported(database, people):
    with database.work() as work:
        segments.retire_segment(work, "כולם")
    assert [row["segment"] for row in found(database)["segments"]] == ["קנו לאחרונה"]


def test_facts_without_a_history_are_named(database, people):
    with database.work() as work:
        segments.save_segment(work, "חיפה", rule("any_of", ["Haifa"], "member.city"))
    row = found(database)["segments"][-1]  # it brings the least
    assert row["segment"] == "חיפה"
    assert (row["members"], row["undated"], row["advice"]) == (0, ["member.city"], "empty")


def written_to(work, ids, day):
    campaign = Campaign(
        name=f"of {day}",
        kind="time_based",
        state=CampaignState.FINISHED,
        plan={"response_days": 14},
        created_at=work.now,
    )
    work.session.add(campaign)
    work.session.flush()
    at = datetime(day.year, day.month, day.day, 6, tzinfo=UTC)
    for who, state in ids:
        work.session.add(
            CampaignRecipient(
                campaign_id=campaign.id,
                member_id=who,
                state=state,
                queued_at=at,
                sent_at=at if state == RecipientState.SENT else None,
            )
        )
    return campaign.id


def test_response_counts_messages_of_the_period_whose_days_are_over(database, people):
    dana, yossi, ron = people
    sent, failed = RecipientState.SENT, RecipientState.FAILED
    with database.work() as work:
        written_to(work, [(dana, sent), (yossi, failed), (ron, sent)], date(2026, 3, 1))
        written_to(work, [(ron, sent)], date(2026, 2, 27))  # before the period
        written_to(work, [(dana, sent), (yossi, sent)], date(2026, 3, 20))
        buys(work, None, date(2026, 3, 20), 100)
    everybody = found(database)["segments"][0]
    assert (everybody["contacted"], everybody["responded"], everybody["waiting"]) == (2, 1, 2)
    assert everybody["response_rate"] == 0.5
    lately = found(database)["segments"][1]
    assert (lately["contacted"], lately["responded"], lately["waiting"]) == (1, 1, 2)


def test_it_can_be_stopped_between_two_segments(database, people):
    class Impatient:
        def step(self, done, total):
            assert total == 4
            if done == 1:
                raise Cancelled

    with pytest.raises(Cancelled):
        found(database, Impatient())


def row(**facts):
    usual = {
        "segment": "x",
        "members": 100,
        "share": 0.1,
        "members_before": 100,
        "came": 0,
        "went": 0,
        "buyers": 50,
        "revenue_minor": 1,
        "revenue_share": 0.1,
        "revenue_before_minor": 1,
        "reachable": 80,
        "contacted": 0,
        "responded": 0,
        "waiting": 0,
        "worth_ratio": 1.0,
        "undated": (),
    }
    return SegmentRow(**{**usual, **facts})


@pytest.mark.parametrize(
    ("facts", "advice"),
    [
        ({"members": 0, "worth_ratio": None}, Advice.EMPTY),
        ({"worth_ratio": 1.2}, Advice.GROW),
        ({"worth_ratio": 1.19}, Advice.KEEP),
        ({"worth_ratio": 2.0, "reachable": 33}, Advice.REACH),
        ({"worth_ratio": 2.0, "reachable": 34}, Advice.GROW),
        ({"worth_ratio": 2.0, "members": 90}, Advice.WIN_BACK),
        ({"worth_ratio": 2.0, "members": 90, "undated": ("member.city",)}, Advice.GROW),
        ({"worth_ratio": 2.0, "members": 91}, Advice.GROW),
        ({"worth_ratio": 0.4}, Advice.TRY),
        ({"worth_ratio": 0.5}, Advice.KEEP),
        ({"worth_ratio": 0.4, "contacted": 29}, Advice.TRY),
        ({"worth_ratio": 0.4, "contacted": 100, "responded": 2}, Advice.DROP),
        ({"worth_ratio": 0.4, "contacted": 100, "responded": 3}, Advice.KEEP),
        ({"worth_ratio": 0.4, "contacted": 100, "responded": 15}, Advice.GROW),
        ({"worth_ratio": 0.6, "contacted": 100}, Advice.KEEP),
    ],
)
def test_a_hint_follows_from_the_figures(facts, advice):
    assert row(**facts).advice is advice

"""The report of campaigns: sent, reached, response, money and cost, in a period and a branch."""

from datetime import UTC, date, datetime

import pytest

from models.campaign import Campaign, CampaignRecipient
from models.values import CampaignState, Channel, Period, RecipientState
from services import campaigns, reports
from services.core.words import PlainWords
from tests import build

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
SENT, SKIPPED, QUEUED = RecipientState.SENT, RecipientState.SKIPPED, RecipientState.QUEUED


def campaign(work, name, cost=None):
    plan = {"response_days": 10} | ({} if cost is None else {"cost": cost})
    row = Campaign(
        name=name, kind="time_based", state=CampaignState.SENDING, plan=plan, created_at=work.now
    )
    work.session.add(row)
    work.session.flush()
    return row.id


def message(work, of, who, at, state=SENT, channel=Channel.SMS, **facts):
    work.session.add(
        CampaignRecipient(
            campaign_id=of,
            member_id=who.id,
            state=state,
            channel=channel,
            queued_at=at,
            sent_at=at if state is SENT else None,
            **facts,
        )
    )
    work.session.flush()


def at(month, day, hour=12):
    return datetime(2026, month, day, hour, tzinfo=UTC)


@pytest.fixture
def shop(database):
    """Spring: Dana bought twice, Yossi in B, Ron too late, Gal is still to answer. One of old."""
    with database.work() as work:
        dana, yossi, ron, gal, lee = (build.member(work) for _ in range(5))
        spring = campaign(work, "אביב", {"fixed": 1_000, "sms": 10, "email": 3})
        message(work, spring, dana, at(3, 1))
        message(work, spring, yossi, at(3, 2), channel=Channel.EMAIL)
        message(work, spring, ron, at(3, 3))
        message(work, spring, gal, at(3, 30))
        message(work, spring, lee, at(3, 3), SKIPPED)
        message(work, spring, lee, at(3, 3), QUEUED, round=2)
        old = campaign(work, "חורף", {"fixed": 500, "sms": 10})
        message(work, old, dana, at(2, 27))
        message(work, old, ron, at(3, 1))
        message(work, campaign(work, "קיץ"), dana, at(4, 1))
        tea = (None, 1_000, 1_000)
        build.receipt(work, dana, date(2026, 3, 5), tea)
        build.receipt(work, dana, date(2026, 3, 6), tea, tea)
        build.receipt(work, yossi, date(2026, 3, 4), tea, at="B")
        build.receipt(work, ron, date(2026, 3, 20), tea)
        build.receipt(work, None, date(2026, 4, 2), tea)
    return database


def found(database, **facts):
    with database.read() as session:
        request = reports.ReportRequest(MARCH, **facts)
        findings = reports.run(session, reports.ReportName.CAMPAIGNS, request)
    reports.to_report(findings, PlainWords(), MARCH.last)
    return reports.to_json(findings)


def test_a_campaign_counts_what_it_sent_in_the_period_and_what_followed(shop):
    winter, spring = found(shop)["campaigns"]
    assert spring == {
        "campaign": "אביב",
        "kind": "time_based",
        "state": "sending",
        "segment": None,
        "sent": 4,
        "held_back": 1,
        "reached": 4,
        "over": 3,
        "waiting": 1,
        "responded": 2,
        "response_rate": 2 / 3,
        "sales": 3,
        "revenue_minor": 4_000,
        "cost_minor": 1_000 + 3 * 10 + 3,
        "return_rate": (4_000 - 1_033) / 1_033,
    }
    # Its first message was in February: so is its fixed cost, and Dana.
    assert (winter["campaign"], winter["reached"], winter["cost_minor"]) == ("חורף", 1, 10)


def test_the_campaigns_add_up(shop):
    told = found(shop)
    assert (told["sent"], told["reached"], told["over"], told["responded"]) == (5, 5, 4, 2)
    assert (told["revenue_minor"], told["cost_minor"]) == (4_000, 1_043)
    assert told["response_rate"] == 0.5


def test_a_branch_counts_what_was_bought_there(shop):
    spring = found(shop, branch="B")["campaigns"][1]
    assert (spring["sent"], spring["responded"], spring["revenue_minor"]) == (4, 1, 1_000)


def test_without_a_noted_cost_there_is_no_return(shop):
    with shop.work() as work:
        for row in work.session.query(Campaign):
            row.plan = {"response_days": 10}
    told = found(shop)
    assert told["cost_minor"] is None
    assert {(row["cost_minor"], row["return_rate"]) for row in told["campaigns"]} == {(None, None)}


def test_a_report_and_the_campaign_itself_tell_the_same(shop):
    whole = Period(date(2026, 1, 1), date(2026, 12, 31))
    with shop.read() as session:
        for row in campaigns.results(session, whole):
            own = campaigns.response(session, campaigns.get_campaign(session, row.campaign).id, 10)
            assert (row.reached, row.sales, row.revenue_minor) == (
                own.contacted,
                own.receipts,
                own.revenue_minor,
            )

"""Whether a rule held at each receipt: what the counter would have found, had it asked then."""

from datetime import date

import pytest
from sqlalchemy import delete, select

from models.purchase import Receipt, ReceiptLine
from services import segments
from services.purchases import refresh_summaries
from tests import shops
from tests.db.test_segment_rules import RULES, SAVED, fact

# Ranks among all customers are those at the end of the day, not of the moment.
RANKS = ("rfm.", "lifecycle.preferred")


def parsed(rule):
    return segments.parse({"version": 1, "rule": rule})


def facts_of(node):
    return {condition.fact for _, condition in segments.conditions(node)}


@pytest.fixture(params=[11, 12])
def work(request, database):
    with database.work() as work:
        shops.fill(work, seed=request.param, members=10, receipts=70)
        for name, document in SAVED.items():
            segments.save_segment(work, name, document)
        yield work


def held(session, nodes, first, last):
    """Return (receipt id, rule) of every receipt of a customer at which the rule held."""
    found = set()
    for life in segments.lives(session, nodes, first, last):
        for n, receipt in enumerate(life.receipts):
            for rule, holds in enumerate(life.holds):
                if holds(n):
                    found.add((receipt.id, rule))
    return found


def test_a_rule_holds_at_a_receipt_as_it_would_if_nothing_had_come_after_it(work):
    session, nodes = work.session, [parsed(rule) for rule in RULES]
    nodes = [node for node in nodes if not any(f.startswith(RANKS) for f in facts_of(node))]
    told = held(session, nodes, date(2020, 1, 1), work.today)
    in_order = select(Receipt).where(Receipt.member_id.is_not(None))
    rows = sorted(session.scalars(in_order), key=lambda r: (r.sold_on, r.sold_minute or -1, r.id))
    asked, wrong = 0, []
    # Backwards: what came after is taken away before the one before is asked about.
    for receipt in reversed(rows):
        for rule, node in enumerate(nodes):
            holds = segments.explain(session, node, receipt.member_id, receipt.sold_on).holds
            asked += 1
            if holds != ((receipt.id, rule) in told):
                wrong.append((receipt.sold_on, node, holds))
        who = receipt.member_id
        session.execute(delete(ReceiptLine).where(ReceiptLine.receipt_id == receipt.id))
        session.execute(delete(Receipt).where(Receipt.id == receipt.id))
        refresh_summaries(session, [who])
    assert wrong == []
    assert asked > 3_000


def test_ranks_among_all_stand_as_at_the_end_of_the_day(work):
    rule = {
        "any": [fact("rfm.recency", "at_least", 4), fact("lifecycle.preferred", "equals", True)]
    }
    node = parsed(rule)
    told = held(work.session, [node], date(2020, 1, 1), work.today)
    for receipt in work.session.scalars(select(Receipt).where(Receipt.member_id.is_not(None))):
        ids = set(work.session.scalars(segments.member_ids(work.session, node, receipt.sold_on)))
        assert ((receipt.id, 0) in told) == (receipt.member_id in ids)


def test_a_window_is_read_no_further_back_than_rules_look(work):
    near = parsed(fact("purchases.count", "at_least", 2, within={"last_days": 14}))
    first = work.today.replace(day=1)
    for life in segments.lives(work.session, [near], first, work.today):
        assert all((first - date.fromordinal(r.day + 719_163)).days <= 13 for r in life.receipts)

"""A benefit read back is the document its owner would write; and it says itself in one sentence."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from models.program import Program
from services import benefits, segments
from services.benefits.errors import NoBenefit
from services.benefits.terms import plan_of
from services.core.formats import LANGUAGES
from tests import build
from tests.db import club
from tests.db.test_programs import launch
from ui.words import words_for

TODAY = date(2026, 6, 17)
RULE = {"version": 1, "rule": {"all": [{"fact": "member.city", "op": "is_known"}]}}
DOCUMENTS: list[dict[str, Any]] = [
    {"kind": "percent", "trigger": "purchase", "percent": "10", "weekdays": [1, 7],
     "hours": [16, 19], "minimum_minor": 5000, "branches": ["A"],
     "limits": {"per_basket": 2, "per_member": {"count": 1, "month": True}, "total": 900,
                "budget_minor": 70000}},
    {"kind": "percent", "trigger": "purchase", "percent": "12.5", "price_points": 100,
     "on": {"category": ["COFFEE"], "cheapest": True}, "units": 2},
    {"kind": "amount", "trigger": "purchase", "amount_minor": 500, "on": "cheapest",
     "automatic": False, "priority": 3, "exclusive": True},
    {"kind": "amount", "trigger": "referral", "amount_minor": 2000, "valid_days": 30,
     "side": "referrer", "after": "purchase", "not_with": ["other"]},
    {"kind": "credit", "trigger": "purchase", "rate": "0.05", "expires": {"months": 6},
     "excluded": {"category": ["COFFEE"]}},
    {"kind": "credit", "trigger": "birthday", "amount_minor": 3000, "days_before": 3,
     "days_after": 10, "expires": {"end_of": "quarter"}},
    {"kind": "points", "trigger": "purchase", "points_per_major": "0.2",
     "expires": {"inactive_months": 12}},
    {"kind": "points", "trigger": "anniversary", "points": 500, "valid_from": date(2026, 7, 1),
     "valid_to": date(2027, 7, 1)},
    {"kind": "gift", "trigger": "nth_visit", "every_visits": 10, "product": "P1", "stock": 30,
     "cost_minor": 700, "value_minor": 1600, "eligible": RULE},
    {"kind": "gift", "trigger": "surprise", "is_soft": True},
    {"kind": "gift", "trigger": "track", "tracks": ["זהב"]},
    {"kind": "experience", "trigger": "segment", "segment": "all", "again_after_days": 90,
     "capacity": 12, "is_soft": False},
    {"kind": "experience", "trigger": "manual", "is_surprise": True},
]  # fmt: skip


@pytest.fixture
def shop(database):
    """A shop with a program, a level, an article and a segment to speak of."""
    launch(database, tracks=[{"name": "זהב"}])
    with database.work() as work:
        segments.save_segment(work, "all", {"version": 1, "rule": {"all": []}})
        build.product(work, "P1", "COFFEE", "COFFEE")
        build.branch(work, "A")
    return database


def made(database, document):
    document = {"name": "it", **document}
    with database.work() as work:
        into = work.session.scalars(select(Program)).one()
        if "not_with" in document:
            club.credit(work, into, "other")
        benefits.create_benefit(work, document, program_id=into.id)
    return document


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: f"{d['kind']}-{d['trigger']}")
def test_a_benefit_read_back_is_what_was_written(shop, document):
    written = made(shop, document)
    with shop.read() as session:
        found = benefits.benefit_document(session, "it", TODAY)
    again = plan_of(found.document, "ILS")
    assert again == plan_of(written, "ILS")
    usual = {"not_with", "exclusive"} & set(found.document)
    assert set(found.document) - usual >= set(written) - usual


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_benefit_says_itself_in_every_language(language):
    words = words_for(language)
    said = [benefits.benefit_sentence({"name": "it", **one}, words, "ILS") for one in DOCUMENTS]
    assert len(set(said)) == len(said)
    assert not any("{" in sentence for sentence in said)


def test_goods_and_branches_are_read_by_name_and_kept_by_code(shop):
    goods = {"product": ["P1", "P2"], "category": ["COFFEE"]}
    document = {
        "name": "it", "kind": "percent", "trigger": "purchase", "percent": "10", "on": goods,
        "excluded": {"product": ["P2"]}, "branches": ["A", "B"],
    }  # fmt: skip
    with shop.work() as work:
        build.product(work, "P2", name="Espresso")
        build.branch(work, "B").name = "Harbour"
        named = benefits.named_document(work.session, document)
        gift = benefits.named_document(work.session, {"kind": "gift", "product": "P2"})
    assert document["on"] == goods
    assert gift["product"] == "Espresso"
    said = benefits.benefit_sentence(named, words_for("en"), "ILS")
    assert said == (
        "10% off product P1 or Espresso and category COFFEE, on every purchase, "
        "without product Espresso, branch מרכז or Harbour"
    )


def test_the_sentence_says_every_bound():
    said = benefits.benefit_sentence({"name": "it", **DOCUMENTS[0]}, words_for("en"), "ILS")
    assert said == (
        "10% off the whole basket, on every purchase, from ₪50.00 up, on Monday or Sunday, "
        "at 16:00–19:00, branch A, up to 2 times a basket, 1 time a member in a calendar month, "
        "900 times in all, until it has cost ₪700.00"
    )


def test_terms_that_change_later_are_told_but_not_yet_shown(shop):
    document = made(shop, {"kind": "credit", "rate": "0.05"})
    later = TODAY + timedelta(days=3)
    with shop.work() as work:
        benefits.change_benefit(work, document | {"rate": "0.1"}, from_on=later)
    with shop.read() as session:
        now = benefits.benefit_document(session, "it", TODAY)
        then = benefits.benefit_document(session, "it", later)
    assert (now.document["rate"], now.changes_on) == ("0.05", (later,))
    assert (then.document["rate"], then.changes_on) == ("0.1", ())


def test_a_stopped_benefit_is_told_so(shop):
    made(shop, {"kind": "credit", "rate": "0.05"})
    with shop.work() as work:
        benefits.stop_benefit(work, "it")
    with shop.read() as session:
        found = benefits.benefit_document(session, "it", TODAY)
    assert not found.is_running
    assert "valid_to" not in found.document, "begun again, it would end on the day it was stopped"


def test_a_benefit_there_is_none_of(shop):
    with pytest.raises(NoBenefit), shop.read() as session:
        benefits.benefit_document(session, "no", TODAY)

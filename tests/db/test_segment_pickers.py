"""Choosing values for a rule: what the shop has, by name, as one types."""

import pytest
from sqlalchemy import select

from models.member import Tag
from models.purchase import Product
from services import segments
from services.segments import CATALOG
from tests import build


@pytest.fixture
def shop(database):
    with database.work() as work:
        build.product(work, "1001", "משקאות", "קפה", name="הפוך", brand="עלית")
        build.product(work, "1002", "משקאות", "תה", name="תה ירוק", brand="ויסוצקי")
        build.product(work, "2001", "מאפים", name="קרואסון 100%")
        build.member(work, city="Haifa", gender="female")
        build.member(work, city="Haifa")
        work.session.add(Tag(name="VIP"))
        segments.save_segment(work, "אוהבי קפה", {"version": 1, "rule": {"all": []}})
    return database


def chosen(database, picker, typed="", fact=""):
    with database.read() as session:
        return [(o.value, o.depth) for o in segments.options(session, picker, typed, fact)]


def test_categories_come_as_a_tree_and_by_name(shop):
    assert chosen(shop, "category") == [("מאפים", 0), ("משקאות", 0), ("קפה", 1), ("תה", 1)]
    assert chosen(shop, "category", "קפ") == [("קפה", 0)]
    assert chosen(shop, "department") == [("מאפים", 0), ("משקאות", 0)]


def test_articles_are_found_by_number_and_name_and_what_begins_so_comes_first(shop):
    assert chosen(shop, "product", "100") == [("1001", 0), ("1002", 0), ("2001", 0)]
    assert chosen(shop, "product", "תה") == [("1002", 0)]
    assert chosen(shop, "product", "100%") == [("2001", 0)]  # a sign, not a pattern


def test_what_was_bought_is_named_with_its_kind(shop):
    assert chosen(shop, "articles", "קפה") == [("category:קפה", 0)]
    assert ("brand:עלית", 0) in chosen(shop, "articles", "עלית")


def test_values_of_a_profile_are_those_customers_have(shop):
    assert chosen(shop, "values", fact="member.city") == [("Haifa", 0)]
    assert chosen(shop, "values", "h", "member.city") == [("Haifa", 0)]
    assert chosen(shop, "values", fact="member.unknown") == []


def test_tags_and_segments_are_offered_by_name(shop):
    assert chosen(shop, "tags") == [("VIP", 0)]
    assert chosen(shop, "segments", "קפה") == [("אוהבי קפה", 0)]


def test_chosen_values_have_the_names_people_know(shop):
    with shop.read() as session:
        assert segments.labels(session, "product", ["1001", "gone"]) == {"1001": "הפוך"}
        told = segments.labels(session, "articles", ["product:1001", "category:קפה"])
        assert told == {"product:1001": "הפוך"}


def test_every_picker_a_fact_names_offers_something_or_is_a_closed_set(database):
    with database.read() as session:
        for fact in CATALOG.values():
            if fact.picker and fact.picker not in ("rfm", "values"):
                segments.options(session, fact.picker)
                assert fact.picker in segments.pickers._PICKERS, fact.key  # noqa: SLF001 - its table
            for key in fact.where - {"weekday", "hours", "channel", "returns"}:
                assert key in segments.pickers._PICKERS, key  # noqa: SLF001 - its table


def test_a_rule_is_read_by_names_and_a_code_without_one_stays(shop):
    bought = {"fact": "purchases.bought", "op": "any_of", "value": ["product:1001", "category:קפה"]}
    total = {"fact": "purchases.total", "op": "at_least", "value": 100, "where": {"product": ["1"]}}
    rule = {"version": 1, "rule": {"any": [bought, {"all": [{"not": bought}]}, total]}}
    node = segments.parse(rule)
    with shop.read() as session:
        told = segments.dump(segments.named(session, node))["rule"]
    by_name = bought | {"value": ["product:הפוך", "category:קפה"]}
    assert told == {"any": [by_name, {"all": [{"not": by_name}]}, total]}
    assert segments.has_codes(node)


def test_what_narrows_a_figure_is_read_by_name(shop):
    where = {
        "fact": "purchases.count",
        "op": "at_least",
        "value": 1,
        "where": {"product": ["1001"]},
    }
    node = segments.parse({"version": 1, "rule": where})
    assert segments.has_codes(node)
    with shop.read() as session:
        told = segments.dump(segments.named(session, node))["rule"]
    assert told["where"] == {"product": ["הפוך"]}


def test_a_rule_of_plain_figures_has_no_codes_to_look_up():
    node = segments.parse(
        {"version": 1, "rule": {"not": {"fact": "purchases.count", "op": "at_least", "value": 1}}}
    )
    assert not segments.has_codes(node)


def test_why_a_member_is_in_is_read_by_names(shop):
    rule = {"fact": "purchases.bought", "op": "any_of", "value": ["product:1001"]}
    with shop.work() as work:
        member = build.member(work)
        coffee = work.session.scalar(select(Product).where(Product.product_no == "1001"))
        build.receipt(work, member, shop.today(), (coffee, 1000, 1200))
        member_id = member.id
    with shop.read() as session:
        node = segments.parse({"version": 1, "rule": {"all": [rule]}})
        why = segments.explain(session, node, member_id, shop.today()).why
        [told] = segments.named_why(session, why).parts
    assert told.figure == ("הפוך",)
    assert told.as_json()["value"] == ["product:הפוך"]

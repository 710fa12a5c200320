"""Rules on a real year of sales, against figures computed elsewhere and the plain interpreter."""

import csv
import hashlib
import json
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from models.member import Member
from models.values import ImportKind
from services import imports, segments
from tests.interpreter import Interpreter

pytestmark = pytest.mark.slow
MAPPINGS = Path(__file__).parents[1] / "fixtures" / "mappings"
YEAR_END, AUTUMN = date(2017, 12, 31), date(2017, 9, 30)
NUMBERS = select(Member.id, Member.member_no)
QUARTER = {"within": {"last_days": 90}}


def fact(key, op, value=None, **more):
    return {"fact": key, "op": op, **({} if value is None else {"value": value}), **more}


def where(**keys):
    return {"where": keys}


def rule(written):
    return segments.parse({"version": 1, "rule": written})


@pytest.fixture(scope="module")
def shop(shared_data, tmp_path_factory, open_new_shop):
    database = open_new_shop(tmp_path_factory.mktemp("small") / "shop")
    for kind in (ImportKind.MEMBERS, ImportKind.PRODUCTS, ImportKind.PURCHASES):
        mapping = imports.read_mapping(MAPPINGS / f"small_shop_{kind}.toml", kind)
        file = shared_data / "small_shop" / f"{kind}.csv"
        imports.import_file(database, imports.Request(kind, file, mapping))
    with database.read() as session:
        yield session
    database.close()


@pytest.fixture(scope="module")
def small_truth(shared_data):
    return json.loads((shared_data / "truth_small_shop.json").read_text("utf-8"))


@pytest.mark.parametrize("as_of", [AUTUMN, YEAR_END])
def test_every_members_scores_are_right(shop, shared_data, as_of):
    file = shared_data / f"truth_small_shop_rfm_{as_of}.csv"
    with file.open(encoding="utf-8") as opened:
        expected = {
            row["member_no"]: tuple(
                int(row[key])
                for key in (
                    "recency_days",
                    "frequency",
                    "monetary_cents",
                    "r_edge",
                    "f_edge",
                    "m_edge",
                )
            )
            for row in csv.DictReader(opened)
        }
    numbers = dict(shop.execute(NUMBERS).all())
    found = {
        numbers[row.member_id]: (
            row.recency_days,
            row.frequency,
            row.monetary_minor,
            row.r,
            row.f,
            row.m,
        )
        for row in segments.rfm_scores(shop, as_of)
    }
    assert found == expected


@pytest.mark.parametrize("as_of", [AUTUMN, YEAR_END])
def test_the_edges_are_exact(shop, small_truth, as_of):
    expected = small_truth["rfm"][str(as_of)]["edges_rule_A"]
    edges = segments.rfm_scores(shop, as_of).edges
    for measure in ("recency", "frequency", "monetary"):
        assert [float(edge) for edge in getattr(edges, measure)] == expected[measure]


@pytest.mark.parametrize("as_of", [AUTUMN, YEAR_END])
def test_every_cell_of_the_map_is_a_segment_of_its_size(shop, small_truth, as_of):
    cells = small_truth["rfm"][str(as_of)]["cells_rule_A"]
    for cell in ("111", "123", "555", "345", "533"):
        node = rule(fact("rfm.cell", "equals", cell))
        assert segments.size(shop, node, as_of) == cells.get(cell, 0), cell


def test_targeting_finds_exactly_the_members_the_truth_names(shop, small_truth):
    keys = {"department": "department", "product_category": "category"}
    for case in small_truth["targeting"]["value"]:
        narrowed = where(**{keys[case["field"]]: [case["value"]]})
        node = rule(
            {
                "all": [
                    fact("purchases.count", "at_least", 3, **QUARTER),
                    fact(
                        "purchases.total",
                        "at_least",
                        case["min_spend_cents"],
                        **QUARTER,
                        **narrowed,
                    ),
                ]
            }
        )
        numbers = segments.member_numbers(shop, node, YEAR_END)
        sealed = hashlib.sha256("\n".join(numbers).encode()).hexdigest()
        assert len(numbers) == case["members"]
        assert sealed == case["sha256_of_sorted_member_no_joined_by_newline"]


RULES = [
    fact("purchases.count", "at_least", 10),
    fact("purchases.count", "between", [2, 5], within={"last_months": 2}),
    fact("purchases.count", "equals", 0, within={"last_days": 60}),
    fact("purchases.count", "not_equals", 1, **where(branch=["367", "406"])),
    fact("purchases.count", "more_than", 2, **where(hours=[7, 11], weekday=[6, 7])),
    fact("purchases.count", "at_least", 1, **where(hours=[22, 2])),
    fact("purchases.count", "at_least", 2, **where(department="MEAT"), **QUARTER),
    fact("purchases.total", "at_least", 50_000, within={"last_days": 365}),
    fact("purchases.total", "less_than", 5_000, within={"days_ago": [30, 120]}),
    fact("purchases.total", "at_most", 0, **where(category=["SOFT DRINKS"])),
    fact("purchases.total", "at_least", 2_000, **where(category=["BEEF"], branch=["367"])),
    fact("purchases.total", "at_least", 10_000, within={"from": "2017-03-01", "to": "2017-05-31"}),
    fact("purchases.items", "at_least", 30, **where(category=["SOFT DRINKS"])),
    fact("purchases.items", "more_than", 100, **where(brand=["Private"])),
    fact("purchases.average_basket", "at_least", 4_000),
    fact("purchases.average_basket", "less_than", 2_000, **QUARTER),
    fact("purchases.first_on", "after", "2017-06-01"),
    fact("purchases.first_on", "on", "2017-01-01"),
    fact("purchases.last_on", "in_last_days", 14),
    fact("purchases.last_on", "not_in_last_days", 100),
    fact("purchases.last_on", "between", ["2017-06-01", "2017-08-31"]),
    fact("purchases.last_on", "before", "2017-03-01"),
    fact("purchases.days_since_last", "more_than", 45, **where(department=["PRODUCE"])),
    fact("purchases.usual_gap_days", "at_most", 3.5),
    fact("purchases.usual_gap_days", "is_unknown"),
    fact("purchases.usual_gap_days", "at_most", 20, **where(category=["BEEF"])),
    fact("purchases.gap_ratio", "more_than", 2.0),
    fact("purchases.share", "at_least", 0.2, **where(department=["FUEL"])),
    fact("purchases.share", "at_most", 0.05, **where(department=["MEAT", "DELI"]), **QUARTER),
    fact("purchases.branches", "at_least", 3),
    fact("purchases.main_branch", "any_of", ["367", "343"]),
    fact("purchases.main_branch", "none_of", ["367"], **QUARTER),
    fact("purchases.bought", "any_of", ["category:BEEF", "department:FLORAL"]),
    fact("purchases.bought", "none_of", ["department:MEAT", "product:6534178"]),
    fact("purchases.bought", "all_of", ["department:DELI", "department:SEAFOOD"]),
    fact("purchases.discount_share", "at_least", 0.15),
    fact("purchases.trend", "less_than", 0.5, **QUARTER),
    fact("lifecycle.stage", "any_of", ["drifting"]),
    fact("lifecycle.stage", "any_of", ["returned", "new"]),
    fact("lifecycle.stage", "any_of", ["lost", "one_time"]),
    fact("lifecycle.stage", "none_of", ["active"]),
    fact("lifecycle.preferred", "equals", True),
    fact("rfm.group", "any_of", ["at_risk", "cannot_lose"]),
    fact("rfm.recency", "not_equals", 5),
    fact("sample.percent", "at_most", 25, seed=7),
    {"not": fact("member.age", "at_least", 1)},
]


@pytest.fixture(scope="module")
def interpreters(shop):
    return {day: Interpreter(shop, day) for day in (YEAR_END, AUTUMN)}


@pytest.mark.parametrize("written", RULES, ids=lambda written: json.dumps(written)[:90])
def test_compiler_and_interpreter_agree_on_real_sales(shop, interpreters, written):
    node = rule(written)
    for day, interpreter in interpreters.items():
        found = set(shop.scalars(segments.member_ids(shop, node, day)))
        some = list(interpreter.members.values())[::5]
        assert {m.id for m in some if interpreter.holds(node, m)} == {
            m.id for m in some if m.id in found
        }

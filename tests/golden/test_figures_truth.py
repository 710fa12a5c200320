"""Figures of real sales, imported by their mappings, against those computed elsewhere."""

import csv
import json
from dataclasses import replace
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from models.values import ImportKind, Period
from services import analytics, imports, reports, segments
from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.organisation import branches, found_shop
from services.reports import ReportName, ReportRequest
from tests.conftest import NOW, PLAN

pytestmark = pytest.mark.slow
MAPPINGS = Path(__file__).parents[1] / "fixtures" / "mappings"
YEAR = Period(date(2017, 1, 1), date(2017, 12, 31))
CDNOW = Period(date(1997, 1, 1), date(1998, 6, 30))


def truth(folder, name):
    return json.loads((folder / f"truth_{name}.json").read_text("utf-8"))


def opened(folder, *files):
    """Yield a shop with the files taken in, each as (kind, path, mapping)."""
    place = DataFolder.at(folder / "shop")
    clock = FixedClock(NOW)
    found_shop(place, PLAN, clock)
    database = open_shop(place, clock)
    for kind, path, mapping in files:
        request = imports.Request(kind, path, imports.read_mapping(MAPPINGS / mapping, kind))
        imports.import_file(database, request)
    yield database
    database.close()


@pytest.fixture(scope="module")
def small_shop(shared_data, tmp_path_factory):
    place = shared_data / "small_shop"
    kinds = (ImportKind.MEMBERS, ImportKind.PRODUCTS, ImportKind.PURCHASES)
    files = [(kind, place / f"{kind}.csv", f"small_shop_{kind}.toml") for kind in kinds]
    yield from opened(tmp_path_factory.mktemp("small"), *files)


@pytest.fixture(scope="module")
def cdnow(shared_data, tmp_path_factory):
    file = (ImportKind.PURCHASES, shared_data / "cdnow_sample.csv", "cdnow.toml")
    yield from opened(tmp_path_factory.mktemp("cdnow"), file)


@pytest.fixture(scope="module")
def online_retail(shared_data, tmp_path_factory):
    file = (
        ImportKind.PURCHASES,
        shared_data / "online_retail_dec2010.csv",
        "online_retail.toml",
    )
    yield from opened(tmp_path_factory.mktemp("retail"), file)


def figures(database, name, period=YEAR, **wanted):
    with database.read() as session:
        return reports.to_json(reports.run(session, name, ReportRequest(period, **wanted)))


def test_the_year_of_the_small_shop_is_right_to_the_cent(small_shop, shared_data):
    counts = truth(shared_data, "small_shop")["counts"]["value"]
    found = figures(small_shop, ReportName.SUMMARY)
    assert found["revenue_minor"] == counts["revenue_cents"]
    assert found["receipts"] == counts["receipts"]
    assert found["lines"] == counts["lines"]
    assert found["active_members"] == found["new_members"] == counts["members_with_purchase"]
    assert found["average_basket_minor"] == counts["mean_receipt_cents_half_up"]
    assert found["identified_share"] == 1.0


def test_every_month_of_the_small_shop_is_right(small_shop, shared_data):
    months = truth(shared_data, "small_shop")["by_month"]["value"]
    found = figures(small_shop, ReportName.SUMMARY)["by_month"]
    keys = {
        "receipts": "receipts",
        "lines": "lines",
        "revenue_minor": "revenue_cents",
        "active_members": "active_members",
        "new_members": "new_members",
        "returning_members": "returning_members",
    }
    assert [row["month"] for row in found] == list(months)
    for row in found:
        assert {theirs: row[ours] for ours, theirs in keys.items()} == months[row["month"]]


def test_every_branch_is_right(small_shop, shared_data):
    stores = truth(shared_data, "small_shop")["by_store"]["value"]
    rows = {row["branch"]: row for row in figures(small_shop, ReportName.SUMMARY)["by_branch"]}
    for code, store in stores.items():
        row = rows[code]
        found = (row["receipts"], row["lines"], row["active_members"], row["revenue_minor"])
        assert found == tuple(
            store[key] for key in ("receipts", "lines", "members", "revenue_cents")
        )


def test_every_branch_in_every_month_is_right(small_shop, shared_data):
    with (shared_data / "truth_small_shop_store_month.csv").open(encoding="utf-8") as file:
        cells = list(csv.DictReader(file))
    assert cells
    for cell in cells:
        year, month = (int(part) for part in cell["ym"].split("-"))
        first = date(year, month, 1)
        last = date.fromordinal(date(year + month // 12, month % 12 + 1, 1).toordinal() - 1)
        period = Period(first, last)
        row = figures(small_shop, ReportName.SUMMARY, period, branch=cell["store_id"])
        found = {
            "receipts": row["receipts"],
            "lines": row["lines"],
            "revenue_cents": row["revenue_minor"],
            "active_members": row["active_members"],
            "new_members": row["new_members"],
            "new_to_store": row["new_to_branch"],
            "returning_members": row["returning_members"],
        }
        assert found == {key: int(cell[key]) for key in found}, cell


@pytest.mark.parametrize("day", ["2017-09-30", "2017-12-31"])
def test_rfm_is_right_to_the_member(small_shop, shared_data, day):
    expected = truth(shared_data, "small_shop")["rfm"][day]
    found = figures(small_shop, ReportName.RFM, as_of=date.fromisoformat(day))
    assert found["members"] == expected["members_scored"]
    assert found["cells"] == expected["cells_rule_A"]
    edges = expected["edges_rule_A"]
    assert found["edges"] == {key: edges[key] for key in ("recency", "frequency", "monetary")}


def test_rfm_of_all_regions_is_that_of_the_shop(small_shop):
    with small_shop.read() as session:
        everywhere = tuple(row.id for row in branches(session))
        for day in (date(2017, 9, 30), YEAR.last):
            whole = analytics.rfm(session, day)
            assert replace(whole, branch_ids=everywhere) == analytics.rfm(session, day, everywhere)


def test_cohorts_are_right(small_shop, shared_data):
    expected = truth(shared_data, "small_shop")["cohorts"]["value"]
    assert figures(small_shop, ReportName.COHORTS)["cohorts"] == expected


def test_concentration_is_right(small_shop, shared_data):
    whole = truth(shared_data, "small_shop")
    found = figures(small_shop, ReportName.CONCENTRATION)
    assert found["gini"] == pytest.approx(whole["concentration"]["value"]["gini"], rel=1e-13)
    for percent, share in found["top"].items():
        assert share == whole["concentration"]["value"][f"top_{percent}pct"]["share"]
    shares = {"branch": "store", "department": "department", "member": "member"}
    for ours, theirs in shares.items():
        expected = whole["hhi"]["value"][theirs]["hhi_0_1"]
        assert found["hhi"][ours] == pytest.approx(expected, rel=1e-13)


def test_all_association_rules_are_found_in_their_order(small_shop, shared_data):
    expected = truth(shared_data, "small_shop")["association_rules"]
    found = figures(
        small_shop,
        ReportName.BASKETS,
        min_support=Fraction("0.03"),
        min_confidence=Fraction("0.3"),
    )
    assert (found["receipts"], len(found["rules"])) == (expected["N"], expected["rules"])
    for ours, theirs in zip(found["rules"], expected["top50"], strict=False):
        assert (ours["antecedent"], ours["consequent"], ours["receipts"]) == (
            theirs["antecedent"],
            theirs["consequent"],
            theirs["n_both"],
        )
        for key in ("support", "confidence", "lift"):
            assert ours[key] == pytest.approx(theirs[key], rel=1e-13)


def test_purchases_without_receipt_numbers_give_the_same_figures(cdnow, shared_data):
    whole = truth(shared_data, "cdnow_sample")
    summary = figures(cdnow, ReportName.SUMMARY, CDNOW)
    assert summary["revenue_minor"] == whole["counts"]["value"]["revenue_cents"]
    for row in summary["by_month"]:
        month = whole["by_month"]["value"][row["month"]]
        found = (row["receipts"], row["revenue_minor"], row["active_members"], row["new_members"])
        assert found == (month["purchases"], month["revenue_cents"], month["active"], month["new"])
    assert figures(cdnow, ReportName.COHORTS, CDNOW)["cohorts"] == whole["cohorts"]["value"]
    rfm = figures(cdnow, ReportName.RFM, CDNOW)
    assert rfm["cells"] == whole["rfm"]["1998-06-30"]["cells_rule_A"]
    gini = figures(cdnow, ReportName.CONCENTRATION, CDNOW)["gini"]
    assert gini == pytest.approx(whole["concentration"]["value"]["gini"], rel=1e-13)


def test_values_as_of_a_past_day_are_those_of_the_published_fit(cdnow, shared_data):
    fitted = truth(shared_data, "cdnow_sample")["bgnbd"]["value"]
    found = figures(cdnow, ReportName.VALUE, CDNOW, as_of=date(1997, 9, 30))
    visits, spending = found["parameters"]["bg_nbd"], found["parameters"]["gamma_gamma"]
    for name, value in fitted["lifetimes_params"].items():
        assert visits[name] == pytest.approx(value, rel=1e-5)
    for name, value in (("p", 6.2496), ("q", 3.7442), ("gamma", 15.4435)):
        assert spending[name] == pytest.approx(value, rel=1e-4)
    assert found["customers"] == fitted["customers"]


def test_cancelled_invoices_and_missing_customers_are_counted_as_they_are(
    online_retail, shared_data
):
    expected = truth(shared_data, "online_retail_dec2010")["value"]
    december = Period(date(2010, 12, 1), date(2010, 12, 31))
    found = figures(online_retail, ReportName.SUMMARY, december)
    assert found["revenue_minor"] == expected["net_revenue_pence"]
    assert found["lines"] == expected["lines"]
    assert found["sales"] == expected["sale_invoices"]
    assert found["receipts"] == expected["sale_invoices"] + expected["cancelled_invoices"]
    assert found["returns_minor"] == -expected["cancelled_pence"]
    assert found["identified_revenue_minor"] == expected["identified_pence"]
    assert found["identified_share"] == expected["identified_share"]
    assert found["active_members"] == expected["customers"]


def test_what_a_member_never_bought_is_counted_as_the_segments_count(small_shop):
    """The figures by the year's end, each share counted anew by rules over all customers."""
    with small_shop.read() as session:

        def size(*conditions):
            rule = segments.parse({"version": 1, "rule": {"all": list(conditions)}})
            return segments.size(session, rule, YEAR.last)

        def bought(*items):
            values = [f"category:{item.key}" for item in items]
            return {"fact": "purchases.bought", "op": "all_of", "value": values}

        everybody = size({"fact": "purchases.count", "op": "at_least", "value": 1})
        known = analytics.buyers(session, analytics.Level.CATEGORY, YEAR.last)
        told = [one for member_id in (1, 2, 40) for one in known.unbought_by(member_id)[:4]]
        assert len(told) == 12
        for one in told:
            assert size(bought(one.bought)) == one.buyers
            assert size(bought(one.bought, one.never)) == one.both
            assert size(bought(one.never)) == pytest.approx(one.everybody * everybody)
            assert one.share > max(0.5, one.everybody)
            rule = segments.parse(one.rule)
            assert segments.size(session, rule, YEAR.last) == one.waiting

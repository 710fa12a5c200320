"""The report of what is sold: by product, category and department, compared, with margin."""

from datetime import date

import pytest

from models.values import Money, Period
from services import reports
from services.core.words import PlainWords
from services.reports import Code, Table
from tests import build

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


@pytest.fixture
def shop(database):
    """Tea (cost 4.00) sold to Dana and a stranger, cake (cost unknown) in B, and a sale of none."""
    with database.work() as work:
        dana = build.member(work)
        tea = build.product(work, "T", "Drinks", "Hot", name="Tea", cost_minor=400)
        mint = build.product(work, "M", "Herbs", "Hot", name="Mint", cost_minor=1)
        cake = build.product(work, "C", "Food", name="Cake")
        build.receipt(work, dana, date(2026, 3, 1), (tea, 2_000, 2_000))
        build.receipt(work, None, date(2026, 3, 31), (tea, 1_500, 1_500), (mint, 500, 101))
        build.receipt(work, dana, date(2026, 3, 5), (tea, -500, -500))
        build.receipt(work, dana, date(2026, 3, 6), (cake, 1_000, 700), (None, 1_000, 99), at="B")
        build.receipt(work, None, date(2026, 2, 28), (tea, 1_000, 1_000), (cake, 1_000, 350))
        build.receipt(work, None, date(2026, 1, 31), (tea, 1_000, 5_000))
        build.receipt(work, None, date(2026, 4, 1), (tea, 1_000, 5_000))
    return database


def run(database, **facts):
    with database.read() as session:
        request = reports.ReportRequest(MARCH, **facts)
        return reports.run(session, reports.ReportName.PRODUCTS, request)


def found(database, **facts):
    return reports.to_json(run(database, **facts))


def test_a_product_has_its_revenue_units_returns_and_margin(shop):
    told = found(shop)
    tea, cake, mint, none = told["products"]
    assert tea == {
        "code": "T",
        "name": "Tea",
        "category": "Hot",
        "revenue_minor": 3_000,
        "identified_minor": 1_500,
        "identified_share": 0.5,
        "quantity_milli": 3_000,
        "returned_minor": 500,
        "returned_share": 500 / 3_500,
        "before_minor": 1_000,
        "growth": 2.0,
        "costed_minor": 3_000,
        "margin_minor": 3_000 - 3 * 400,
        "margin_rate": 0.6,
    }
    assert (cake["code"], cake["category"], cake["revenue_minor"]) == ("C", None, 700)
    assert (cake["costed_minor"], cake["margin_minor"], cake["margin_rate"]) == (0, 0, None)
    assert mint["margin_minor"] == 100  # half a unit of a cost of 1 is rounded up
    assert (none["code"], none["name"], none["revenue_minor"]) == (None, None, 99)


def test_categories_and_departments_add_up_by_name(shop):
    told = found(shop)
    assert [(row["name"], row["revenue_minor"]) for row in told["categories"]] == [
        ("Hot", 3_101),
        (None, 799),
    ]
    assert [(row["name"], row["before_minor"]) for row in told["departments"]] == [
        ("Drinks", 1_000),
        ("Food", 350),
        ("Herbs", 0),
        (None, 0),
    ]
    assert (told["total"]["revenue_minor"], told["total"]["before_minor"]) == (3_900, 1_350)
    assert told["total"]["margin_rate"] == (1_800 + 100) / 3_101


def test_a_branch_counts_its_own_receipts(shop):
    told = found(shop, branch="B")
    assert [row["revenue_minor"] for row in told["products"]] == [700, 99]
    assert told["total"]["before_minor"] == 0
    whole, there = found(shop), found(shop, region="צפון")
    assert there["total"]["revenue_minor"] == whole["total"]["revenue_minor"] - 799


def test_the_year_before_is_compared_with_when_asked(shop):
    told = found(shop, compare=reports.Compare.YEAR)
    assert told["compared_with"] == {"from": "2025-03-01", "to": "2025-03-31"}
    assert told["total"]["before_minor"] == 0


def test_a_long_list_shows_the_products_of_most_revenue_under_the_whole_total(database):
    with database.work() as work:
        goods = [build.product(work, f"P{n:03d}") for n in range(501)]
        lines = [(one, 1_000, 1_000 + n) for n, one in enumerate(goods)]
        build.receipt(work, None, date(2026, 3, 1), *lines)
    findings = run(database)
    report = reports.to_report(findings, PlainWords())
    table = [one for one in report.sections if isinstance(one, Table)][-1]
    numbers = [row[0] for row in table.rows]
    assert (len(numbers), numbers[0], numbers[-1]) == (500, Code("P500"), Code("P001"))
    assert table.total is not None
    assert table.total[3] == Money(sum(1_000 + n for n in range(501)), "ILS")
    assert "500" in table.note
    assert len(reports.to_json(findings)["products"]) == 501

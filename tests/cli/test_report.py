"""`report` on the command line."""

import json
from datetime import date

import pytest

from services.purchases import refresh_summaries
from tests import build
from ui.cli.app import run


@pytest.fixture
def shop(database, folder):
    with database.work() as work:
        dana = build.member(work)
        tea = build.product(work, "1", "Drinks", "Tea")
        cake = build.product(work, "2", "Food", "Cake")
        build.receipt(work, dana, date(2026, 1, 5), (tea, 1000, 1200), (cake, 1000, 800))
        build.receipt(work, None, date(2026, 2, 5), (tea, 1000, 1500), at="B")
        refresh_summaries(work.session)
    return folder


@pytest.fixture
def report(shop, capsys):
    """Run the verb; return exit code, what it printed, and what it said on stderr."""

    def ask(*arguments, as_json=True):
        start = ["--data", str(shop.path), *(["--json"] if as_json else [])]
        code = run([*start, "report", *arguments])
        out, err = capsys.readouterr()
        return code, json.loads(out) if as_json and out else out, err

    return ask


WINTER = ("--from", "2026-01-01", "--to", "2026-02-28")


def test_a_report_is_printed_as_json(report):
    code, found, _ = report("summary", *WINTER)
    assert code == 0
    assert found["period"] == {"from": "2026-01-01", "to": "2026-02-28"}
    assert (found["revenue_minor"], found["receipts"], found["branch"]) == (3500, 2, None)
    assert [row["month"] for row in found["by_month"]] == ["2026-01", "2026-02"]
    assert set(found["by_branch"][0]) - {"branch", "name"} == set(found["by_month"][0]) - {"month"}


def test_a_branch_and_a_region_narrow_it(report):
    assert report("summary", *WINTER, "--branch", "B")[1]["revenue_minor"] == 1500
    assert report("summary", *WINTER, "--region", "צפון")[1]["revenue_minor"] == 2000


def test_the_compared_period_comes_with_it(report):
    february = ("--from", "2026-02-01", "--to", "2026-02-28")
    found = report("summary", *february, "--compare", "previous")[1]["compare"]
    assert found["period"] == {"from": "2026-01-01", "to": "2026-01-31"}
    assert found["revenue_minor"] == 2000
    assert report("summary", *february)[1]["compare"] is None


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("rfm", {"as_of", "members", "edges", "cells", "groups"}),
        ("cohorts", {"cohorts"}),
        ("baskets", {"receipts", "rules"}),
        ("concentration", {"gini", "top", "hhi"}),
        ("segments", {"customers", "compared_with", "segments", "stages"}),
        ("quality", {"total", "by_branch", "by_employee", "to_mend"}),
        ("members", {"buyers", "reachable", "members"}),
        ("employees", {"joiners", "identified_share", "employees"}),
        ("products", {"compared_with", "total", "departments", "categories", "products"}),
        ("campaigns", {"sent", "response_rate", "campaigns"}),
    ],
)
def test_every_report_has_its_keys(report, name, keys):
    code, found, _ = report(name, *WINTER)
    assert code == 0
    assert keys <= set(found)


def test_rfm_looks_back_from_the_day_it_is_given(report):
    assert report("rfm", *WINTER)[1]["as_of"] == "2026-02-28"
    early = report("rfm", *WINTER, "--as-of", "2026-01-06")[1]
    assert (early["as_of"], early["members"], early["edges"]["recency"]) == (
        "2026-01-06",
        1,
        [1] * 4,
    )


def test_thresholds_are_taken_as_they_are_written(report):
    found = report("baskets", *WINTER, "--min-support", "0.5", "--min-confidence", "0.5")[1]
    assert [(rule["antecedent"], rule["consequent"]) for rule in found["rules"]] == [
        (["Cake"], ["Tea"]),
        (["Tea"], ["Cake"]),
    ]


@pytest.mark.parametrize(("kind", "head"), [("pdf", b"%PDF"), ("xlsx", b"PK")])
def test_a_file_is_written_and_named(report, tmp_path, kind, head):
    file = tmp_path / "out" / f"report.{kind}"
    code, found, _ = report("summary", *WINTER, "--format", kind, "--out", str(file))
    assert code == 0
    assert found["file"] == str(file)
    assert file.read_bytes().startswith(head)


def test_json_goes_to_a_file_when_asked(report, tmp_path):
    report("summary", *WINTER, "--out", str(tmp_path / "s.json"))
    assert json.loads((tmp_path / "s.json").read_text("utf-8"))["receipts"] == 2


def test_without_a_place_the_file_goes_to_the_exports(report, shop):
    _, found, _ = report("summary", *WINTER, "--format", "pdf", "--region", "צפון")
    assert found["file"] == str(shop.exports / "summary_2026-01-01_2026-02-28_צפון.pdf")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--from", "2026-13-01", "--to", "2026-02-28"), "core.bad_date"),
        (("--from", "0001-01-01", "--to", "2026-02-28"), "core.bad_date"),
        (("--from", "2026-03-01", "--to", "2026-02-28"), "core.bad_period"),
        ((*WINTER, "--branch", "Z"), "core.unknown_branch"),
        ((*WINTER, "--region", "Z"), "core.unknown_region"),
        ((*WINTER, "--min-support", "0"), "reports.bad_threshold"),
        ((*WINTER, "--min-confidence", "1.1"), "reports.bad_threshold"),
    ],
)
def test_what_does_not_hold_is_refused(report, arguments, code):
    exit_code, found, said = report("summary", *arguments)
    assert (exit_code, found["error"]["code"]) == (1, code)
    assert said.strip() == found["error"]["message"]


@pytest.mark.parametrize(
    "arguments", [("nonsense",), ("summary", "--format", "doc"), ("baskets", "--min-support", "x")]
)
def test_wrong_usage_ends_with_two(report, arguments):
    assert report(*arguments)[0] == 2


def test_a_file_that_cannot_be_written_is_refused_and_leaves_nothing(report, tmp_path):
    (tmp_path / "taken").write_text("a file, not a folder")
    code, found, _ = report(
        "summary", *WINTER, "--format", "pdf", "--out", str(tmp_path / "taken" / "x.pdf")
    )
    assert (code, found["error"]["code"]) == (1, "core.not_writable")

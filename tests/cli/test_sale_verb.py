"""A sale by hand at the command line: quote, book, return, undo."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from services import benefits, programs
from services.core.clock import FixedClock
from services.core.opening import open_shop
from services.core.organisation import found_shop
from tests import build
from tests.conftest import PLAN
from ui.cli import app

NOW = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
CLUB = {
    "name": "Friends",
    "benefits": [
        {"name": "Points", "kind": "points", "points_per_major": 1},
        {"name": "Ten", "kind": "percent", "percent": 10},
        {"name": "Cake", "kind": "gift", "stock": 3, "value_minor": 2_200},
        {"name": "Big", "kind": "percent", "percent": 20, "minimum_minor": 50_000},
    ],
}


@pytest.fixture
def cli(folder, capsys):
    """Return a function that runs the command line; the exit code and JSON."""
    found_shop(folder, PLAN, FixedClock(NOW))
    database = open_shop(folder, FixedClock(NOW))
    with database.work() as work:
        dana = build.member(work, member_no="000001")
        build.product(work, "7", price_minor=1_600)
        benefits.launch_program(work, CLUB)
        programs.join(work, "Friends", [dana.id], programs.Joining(work.today, "hand"))
    database.close()

    def run(*words, now=NOW):
        code = app.run(["--data", str(folder.path), "--json", *map(str, words)], FixedClock(now))
        return code, json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def basket(tmp_path):
    def written(**facts):
        sale = {
            "branch": "A",
            "member": "000001",
            "lines": [{"product": "7", "quantity_milli": 2_000}, {"amount_minor": 6_100}],
        }
        file = tmp_path / "sale.json"
        file.write_text(json.dumps(sale | facts), "utf-8")
        return file

    return written


def test_a_sale_is_quoted_booked_returned_and_taken_back(cli, basket):
    code, quoted = cli("sale", "quote", basket())
    assert (code, quoted["to_pay_minor"], quoted["earns"]["points"]) == (0, 8_370, 83)
    assert {one["benefit"]: one["standing"] for one in quoted["offers"]} == {
        "Points": "applied",
        "Ten": "applied",
        "Cake": "available",
        "Big": "withheld",
    }
    code, booked = cli("sale", "book", basket(chosen=["Cake"], shown_minor=8_370))
    assert (code, booked["to_pay_minor"], booked["receipt"]) == (0, 8_370, "260617-0001")
    assert [one["benefit"] for one in booked["used"]] == ["Ten", "Cake"]
    _, cake = cli("benefit", "show", "Cake")
    assert (cake["uses"], cake["spent_minor"], cake["document"]["stock"]) == (1, 0, 3)
    code, back = cli("sale", "return", booked["receipt"], "1=1000")
    assert (code, back["money_minor"], back["taken_back"]["points"]) == (0, 1_440, 14)
    code, refused = cli("sale", "undo", booked["receipt"])
    assert (code, refused["error"]["code"]) == (1, "checkout.goods_returned")
    _, again = cli("sale", "book", basket(lines=[{"amount_minor": 500}]))
    assert cli("sale", "undo", again["receipt"])[0] == 0
    assert cli("ledger", "balance", "000001")[1]["points"] == 69
    assert cli("ledger", "verify")[1] == {"sound": True, "problems": []}


def test_a_quote_tells_which_program_the_very_purchase_opens(cli, basket, tmp_path):
    rule = {"fact": "purchases.total", "op": "at_least", "value": 5_000}
    file = tmp_path / "regulars.json"
    file.write_text(json.dumps({"name": "Regulars", "join": {"version": 1, "rule": rule}}), "utf-8")
    assert cli("program", "create", file)[0] == 0
    assert cli("program", "start", "Regulars")[0] == 0
    for lines, joins in (
        ([{"amount_minor": 4_000}], []),
        ([{"amount_minor": 6_000}], ["Regulars"]),
    ):
        _, quoted = cli("sale", "quote", basket(lines=lines))
        assert (quoted["may_join"], quoted["joins_with"]) == ([], joins)


def test_a_refusal_tells_machines_money_in_minor_units_and_people_with_its_sign(cli, basket):
    _, said = cli("sale", "book", basket(shown_minor=1))
    assert said["error"]["facts"]["to_pay"] == {"minor": 8_370, "currency": "ILS"}
    assert "83.70" in said["error"]["message"]


def test_weighed_goods_come_to_what_the_counter_says_rounded_half_up(cli, basket):
    _, quoted = cli(
        "sale", "quote", basket(member=None, lines=[{"product": "7", "quantity_milli": 333}])
    )
    assert quoted["to_pay_minor"] == 533


def test_what_is_wrong_in_a_line_is_told_with_its_place(cli, basket):
    for line, field in (
        ({"product": "no such"}, "lines[1].product"),
        ({"prise": 5}, "lines[1].prise"),
        ({"name": "cake"}, "lines[1].amount_minor"),
        ("cake", "lines[1]"),
    ):
        _, said = cli("sale", "quote", basket(lines=[{"amount_minor": 100}, line]))
        assert said["error"]["facts"]["field"] == field


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"branch": "Z"}, "checkout.bad_basket"),
        ({"branch": ["A"]}, "checkout.bad_basket"),
        ({"chosen": [{"name": "Ten"}]}, "checkout.bad_basket"),
        ({"shown_minor": 10**30}, "checkout.bad_basket"),
        ({"lines": [{"amount_minor": 10**30}]}, "checkout.bad_basket"),
        ({"lines": [{"product": "no such"}]}, "checkout.bad_basket"),
        ({"lines": [{"quantity_milli": 1}]}, "checkout.bad_basket"),
        ({"chosen": ["No such"]}, "checkout.bad_basket"),
        ({"price": 1}, "checkout.bad_basket"),
        ({"fee_paid": "no"}, "checkout.bad_basket"),
        ({"add_anyway": 1}, "checkout.bad_basket"),
        ({"uid": "00"}, "checkout.bad_basket"),
        ({"member": "nobody"}, "members.unknown"),
        ({"lines": [{"amount_minor": -5}]}, "purchases.bad_line"),
        ({"lines": [{"amount_minor": 10**11}] * 101}, "purchases.bad_line"),
        ({"shown_minor": 1}, "checkout.sum_changed"),
        ({"chosen": ["Big"]}, "checkout.benefit_gone"),
        ({"credit_minor": 10**6}, "checkout.credit_too_large"),
        ({"lines": []}, "purchases.empty_receipt"),
    ],
)
def test_what_cannot_be_sold_is_refused_in_a_sentence(cli, basket, facts, code):
    exit_code, said = cli("sale", "book", basket(**facts))
    assert (exit_code, said["error"]["code"]) == (1, code)
    assert said["error"]["message"]


def test_a_sale_on_a_clock_behind_the_last_entry_is_recorded_only_on_a_word(cli, basket):
    uid = "ab" * 16
    assert cli("sale", "book", basket(uid=uid))[0] == 0
    behind = NOW - timedelta(days=730)
    code, refused = cli("sale", "book", basket(), now=behind)
    assert (code, refused["error"]["code"]) == (1, "checkout.clock_behind")
    assert cli("sale", "book", basket(uid=uid), now=behind)[0] == 0, "told again, it is answered"
    assert cli("sale", "book", basket(add_anyway=True), now=behind)[0] == 0
    assert cli("ledger", "verify")[1]["sound"]


@pytest.mark.parametrize(
    "words",
    [
        ("sale", "book"),
        ("sale", "quote"),
        ("program", "create"),
        ("program", "change", "Friends"),
        ("benefit", "create", "--program", "Friends"),
        ("benefit", "change", "--from", "2026-07-01"),
    ],
)
def test_a_broken_document_is_refused_in_the_language_of_the_shop(cli, tmp_path, words):
    file = tmp_path / "broken.json"
    file.write_text("{", "utf-8")
    code, said = cli(*words, file)
    assert (code, said["error"]["code"]) == (1, "programs.bad_document")
    assert said["error"]["message"].startswith("אי אפשר לקרוא את המסמך")

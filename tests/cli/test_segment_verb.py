"""`segment` on the command line."""

import csv
import json
from datetime import datetime, timedelta

import pytest

from services.purchases import refresh_summaries
from tests import build
from ui.cli.app import run

COFFEE = {
    "version": 1,
    "rule": {
        "all": [
            {
                "fact": "purchases.total",
                "op": "at_least",
                "value": 3000,
                "within": {"last_days": 30},
                "where": {"category": ["COFFEE"]},
            },
            {"not": {"fact": "member.city", "op": "equals", "value": "Haifa"}},
        ]
    },
}


@pytest.fixture
def shop(database, folder):
    with database.work() as work:
        dana = build.member(work, member_no="0012", first_name="=1+1", city="Eilat", reach_mask=3)
        yossi = build.member(work, member_no="0013", email="yossi@example.org", city="Haifa")
        coffee = build.product(work, "1", "DRINKS", "COFFEE")
        for who in (dana, yossi):
            build.receipt(work, who, work.today - timedelta(days=9), (coffee, 1000, 3500))
        refresh_summaries(work.session)
    return folder


@pytest.fixture
def segment(shop, capsys):
    """Run the verb; return exit code, what it printed, and what it said on stderr."""

    def ask(*arguments, as_json=True):
        start = ["--data", str(shop.path), *(["--json"] if as_json else [])]
        day = [] if "--as-of" in arguments else ["--as-of", "2026-06-17"]
        code = run([*start, "segment", *map(str, arguments), *day])
        out, err = capsys.readouterr()
        return code, json.loads(out) if as_json and out else out, err

    return ask


@pytest.fixture
def rule(tmp_path):
    file = tmp_path / "coffee.json"
    file.write_text(json.dumps(COFFEE), encoding="utf-8-sig")
    return file


def test_count_says_exactly_what_the_contract_names(segment, rule):
    code, found, err = segment("count", "--rule", rule)
    assert (code, err) == (0, "")
    elapsed = found.pop("elapsed_ms")
    assert elapsed >= 0
    assert found == {
        "count": 1,
        "of": 2,
        "share": 0.5,
        "revenue_share": 0.5,
        "reachable": {"email": 1, "sms": 1, "post": 0, "phone": 0},
    }


def test_as_of_replaces_today_everywhere(segment, rule):
    assert segment("count", "--rule", rule, "--as-of", "2026-06-01")[1]["count"] == 0
    assert segment("count", "--rule", rule, "--as-of", "2026-08-01")[1]["count"] == 0
    code, _, err = segment("count", "--rule", rule, "--as-of", "1.6.2026", as_json=False)
    assert (code, "1.6.2026" in err) == (1, True)


def test_a_saved_segment_is_listed_counted_and_versioned(segment, rule):
    assert segment("save", "--name", "Coffee", "--rule", rule)[1] == {
        "name": "Coffee",
        "version": 1,
    }
    assert segment("count", "--name", "Coffee")[1]["count"] == 1
    (row,) = segment("list")[1]["segments"]
    assert (row["name"], row["version"], row["count"]) == ("Coffee", 1, 1)
    code, found, _ = segment("count", "--name", "Tea")
    assert (code, found["error"]["code"]) == (1, "segments.unknown_segment")


def test_the_versions_of_a_segment_are_listed_with_who_and_when(segment, rule, tmp_path):
    other = tmp_path / "everybody.json"
    other.write_text(json.dumps({"version": 1, "rule": {"all": []}}))
    segment("save", "--name", "Coffee", "--rule", rule)
    segment("save", "--name", "Coffee", "--rule", other)
    code, found, _ = segment("versions", "--name", "Coffee")
    assert (code, [one["version"] for one in found["versions"]]) == (0, [2, 1])
    newest, first = found["versions"]
    assert newest["rule"] == {"version": 1, "rule": {"all": []}}
    assert first["rule"] == COFFEE
    assert first["changed_by"] is None
    assert datetime.fromisoformat(first["changed_at"]).tzinfo is not None
    _, text, _ = segment("versions", "--name", "Coffee", as_json=False)
    assert "COFFEE" in text.splitlines()[3]
    assert segment("versions", "--name", "Tea")[1]["error"]["code"] == "segments.unknown_segment"


def test_a_segment_gets_another_name_and_goes_off_the_list(segment, rule):
    segment("save", "--name", "Coffee", "--rule", rule)
    segment("save", "--name", "Tea", "--rule", rule)
    code, found, _ = segment("rename", "--name", "Coffee", "--to", " Espresso ")
    assert (code, found) == (0, {"name": "Espresso", "former": "Coffee"})
    assert segment("count", "--name", "Espresso")[1]["count"] == 1
    code, found, _ = segment("rename", "--name", "Tea", "--to", "Espresso")
    assert (code, found["error"]["code"]) == (1, "segments.exists")
    assert segment("retire", "--name", "Tea")[:2] == (0, {"name": "Tea"})
    assert [row["name"] for row in segment("list")[1]["segments"]] == ["Espresso"]
    assert segment("retire", "--name", "Milk")[1]["error"]["code"] == "segments.unknown_segment"


def test_a_sentence_says_the_names_of_goods_not_their_numbers(segment, database, tmp_path):
    with database.work() as work:
        build.product(work, "4711", name="Latte")
    file = tmp_path / "latte.json"
    latte = {"fact": "purchases.bought", "op": "none_of", "value": ["product:4711"]}
    file.write_text(json.dumps({"version": 1, "rule": latte}))
    asked = ("explain", "--rule", file, "--member", "0012")
    assert "Latte" in segment(*asked)[1]["sentence"]
    said, _, *why = segment(*asked, as_json=False)[1].splitlines()
    assert "Latte" in said
    assert any("Latte" in line for line in why)


def test_the_members_of_a_rule_are_listed_by_number(segment, rule):
    assert segment("list", "--rule", rule)[:2] == (0, {"count": 1, "members": ["0012"]})
    assert segment("list", "--rule", rule, as_json=False)[1].split() == ["0012"]


def test_an_explanation_names_the_members_own_figures(segment, rule):
    code, found, _ = segment("explain", "--rule", rule, "--member", "yossi@example.org")
    assert (code, found["member_no"], found["holds"]) == (0, "0013", False)
    spent, city = found["why"]["parts"]
    assert (spent["figure"], spent["holds"], spent["path"]) == (3500, True, "rule.all[0]")
    assert (city["holds"], city["parts"][0]["figure"]) == (False, "Haifa")
    code, text, _ = segment("explain", "--rule", rule, "--member", "0012", as_json=False)
    assert "35.00" in text
    (sampled,) = segment("explain", "--rule", rule)[1]["sample"]
    assert (sampled["member_no"], sampled["holds"]) == ("0012", True)


def test_an_export_is_a_file_with_bom_numbers_first_and_no_formula(segment, rule, tmp_path):
    out = tmp_path / "out" / "coffee.csv"
    code, found, _ = segment("export", "--rule", rule, "--out", out)
    assert (code, found) == (0, {"file": str(out), "count": 1})
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][0] == "member_no"
    assert rows[1][:2] == ["0012", "'=1+1"]


def test_an_export_that_cannot_be_written_leaves_nothing(segment, rule, tmp_path):
    (tmp_path / "file").write_text("in the way")
    code, found, _ = segment("export", "--rule", rule, "--out", tmp_path / "file" / "x.csv")
    assert (code, found["error"]["code"]) == (1, "core.not_writable")


@pytest.mark.parametrize(
    ("text", "code", "path"),
    [
        ("{", "segments.bad_shape", ""),
        ("[" * 100_000, "segments.bad_shape", ""),
        ('{"version": 2, "rule": {"all": []}}', "segments.newer_rule", "version"),
        (
            '{"version": 1, "rule": {"all": [{"fact": "purchases.totl", "op": "equals"}]}}',
            "segments.unknown_fact",
            "rule.all[0].fact",
        ),
    ],
)
def test_a_broken_rule_is_refused_with_its_place(segment, tmp_path, text, code, path):
    file = tmp_path / "broken.json"
    file.write_text(text)
    status, found, _ = segment("count", "--rule", file)
    assert (status, found["error"]["code"]) == (1, code)
    assert found["error"]["facts"]["path"] == path


def test_a_folder_or_nothing_in_place_of_a_rule_is_refused(segment, tmp_path):
    for file in (tmp_path, tmp_path / "nowhere.json"):
        code, found, _ = segment("count", "--rule", file)
        assert (code, found["error"]["code"]) == (1, "core.not_readable")


def test_a_category_the_shop_does_not_have_is_told_on_stderr(segment, tmp_path):
    file = tmp_path / "rule.json"
    file.write_text(json.dumps(COFFEE).replace("COFFEE", "COFEE"))
    code, found, err = segment("count", "--rule", file)
    assert (code, found["count"]) == (0, 0)
    assert "COFEE" in err
    assert "rule.all[0]" in err


def test_no_deed_is_silent_about_what_the_shop_does_not_have(segment, tmp_path):
    file = tmp_path / "gone.json"
    gone = {"fact": "purchases.bought", "op": "any_of", "value": ["product:77"]}
    file.write_text(json.dumps({"version": 1, "rule": {"all": [COFFEE["rule"], gone]}}))
    for deed in (
        ("count",),
        ("list",),
        ("explain", "--member", "0012"),
        ("export", "--out", tmp_path / "out.csv"),
        ("save", "--name", "Gone"),
    ):
        code, _, err = segment(*deed, "--rule", file)
        assert code == 0, deed
        assert "rule.all[1]" in err, deed
        assert "77" in err, deed

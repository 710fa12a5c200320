"""`members` on the command line."""

import json
from datetime import date
from typing import Any

import pytest
from pypdf import PdfReader

from models.member import Member
from models.values import Channel, ConsentState, KeyKind
from services import members
from services.core.words import PlainWords
from services.purchases import refresh_summaries
from services.reports import Report, Table, held_report
from tests import build
from ui.cli.app import run
from ui.words import words_for

PHONE = "054-2345678"


@pytest.fixture
def shop(database, folder):
    """Dana and Noa share a phone; Chen has nothing but a name."""
    with database.work() as work:
        dana = members.enrol(
            work,
            member_no="00/14",
            first_name="דנה",
            last_name="כהן",
            phone=PHONE,
            email="dana@example.com",
            birthday="13/5/1990",
            city="חיפה",
            cards=["7290"],
            consents={Channel.SMS: ConsentState.GRANTED},
        )
        members.enrol(work, member_no="15", first_name="Noa", last_name="Levi", phone=PHONE)
        members.enrol(work, member_no="16", first_name="Chen")
        tea = build.product(work, "1", "Drinks", "Tea", name="Green tea")
        row = work.session.get_one(Member, dana.id)
        build.receipt(work, row, date(2026, 6, 1), (tea, 1000, 1250))
        refresh_summaries(work.session)
    return folder


@pytest.fixture
def ask(shop, capsys):
    """Run the verb; return exit code, what it printed, and what it said on stderr."""

    def run_it(*arguments, as_json=True):
        start = ["--data", str(shop.path), *(["--json"] if as_json else [])]
        code = run([*start, "members", *arguments])
        out, err = capsys.readouterr()
        return code, json.loads(out) if as_json and out else out, err

    return run_it


def numbers(answer):
    return [row["member_no"] for row in answer["members"]]


def test_a_list_goes_on_after_the_last_number_of_the_page_before(ask):
    code, first, _ = ask("list", "--limit", "2")
    assert (code, numbers(first), first["of"], first["after"]) == (0, ["16", "15"], 3, "15")
    _, second, _ = ask("list", "--limit", "2", "--after", "15")
    assert (numbers(second), second["after"]) == (["00/14"], None)


def test_a_list_may_be_sorted_by_money(ask):
    _, found, _ = ask("list", "--sort", "total", "--descending", "--limit", "1")
    row = found["members"][0]
    assert (row["member_no"], row["total_minor"], row["last_on"]) == ("00/14", 1250, "2026-06-01")
    assert row["reachable"] == ["sms"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("כה", ["00/14"]),
        ("7290", ["00/14"]),
        (PHONE, ["00/14", "15"]),
        ("5678", ["15", "00/14"]),
        ("nobody", []),
    ],
)
def test_find_takes_keys_and_beginnings_of_words(ask, text, who):
    code, found, _ = ask("find", text)
    assert (code, numbers(found)) == (0, who)


def test_show_tells_profile_keys_consent_and_purchases(ask):
    code, dana, _ = ask("show", "Dana@example.com")
    assert code == 0
    assert (dana["member_no"], dana["phone"], dana["receipts"]) == ("00/14", "+972542345678", 1)
    assert (dana["profile"]["birth_day"], dana["consented"], dana["missing"]) == (13, ["sms"], [])
    assert [(key["kind"], key["value"]) for key in dana["keys"]][:2] == [
        (KeyKind.NUMBER.value, "00/14"),
        (KeyKind.CARD.value, "7290"),
    ]
    assert dana["consents"][0]["decided_at"] == "2026-06-17T09:00:00+00:00"


def test_show_says_it_to_people_in_the_shops_language(ask):
    code, out, _ = ask("show", "7290", as_json=False)
    assert code == 0
    assert "כרטיס: 7290" in out
    assert "קנייה אחת" in out
    assert "חסר: " in ask("show", "16", as_json=False)[1]


@pytest.mark.parametrize("deed", ["show", "erase"])
def test_an_unknown_or_shared_key_is_refused(ask, deed):
    code, answer, err = ask(deed, "999")
    assert (code, answer["error"]["code"]) == (1, "members.unknown")
    assert "999" in err
    code, answer, _ = ask(deed, PHONE)
    assert (code, answer["error"]["code"]) == (1, "members.ambiguous")
    assert "00/14, 15" in answer["error"]["message"]


def test_wrong_usage_is_told_apart_from_refusal(ask):
    for wrong in (["list", "--limit", "0"], ["show"], ["export", "15"], ["dance"]):
        code, answer, _ = ask(*wrong)
        assert (code, answer["error"]["code"]) == (2, "core.usage")


def test_an_export_writes_what_is_held_as_pages_and_as_data(ask, tmp_path):
    code, answer, _ = ask("export", "7290", "--out", str(tmp_path / "new" / "out"))
    assert code == 0
    plain, pages = (tmp_path / "new" / "out" / f"member-00_14.{kind}" for kind in ("json", "pdf"))
    assert answer == {"member_no": "00/14", "files": [str(plain), str(pages)]}
    held = json.loads(plain.read_text("utf-8"))
    assert (held["email"], held["receipts"][0]["lines"][0]["product"]) == (
        "dana@example.com",
        "Green tea",
    )
    text = "".join(page.extract_text() for page in PdfReader(pages).pages)
    assert "dana@example.com" in text
    assert "Green tea" in text
    assert "054-234-5678" in text


def test_an_export_that_cannot_be_written_is_refused_and_not_noted(ask, tmp_path):
    (tmp_path / "file").write_text("x")
    code, answer, _ = ask("export", "7290", "--out", str(tmp_path / "file"))
    assert (code, answer["error"]["code"]) == (1, "core.not_writable")
    ask("export", "7290", "--out", str(tmp_path / "out"))
    held = json.loads((tmp_path / "out" / "member-00_14.json").read_text("utf-8"))
    assert [row["action"] for row in held["actions"]] == ["member.consent"]


def test_an_erased_customer_is_gone_from_every_answer(ask):
    code, answer, _ = ask("erase", "7290")
    assert (code, answer) == (0, {"erased": "00/14"})
    assert ask("show", "7290")[0] == 1
    assert ask("find", "כהן")[1] == {"members": []}
    assert numbers(ask("list")[1]) == ["16", "15"]


def test_the_pages_leave_out_what_there_is_nothing_of(database, shop):
    with database.work() as work:
        chen = members.get_by_key(work.session, "16", "IL")
        report = held_report(members.everything_held(work, chen.id), PlainWords())
    titles = [getattr(section, "title", "") for section in report.sections]
    assert titles == ["", "Your details", "What we know you by", "Whether we may write to you"]
    assert report.title == "Everything kept about Chen"


def test_the_pages_say_closed_words_in_the_reader_s_language(database, shop):
    with database.work() as work:
        who = members.enrol(
            work, first_name="נועה", gender="female", language="vi", source="counter"
        ).id
        report = held_report(members.everything_held(work, who), words_for("he"))
        other = members.enrol(work, first_name="דן", source="Radio").id
        said = held_report(members.everything_held(work, other), words_for("he"))
    cells, others = told(report), told(said)
    assert (cells["מגדר"], cells["שפה"], cells["איך הגעתם אלינו"]) == ("נקבה", "וייטנאמית", "בקופה")
    assert others["איך הגעתם אלינו"] == "Radio"


def told(report: Report) -> dict[Any, Any]:
    """The details by their names."""
    details = report.sections[1]
    assert isinstance(details, Table)
    return {name: value for name, value in details.rows}


def test_show_tells_what_is_expected_and_what_was_never_bought(ask, database):
    with database.work() as work:
        bread, cake = (build.product(work, name, "Food", name) for name in ("Bread", "Cake"))
        ids = []
        for number in range(80):
            who = build.member(work, member_no=f"n{number}")
            items = [bread if number < 40 else None, *([cake] * (number < 30))]
            build.receipt(work, who, work.today, *((item, 1000, 500) for item in items))
            ids.append(who.id)
        refresh_summaries(work.session, ids)
    _, found, _ = ask("show", "n39")
    assert found["worth"] is None
    assert "unbought" not in found, "it is counted over the lines of all, so only when asked for"
    _, found, _ = ask("show", "n39", "--unbought")
    [told] = found["unbought"]
    assert (told["level"], told["bought"], told["never"]) == ("category", "Bread", "Cake")
    assert (told["buyers"], told["both"], told["share"]) == (40, 30, 0.75)
    assert told["rule"]["rule"]["all"][1]["op"] == "none_of"
    _, said, _ = ask("show", "n39", "--unbought", as_json=False)
    assert "30" in said.splitlines()[-1]
    assert said.splitlines()[-1].strip().startswith("Cake: ")

"""`members edit, card, duplicates, merge, undo-merge` on the command line."""

import json

import pytest

from models.values import Unit
from services import benefits, members
from ui.cli.app import run


@pytest.fixture
def two(database, folder):
    """Dana twice, with a card and some points each."""
    with database.work() as work:
        for number, last, card in (("1", "כהן", "C1"), ("2", "כהן־לוי", "C2")):
            who = members.enrol(
                work,
                member_no=number,
                cards=[card],
                first_name="דנה",
                last_name=last,
                birthday="13/5/1990",
            )
            benefits.grant(work, who.id, Unit.POINTS, 10)
    database.close()
    return folder.path


def told(capsys, folder, *words, code=0):
    assert run(["--data", str(folder), "--json", "members", *words]) == code
    return json.loads(capsys.readouterr().out)


def test_the_pair_is_listed_with_its_reasons_until_it_is_told_apart(two, capsys):
    (pair,) = told(capsys, two, "duplicates")["pairs"]
    assert (pair["older"], pair["newer"]) == ("1", "2")
    assert pair["reasons"] == ["birthday", "similar_name"]
    assert told(capsys, two, "duplicates", "--skip", "1") == {"pairs": [], "of": 1}
    told(capsys, two, "duplicates", "--not-the-same", "C1", "C2")
    assert told(capsys, two, "duplicates")["of"] == 0


def test_a_merge_is_shown_done_and_undone(two, capsys):
    shown = told(capsys, two, "merge", "1", "2", "--dry-run", "--take", "name")
    assert shown["balances"]["points"] == 20
    assert shown["fields"]["name"]["chosen"] == "other"
    done = told(capsys, two, "merge", "1", "2", "--take", "name")
    assert (done["kept"], done["merged"]) == ("1", "2")
    assert told(capsys, two, "show", "C2")["name"] == "דנה כהן־לוי"
    refused = told(capsys, two, "merge", "C1", "C2", code=1)
    assert refused["error"]["code"] == "merging.oneself"
    told(capsys, two, "undo-merge", str(done["merge"]))
    assert told(capsys, two, "show", "C2")["member_no"] == "2"
    assert told(capsys, two, "undo-merge", "7", code=1)["error"]["code"] == "merging.none"


def test_a_profile_is_changed_and_what_cannot_be_read_is_refused(two, capsys):
    told(capsys, two, "edit", "C1", "--city", "חיפה", "--phone", "0541234567")
    assert told(capsys, two, "show", "0541234567")["city"] == "חיפה"
    refused = told(capsys, two, "edit", "C1", "--phone", "12", code=1)
    assert refused["error"]["code"] == "members.bad_phone"


def test_cards_are_issued_and_printed_or_neither(two, capsys, tmp_path):
    file = tmp_path / "cards.pdf"
    done = told(capsys, two, "card", "1", "2", "--issue", "--sheet", "--out", str(file))
    assert file.read_bytes().startswith(b"%PDF")
    first, second = done["cards"]
    assert told(capsys, two, "show", second)["member_no"] == "2"
    nowhere = tmp_path / "none" / "cards.pdf"
    (tmp_path / "none").write_text("a file")
    told(capsys, two, "card", "1", "--issue", "--out", str(nowhere), code=1)
    assert [k["value"] for k in told(capsys, two, "show", "1")["keys"]] == ["1", "C1", first]


def test_the_answers_are_in_the_shops_language(two, capsys):
    for words in (["duplicates"], ["merge", "1", "2"]):
        assert run(["--data", str(two), "members", *words]) == 0
        said = capsys.readouterr().out
        assert not {"same", "pair", "went", "into"} & set(said.replace(",", " ").split())

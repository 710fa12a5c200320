"""Who was erased stays erased, whatever file names them again."""

import pytest
from sqlalchemy import func, select, text

from models.member import Member
from models.values import ImportKind, KeyKind
from services import imports, members


@pytest.fixture
def bring(database, tmp_path):
    def run(kind, content, **options):
        file = tmp_path / "file.csv"
        file.write_text(content, encoding="utf-8")
        header = content.split("\n", 1)[0].split(",")
        document = {"columns": {name: name for name in header}, "options": options}
        mapping = imports.mapping_from(document, ImportKind(kind))
        return imports.import_file(database, imports.Request(ImportKind(kind), file, mapping))

    return run


@pytest.fixture
def erased(database):
    """Dana is gone; Noa, who shared her phone 054-2345670, is not."""
    with database.work() as work:
        dana = members.enrol(work, member_no="77", first_name="Dana", phone="054-2345678").id
        members.add_key(work, dana, KeyKind.CARD, "7290")
        members.add_key(work, dana, KeyKind.EMAIL, "dana@example.com")
        members.add_key(work, dana, KeyKind.PHONE, "054-2345670")
        members.enrol(work, first_name="Noa", phone="054-2345670")
        members.erase(work, dana)
    return dana


def known(database):
    with database.read() as session:
        return session.scalar(
            select(func.count()).select_from(Member).where(Member.state == "known")
        )


@pytest.mark.parametrize(
    ("column", "theirs", "another"),
    [
        ("member_no", "77", "78"),
        ("card", "7290", "7291"),
        ("phone", "0542345678", "0542345679"),
        ("email", "Dana@example.com", "tom@example.com"),
    ],
)
def test_a_row_with_a_key_of_an_erased_member_is_rejected(
    bring, database, erased, column, theirs, another
):
    done = bring("members", f"{column},first_name\n{theirs},Dana\n{another},Tom\n")
    assert [(problem.row, problem.code) for problem in done.problems] == [(2, "erased")]
    with database.read() as session:
        assert members.search(session, "dana") == []
        assert len(members.search(session, "tom")) == 1


def test_the_child_behind_a_shared_phone_is_still_taken(bring, database, erased):
    before = known(database)
    bring("members", "phone,first_name\n0542345670,Tom\n")
    assert known(database) == before + 1


@pytest.mark.parametrize("key", ["77", "7290", "0542345678", "dana@example.com"])
def test_purchases_of_an_erased_member_are_anonymous(bring, database, erased, key):
    before = known(database)
    bring(
        "purchases",
        f"receipt_no,sold_at,branch,member,amount\nR1,2026-06-01 10:00:00,A,{key},5.00\n",
        create_missing=["member"],
    )
    with database.read() as session:
        assert session.execute(text("SELECT member_id, total_minor FROM receipt")).all() == [
            (None, 500)
        ]
    assert known(database) == before

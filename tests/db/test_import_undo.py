"""An import can be taken back: everything it brought goes, everything it changed returns."""

import pytest
from sqlalchemy import text

from models import Base
from models.values import ImportKind, Unit
from services import benefits, imports
from services.core.errors import Cancelled
from services.imports.errors import AlreadyUndone, ChangedSince, NoSuchBatch, StillNeeded
from services.purchases import wrong_summaries
from tests import build
from tests.db import club

ALL = ["branch", "member", "product", "employee"]
LEFT = {"import_batch", "import_change", "audit_entry", "sqlite_sequence"}
PURCHASES = "receipt_no,sold_on,branch,member,product,quantity,amount,department,category\n"
ROWS = "1,2026-01-05,N,M1,P1,1,10,Food,Bread\n2,2026-01-06,N,M2,P2,2,20,Food,Milk\n"


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


def everything(database):
    """Return every table's rows, but for the log of imports itself."""
    with database.read() as session:
        return {
            table.name: sorted(map(repr, session.execute(text(f"SELECT * FROM {table.name}"))))
            for table in Base.metadata.sorted_tables
            if table.name not in LEFT
        }


def search(database, word):
    query = text("SELECT count(*) FROM member_search WHERE member_search MATCH :word")
    with database.read() as session:
        return session.execute(query, {"word": word}).scalar_one()


def test_purchases_taken_back_leave_the_shop_as_it_was(bring, database):
    bring("members", "member_no,first_name\nM1,Dana\n")
    before = everything(database)
    done = bring("purchases", PURCHASES + ROWS, create_missing=ALL)
    assert done.created["category"] == 3
    undone = imports.undo_import(database, done.batch)
    assert undone.removed["receipt"] == 2
    assert everything(database) == before
    with database.read() as session:
        assert wrong_summaries(session) == []


def test_what_was_taken_back_can_come_again(bring, database):
    first = bring("purchases", PURCHASES + ROWS, create_missing=ALL)
    imports.undo_import(database, first.batch)
    again = bring("purchases", PURCHASES + ROWS, create_missing=ALL)
    assert again.created == first.created
    with database.read() as session:
        newest = session.execute(text("SELECT min(id) FROM receipt")).scalar_one()
    assert newest > 2  # ids of receipts are never used again


def test_changed_members_get_their_former_values_and_words_back(bring, database):
    bring("members", "member_no,first_name,phone,tags,custom.size\nM1,Dana,0541234567,vip,40\n")
    before = everything(database)
    done = bring(
        "members",
        "member_no,first_name,phone,email,tags,custom.size,consent_email\n"
        "M1,Noa,0549999999,noa@example.com,new,41,yes\n",
    )
    assert (done.updated, search(database, "noa"), search(database, "dana")) == (1, 1, 0)
    imports.undo_import(database, done.batch)
    assert everything(database) == before
    assert (search(database, "noa"), search(database, "dana")) == (0, 1)


def test_changed_products_move_their_lines_back(bring, database):
    bring("purchases", PURCHASES + ROWS, create_missing=ALL)
    before = everything(database)
    done = bring("products", "product_id,department,price\nP1,Toys,12.50\n")
    imports.undo_import(database, done.batch)
    assert everything(database) == before


def test_members_who_bought_since_cannot_be_taken_back(bring, database):
    done = bring("members", "member_no\nM1\n")
    bring("purchases", PURCHASES + ROWS, create_missing=ALL)
    before = everything(database)
    with pytest.raises(StillNeeded) as refused:
        imports.undo_import(database, done.batch)
    assert (refused.value.facts["what"], refused.value.facts["table"]) == ("member", "receipt")
    assert everything(database) == before


def test_a_receipt_with_a_later_return_cannot_be_taken_back(bring, database):
    done = bring("purchases", PURCHASES + ROWS, create_missing=ALL)
    more = PURCHASES.strip() + ",returns_receipt_no\n3,2026-01-07,N,M1,P1,-1,-10,,,1\n"
    bring("purchases", more)
    with pytest.raises(StillNeeded) as refused:
        imports.undo_import(database, done.batch)
    assert refused.value.facts["table"] in {"receipt", "receipt_line"}


def test_a_member_edited_since_cannot_be_taken_back(bring, database):
    bring("members", "member_no,city\nM1,Haifa\n")
    done = bring("members", "member_no,city\nM1,Yafo\n")
    bring("members", "member_no,city\nM1,Eilat\n")
    with pytest.raises(ChangedSince):
        imports.undo_import(database, done.batch)


def test_a_created_member_changed_by_a_later_import_cannot_be_taken_back(bring, database):
    done = bring("members", "member_no,city\nM1,Haifa\n")
    bring("members", "member_no,city\nM1,Yafo\n")
    with pytest.raises(StillNeeded):
        imports.undo_import(database, done.batch)


def test_a_tag_put_on_somebody_else_since_stays(bring, database):
    done = bring("members", "member_no,tags\nM1,vip\n")
    bring("members", "member_no,tags\nM2,vip\n")
    imports.undo_import(database, done.batch)
    with database.read() as session:
        assert session.execute(text("SELECT name FROM tag")).scalars().all() == ["vip"]


def test_an_import_is_taken_back_once(bring, database):
    done = bring("members", "member_no\nM1\n")
    imports.undo_import(database, done.batch)
    with pytest.raises(AlreadyUndone):
        imports.undo_import(database, done.batch)
    with pytest.raises(NoSuchBatch):
        imports.undo_import(database, 99)


def test_what_others_recorded_stays_untouched(bring, database):
    with database.work() as work:
        dana = build.member(work, member_no="M1")
        build.receipt(work, dana, work.today, (None, 1000, 500))
    before = everything(database)
    done = bring("purchases", PURCHASES + ROWS, create_missing=ALL)
    imports.undo_import(database, done.batch)
    after = everything(database)
    before.pop("member_summary"), after.pop("member_summary")
    assert after == before


def test_receipts_of_active_members_earn_and_an_undone_import_takes_it_back(bring, database):
    with database.work() as work:
        dana = club.club_member(work, member_no="M1").id
    first = bring("purchases", PURCHASES + ROWS, create_missing=ALL)

    def balances():
        with database.read() as session:
            assert list(benefits.verify(session)) == []
            return [benefits.balance(session, dana, unit) for unit in (Unit.POINTS, Unit.CREDIT)]

    assert balances() == [10, 50]
    assert bring("purchases", PURCHASES + ROWS, create_missing=ALL).batch is None
    assert balances() == [10, 50]
    imports.undo_import(database, first.batch)
    assert balances() == [0, 0]
    bring("purchases", PURCHASES + ROWS, create_missing=ALL)
    assert balances() == [10, 50]


def test_the_list_of_imports_shows_which_were_taken_back(bring, database):
    done = bring("members", "member_no\nM1\n")
    bring("members", "member_no\nM2\n")
    imports.undo_import(database, done.batch)
    with database.read() as session:
        newest, oldest = imports.batches(session)
    assert (newest.undone_at, oldest.undone_at is not None) == (None, True)
    assert (newest.file_name, newest.rows, newest.rejected) == ("file.csv", 1, 0)


def test_an_import_can_be_cancelled_at_any_step(database, tmp_path):
    class Impatient:
        def __init__(self, patience):
            self.left = patience

        def step(self, done, total):
            self.left -= 1
            if self.left < 0:
                raise Cancelled

    file = tmp_path / "till.csv"
    rows = "".join(f"{n},2026-01-05,N,M{n},P1,1,10,Food,Bread\n" for n in range(2_100))
    file.write_text(PURCHASES + rows, "utf-8")
    columns = {name: name for name in PURCHASES.strip().split(",")}
    document = {"columns": columns, "options": {"create_missing": ALL}}
    mapping = imports.mapping_from(document, ImportKind.PURCHASES)
    request = imports.Request(ImportKind.PURCHASES, file, mapping)
    before = everything(database)
    stopped, patience = 0, 0
    while True:
        try:
            imports.import_file(database, request, progress=Impatient(patience))
        except Cancelled:
            stopped, patience = stopped + 1, patience + 2
            assert everything(database) == before
        else:
            break
    assert stopped > 2

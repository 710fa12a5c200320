"""Making and opening a shop: whole or not at all, and no foreign file is touched."""

import hashlib
from dataclasses import replace

import pytest

from models import engine as sqlite
from services.core import gate
from services.core.errors import (
    AppError,
    BadShop,
    Busy,
    DamagedData,
    NewerData,
    NoShop,
    NotWritable,
    ShopExists,
)
from services.core.folder import DataFolder
from services.core.opening import open_shop, shop_at_work
from services.core.organisation import BranchPlan, branches, found_shop
from services.core.work import Database
from tests.conftest import PLAN


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_new_shop_has_its_branches_and_knows_which_is_here(database):
    with database.read() as session:
        found = [(row.code, row.region, row.is_here) for row in branches(session)]
    assert found == [("A", "צפון", True), ("B", "דרום", False)]


def test_a_second_shop_in_the_folder_is_refused_and_changes_nothing(database, folder):
    database.close()
    before = digest(folder.database)
    with pytest.raises(ShopExists):
        found_shop(folder, PLAN)
    assert digest(folder.database) == before


@pytest.mark.parametrize(
    "facts",
    [
        {"name": "  "},
        {"currency": "shekel"},
        {"country": "Israel"},
        {"timezone": "Mars/Olympus"},
        {"timezone": "../../etc/passwd"},
        {"language": "fr"},
        {"branches": ()},
        {"branches": (BranchPlan("A", "x"), BranchPlan("A", "y"))},
    ],
)
def test_a_shop_with_a_fact_that_cannot_hold_is_refused(folder, facts):
    with pytest.raises(BadShop):
        found_shop(folder, replace(PLAN, **facts))
    assert not folder.database.exists()


def test_a_folder_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotWritable):
        found_shop(DataFolder.at(tmp_path / "file" / "shop"), PLAN)


def test_a_folder_without_a_shop_is_refused(folder):
    with pytest.raises(NoShop):
        open_shop(folder)


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" * 60])
def test_an_empty_or_foreign_file_is_refused_untouched(folder, content):
    folder.path.mkdir()
    folder.database.write_bytes(content)
    with pytest.raises(DamagedData):
        open_shop(folder)
    assert folder.database.read_bytes() == content


def test_another_programs_database_is_refused_untouched(folder):
    folder.path.mkdir()
    other = sqlite.connect(folder.database)
    other.execute("CREATE TABLE alembic_version (version_num TEXT)")
    other.execute("INSERT INTO alembic_version VALUES ('0001')")
    other.close()
    before = digest(folder.database)
    with pytest.raises(DamagedData):
        open_shop(folder)
    assert digest(folder.database) == before


def test_data_of_a_newer_app_is_refused_untouched(database, folder):
    database.close()
    file = sqlite.connect(folder.database)
    file.execute("UPDATE alembic_version SET version_num = '9999'")
    file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    file.close()
    before = digest(folder.database)
    with pytest.raises(NewerData) as refused:
        open_shop(folder)
    assert refused.value.exit_code == 3
    assert digest(folder.database) == before


def test_many_may_work_in_the_folder_but_one_alone_shuts_the_others_out(database, folder):
    with gate.shared(folder), gate.shared(folder), pytest.raises(Busy), gate.alone(folder):
        pass
    with gate.alone(folder), pytest.raises(Busy), gate.shared(folder):
        pass


def test_nobody_replaces_the_file_before_it_is_closed(database, folder, monkeypatch):
    database.close()
    refused: list[AppError] = []
    close = Database.close

    def closed_while_held(self):
        if not refused:
            with pytest.raises(Busy) as busy, gate.alone(folder):
                pass
            refused.append(busy.value)
        close(self)

    monkeypatch.setattr(Database, "close", closed_while_held)
    with shop_at_work(folder) as shop, shop.read() as session:
        assert branches(session)
    assert refused
    with gate.alone(folder):
        assert folder.database.is_file()


@pytest.mark.parametrize("lost", [1, 1_000, 4_096])
def test_a_file_cut_short_is_damaged_and_stays_as_it_was(database, folder, lost):
    database.close()
    folder.database.write_bytes(folder.database.read_bytes()[:-lost])
    before = digest(folder.database)
    with pytest.raises(DamagedData):
        open_shop(folder)
    assert digest(folder.database) == before


def test_a_file_without_its_shop_is_damaged(database, folder):
    database.close()
    connection = sqlite.connect(folder.database)
    connection.execute("DELETE FROM shop")
    connection.close()
    with pytest.raises(DamagedData):
        open_shop(folder)


def test_a_folder_may_be_called_what_an_address_would_be(tmp_path):
    folder = DataFolder.at(tmp_path / "a?b=c#d%20&mode=ro 'e'")
    found_shop(folder, PLAN)
    database = open_shop(folder)
    assert database.shop.name == PLAN.name
    database.close()
    assert [file.name for file in tmp_path.iterdir()] == [folder.path.name]


@pytest.mark.parametrize("code", ["A\tB", "A\u202eB", " "])
def test_a_branch_has_a_code_and_a_name_that_can_be_seen(folder, code):
    for branch in (BranchPlan(code, "b"), BranchPlan("a", code)):
        with pytest.raises(BadShop):
            found_shop(folder, replace(PLAN, branches=(branch,)))


def test_a_gate_that_cannot_be_made_is_not_called_busy(database, folder):
    database.close()
    folder.gate.unlink(missing_ok=True)
    folder.gate.mkdir()
    with pytest.raises(NotWritable), gate.shared(folder):
        pass

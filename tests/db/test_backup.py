"""Backups: verified before they exist, never overwritten, restored whole."""

import hashlib
import os
from datetime import date, timedelta

import pytest
from sqlalchemy import select, text

from models import engine as sqlite
from models.member import Member
from models.values import Channel, ConsentState, MemberState
from services import backup, members
from services.backup import store
from services.backup.errors import BackupNotSound, BadBackup
from services.core import gate
from services.core.clock import FixedClock
from services.core.errors import Busy, DamagedData, NotWritable
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.purchases import refresh_summaries
from tests import build
from tests.conftest import NOW

CLOCK = FixedClock(NOW)


def later(**span):
    return FixedClock(NOW + timedelta(**span))


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def names(database):
    with database.read() as session:
        return set(session.scalars(select(Member.first_name)))


def add_member(database, name, **facts):
    with database.work() as work:
        row = build.member(work, first_name=name, **facts)
        members.refresh(work.session, work.shop.country, [row.id], work.now)
        return row.id


def test_a_backup_holds_what_was_committed_and_is_sound(database, folder):
    add_member(database, "דנה")
    made = backup.make_backup(folder, CLOCK)
    copy = sqlite.connect(made.path)
    assert copy.execute("SELECT first_name FROM member").fetchall() == [("דנה",)]
    copy.close()
    assert store.is_sound(made.path)
    assert [found.path for found in backup.backups(folder)] == [made.path]


def test_two_backups_in_one_second_both_stay(database, folder):
    first, second = backup.make_backup(folder, CLOCK), backup.make_backup(folder, CLOCK)
    assert first.path != second.path
    assert first.path.exists()


def test_a_backup_of_damaged_data_is_refused_and_leaves_no_file(database, folder):
    for number in range(400):
        add_member(database, f"{number}" * 20)
    database.close()
    sqlite.connect(folder.database).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with folder.database.open("r+b") as file:
        file.seek(40 * 4096)
        file.write(os.urandom(30 * 4096))
    with pytest.raises((BackupNotSound, DamagedData)):
        backup.make_backup(folder, CLOCK)
    assert backup.backups(folder) == []


def test_a_target_that_cannot_be_written_is_refused_and_leaves_no_file(database, folder, tmp_path):
    (tmp_path / "in the way").write_text("")
    with pytest.raises(NotWritable):
        backup.make_backup(folder, CLOCK, tmp_path / "in the way")


def test_a_backup_is_overdue_after_a_day_and_a_future_one_does_not_count(database, folder):
    assert backup.is_overdue(folder, NOW)
    backup.make_backup(folder, later(days=2))
    assert backup.is_overdue(folder, NOW)
    backup.make_backup(folder, CLOCK)
    assert not backup.is_overdue(folder, NOW + timedelta(hours=23))
    assert backup.is_overdue(folder, NOW + timedelta(hours=25))


def test_pruning_keeps_the_newest_of_each_recent_day_and_week(folder):
    folder.backups.mkdir(parents=True)
    for hours in range(0, 40 * 24, 12):
        (folder.backups / f"moadon-{NOW + timedelta(hours=hours):%Y%m%d-%H%M%S}.db").touch()
    stranger = folder.backups / "before-0001-20260101-000000.db"
    stranger.touch()
    gone = backup.prune(folder)
    left = [found.made_at for found in backup.backups(folder)]
    newest = NOW + timedelta(hours=39 * 24 + 12)
    assert left[:14] == [newest - timedelta(days=n) for n in range(14)]
    assert 0 < len(left[14:]) <= 8
    assert len(gone) + len(left) == 80
    assert stranger.exists()


def test_restoring_brings_the_former_days_back_and_keeps_what_was_there(database, folder):
    add_member(database, "דנה")
    made = backup.make_backup(folder, CLOCK)
    add_member(database, "יוסי")
    database.close()
    done = backup.restore(folder, made.path, later(hours=1))
    assert names(open_shop(folder)) == {"דנה"}
    assert done.kept is not None
    assert {
        row[0] for row in sqlite.connect(done.kept).execute("SELECT first_name FROM member")
    } == {
        "דנה",
        "יוסי",
    }


def test_a_stale_log_beside_the_data_does_not_reach_the_restored_file(database, folder):
    add_member(database, "דנה")
    made = backup.make_backup(folder, CLOCK)
    add_member(database, "יוסי")  # lies in the write-ahead log: the database stays open
    backup.restore(folder, made.path, later(hours=1))
    fresh = open_shop(folder)
    assert names(fresh) == {"דנה"}
    fresh.close()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00 but no more", b"PK\x03\x04zip"])
def test_a_file_that_is_no_backup_is_refused_and_nothing_changes(
    database, folder, tmp_path, content
):
    add_member(database, "דנה")
    wrong = tmp_path / "wrong.db"
    wrong.write_bytes(content)
    with pytest.raises(BadBackup):
        backup.restore(folder, wrong, CLOCK)
    assert names(database) == {"דנה"}


def test_restoring_waits_for_nobody_who_still_works_in_the_folder(database, folder):
    made = backup.make_backup(folder, CLOCK)
    with gate.shared(folder), pytest.raises(Busy):
        backup.restore(folder, made.path, CLOCK)


def test_a_damaged_shop_can_be_restored_and_its_files_are_kept(database, folder):
    made = backup.make_backup(folder, CLOCK)
    database.close()
    folder.database.write_bytes(b"garbage")
    done = backup.restore(folder, made.path, CLOCK)
    assert done.kept is not None
    assert (done.kept / "moadon.db").read_bytes() == b"garbage"
    assert done.erased_again is None
    assert names(open_shop(folder)) == set()


def test_who_was_erased_stays_erased_and_who_refused_stays_unwritten_after_a_restore(
    database, folder
):
    gone = add_member(database, "נמחקה", email="gone@example.com")
    made = backup.make_backup(folder, CLOCK)
    with database.work() as work:
        members.erase(work, gone)
        members.refuse_address(work, Channel.EMAIL, "other@example.com", "test")
    database.close()
    done = backup.restore(folder, made.path, later(hours=1))
    assert done.erased_again == 1
    assert done.opt_outs
    restored = open_shop(folder)
    assert "נמחקה" not in names(restored)
    with restored.read() as session:
        assert session.scalar(text("SELECT count(*) FROM opt_out")) >= 1


def test_an_opt_out_newer_than_the_backup_takes_the_restored_consent_away(database, folder):
    dana = add_member(database, "דנה", email="dana@example.com")
    with database.work() as work:
        before = work.now - timedelta(days=1)
        members.set_consent(work, dana, Channel.EMAIL, ConsentState.GRANTED, decided_at=before)
    made = backup.make_backup(folder, CLOCK)
    with database.work() as work:
        members.set_consent(work, dana, Channel.EMAIL, ConsentState.REFUSED)
    database.close()
    assert backup.restore(folder, made.path, later(hours=1)).opt_outs == 1
    restored = open_shop(folder)
    with restored.read() as session:
        assert members.get_row(session, dana).reach_mask == 0
    assert [r.name for r in backup.check_everything(restored) if not r.holds] == []
    restored.close()


def test_a_merged_record_erased_after_the_backup_is_erased_again_with_its_member(database, folder):
    kept = add_member(database, "דנה", email="dana@example.com")
    merged = add_member(database, "דנהל'ה")
    with database.work() as work:
        row = work.session.get_one(Member, merged)
        row.state, row.merged_into_id = MemberState.MERGED, kept
        members.forget(work.session, [merged])
    made = backup.make_backup(folder, CLOCK)
    with database.work() as work:
        members.erase(work, kept)
    database.close()
    assert backup.restore(folder, made.path, later(hours=1)).erased_again == 1
    restored = open_shop(folder)
    assert names(restored) == {None}
    restored.close()


def test_everything_holds_in_a_shop_that_was_used_properly(database):
    with database.work() as work:
        dana = build.member(work, first_name="דנה", email="dana@example.com")
        coffee = build.product(work, "1", "משקאות", "קפה")
        build.receipt(work, dana, date(2026, 6, 1), (coffee, 1000, 1600))
        build.receipt(work, None, date(2026, 6, 1), (coffee, 1000, 1600))
        members.refresh(work.session, work.shop.country, [dana.id], work.now)
        refresh_summaries(work.session, [dana.id])
    assert [r.name for r in backup.check_everything(database) if not r.holds] == []


BREAKS = {
    "receipt_sums": "UPDATE receipt SET total_minor = total_minor + 1",
    "line_copies": "UPDATE receipt_line SET category_id = NULL",
    "member_summaries": "UPDATE member_summary SET receipts = receipts + 1",
    "consent_masks": "UPDATE member SET reach_mask = 15",
    "member_search": "DELETE FROM member_search",
    "returns_within_sales": "UPDATE receipt_line SET returns_line_id = 1, quantity_milli = -9000 "
    "WHERE id = 2",
    "ledger": "INSERT INTO account (member_id, unit, balance) VALUES (1, 'points', 7)",
    "merged_members_own_nothing": "UPDATE member SET state = 'merged', merged_into_id = 1",
}


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_promise_is_named(database, name):
    test_everything_holds_in_a_shop_that_was_used_properly(database)
    with database.work() as work:
        work.session.execute(text(BREAKS[name]))
    failed = {r.name for r in backup.check_everything(database) if not r.holds}
    assert name in failed


def test_damaged_pages_are_found(database, folder):
    for number in range(400):
        add_member(database, f"{number}" * 20)
    database.close()
    sqlite.connect(folder.database).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with folder.database.open("r+b") as file:
        file.seek(60 * 4096)
        file.write(b"\xff" * 4096)
    assert not store.is_sound(folder.database)


def test_the_plan_of_a_shop_is_not_touched_by_a_backup(database, folder):
    before = digest(folder.database)
    backup.make_backup(folder, CLOCK)
    assert digest(folder.database) == before


def test_a_file_that_cannot_be_opened_just_now_does_not_pass_for_a_damaged_one(folder):
    folder.path.mkdir()
    with pytest.raises(NotWritable):
        store.is_sound(folder.path)


def test_restoring_into_a_folder_that_cannot_be_made_is_refused(database, folder, tmp_path):
    file = backup.make_backup(folder, CLOCK).path
    (tmp_path / "file").touch()
    with pytest.raises(NotWritable):
        backup.restore(DataFolder.at(tmp_path / "file" / "shop"), file, CLOCK)

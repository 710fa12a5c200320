"""The audit trail."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from services.security import broken_seals, record


def test_every_entry_seals_the_one_before(database):
    with database.work() as work:
        for number in range(3):
            record(work, "test.deed", "member", number, said=f"{number}")
    with database.read() as session:
        assert broken_seals(session) == []


def test_no_entry_can_be_changed_or_taken_out(database):
    with database.work() as work:
        record(work, "test.deed", "member", 1)
    for deed in ("UPDATE audit_entry SET action = 'x'", "DELETE FROM audit_entry"):
        with pytest.raises(IntegrityError), database.work() as work:
            work.session.execute(text(deed))


def test_an_entry_changed_behind_the_triggers_shows(database):
    with database.work() as work:
        record(work, "test.deed", "member", 1, amount=5)
        record(work, "test.deed", "member", 2, amount=6)
    with database.work() as work:
        work.session.execute(text("DROP TRIGGER audit_entry_no_update"))
        work.session.execute(text("UPDATE audit_entry SET facts = '{}' WHERE id = 1"))
    with database.read() as session:
        assert broken_seals(session) == [1]

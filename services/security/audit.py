"""The audit trail: each entry seals the one before it."""

import hashlib
import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.base import moment_number
from models.security import AuditEntry
from services.core.work import Work

_FIRST = b"\x00" * 32


def record(
    work: Work, action: str, subject: str, subject_id: int | None = None, **facts: Any
) -> None:
    """Add an entry to the trail, in the transaction of the deed itself.

    `action` is `domain.verb`, `subject` a table's name. Facts are JSON values without personal
    data: members are named by id.
    """
    newest = select(AuditEntry.seal).order_by(AuditEntry.id.desc()).limit(1)
    before = work.session.scalars(newest).one_or_none() or _FIRST
    entry = AuditEntry(
        done_at=work.now,
        actor_id=work.actor_id,
        action=action,
        subject=subject,
        subject_id=subject_id,
        facts=facts,
    )
    entry.seal = _seal(before, entry)
    work.session.add(entry)
    work.session.flush()


def broken_seals(session: Session) -> list[int]:
    """Return the ids of entries whose seal does not follow from the entry before; none is well."""
    broken, before = [], _FIRST
    for entry in session.scalars(select(AuditEntry).order_by(AuditEntry.id)):
        if entry.seal != _seal(before, entry):
            broken.append(entry.id)
        before = entry.seal
    return broken


def _seal(before: bytes, entry: AuditEntry) -> bytes:
    text = json.dumps(
        [
            moment_number(entry.done_at),
            entry.actor_id,
            entry.action,
            entry.subject,
            entry.subject_id,
            entry.facts,
        ],
        sort_keys=True,
        ensure_ascii=False,
    )
    return hashlib.sha256(before + text.encode()).digest()

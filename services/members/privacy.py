"""Erasing a member, and what must outlive a restore.

Erasing takes the identity and leaves a shell: the row with its id, when, where and by whom it was
enrolled, and its kind. Receipts, ledger and memberships stay tied to the shell, so sums and
cohorts stay what they were and name nobody. Consents stay as channel, state and time; what was
refused stays refused by address (`opt_out`). The shell keeps hashes of its former keys, so that a
file that names the person again is recognised and brings nothing back. Of shells that had been
merged it stays known which holds the account: a receipt of theirs may still be taken away.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.campaign import CampaignRecipient
from models.engine import overwriting
from models.imports import ImportChange
from models.member import (
    Household,
    Member,
    MemberCustom,
    MemberKey,
    MemberTag,
    MergeLog,
    OptOut,
)
from models.values import Channel, MemberState, RecipientState
from services.core.work import Work
from services.members.consent import keep_refusals, opt_out_hash, refresh_reach
from services.members.errors import UnknownMember
from services.members.events import MemberErased
from services.members.index import forget, give_keys, purge_words
from services.security import Right, record, require

# All that a shell keeps; every other column is emptied, those to come as well.
_KEPT = {
    "id",
    "uid",
    "kind",
    "state",
    "enrolled_on",
    "enrolled_by_id",
    "home_branch_id",
    "created_at",
    "import_batch_id",
    "merged_into_id",
}


def tombstone(value: str) -> str:
    """Return what is kept of an erased member's key: enough to know it again, not to read it."""
    return "erased:" + sha256(value.encode()).hexdigest()


def was_erased(session: Session, values: Sequence[str]) -> set[str]:
    """Return those of these keys (as they are kept) that an erased member had."""
    marks = {tombstone(value): value for value in values}
    query = select(MemberKey.value).where(MemberKey.value.in_(marks))
    return {marks[mark] for mark in session.scalars(query)}


def erase(work: Work, member_id: int) -> None:
    """Take away all that says who the member is; the overwritten bytes are gone from the file.

    Members merged into this one are erased with it. UnknownMember when there is no such customer.
    """
    require(work, Right.ERASE)
    session = work.session
    query = select(Member.id).where(Member.id == member_id, Member.state == MemberState.KNOWN)
    if session.scalars(query).one_or_none() is None:
        raise UnknownMember(member=member_id)
    keep_refusals(session, member_id, work.now)
    with overwriting(session.connection()):
        merged = select(Member.id).where(Member.merged_into_id == member_id)
        for each in (*session.scalars(merged).all(), member_id):
            _empty(work, each)
        purge_words(session)
        session.flush()
    record(work, "member.erase", "member", member_id)
    work.tell(MemberErased(member_id))


def _empty(work: Work, member_id: int) -> None:
    session = work.session
    keys = select(MemberKey.kind, MemberKey.value).where(MemberKey.member_id == member_id)
    marks = [(member_id, kind, tombstone(value)) for kind, value in session.execute(keys).all()]
    household = session.scalars(select(Member.household_id).where(Member.id == member_id)).one()
    forget(session, [member_id])
    give_keys(session, marks, work.now)
    session.execute(update(Member).where(Member.id == member_id).values(_nobody(work, member_id)))
    for table in (MemberCustom, MemberTag):
        session.execute(delete(table).where(table.member_id == member_id))
    _forget_letters(session, member_id)
    session.execute(
        delete(ImportChange).where(
            ImportChange.table_name.in_(("member", "member_custom", "member_tag")),
            ImportChange.row_id == member_id,
        )
    )
    session.execute(
        update(MergeLog)
        .where((MergeLog.kept_id == member_id) | (MergeLog.merged_id == member_id))
        .values(moved={})
    )
    _leave_household(session, household)


def _nobody(work: Work, member_id: int) -> dict[str, object]:
    """Return the values of an erased row."""
    emptied: dict[str, object] = {
        column.name: None for column in Member.__table__.columns if column.name not in _KEPT
    }
    return emptied | {
        "member_no": f"erased-{member_id}",
        "name_key": "",
        "consent_mask": 0,
        "reach_mask": 0,
        "changed_at": work.now,
        "state": MemberState.ERASED,
    }


def _forget_letters(session: Session, member_id: int) -> None:
    """Take the address off what was sent; what still waits is not sent."""
    own = CampaignRecipient.member_id == member_id
    session.execute(update(CampaignRecipient).where(own).values(address=None, reply=None))
    waiting = own & (CampaignRecipient.state == RecipientState.QUEUED)
    session.execute(
        update(CampaignRecipient)
        .where(waiting)
        .values(state=RecipientState.SKIPPED, reason="erased", next_try_at=None)
    )


def _leave_household(session: Session, household_id: int | None) -> None:
    """Take the name off a household nobody known belongs to any more."""
    if household_id is None:
        return
    others = select(Member.id).where(Member.household_id == household_id)
    if session.scalars(others.limit(1)).first() is None:
        session.execute(update(Household).where(Household.id == household_id).values(name=None))


@dataclass(frozen=True, slots=True)
class Refusals:
    """What must not come back with an older copy of the data: whom and what to forget."""

    erased: tuple[bytes, ...]
    opt_outs: tuple[tuple[Channel, bytes, datetime], ...]


def refusals(session: Session) -> Refusals:
    """Return the uids of erased members and the opt-out list, to be kept through a restore."""
    erased = select(Member.uid).where(Member.state == MemberState.ERASED).order_by(Member.id)
    listed = select(OptOut.channel, OptOut.address_hash, OptOut.since_at).order_by(OptOut.id)
    return Refusals(
        erased=tuple(session.scalars(erased)),
        opt_outs=tuple((channel, hashed, at) for channel, hashed, at in session.execute(listed)),
    )


@dataclass(frozen=True, slots=True)
class Reapplied:
    """How many members were erased again, and how many opt-outs the data did not know."""

    erased: int
    opt_outs: int


def apply_refusals(work: Work, kept: Refusals) -> Reapplied:
    """Erase again whom the data remembers, list the opt-outs again, and return how many.

    For data that is older than the refusals: after a restore, or from another branch.
    """
    opt_outs = sum(opt_out_hash(work.session, *listed) for listed in kept.opt_outs)
    query = select(Member.id).where(Member.uid.in_(kept.erased), Member.state == MemberState.KNOWN)
    remembered = work.session.scalars(query.order_by(Member.id)).all()
    for member_id in remembered:
        erase(work, member_id)
    everybody = select(Member.id).where(Member.consent_mask != 0)
    refresh_reach(work.session, work.session.scalars(everybody).all())
    return Reapplied(len(remembered), opt_outs)

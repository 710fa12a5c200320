"""Merging two members, and undoing it."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, select, text
from sqlalchemy.orm import Session

from models.base import moment_number
from models.benefit import Account
from models.member import Consent, Member, MergeLog
from models.program import MembershipEvent, Track
from models.values import Channel, ConsentBasis, ConsentState, MembershipState, MemberState
from services import benefits, members, purchases
from services.core.words import Text
from services.core.work import Work
from services.merging.errors import (
    AlreadyMerged,
    AlreadyUndone,
    BadChoice,
    ChangedSince,
    Erased,
    ErasedSince,
    HouseholdsDiffer,
    MergedSince,
    NoMerge,
    Oneself,
)
from services.merging.events import MembersMerged, MergeUndone
from services.merging.journal import (
    MOVES,
    Journal,
    first_changed,
    give,
    holdings,
    row,
    take_back,
)
from services.merging.rules import (
    FIELDS,
    Decision,
    Side,
    combined,
    combined_membership,
    must_refuse,
)
from services.security import Right, record, require

# How people call what may have changed since.
_CALLED = {
    "receipt": Text("purchases"),
    "consent": Text("consents"),
    "membership": Text("memberships"),
    "member_key": Text("cards or addresses"),
    "member_tag": Text("tags"),
    "member_custom": Text("own fields"),
    "member": Text("details"),
}
_BALANCE = Text("balance")
_SOURCE = "merge"


def merge(work: Work, keep_id: int, other_id: int, choices: Mapping[str, str] | None = None) -> int:
    """Let one record of a person go into another and return the number of the merge.

    `choices` names per field of FIELDS whose facts stay ("keep", "other"); without one it is the
    kept record's where it has any. Refuses with Oneself, Erased, AlreadyMerged, UnknownMember,
    BadChoice, and HouseholdsDiffer unless the household is chosen.
    """
    require(work, Right.MERGE)
    session = work.session
    session.flush()
    chosen = checked(choices or {})
    require_mergeable(session, keep_id, other_id)
    keep, other = row(session, "member", keep_id), row(session, "member", other_id)
    if _live_apart(keep, other) and "household" not in chosen:
        raise HouseholdsDiffer
    journal = Journal(session)
    _join_memberships(work, journal, keep_id, other_id)
    _refuse_what_was_refused(work, journal, keep_id, other_id)
    _drop_doubled_keys(session, journal, keep_id, other_id)
    for table in MOVES:
        journal.move(table, other_id, keep_id)
    _repoint(session, journal, keep_id, other_id)
    facts = combined(keep, other, chosen) | {"changed_at": moment_number(work.now)}
    journal.change("member", keep_id, facts)
    gone = {"state": MemberState.MERGED.value, "merged_into_id": keep_id}
    journal.change("member", other_id, gone | {"changed_at": moment_number(work.now)})
    accounts = _accounts(session, keep_id)
    key = benefits.new_key("merge")
    span = benefits.move_account(work, other_id, keep_id, key)
    _bring_up_to_date(work, keep_id, other_id)
    log = MergeLog(
        kept_id=keep_id,
        merged_id=other_id,
        merged_at=work.now,
        moved={
            "key": key,
            "moved": journal.moved,
            "changes": journal.changes,
            "ledger": [span.first, span.last],
            "accounts": sorted(_accounts(session, keep_id) - accounts),
            "held": holdings(session, keep_id),
        },
    )
    session.add(log)
    session.flush()
    record(work, "member.merge", "member", keep_id, merged=other_id, merge=log.id)
    work.tell(MembersMerged(keep_id, other_id))
    return log.id


def undo_merge(work: Work, merge_id: int) -> None:
    """Let two merged records stand apart again, every row as it was.

    NoMerge, AlreadyUndone, ErasedSince; MergedSince when the kept one went into another since,
    ChangedSince when something came to it that cannot be told apart any more.
    """
    require(work, Right.MERGE)
    session = work.session
    session.flush()
    log = session.get(MergeLog, merge_id)
    if log is None:
        raise NoMerge(merge=merge_id)
    if log.undone_at is not None:
        raise AlreadyUndone(merge=merge_id)
    if not log.moved:
        raise ErasedSince
    kept, merged, moved = log.kept_id, log.merged_id, log.moved
    _require_untouched(session, log)
    span = benefits.Span(*moved["ledger"])
    benefits.move_back(work, span, moved["key"])
    if moved["accounts"]:
        _forget_accounts(session, moved["accounts"])
    for table in reversed(MOVES):
        give(session, table, moved["moved"].get(table, []), kept, merged)
    take_back(session, moved["changes"])
    _note_parting(work, moved["changes"])
    _bring_up_to_date(work, kept, merged)
    log.undone_at = work.now
    session.flush()
    record(work, "member.unmerge", "member", kept, merged=merged, merge=merge_id)
    work.tell(MergeUndone(kept, merged))


def checked(choices: Mapping[str, str]) -> dict[str, Side]:
    """Return the choices as they count; BadChoice for a field or side there is not."""
    for field, side in choices.items():
        if field not in FIELDS or side not in list(Side):
            raise BadChoice(field=field, value=side)
    return {field: Side(side) for field, side in choices.items()}


def require_mergeable(session: Session, keep_id: int, other_id: int) -> None:
    """Refuse two members that cannot be merged, with the reason."""
    query = select(Member.id, Member.member_no, Member.state, Member.merged_into_id)
    found = {
        one.id: one for one in session.execute(query.where(Member.id.in_([keep_id, other_id])))
    }
    for member_id in (keep_id, other_id):
        one = found.get(member_id)
        if one is None:
            raise members.UnknownMember(member=member_id)
        if one.state is MemberState.ERASED:
            raise Erased
        if one.state is MemberState.MERGED:
            into = select(Member.member_no).where(Member.id == one.merged_into_id)
            raise AlreadyMerged(number=one.member_no, into=session.scalar(into))
    if keep_id == other_id:
        raise Oneself(number=found[keep_id].member_no)


def decisions(session: Session, member_id: int) -> dict[Channel, list[Decision]]:
    """Return all decisions of a member by channel."""
    query = text("SELECT channel, decided_at, state FROM consent WHERE member_id = :member")
    made: dict[Channel, list[Decision]] = {}
    for channel, at, state in session.execute(query, {"member": member_id}):
        made.setdefault(Channel(channel), []).append((at, state))
    return made


# ------------------------------------------------------------------------------ merging


def _live_apart(keep: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    homes = {keep["household_id"], other["household_id"]} - {None}
    return len(homes) > 1


def _join_memberships(work: Work, journal: Journal, keep_id: int, other_id: int) -> None:
    """Where both belong to a program, let the kept one's membership speak for both.

    The other's stays for its steps, and counts nowhere any more.
    """
    session = work.session
    both = session.execute(
        text(
            "SELECT mine.id, theirs.id FROM membership mine JOIN membership theirs "
            "ON theirs.program_id = mine.program_id AND theirs.member_id = :other "
            "WHERE mine.member_id = :keep ORDER BY mine.id"
        ),
        {"keep": keep_id, "other": other_id},
    ).all()
    ranks = {id_: rank for id_, rank in session.execute(select(Track.id, Track.rank))}
    nowhere = dict.fromkeys(
        ("joined_on", "ends_on", "track_id", "track_since_on", "track_until_on")
    )
    for mine_id, theirs_id in both:
        mine, theirs = (row(session, "membership", id_) for id_ in (mine_id, theirs_id))
        facts = combined_membership(mine, theirs, ranks)
        journal.change("membership", mine_id, facts)
        journal.change("membership", theirs_id, nowhere | {"state": MembershipState.LEFT.value})
        if any(mine[name] != value for name, value in facts.items()):
            _note_step(work, mine_id, {"merged": True})


def _note_step(work: Work, membership_id: int, reason: dict[str, Any]) -> None:
    now = row(work.session, "membership", membership_id)
    work.session.add(
        MembershipEvent(
            membership_id=membership_id,
            happened_at=work.now,
            happened_on=work.today,
            state=MembershipState(now["state"]),
            track_id=now["track_id"],
            reason=reason,
        )
    )
    work.session.flush()


def _note_parting(work: Work, changes: list[dict[str, Any]]) -> None:
    """Say in the steps of memberships that were joined that they are apart again."""
    joined = {one["id"] for one in changes if one["table"] == "membership"}
    noted = select(MembershipEvent.membership_id, MembershipEvent.reason)
    for membership_id, reason in work.session.execute(
        noted.where(MembershipEvent.membership_id.in_(joined)).order_by(MembershipEvent.id)
    ).all():
        if reason == {"merged": True} and membership_id in joined:
            joined.discard(membership_id)
            _note_step(work, membership_id, {"merged": False})


def _refuse_what_was_refused(work: Work, journal: Journal, keep_id: int, other_id: int) -> None:
    """Note a refusal for each channel one of the two refused, where a later grant would hide it."""
    session = work.session
    made = {one: decisions(session, one) for one in (keep_id, other_id)}
    for channel in Channel:
        mine, theirs = (made[one].get(channel, []) for one in (keep_id, other_id))
        if not must_refuse(mine, theirs):
            continue
        newest = select(Consent.decided_at).where(
            Consent.member_id.in_([keep_id, other_id]), Consent.channel == channel
        )
        decision = Consent(
            member_id=keep_id,
            channel=channel,
            state=ConsentState.REFUSED,
            basis=ConsentBasis.EXPLICIT,
            decided_at=max(work.now, *session.scalars(newest)),
            source=_SOURCE,
        )
        session.add(decision)
        session.flush()
        journal.made("consent", decision.id)


def _drop_doubled_keys(session: Session, journal: Journal, keep_id: int, other_id: int) -> None:
    """Take the keys away that both have: a shared phone is the kept one's now."""
    doubled = text(
        "SELECT theirs.id FROM member_key theirs JOIN member_key mine ON mine.value = theirs.value "
        "AND mine.kind = theirs.kind AND mine.member_id = :keep "
        "WHERE theirs.member_id = :other ORDER BY theirs.id"
    )
    asked = {"keep": keep_id, "other": other_id}
    for key_id in session.scalars(doubled, asked).all():
        journal.delete("member_key", key_id)


def _repoint(session: Session, journal: Journal, keep_id: int, other_id: int) -> None:
    """Let whoever was recommended by the other, or merged into it, name the kept one."""
    for column in ("referred_by_id", "merged_into_id"):
        query = text(f"SELECT id FROM member WHERE {column} = :other AND id <> :keep ORDER BY id")
        for member_id in session.scalars(query, {"other": other_id, "keep": keep_id}).all():
            journal.change("member", member_id, {column: keep_id})


def _bring_up_to_date(work: Work, keep_id: int, other_id: int) -> None:
    """Refresh all that follows from rows: summaries, keys, search words, reach, quality."""
    session = work.session
    session.expire_all()
    purchases.refresh_summaries(session, [keep_id, other_id])
    members.unlist(session, [keep_id, other_id])
    members.refresh(session, work.shop.country, [keep_id, other_id], work.now)
    session.expire_all()


def _accounts(session: Session, member_id: int) -> set[int]:
    return set(session.scalars(select(Account.id).where(Account.member_id == member_id)))


# ------------------------------------------------------------------------------ undoing

# What may not have come or gone since: nobody could say whose it is.
_MUST_STAY = ("receipt", "consent", "membership", "member_key", "member_tag", "member_custom")


def _require_untouched(session: Session, log: MergeLog) -> None:
    kept, merged, moved = log.kept_id, log.merged_id, log.moved
    later = select(MergeLog.id).where(
        MergeLog.id > log.id,
        MergeLog.undone_at.is_(None),
        _about(kept, merged),
    )
    newer = session.scalars(later.order_by(MergeLog.id.desc()).limit(1)).first()
    if newer is not None:
        raise MergedSince(merge=newer)
    now = holdings(session, kept)
    for table in _MUST_STAY:
        if now[table] != moved["held"][table]:
            raise ChangedSince(things=_CALLED[table])
    span = benefits.Span(*moved["ledger"])
    if benefits.moved_since(session, span, (kept, merged), _taken_back(session, log)):
        raise ChangedSince(things=_BALANCE)
    changed = first_changed(session, moved["changes"])
    if changed is not None:
        raise ChangedSince(things=_CALLED[changed])


def _about(*member_ids: int) -> ColumnElement[bool]:
    return MergeLog.kept_id.in_(member_ids) | MergeLog.merged_id.in_(member_ids)


def _taken_back(session: Session, log: MergeLog) -> list[tuple[benefits.Span, str]]:
    """Return the moves of later merges that were themselves undone."""
    query = select(MergeLog.moved).where(
        MergeLog.id > log.id, MergeLog.undone_at.is_not(None), _about(log.kept_id, log.merged_id)
    )
    documents = [moved for moved in session.scalars(query) if moved]
    return [(benefits.Span(*moved["ledger"]), moved["key"]) for moved in documents]


def _forget_accounts(session: Session, ids: list[int]) -> None:
    """Take away accounts the merge opened; they are empty again."""
    session.execute(
        text("DELETE FROM account WHERE id = :id AND balance = 0"), [{"id": one} for one in ids]
    )

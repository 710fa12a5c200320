"""Two members side by side before they are merged, and the merges that were."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from models.benefit import BenefitGrant
from models.member import Member, MergeLog
from models.purchase import Receipt
from models.values import Channel, GrantState, Unit
from services import benefits, members
from services.merging.journal import row
from services.merging.rules import FIELDS, combined, either_refused, side_of
from services.merging.rules import Side as Which
from services.merging.service import checked, decisions, require_mergeable


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: the record, the balance per unit, and how much else there is."""

    record: members.MemberRecord
    balances: Mapping[Unit, int]
    receipts: int
    open_grants: int


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of both, as stored, a value per column of FIELDS; `chosen` is whose will stay."""

    field: str
    keep: tuple[Any, ...]
    other: tuple[Any, ...]
    chosen: Which

    @property
    def differs(self) -> bool:
        """Return whether there is anything to choose."""
        return self.keep != self.other and any(value is not None for value in self.other)


@dataclass(frozen=True, slots=True)
class Preview:
    """Two members side by side, and what the one record will be.

    `balances` per unit, `channels` that may be used afterwards, `must_choose` the fields nobody
    can decide but the user.
    """

    keep: Side
    other: Side
    fields: tuple[FieldPair, ...]
    balances: Mapping[Unit, int]
    keys: tuple[members.KeyRow, ...]
    channels: tuple[Channel, ...]
    tags: tuple[str, ...]
    programs: tuple[str, ...]
    note: str | None
    must_choose: tuple[str, ...]


def preview(
    session: Session, keep_id: int, other_id: int, choices: Mapping[str, str] | None = None
) -> Preview:
    """Return the two side by side with what will be. Refuses what `merge` refuses."""
    chosen = checked(choices or {})
    require_mergeable(session, keep_id, other_id)
    keep, other = row(session, "member", keep_id), row(session, "member", other_id)
    mine, theirs = _side(session, keep_id), _side(session, other_id)
    pairs = tuple(
        FieldPair(
            field,
            tuple(keep[column] for column in columns),
            tuple(other[column] for column in columns),
            chosen.get(field) or side_of(field, keep, other),
        )
        for field, columns in FIELDS.items()
    )
    homes = {keep["household_id"], other["household_id"]} - {None}
    sums = {unit: mine.balances[unit] + theirs.balances[unit] for unit in Unit}
    keys = {(key.kind, key.value): key for side in (theirs, mine) for key in side.record.keys}
    return Preview(
        keep=mine,
        other=theirs,
        fields=pairs,
        balances=sums,
        keys=tuple(keys.values()),
        channels=_channels(session, mine, theirs),
        tags=tuple(sorted({*mine.record.tags, *theirs.record.tags})),
        programs=tuple(
            sorted({one.program for side in (mine, theirs) for one in side.record.memberships})
        ),
        note=combined(keep, other, chosen)["note"],
        must_choose=("household",) if len(homes) > 1 and "household" not in chosen else (),
    )


def _side(session: Session, member_id: int) -> Side:
    balances = {unit: benefits.balance(session, member_id, unit) for unit in Unit}
    receipts = select(func.count()).select_from(Receipt).where(Receipt.member_id == member_id)
    open_states = (GrantState.GRANTED, GrantState.RESERVED)
    grants = (
        select(func.count())
        .select_from(BenefitGrant)
        .where(BenefitGrant.member_id == member_id, BenefitGrant.state.in_(open_states))
    )
    return Side(
        members.detail(session, member_id),
        balances,
        session.scalar(receipts) or 0,
        session.scalar(grants) or 0,
    )


def _channels(session: Session, mine: Side, theirs: Side) -> tuple[Channel, ...]:
    """Return the channels one of them agreed to and neither refused."""
    made = [decisions(session, side.record.row.id) for side in (mine, theirs)]
    return tuple(
        channel
        for channel in Channel
        if any(side.record.allows(channel) for side in (mine, theirs))
        and not either_refused(*(one.get(channel, []) for one in made))
    )


@dataclass(frozen=True, slots=True)
class MergeRow:
    """A merge of the past; numbers as tills know them. `is_undone` ones stand apart again."""

    id: int
    kept_no: str
    merged_no: str
    merged_at: datetime
    is_undone: bool


def merges_of(session: Session, member_id: int) -> list[MergeRow]:
    """Return the merges the member was part of, the newest first."""
    kept, merged = aliased(Member), aliased(Member)
    query = (
        select(
            MergeLog.id,
            kept.member_no,
            merged.member_no,
            MergeLog.merged_at,
            MergeLog.undone_at.is_not(None),
        )
        .join(kept, kept.id == MergeLog.kept_id)
        .join(merged, merged.id == MergeLog.merged_id)
        .where((MergeLog.kept_id == member_id) | (MergeLog.merged_id == member_id))
        .order_by(MergeLog.id.desc())
    )
    return [MergeRow(*row_) for row_ in session.execute(query)]

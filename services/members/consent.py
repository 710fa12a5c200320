"""Consent: decisions kept, and what follows from them.

The one place that writes `Member.consent_mask`, `reach_mask` and `quality`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Integer, Text, bindparam, select, type_coerce, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from models.member import Consent, Member, MemberKey, OptOut
from models.values import Channel, ConsentBasis, ConsentState, KeyKind, MemberState
from services.core.work import Work
from services.members.chunks import KNOWN, chunks, ids_in
from services.members.errors import UnknownMember
from services.members.events import MemberChanged
from services.members.rules import (
    Profile,
    address_hash,
    consent_mask,
    is_granted,
    quality,
    reach_mask,
)
from services.security import Right, record, require

# The keys that are addresses; a letter's address is none.
_KEY_KINDS = {
    Channel.EMAIL: KeyKind.EMAIL,
    Channel.SMS: KeyKind.PHONE,
    Channel.PHONE: KeyKind.PHONE,
}

Decisions = dict[Channel, list[tuple[int, str]]]

_WRITE = (
    update(Member.__table__)  # type: ignore[arg-type]  # a declarative table is a Table
    .where(Member.id == bindparam("row"))
    .values(
        consent_mask=bindparam("consent"), reach_mask=bindparam("reach"), quality=bindparam("worth")
    )
)


@dataclass(frozen=True, slots=True)
class _Standing:
    """A known member's profile with the masks and quality as they are kept."""

    profile: Profile
    kept: tuple[int, int, int | None]


def set_consent(
    work: Work,
    member_id: int,
    channel: Channel,
    state: ConsentState,
    *,
    basis: ConsentBasis = ConsentBasis.EXPLICIT,
    wording_version: str | None = None,
    decided_at: datetime | None = None,
    employee_id: int | None = None,
    source: str = "counter",
) -> None:
    """Keep a member's decision on one channel; `decided_at` is now unless given.

    A refusal also puts the member's address on the opt-out list, for everybody who shares it.
    UnknownMember when there is no such customer.
    """
    require(work, Right.ENROL)
    standing = _standings(work.session, [member_id]).get(member_id)
    if standing is None:
        raise UnknownMember(member=member_id)
    decided_at = decided_at or work.now
    decision = Consent(
        member_id=member_id,
        channel=channel,
        state=state,
        basis=basis,
        wording_version=wording_version,
        decided_at=decided_at,
        employee_id=employee_id,
        source=source,
    )
    work.session.add(decision)
    touched = {member_id}
    address = standing.profile.at(channel)
    if state is ConsentState.REFUSED and address is not None:
        opt_out(work.session, channel, address, decided_at)
        touched |= _sharing(work.session, channel, address)
    facts = {"channel": channel.value, "state": state.value, "basis": basis.value}
    record(work, "member.consent", "member", member_id, source=source, **facts)
    refresh_reach(work.session, sorted(touched))
    for changed in sorted(touched):
        work.tell(MemberChanged(changed))


def refuse_address(work: Work, channel: Channel, address: str, source: str) -> list[int]:
    """Note that nobody may be reached at an address any more; return the members it was.

    `address` is normalised (E.164, lower case). Works for addresses no member has: whoever
    comes with it later is not written to either.
    """
    opt_out(work.session, channel, address, work.now)
    found = sorted(_sharing(work.session, channel, address))
    for member_id in found:
        set_consent(work, member_id, channel, ConsentState.REFUSED, source=source)
    return found


def keep_refusals(session: Session, member_id: int, at: datetime) -> None:
    """Put every address the member does not want to be reached at on the opt-out list.

    For the moment before the member's addresses go away: what is refused stays refused.
    """
    standing = _standings(session, [member_id]).get(member_id)
    for channel, made in _decisions(session, [member_id]).get(member_id, {}).items():
        if standing is None or is_granted(made):
            continue
        keys = select(MemberKey.value).where(
            MemberKey.member_id == member_id, MemberKey.kind == _KEY_KINDS.get(channel)
        )
        for address in {standing.profile.at(channel), *session.scalars(keys)} - {None}:
            opt_out(session, channel, str(address), at)


def refresh_reach(session: Session, member_ids: Sequence[int]) -> None:
    """Bring masks and quality of these members up to their decisions and addresses."""
    session.flush()
    for some in chunks(member_ids):
        changes = _changes(session, some)
        if changes:
            session.execute(_WRITE, changes)


def wrong_masks(session: Session) -> list[int]:
    """Return the members whose masks or quality do not follow from decisions and addresses."""
    known = select(Member.id).where(Member.state == MemberState.KNOWN).order_by(Member.id)
    return [
        change["row"]
        for some in chunks(session.scalars(known).all())
        for change in _changes(session, some)
    ]


def _changes(session: Session, member_ids: Sequence[int]) -> list[dict[str, int]]:
    """Return what `_WRITE` needs for those of these members whose kept figures are not right."""
    standings, decisions = _standings(session, member_ids), _decisions(session, member_ids)
    opted_out = _opted_out(session, standings, decisions)
    changes = []
    for member_id, standing in standings.items():
        consent = consent_mask(decisions.get(member_id, {}), opted_out.get(member_id, {}))
        profile = standing.profile
        new = (consent, reach_mask(profile, consent), quality(profile, consent))
        if new != standing.kept:
            changes.append({"row": member_id, "consent": new[0], "reach": new[1], "worth": new[2]})
    return changes


def _standings(session: Session, member_ids: Sequence[int]) -> dict[int, _Standing]:
    """Return the known ones of these members."""
    query = select(
        Member.id,
        Member.name_key,
        Member.phone,
        Member.email,
        Member.city,
        Member.address,
        Member.birth_month,
        Member.birth_day,
        Member.consent_mask,
        Member.reach_mask,
        Member.quality,
    ).where(ids_in(Member.id, member_ids), KNOWN)
    return {
        row[0]: _Standing(Profile(*row[1:8]), (row[8], row[9], row[10]))
        for row in session.execute(query)
    }


def _decisions(session: Session, member_ids: Sequence[int]) -> dict[int, Decisions]:
    """Return all decisions of these members, as they are stored: moments in milliseconds."""
    query = select(
        Consent.member_id,
        type_coerce(Consent.channel, Text),
        type_coerce(Consent.decided_at, Integer),
        type_coerce(Consent.state, Text),
    )
    made: dict[int, Decisions] = defaultdict(dict)
    for member_id, channel, at, state in session.execute(
        query.where(ids_in(Consent.member_id, member_ids))
    ):
        made[member_id].setdefault(Channel(channel), []).append((at, state))
    return dict(made)


def _opted_out(
    session: Session, standings: Mapping[int, _Standing], decisions: Mapping[int, Decisions]
) -> dict[int, dict[Channel, int]]:
    """Return since when (milliseconds) the address of a member's channel is opted out."""
    if session.execute(select(OptOut.id).limit(1)).first() is None:
        return {}
    places: dict[bytes, list[tuple[int, Channel]]] = defaultdict(list)
    for member_id, made in decisions.items():
        for channel in made:
            standing = standings.get(member_id)
            address = standing.profile.at(channel) if standing else None
            if address is not None:
                places[address_hash(channel, address)].append((member_id, channel))
    found = select(OptOut.address_hash, type_coerce(OptOut.since_at, Integer))
    since: dict[int, dict[Channel, int]] = defaultdict(dict)
    for hashed, at in session.execute(found.where(OptOut.address_hash.in_(places))):
        for member_id, channel in places[hashed]:
            since[member_id][channel] = at
    return since


def opt_out(session: Session, channel: Channel, address: str, at: datetime) -> None:
    """Put an address on the opt-out list, or move its date on; an older date changes nothing."""
    opt_out_hash(session, channel, address_hash(channel, address), at)


def opt_out_hash(session: Session, channel: Channel, hashed: bytes, at: datetime) -> bool:
    """Do `opt_out` for an address of which only the hash is known; return whether it was news."""
    entry = insert(OptOut).values(channel=channel, address_hash=hashed, since_at=at)
    changed = session.execute(
        entry.on_conflict_do_update(
            index_elements=["address_hash", "channel"],
            set_={"since_at": entry.excluded.since_at},
            where=OptOut.since_at < entry.excluded.since_at,
        ).returning(OptOut.id)
    )
    return changed.first() is not None


def _sharing(session: Session, channel: Channel, address: str) -> set[int]:
    """Return the members with this address; a letter's address names one reader, nobody shares."""
    kind = _KEY_KINDS.get(channel)
    query = select(MemberKey.member_id).where(MemberKey.value == address, MemberKey.kind == kind)
    return set(session.scalars(query))

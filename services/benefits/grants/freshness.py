"""How tired members are of benefits, read from what they were given; which one is fresh."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.benefit import Benefit, BenefitGrant
from models.values import GrantState, Trigger
from services import segments
from services.benefits.grants.gifts import Gift, gifts, left_to_give
from services.benefits.grants.people import load
from services.benefits.grants.weariness import FRESH, Fatigue, Given, fatigue_of, last_of
from services.benefits.offers import Why
from services.core.words import Text

TO_GIVE = frozenset({Trigger.MANUAL, Trigger.SURPRISE})  # what the shop decides to give
LEFT_LYING = 3  # unused in a row: from here on screens warn
_ASKED = 200  # members who are asked what would be a change for all


@dataclass(frozen=True, slots=True)
class Fresh:
    """A benefit that would be a change for a member, and why."""

    benefit_id: int
    name: str
    fatigue: Fatigue
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Tired:
    """A benefit that a member left lying, so many times in a row."""

    name: str
    unused: int


@dataclass(frozen=True, slots=True)
class Giving:
    """What to know before a member is given something.

    `tired` are running benefits they left lying LEFT_LYING times or more in a row, `fresh` is what
    would be a change then, `fitting` names all that the shop could give them now.
    """

    tired: tuple[Tired, ...]
    fresh: Fresh | None
    fitting: tuple[str, ...]


def giving(session: Session, member_id: int, on: date) -> Giving:
    """Return what a member is tired of and what they could be given instead."""
    given = given_to(session, [member_id], on).get(member_id, ())
    names = {gift.id: gift.name for gift in gifts(session, on)}
    found = [Tired(name, fatigue_of(id_, given).unused) for id_, name in names.items()]
    tired = tuple(one for one in found if one.unused >= LEFT_LYING)
    fitting = tuple(gift.name for gift in fitting_gifts(session, member_id, on))
    return Giving(tired, fresh_for(session, member_id, on) if tired else None, fitting)


@dataclass(frozen=True, slots=True)
class Tiring:
    """A benefit that members left lying LEFT_LYING times or more in a row: how many did.

    `rule` is that of the segment they are, `instead` the benefit of the program that would be
    most of a change for them; None where it has no other to give.
    """

    benefit_id: int
    members: int
    rule: Mapping[str, Any]
    instead: str | None


def tiring(session: Session, program_id: int, on: date) -> list[Tiring]:
    """Return the program's benefits that members are tired of, by id."""
    query = (
        select(Benefit.id, Benefit.name)
        .join(BenefitGrant, BenefitGrant.benefit_id == Benefit.id)
        .where(Benefit.program_id == program_id, Benefit.is_running)
        .group_by(Benefit.id)
        .having(func.count() >= LEFT_LYING)
        .order_by(Benefit.id)
    )
    found = []
    for benefit_id, name in session.execute(query).all():
        asked = {"fact": "benefits.fatigue", "op": "at_least", "value": LEFT_LYING}
        rule = {"version": 1, "rule": asked | {"where": {"benefit": [name]}}}
        chosen = segments.member_ids(session, segments.parse(rule), on)
        tired = sorted(session.scalars(chosen))
        if tired:
            instead = _instead(session, program_id, benefit_id, tired[:_ASKED], on)
            found.append(Tiring(benefit_id, len(tired), rule, instead))
    return found


def _instead(
    session: Session, program_id: int, benefit_id: int, member_ids: Sequence[int], on: date
) -> str | None:
    """Return what of all that can be given the members are least tired of, taken together."""
    others = [
        gift
        for gift in gifts(session, on, TO_GIVE, program_id=program_id)
        if gift.id != benefit_id and left_to_give(session, gift) != 0
    ]
    tired = fatigue(session, member_ids, [gift.id for gift in others], on)

    def weariness(gift: Gift) -> int:
        return sum(tired[member_id, gift.id].index for member_id in member_ids)

    best = min(others, key=lambda gift: (weariness(gift), -gift.priority, gift.id), default=None)
    return None if best is None else best.name


def given_to(
    session: Session, member_ids: Collection[int], on: date
) -> Mapping[int, Sequence[Given]]:
    """Return what each member was given up to a day, oldest first; what was taken back is not."""
    ids = func.json_each(json.dumps(sorted(member_ids))).table_valued("value")
    query = (
        select(BenefitGrant.member_id, BenefitGrant.benefit_id, BenefitGrant.redeemed_on)
        .where(
            BenefitGrant.member_id.in_(select(ids.c.value)),
            BenefitGrant.granted_on <= on,
            BenefitGrant.state != GrantState.REVOKED,
        )
        .order_by(BenefitGrant.member_id, BenefitGrant.granted_on, BenefitGrant.id)
    )
    found: dict[int, list[Given]] = defaultdict(list)
    for member_id, benefit_id, redeemed_on in session.execute(query):
        used = redeemed_on is not None and redeemed_on <= on
        found[member_id].append(Given(benefit_id, used))
    return found


def fatigue(
    session: Session, member_ids: Collection[int], benefit_ids: Collection[int], on: date
) -> dict[tuple[int, int], Fatigue]:
    """Return how tired each of these members is of each of these benefits on a day."""
    given = given_to(session, member_ids, on)
    return {
        (member_id, benefit_id): fatigue_of(benefit_id, given.get(member_id, ()))
        for member_id in member_ids
        for benefit_id in benefit_ids
    }


def fresh_for(session: Session, member_id: int, on: date) -> Fresh | None:
    """Return the benefit to give a member who is tired of others; None when none fits.

    Of the benefits given by hand or as a surprise that they may have and that are left: the one
    they are least tired of, not the one they were given last while another fits.
    """
    fitting = fitting_gifts(session, member_id, on)
    given = given_to(session, [member_id], on).get(member_id, ())
    if not fitting:
        return None
    last = last_of(given, {gift.id for gift in fitting})
    best = min(
        fitting,
        key=lambda gift: (
            gift.id == last,
            fatigue_of(gift.id, given).index,
            -gift.priority,
            gift.id,
        ),
    )
    tired = fatigue_of(best.id, given)
    return Fresh(best.id, best.name, tired, (why_fresh(best, given, tired),))


def why_fresh(gift: Gift, given: Sequence[Given], tired: Fatigue) -> Why:
    """Return what makes the benefit a change for the member."""
    if not any(one.benefit_id == gift.id for one in given):
        return Why(Text("benefits.why.never_given"))
    if tired == FRESH:
        return Why(Text("benefits.why.used_last"))
    return Why(Text("benefits.why.least_tired"), {"n": tired.unused, "index": tired.index})


def fitting_gifts(session: Session, member_id: int, on: date) -> list[Gift]:
    """Return what the shop could give the member by its own decision, highest priority first."""
    running = gifts(session, on, TO_GIVE)
    people = load(
        session,
        [member_id],
        on,
        programs={gift.program_id for gift in running},
        benefits=(),
    )
    if member_id not in people.uids:
        return []
    return [
        gift
        for gift in running
        if (belonging := people.belongings.get((member_id, gift.program_id))) is not None
        and (not gift.track_ids or belonging.track_id in gift.track_ids)
        and all(segments.explain(session, rule, member_id, on).holds for rule in gift.asks)
        and left_to_give(session, gift) != 0
    ]

"""How tired members are of benefits, read from what they were given; which one is fresh."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.benefit import BenefitGrant
from models.values import GrantState, Trigger
from services import segments
from services.benefits.grants.gifts import Gift, gifts, left_to_give
from services.benefits.grants.people import load
from services.benefits.grants.weariness import FRESH, Fatigue, Given, fatigue_of, last_of
from services.benefits.offers import Why
from services.core.words import Text

TO_GIVE = frozenset({Trigger.MANUAL, Trigger.SURPRISE})  # what the shop decides to give
TIRED = 50  # from here on screens warn: two grants in a row left lying


@dataclass(frozen=True, slots=True)
class Fresh:
    """A benefit that would be a change for a member, and why."""

    benefit_id: int
    name: str
    fatigue: Fatigue
    why: tuple[Why, ...]


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

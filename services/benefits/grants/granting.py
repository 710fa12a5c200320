"""Putting benefits into members' hands: what is due, and by hand."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from models.benefit import Benefit, BenefitGrant
from models.member import Member
from models.program import Program
from models.values import EntryKind, GrantState, Unit, new_uid
from services.benefits.errors import NoBenefit, NoReason
from services.benefits.events import AccountsChanged
from services.benefits.grants import rules
from services.benefits.grants.deciding import (
    Due,
    concerned,
    decide,
    due_for,
    load_for,
    satisfying,
)
from services.benefits.grants.errors import NotGood, NotGrantable, NothingLeft
from services.benefits.grants.events import GrantsChanged
from services.benefits.grants.gifts import BY_OCCASION, GRANTED, Gift, gifts, left_to_give
from services.benefits.ledger.booking import (
    Booking,
    Deed,
    add_to_balances,
    in_debt,
    new_key,
    write_entries,
)
from services.core.errors import AppError
from services.core.progress import SILENT, Progress
from services.core.work import Database, Work
from services.programs.errors import NotAMember
from services.security import Right, record, require

READ_PIECE = 2_000  # members looked at between two snapshots
WRITE_PIECE = 100  # grants a transaction: the counter waits for no more than that


def pieces(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """Yield the ids, `size` at a time."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]


@dataclass(frozen=True, slots=True)
class Granted:
    """What came into members' hands: how many of each benefit, by name."""

    by_benefit: Mapping[str, int]

    @property
    def count(self) -> int:
        """Return how many grants were made."""
        return sum(self.by_benefit.values())


def grant_due(work: Work, member_ids: Collection[int]) -> list[int]:
    """Grant these members what is due to them today and return the grants' ids.

    For the few at the counter; everybody is served by `grant_all_due`.
    """
    made: list[int] = []
    for member_id in sorted(set(member_ids)):
        for gift, one in due_for(work.session, member_id, work.today):
            made += give(work, gift, [one])
    return made


def grant_all_due(database: Database, progress: Progress = SILENT) -> Granted:
    """Grant everybody what is due today; nothing that was granted before comes again.

    A benefit that cannot be asked for (its segment is gone) does not keep the others back; its
    refusal is raised last.
    """
    with database.read() as session:
        names = to_be_granted(session, database.today())
    done: dict[str, int] = {}
    refused: list[AppError] = []
    for number, name in enumerate(names):
        progress.step(number, len(names))
        try:
            count = grant_due_of(database, name)
        except AppError as error:
            refused.append(error)
            continue
        if count:
            done[name] = count
    progress.step(len(names), len(names))
    if refused:
        raise refused[0]
    return Granted(done)


def to_be_granted(session: Session, on: date) -> list[str]:
    """Return the running benefits that are granted by themselves, highest priority first."""
    return [gift.name for gift in gifts(session, on, BY_OCCASION)]


def grant_due_of(database: Database, benefit: str) -> int:
    """Grant everybody what is due today of one benefit; return how many grants that made.

    Whom it concerns is found in snapshots while the counter sells; a few hundred at a time are
    then looked at once more and granted, each time in a transaction of its own.
    """
    with database.read() as session:
        running = gifts(session, database.today(), BY_OCCASION)
    return sum(_grant_one(database, gift) for gift in running if gift.name == benefit)


def _grant_one(database: Database, gift: Gift) -> int:
    today, ids = database.today(), list[int]()
    with database.read() as session:
        satisfies = satisfying(session, gift, today)
        for some in pieces(concerned(session, gift, today), READ_PIECE):
            people = load_for(session, [gift], some, today)
            found = decide(session, gift, people, some, today, satisfies)
            ids += dict.fromkeys(one.member_id for one in found)
    given = 0
    for some in pieces(ids, WRITE_PIECE):
        with database.work() as work:
            # Once more, under the lock: the counter may have granted, sold the last one or
            # changed the benefit since.
            for now in gifts(work.session, work.today, BY_OCCASION, benefit_ids=[gift.id]):
                people = load_for(work.session, [now], some, work.today)
                found = decide(work.session, now, people, some, work.today, satisfies)
                given += len(give(work, now, found))
    return given


def grant_by_hand(
    work: Work,
    benefit: str,
    member_id: int,
    *,
    reason: str,
    employee_id: int | None = None,
    key: str | None = None,
) -> int:
    """Put a benefit into a member's hands and return the grant's id; the same key grants once.

    For any benefit that is granted, whatever its trigger: what is due by itself may be given by
    hand too, and counts as given. NotAllowed, NoReason, NoBenefit, NotGrantable, NotGood,
    NotAMember, NothingLeft.
    """
    require(work, Right.GIVE_BENEFIT)
    if not reason.strip() or not reason.isprintable():
        raise NoReason
    gift = running_gift(work.session, benefit, work)
    if key is not None:
        key = f"hand:{key}"
        query = select(BenefitGrant.id).where(
            BenefitGrant.key == key,
            BenefitGrant.benefit_id == gift.id,
            BenefitGrant.member_id == member_id,
        )
        made = work.session.scalar(query)
        if made is not None:
            return made
    _check_belongs(work, gift, member_id)
    if left_to_give(work.session, gift) == 0:
        raise NothingLeft(benefit=gift.name)
    one = Due(
        member_id,
        key or new_key("hand"),
        rules.last_good_day(work.today, gift.terms.timing.valid_days, None, gift.ends_on),
        {"trigger": "hand", "said": reason.strip()},
    )
    (grant_id,) = give(work, gift, [one], employee_id=employee_id)
    record(work, "grant.by_hand", "benefit_grant", grant_id, benefit=gift.id, member=member_id)
    return grant_id


def running_gift(session: Session, benefit: str, work: Work) -> Gift:
    """Return the benefit of this name as it runs today. NoBenefit, NotGrantable, NotGood."""
    query = select(Benefit.id, Benefit.trigger).where(Benefit.name == benefit)
    row = session.execute(query).one_or_none()
    if row is None:
        raise NoBenefit(name=benefit)
    if row.trigger not in GRANTED:
        raise NotGrantable(benefit=benefit)
    found = gifts(session, work.today, benefit_ids=[row.id])
    if not found:
        raise NotGood(benefit=benefit)
    return found[0]


def _check_belongs(work: Work, gift: Gift, member_id: int) -> None:
    people = load_for(work.session, [gift], [member_id], work.today)
    if member_id not in people.uids or (member_id, gift.program_id) not in people.belongings:
        number = work.session.scalar(select(Member.member_no).where(Member.id == member_id))
        name = work.session.scalar(select(Program.name).where(Program.id == gift.program_id))
        raise NotAMember(member=number, program=name)


def give(
    work: Work,
    gift: Gift,
    found: Sequence[Due],
    *,
    employee_id: int | None = None,
    draw_id: int | None = None,
) -> list[int]:
    """Write the grants of one benefit and return their ids, in order.

    Credit and points are put on the accounts at once and count as used. That the keys are new and
    enough is left is for the caller to see, under the same lock.
    """
    if not found:
        return []
    unit = gift.unit
    facts: dict[str, Any] = {
        "benefit_id": gift.id,
        "state": GrantState.GRANTED,
        "granted_at": work.now,
        "granted_on": work.today,
        "employee_id": employee_id,
        "draw_id": draw_id,
    }
    if unit is not None:
        facts |= {
            "state": GrantState.REDEEMED,
            "redeemed_on": work.today,
            "value_minor": gift.worth_minor,
            "cost_minor": gift.known_cost_minor,
        }
    rows = [
        facts
        | {
            "uid": new_uid(),
            "member_id": one.member_id,
            "key": one.key,
            "reason": dict(one.reason),
            "valid_to_on": None if unit is not None else one.valid_to_on,
        }
        for one in found
    ]
    made = insert(BenefitGrant).returning(BenefitGrant.id, sort_by_parameter_order=True)
    ids = list(work.session.scalars(made, rows))
    if unit is not None:
        _book(work, gift, unit, found, employee_id)
        count_uses(work, gift.id, len(found), len(found) * (gift.known_cost_minor or 0))
    work.tell(GrantsChanged(tuple({one.member_id for one in found}) if len(found) < 10 else ()))
    return ids


def count_uses(work: Work, benefit_id: int, uses: int, spent_minor: int) -> None:
    """Keep the benefit's uses, and what they cost, in step with grants just written."""
    work.session.execute(
        update(Benefit)
        .where(Benefit.id == benefit_id)
        .values(uses=Benefit.uses + uses, spent_minor=Benefit.spent_minor + spent_minor)
    )


def ledger_key(grant_key: str) -> str:
    """Return the key of the ledger entry that a grant was booked with."""
    return f"grant:{grant_key}"


def _book(
    work: Work, gift: Gift, unit: Unit, found: Sequence[Due], employee_id: int | None
) -> None:
    """Put the benefit's sum on the members' accounts as lots, and pay what they owe from it."""
    amount = gift.terms.fixed
    expires_on = gift.terms.expiry.last_day(work.today)
    rows = [
        {
            "uid": new_uid(),
            "member_id": one.member_id,
            "unit": unit,
            "kind": EntryKind.GRANT,
            "amount": amount,
            "expires_on": expires_on,
            "booked_at": work.now,
            "booked_on": work.today,
            "program_id": gift.program_id,
            "benefit_id": gift.id,
            "employee_id": employee_id,
            "key": ledger_key(one.key),
        }
        for one in found
    ]
    write_entries(work.session, rows)
    sums: dict[tuple[int, Unit], int] = {}
    for one in found:
        sums[one.member_id, unit] = sums.get((one.member_id, unit), 0) + amount
    add_to_balances(work.session, sums)
    for member_id, owing in in_debt(work.session, sums):
        deed = Deed(EntryKind.TRANSFER, new_key("settle"), work.today)
        Booking(work, member_id, owing, deed).settle()
    work.tell(AccountsChanged(tuple({one.member_id for one in found}) if len(found) < 10 else ()))

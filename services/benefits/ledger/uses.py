"""Benefits used on receipts: written with the sale, given back when all of it came back."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

from sqlalchemy import Table, bindparam, insert, select, update
from sqlalchemy.orm import Session

from models.benefit import Benefit, BenefitGrant, LedgerEntry
from models.program import Program
from models.values import BenefitKind, GrantState, Unit, new_uid
from services.benefits.ledger.booking import left_of, new_key, token, undo
from services.benefits.ledger.deeds import grant, redeem
from services.benefits.offers import Use
from services.benefits.rules import GRACE_DAYS
from services.benefits.terms import MONEY, STANDING
from services.core.asking import ask
from services.core.work import Work


@dataclass(frozen=True, slots=True)
class OnReceipt:
    """A benefit that was used on a receipt, once or several times together."""

    benefit_id: int
    name: str
    times: int
    value_minor: int


# Built once: every sale asks and writes them.
_WRITE = insert(cast(Table, BenefitGrant.__table__))
_COUNT = (
    update(cast(Table, Benefit.__table__))
    .where(Benefit.id == bindparam("benefit"))
    .values(
        uses=Benefit.uses + bindparam("times"), spent_minor=Benefit.spent_minor + bindparam("spent")
    )
)
_ON: Any = (
    select(BenefitGrant.benefit_id, Benefit.name, BenefitGrant.value_minor)
    .join(Benefit, Benefit.id == BenefitGrant.benefit_id)
    .where(
        BenefitGrant.receipt_id == bindparam("receipt"), BenefitGrant.state == GrantState.REDEEMED
    )
    .order_by(BenefitGrant.benefit_id, BenefitGrant.id)
)


def book_uses(
    work: Work,
    uses: Iterable[Use],
    *,
    member_id: int,
    receipt_id: int,
    receipt_uid: bytes,
    on: date,
    employee_id: int | None = None,
) -> None:
    """Note the uses with the receipt, give what they give, and take the points they cost.

    NotEnough when the points are not there. The keys name the receipt: it uses nothing twice.
    """
    rows: list[dict[str, Any]] = []
    counted: list[tuple[int, int, int]] = []
    for use in uses:
        key = f"use:{token(receipt_uid)}:{use.hand.benefit_id}"
        facts = {
            "state": GrantState.REDEEMED,
            "redeemed_on": on,
            "receipt_id": receipt_id,
            "employee_id": employee_id,
        }
        if use.hand.grant_id is None:
            who = {"member_id": member_id, "granted_at": work.now, "granted_on": on}
            rows += _standing_rows(use, key, facts | who)
        else:
            sums = {"value_minor": use.value_minor, "cost_minor": use.cost_minor}
            row = update(BenefitGrant).where(BenefitGrant.id == use.hand.grant_id)
            work.session.execute(row.values(facts | sums))
        counted.append((use.hand.benefit_id, use.times, use.cost_minor))
        if use.hand.kind in MONEY:
            _give(work, use, member_id, f"grant:{key}", on, employee_id)
        if use.hand.price_points:
            redeem(
                work,
                member_id,
                Unit.POINTS,
                use.hand.price_points * use.times,
                key=f"price:{token(receipt_uid)}:{use.hand.grant_id or use.hand.benefit_id}",
                receipt_id=receipt_id,
                benefit_id=use.hand.benefit_id,
                employee_id=employee_id,
            )
    if rows:
        work.session.connection().execute(_WRITE, rows)
    _count(work, counted)


def uses_on(session: Session, receipt_id: int) -> list[OnReceipt]:
    """Return the benefits that stand used on a receipt, by id."""
    found: dict[int, OnReceipt] = {}
    for benefit_id, name, value in ask(session, _ON, {"receipt": receipt_id}):
        before = found.get(benefit_id, OnReceipt(benefit_id, name, 0, 0))
        worth = before.value_minor + (value or 0)
        found[benefit_id] = OnReceipt(benefit_id, name, before.times + 1, worth)
    return list(found.values())


def _count(work: Work, counted: Sequence[tuple[int, int, int]]) -> None:
    """Keep the benefits' uses, and what they cost, in step: (benefit, uses, spent) each."""
    if counted:
        rows = [{"benefit": id_, "times": times, "spent": cost} for id_, times, cost in counted]
        work.session.connection().execute(_COUNT, rows)


def used_on(session: Session, receipt_ids: Collection[int]) -> dict[int, list[BenefitGrant]]:
    """Return per receipt the grants that stand used on it; few receipts have any."""
    query = select(BenefitGrant).where(
        BenefitGrant.receipt_id.in_(receipt_ids), BenefitGrant.state == GrantState.REDEEMED
    )
    found: dict[int, list[BenefitGrant]] = {}
    for one in session.scalars(query.order_by(BenefitGrant.id)):
        if one.receipt_id is not None:
            found.setdefault(one.receipt_id, []).append(one)
    return found


def give_back(work: Work, one: BenefitGrant, on: date, key: str) -> set[int]:
    """Give a use back whose receipt came back whole; return whose account it changed.

    A grant is in hand again, 14 days at least; a standing offer counts as never used. What it put
    on the account is taken off.
    """
    query = select(Benefit.kind, Benefit.trigger).where(Benefit.id == one.benefit_id)
    kind, trigger = work.session.execute(query).one()
    touched = _take(work, one, on, key) if kind in MONEY else set()
    _count(work, [(one.benefit_id, -1, -(one.cost_minor or 0))])
    if trigger in STANDING:
        one.state = GrantState.REVOKED
    else:
        one.state, one.redeemed_on, one.receipt_id = GrantState.GRANTED, None, None
        one.value_minor, one.cost_minor = None, None
        if one.valid_to_on is not None:
            one.valid_to_on = max(one.valid_to_on, on + timedelta(days=GRACE_DAYS))
    work.session.flush()
    return touched


def take_back_given(work: Work, member_id: int, program: str, on: date) -> None:
    """Take back what a member was given today for joining a program that they did not join.

    What was used meanwhile stays used.
    """
    query = (
        select(BenefitGrant)
        .join(Benefit, Benefit.id == BenefitGrant.benefit_id)
        .join(Program, Program.id == Benefit.program_id)
        .where(
            BenefitGrant.member_id == member_id,
            BenefitGrant.granted_on == on,
            BenefitGrant.receipt_id.is_(None),
            BenefitGrant.state.in_((GrantState.GRANTED, GrantState.REDEEMED)),
            BenefitGrant.slot_id.is_(None),
            Benefit.trigger.not_in(sorted(STANDING)),
            Program.name == program,
        )
    )
    for one in work.session.scalars(query).all():
        if one.state is GrantState.REDEEMED:  # a sum on the account
            _take(work, one, on, new_key("reverse"))
            _count(work, [(one.benefit_id, -1, -(one.cost_minor or 0))])
        one.state = GrantState.REVOKED
    work.session.flush()


def _take(work: Work, one: BenefitGrant, on: date, key: str) -> set[int]:
    query = select(LedgerEntry).where(LedgerEntry.key == f"grant:{_base(one.key)}")
    entry = work.session.scalars(query).one_or_none()
    if entry is None:
        return set()
    left = left_of(work.session, entry)
    if left:
        undo(work, entry, left, on=on, key=key)
    return {entry.member_id}


def _standing_rows(use: Use, key: str, facts: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return one grant a use; what they are worth together is shared out to the unit."""
    values, costs = (_shared(sum_, use.times) for sum_ in (use.value_minor, use.cost_minor))
    return [
        {
            **facts,
            "uid": new_uid(),
            "benefit_id": use.hand.benefit_id,
            "value_minor": value,
            "cost_minor": cost,
            "key": key if number == 0 else f"{key}/{number}",
        }
        for number, (value, cost) in enumerate(zip(values, costs, strict=True))
    ]


def _shared(total: int, parts: int) -> list[int]:
    each, rest = divmod(total, parts)
    return [each + (number < rest) for number in range(parts)]


def _give(
    work: Work, use: Use, member_id: int, key: str, on: date, employee_id: int | None
) -> None:
    unit = Unit.CREDIT if use.hand.kind is BenefitKind.CREDIT else Unit.POINTS
    grant(
        work,
        member_id,
        unit,
        use.hand.terms.fixed * use.times,
        key=key,
        expires_on=use.hand.terms.expiry.last_day(on),
        benefit_id=use.hand.benefit_id,
        employee_id=employee_id,
    )


def _base(key: str | None) -> str:
    return (key or "").split("/", maxsplit=1)[0]

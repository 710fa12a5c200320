"""What happened with a member, the newest first, page by page: one list out of many tables.

Each source gives at most a page of its own; the page shown is the newest of them together, so a
member of ten years costs what one of ten days does. What happened to records that were merged into
this one counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from heapq import merge
from typing import Any

from sqlalchemy import (
    Integer,
    Select,
    Text,
    and_,
    case,
    func,
    literal,
    null,
    or_,
    select,
    type_coerce,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.orm import Session

from models.base import UtcDateTime, moment_number
from models.benefit import Benefit, BenefitGrant, LedgerEntry
from models.campaign import Campaign, CampaignRecipient
from models.member import Consent, Member
from models.organisation import Branch, Employee
from models.program import Membership, MembershipEvent, Program, Track
from models.purchase import Receipt
from models.security import AppUser, AuditEntry
from models.values import EntryKind


class Happening(StrEnum):
    """What kind of thing happened; of one moment, in this order."""

    PURCHASE = "purchase"
    BENEFIT = "benefit"
    LEDGER = "ledger"
    MEMBERSHIP = "membership"
    MAIL = "mail"
    CONSENT = "consent"
    CHANGE = "change"
    ENROLMENT = "enrolment"


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened; `id` is its row's.

    `name` is the receipt, benefit, program, campaign or channel it is about; `detail` the word that
    says what (a state, kind, step or audit action); `amount` money in minor units, or what the
    account moved by in its `unit`; `by` who did it, or the branch where it was.
    """

    kind: Happening
    id: int
    at: datetime
    name: str | None
    detail: str | None
    amount: int | None
    unit: str | None
    by: str | None

    @property
    def place(self) -> tuple[int, int, int]:
        """Return where the row stands: the lowest first."""
        return -moment_number(self.at), list(Happening).index(self.kind), -self.id


# Said elsewhere on the list by their own rows.
_TOLD = ("member.consent", "ledger.adjust", "ledger.reverse")


def timeline(
    session: Session, member_id: int, after: TimelineRow | None = None, limit: int = 50
) -> list[TimelineRow]:
    """Return what happened before `after`, the newest first."""
    merged = session.scalars(select(Member.id).where(Member.merged_into_id == member_id))
    people = [member_id, *merged]
    pages = [
        _page(session, kind, source(people), after, limit) for kind, source in _SOURCES.items()
    ]
    return list(merge(*pages, key=lambda row: row.place))[:limit]


def _page(
    session: Session,
    kind: Happening,
    source: "Source",
    after: TimelineRow | None,
    limit: int,
) -> list[TimelineRow]:
    query, at, id_ = source
    if after is not None:
        query = query.where(_follows(kind, at, id_, after))
    rows: Any = session.execute(query.order_by(at.desc(), id_.desc()).limit(limit))
    return [TimelineRow(kind, *row) for row in rows]


def _follows(kind: Happening, at: Any, id_: Any, after: TimelineRow) -> Any:
    order = list(Happening)
    if order.index(kind) > order.index(after.kind):
        return at <= after.at
    if kind is not after.kind:
        return at < after.at
    return or_(at < after.at, and_(at == after.at, id_ < after.id))


_DAY_MS = 86_400_000

# Each source: a query of a row's columns from `id` on, with its moment and id to page by.
Source = tuple[Select[Any], Any, Any]


def _purchases(people: Sequence[int]) -> Source:
    query: Any = (
        select(
            Receipt.id,
            Receipt.sold_at,
            Receipt.receipt_no,
            case((Receipt.is_sale, "sale"), else_="return"),
            Receipt.total_minor,
            literal("money"),
            Branch.name,
        )
        .join(Branch, Branch.id == Receipt.branch_id)
        .where(Receipt.member_id.in_(people))
    )
    return query, Receipt.sold_at, Receipt.id


def _grants(people: Sequence[int]) -> Source:
    query: Any = (
        select(
            BenefitGrant.id,
            BenefitGrant.granted_at,
            Benefit.name,
            sql_cast(BenefitGrant.state, Text),
            BenefitGrant.value_minor,
            literal("money"),
            Employee.name,
        )
        .join(Benefit, Benefit.id == BenefitGrant.benefit_id)
        .outerjoin(Employee, Employee.id == BenefitGrant.employee_id)
        .where(BenefitGrant.member_id.in_(people))
    )
    return query, BenefitGrant.granted_at, BenefitGrant.id


def _entries(people: Sequence[int]) -> Source:
    # What was booked for a day long past (an import's sales) stands on that day, at its noon.
    day, moment = (
        type_coerce(LedgerEntry.booked_on, Integer),
        type_coerce(LedgerEntry.booked_at, Integer),
    )
    is_near = func.abs(moment // _DAY_MS - day).between(-1, 1)
    at: Any = type_coerce(
        case((is_near, moment), else_=day * _DAY_MS + _DAY_MS // 2), UtcDateTime()
    )
    query: Any = (
        select(
            LedgerEntry.id,
            at,
            Benefit.name,
            sql_cast(LedgerEntry.kind, Text),
            LedgerEntry.amount,
            sql_cast(LedgerEntry.unit, Text),
            Employee.name,
        )
        .outerjoin(Benefit, Benefit.id == LedgerEntry.benefit_id)
        .outerjoin(Employee, Employee.id == LedgerEntry.employee_id)
        .where(LedgerEntry.member_id.in_(people), LedgerEntry.kind != EntryKind.TRANSFER)
    )
    return query, at, LedgerEntry.id


def _steps(people: Sequence[int]) -> Source:
    query: Any = (
        select(
            MembershipEvent.id,
            MembershipEvent.happened_at,
            Program.name,
            case(
                (
                    MembershipEvent.track_step.is_not(None),
                    sql_cast(MembershipEvent.track_step, Text),
                ),
                else_=sql_cast(MembershipEvent.state, Text),
            ),
            null(),
            Track.name,
            Employee.name,
        )
        .join(Membership, Membership.id == MembershipEvent.membership_id)
        .join(Program, Program.id == Membership.program_id)
        .outerjoin(Track, Track.id == MembershipEvent.track_id)
        .outerjoin(Employee, Employee.id == MembershipEvent.employee_id)
        .where(Membership.member_id.in_(people))
    )
    return query, MembershipEvent.happened_at, MembershipEvent.id


def _mails(people: Sequence[int]) -> Source:
    query: Any = (
        select(
            CampaignRecipient.id,
            CampaignRecipient.sent_at,
            Campaign.name,
            sql_cast(CampaignRecipient.channel, Text),
            null(),
            null(),
            null(),
        )
        .join(Campaign, Campaign.id == CampaignRecipient.campaign_id)
        .where(CampaignRecipient.member_id.in_(people), CampaignRecipient.sent_at.is_not(None))
    )
    return query, CampaignRecipient.sent_at, CampaignRecipient.id


def _decisions(people: Sequence[int]) -> Source:
    query: Any = (
        select(
            Consent.id,
            Consent.decided_at,
            sql_cast(Consent.channel, Text),
            sql_cast(Consent.state, Text),
            null(),
            null(),
            Employee.name,
        )
        .outerjoin(Employee, Employee.id == Consent.employee_id)
        .where(Consent.member_id.in_(people))
    )
    return query, Consent.decided_at, Consent.id


def _changes(people: Sequence[int]) -> Source:
    query: Any = (
        select(
            AuditEntry.id,
            AuditEntry.done_at,
            null(),
            AuditEntry.action,
            null(),
            null(),
            AppUser.name,
        )
        .outerjoin(AppUser, AppUser.id == AuditEntry.actor_id)
        .where(
            AuditEntry.subject == "member",
            AuditEntry.subject_id.in_(people),
            AuditEntry.action.not_in(_TOLD),
        )
    )
    return query, AuditEntry.done_at, AuditEntry.id


def _enrolments(people: Sequence[int]) -> Source:
    query: Any = (
        select(
            Member.id, Member.created_at, Member.member_no, null(), null(), null(), Employee.name
        )
        .outerjoin(Employee, Employee.id == Member.enrolled_by_id)
        .where(Member.id.in_(people))
    )
    return query, Member.created_at, Member.id


_SOURCES = {
    Happening.PURCHASE: _purchases,
    Happening.BENEFIT: _grants,
    Happening.LEDGER: _entries,
    Happening.MEMBERSHIP: _steps,
    Happening.MAIL: _mails,
    Happening.CONSENT: _decisions,
    Happening.CHANGE: _changes,
    Happening.ENROLMENT: _enrolments,
}

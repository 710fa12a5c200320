"""One member's record: the profile with all that belongs to it, and the purchases page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.analytics import MemberSummary
from models.member import Consent, CustomField, Member, MemberCustom, MemberKey, MemberTag, Tag
from models.organisation import Branch, Employee
from models.program import Membership, Program, Track
from models.purchase import Product, Receipt, ReceiptLine
from models.values import (
    Channel,
    ConsentBasis,
    ConsentState,
    KeyKind,
    MemberKind,
    MembershipState,
    SaleChannel,
)
from services.members.chunks import KNOWN, ids_in
from services.members.errors import UnknownMember
from services.members.queries import MemberRow, get_row
from services.members.rules import Profile, quality_gaps


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """What the member told, and how they came. `enrolled_by`, `branch` are names."""

    kind: MemberKind
    first_name: str | None
    last_name: str | None
    company: str | None
    tax_id: str | None
    job_title: str | None
    gender: str | None
    birth_year: int | None
    birth_month: int | None
    birth_day: int | None
    city: str | None
    postcode: str | None
    address: str | None
    language: str | None
    preferred_channel: Channel | None
    note: str | None
    source: str | None
    enrolled_on: date | None
    enrolled_by: str | None
    branch: str | None
    consent_mask: int


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A number, card, phone or e-mail, as it is kept."""

    kind: KeyKind
    value: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One decision on one channel; `decided_at` is UNDATED where nobody noted the day."""

    channel: Channel
    state: ConsentState
    basis: ConsentBasis
    decided_at: datetime
    wording_version: str | None
    employee: str | None
    source: str


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """The member's purchases over all time, as `member_summary` keeps them."""

    receipts: int
    visit_days: int
    total_minor: int
    first_on: date | None
    last_on: date | None
    usual_gap_days: float | None
    main_branch: str | None


@dataclass(frozen=True, slots=True)
class MembershipRow:
    """The member's standing in one program."""

    program: str
    state: MembershipState
    track: str | None
    joined_on: date | None
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class MemberRecord:
    """All of one member but the purchases; consents from the newest to the oldest."""

    row: MemberRow
    profile: ProfileRow
    keys: tuple[KeyRow, ...]
    consents: tuple[ConsentRow, ...]
    tags: tuple[str, ...]
    custom: dict[str, str | Decimal | date]
    summary: SummaryRow | None
    memberships: tuple[MembershipRow, ...]
    gaps: tuple[str, ...]

    def allows(self, channel: Channel) -> bool:
        """Return whether the member agreed to the channel, be there an address or not."""
        return bool(self.profile.consent_mask & channel.bit)


@dataclass(frozen=True, slots=True)
class LineRow:
    """One article of a receipt; sums of returns are negative."""

    product_no: str | None
    product: str | None
    quantity_milli: int
    amount_minor: int
    discount_minor: int
    is_return: bool


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A receipt of the member. `sold_minute` is the local minute of the day, where known."""

    id: int
    receipt_no: str
    branch: str
    employee: str | None
    channel: SaleChannel
    sold_on: date
    sold_minute: int | None
    total_minor: int
    discount_minor: int
    lines: tuple[LineRow, ...]


def detail(session: Session, member_id: int) -> MemberRecord:
    """Return the member's record; UnknownMember when there is no such customer."""
    row = get_row(session, member_id)
    profile = _profile(session, member_id)
    facts = Profile(
        row.name_key,
        row.phone,
        row.email,
        profile.city,
        profile.address,
        profile.birth_month,
        profile.birth_day,
    )
    return MemberRecord(
        row=row,
        profile=profile,
        keys=_keys(session, member_id),
        consents=_consents(session, member_id),
        tags=_tags(session, member_id),
        custom=custom_values(session, member_id),
        summary=_summary(session, member_id),
        memberships=_memberships(session, member_id),
        gaps=quality_gaps(facts, profile.consent_mask),
    )


def purchases(
    session: Session, member_id: int, after: ReceiptRow | None = None, limit: int = 20
) -> list[ReceiptRow]:
    """Return the receipts that follow `after`, from the newest to the oldest, with their lines."""
    query = (
        select(
            Receipt.id,
            Receipt.receipt_no,
            Branch.name,
            Employee.name,
            Receipt.channel,
            Receipt.sold_on,
            Receipt.sold_minute,
            Receipt.total_minor,
            Receipt.discount_minor,
        )
        .join(Branch, Branch.id == Receipt.branch_id)
        .outerjoin(Employee, Employee.id == Receipt.employee_id)
        .where(Receipt.member_id == member_id)
        .order_by(Receipt.sold_on.desc(), Receipt.id.desc())
        .limit(limit)
    )
    if after is not None:
        on = Receipt.sold_on
        query = query.where(
            (on < after.sold_on) | ((on == after.sold_on) & (Receipt.id < after.id))
        )
    rows = session.execute(query).all()
    lines = _lines(session, [row[0] for row in rows])
    return [ReceiptRow(*row, tuple(lines.get(row[0], ()))) for row in rows]


def _lines(session: Session, receipt_ids: Sequence[int]) -> dict[int, list[LineRow]]:
    query = (
        select(
            ReceiptLine.receipt_id,
            Product.product_no,
            Product.name,
            ReceiptLine.quantity_milli,
            ReceiptLine.amount_minor,
            ReceiptLine.discount_minor,
            ReceiptLine.is_return,
        )
        .outerjoin(Product, Product.id == ReceiptLine.product_id)
        .where(ids_in(ReceiptLine.receipt_id, receipt_ids))
        .order_by(ReceiptLine.receipt_id, ReceiptLine.line_no)
    )
    lines: dict[int, list[LineRow]] = {}
    for row in session.execute(query):
        lines.setdefault(row[0], []).append(LineRow(*row[1:]))
    return lines


def _profile(session: Session, member_id: int) -> ProfileRow:
    query = (
        select(
            Member.kind,
            Member.first_name,
            Member.last_name,
            Member.company,
            Member.tax_id,
            Member.job_title,
            Member.gender,
            Member.birth_year,
            Member.birth_month,
            Member.birth_day,
            Member.city,
            Member.postcode,
            Member.address,
            Member.language,
            Member.preferred_channel,
            Member.note,
            Member.source,
            Member.enrolled_on,
            Employee.name,
            Branch.name,
            Member.consent_mask,
        )
        .outerjoin(Employee, Employee.id == Member.enrolled_by_id)
        .outerjoin(Branch, Branch.id == Member.home_branch_id)
        .where(Member.id == member_id, KNOWN)
    )
    row: Any = session.execute(query).one_or_none()
    if row is None:
        raise UnknownMember(member=member_id)
    return ProfileRow(*row)


def _keys(session: Session, member_id: int) -> tuple[KeyRow, ...]:
    query = select(MemberKey.kind, MemberKey.value, MemberKey.added_at).where(
        MemberKey.member_id == member_id
    )
    order = list(KeyKind)
    rows = [KeyRow(*row) for row in session.execute(query.order_by(MemberKey.id))]
    return tuple(sorted(rows, key=lambda row: order.index(row.kind)))


def _consents(session: Session, member_id: int) -> tuple[ConsentRow, ...]:
    query = (
        select(
            Consent.channel,
            Consent.state,
            Consent.basis,
            Consent.decided_at,
            Consent.wording_version,
            Employee.name,
            Consent.source,
        )
        .outerjoin(Employee, Employee.id == Consent.employee_id)
        .where(Consent.member_id == member_id)
        .order_by(Consent.decided_at.desc(), Consent.id.desc())
    )
    return tuple(ConsentRow(*row) for row in session.execute(query))


def _tags(session: Session, member_id: int) -> tuple[str, ...]:
    query = select(Tag.name).join(MemberTag, MemberTag.tag_id == Tag.id)
    return tuple(session.scalars(query.where(MemberTag.member_id == member_id).order_by(Tag.name)))


def custom_values(session: Session, member_id: int) -> dict[str, str | Decimal | date]:
    """Return the member's values in the shop's own fields, by the field's name."""
    query = (
        select(
            CustomField.name,
            MemberCustom.text_value,
            MemberCustom.number_milli,
            MemberCustom.day_value,
        )
        .join(CustomField, CustomField.id == MemberCustom.field_id)
        .where(MemberCustom.member_id == member_id)
        .order_by(CustomField.name)
    )
    values: dict[str, str | Decimal | date] = {}
    for name, said, milli, day in session.execute(query):
        value = Decimal(milli).scaleb(-3) if milli is not None else day or said
        if value is not None:
            values[name] = value
    return values


def _summary(session: Session, member_id: int) -> SummaryRow | None:
    query = (
        select(
            MemberSummary.receipts,
            MemberSummary.visit_days,
            MemberSummary.total_minor,
            MemberSummary.first_on,
            MemberSummary.last_on,
            MemberSummary.gap_half_days / 2.0,
            Branch.name,
        )
        .outerjoin(Branch, Branch.id == MemberSummary.main_branch_id)
        .where(MemberSummary.member_id == member_id)
    )
    row = session.execute(query).one_or_none()
    return None if row is None else SummaryRow(*row)


def _memberships(session: Session, member_id: int) -> tuple[MembershipRow, ...]:
    query = (
        select(Program.name, Membership.state, Track.name, Membership.joined_on, Membership.ends_on)
        .join(Program, Program.id == Membership.program_id)
        .outerjoin(Track, Track.id == Membership.track_id)
        .where(Membership.member_id == member_id)
        .order_by(Program.name)
    )
    return tuple(MembershipRow(*row) for row in session.execute(query))

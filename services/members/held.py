"""Everything the shop holds about a member, for the member to read: the answer to a request.

The keys are English snake_case; money is in minor units, days are ISO dates, moments ISO UTC.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from models.analytics import MemberValue
from models.benefit import Account, Benefit, BenefitGrant, LedgerEntry
from models.campaign import Campaign, CampaignRecipient
from models.imports import ImportBatch
from models.member import Household, Member, MergeLog, NotDuplicate
from models.organisation import Employee
from models.program import Membership, MembershipEvent, Program, Track
from models.security import AppUser, AuditEntry
from models.values import Channel
from services.core.work import Work
from services.members.record import detail, purchases
from services.members.rules import UNDATED
from services.security import Right, record, require

Held = dict[str, Any]
Query = Select[*tuple[Any, ...]]


def everything_held(work: Work, member_id: int) -> Held:
    """Return all that is kept about the member, as plain values for JSON, and note the request.

    UnknownMember when there is no such customer.
    """
    require(work, Right.EXPORT)
    held = _everything(work.session, member_id) | {
        "shop": work.shop.name,
        "country": work.shop.country,
        "currency": work.shop.currency,
        "made_on": work.today.isoformat(),
    }
    record(work, "member.export", "member", member_id)
    return held


def _everything(session: Session, member_id: int) -> Held:
    found = detail(session, member_id)
    profile = asdict(found.profile)
    mask = profile.pop("consent_mask")
    held = {
        "member_no": found.row.member_no,
        "name": found.row.name,
        "phone": found.row.phone,
        "email": found.row.email,
        "profile": profile | _relations(session, member_id),
        "quality": {"score": found.row.quality, "missing": found.gaps},
        "keys": [asdict(key) for key in found.keys],
        "allowed_channels": [channel for channel in Channel if mask & channel.bit],
        "consents": [asdict(row) for row in found.consents],
        "tags": found.tags,
        "custom": found.custom,
        "summary": found.summary and asdict(found.summary),
        "receipts": _receipts(session, member_id),
    }
    held |= {name: _rows(session, query) for name, query in _parts(session, member_id).items()}
    plain: Held = plain_values(held)
    return plain


def _receipts(session: Session, member_id: int) -> list[dict[str, Any]]:
    whole = purchases(session, member_id, limit=1_000_000)
    rows = [asdict(receipt) for receipt in whole]
    for row in rows:
        row.pop("id")
    return rows


def _relations(session: Session, member_id: int) -> dict[str, Any]:
    """Return the other people and files the profile names."""
    query = (
        select(
            Household.name.label("household"),
            ImportBatch.file_name.label("came_with_file"),
            Member.referred_by_id,
            Member.created_at,
            Member.changed_at,
        )
        .select_from(Member)
        .outerjoin(Household, Household.id == Member.household_id)
        .outerjoin(ImportBatch, ImportBatch.id == Member.import_batch_id)
        .where(Member.id == member_id)
    )
    facts = dict(session.execute(query).mappings().one())
    referrer = facts.pop("referred_by_id")
    # Another person's number would say who they are: that somebody recommended the shop is enough.
    return facts | {"was_referred": referrer is not None}


def _parts(session: Session, member_id: int) -> Mapping[str, Query]:
    """Return what the other domains keep, each as a query of named columns.

    What cannot change its owner (entries, steps) still stands at records merged into this one.
    """
    merged = session.scalars(select(Member.id).where(Member.merged_into_id == member_id))
    people = [member_id, *merged]
    return {
        "memberships": _memberships(people),
        "accounts": select(Account.unit, Account.balance).where(Account.member_id == member_id),
        "ledger": _ledger(people),
        "benefits": _benefits(member_id),
        "campaigns": _campaigns(people),
        "merged_records": _merged(member_id),
        "told_apart": select(NotDuplicate.said_at).where(
            (NotDuplicate.one_id == member_id) | (NotDuplicate.other_id == member_id)
        ),
        "expected_value": select(
            MemberValue.alive_ppm, MemberValue.visits_milli, MemberValue.expected_12m_minor
        ).where(MemberValue.member_id == member_id),
        "recommended_members": select(Member.enrolled_on).where(Member.referred_by_id == member_id),
        "actions": _actions(people),
    }


def _merged(member_id: int) -> Query:
    """Return the merges, each with what the other record said; not of who stands apart again."""
    return (
        select(
            MergeLog.merged_at,
            MergeLog.undone_at,
            Member.member_no,
            Member.first_name,
            Member.last_name,
            Member.company,
            Member.phone,
            Member.email,
            Member.birth_day,
            Member.birth_month,
            Member.birth_year,
            Member.city,
            Member.address,
            Member.note,
        )
        .outerjoin(
            Member,
            (Member.id == MergeLog.merged_id)
            & MergeLog.undone_at.is_(None)
            & (Member.merged_into_id == member_id),
        )
        .where((MergeLog.kept_id == member_id) | (Member.merged_into_id == member_id))
        .order_by(MergeLog.id)
    )


def _memberships(people: Sequence[int]) -> Query:
    return (
        select(
            Program.name.label("program"),
            Membership.state.label("state_now"),
            Membership.joined_via,
            Membership.ends_on,
            MembershipEvent.happened_on,
            MembershipEvent.state,
            MembershipEvent.track_step,
            Track.name.label("track"),
            MembershipEvent.reason,
        )
        .join(Program, Program.id == Membership.program_id)
        .outerjoin(MembershipEvent, MembershipEvent.membership_id == Membership.id)
        .outerjoin(Track, Track.id == MembershipEvent.track_id)
        .where(Membership.member_id.in_(people))
        .order_by(Program.name, MembershipEvent.id)
    )


def _ledger(people: Sequence[int]) -> Query:
    return (
        select(
            LedgerEntry.booked_on,
            LedgerEntry.kind,
            LedgerEntry.unit,
            LedgerEntry.amount,
            LedgerEntry.expires_on,
            Benefit.name.label("benefit"),
            LedgerEntry.reason,
            Employee.name.label("employee"),
        )
        .outerjoin(Benefit, Benefit.id == LedgerEntry.benefit_id)
        .outerjoin(Employee, Employee.id == LedgerEntry.employee_id)
        .where(LedgerEntry.member_id.in_(people))
        .order_by(LedgerEntry.id)
    )


def _benefits(member_id: int) -> Query:
    return (
        select(
            Benefit.name.label("benefit"),
            BenefitGrant.state,
            BenefitGrant.granted_on,
            BenefitGrant.valid_to_on,
            BenefitGrant.redeemed_on,
            BenefitGrant.value_minor,
            BenefitGrant.reason,
        )
        .join(Benefit, Benefit.id == BenefitGrant.benefit_id)
        .where(BenefitGrant.member_id == member_id)
        .order_by(BenefitGrant.id)
    )


def _campaigns(people: Sequence[int]) -> Query:
    return (
        select(
            Campaign.name.label("campaign"),
            CampaignRecipient.round,
            CampaignRecipient.arm,
            CampaignRecipient.channel,
            CampaignRecipient.address,
            CampaignRecipient.language,
            CampaignRecipient.state,
            CampaignRecipient.reason,
            CampaignRecipient.reply,
            CampaignRecipient.queued_at,
            CampaignRecipient.sent_at,
            CampaignRecipient.responded_on,
        )
        .join(Campaign, Campaign.id == CampaignRecipient.campaign_id)
        .where(CampaignRecipient.member_id.in_(people))
        .order_by(CampaignRecipient.id)
    )


def _actions(people: Sequence[int]) -> Query:
    """Return who did what with the member's data, from the audit trail."""
    return (
        select(AuditEntry.done_at, AuditEntry.action, AuditEntry.facts, AppUser.name.label("user"))
        .outerjoin(AppUser, AppUser.id == AuditEntry.actor_id)
        .where(AuditEntry.subject == "member", AuditEntry.subject_id.in_(people))
        .order_by(AuditEntry.id)
    )


def _rows(session: Session, query: Query) -> list[dict[str, Any]]:
    return [dict(row) for row in session.execute(query).mappings()]


def plain_values(value: Any) -> Any:
    """Return the value as JSON knows it; a consent's missing day is null."""
    match value:
        case datetime() if value == UNDATED:
            return None
        case dict():
            return {str(key): plain_values(inner) for key, inner in value.items()}
        case list() | tuple():
            return [plain_values(inner) for inner in value]
        case datetime() | date():
            return value.isoformat()
        case Decimal():
            return float(value)
        case str():
            return str(value)
        case _:
            return value

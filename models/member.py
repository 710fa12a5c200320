"""Customers: profile, keys, consent, tags and own fields."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Choice, JsonText, Row, TravellingRow, one_of
from models.values import (
    Channel,
    ConsentBasis,
    ConsentState,
    KeyKind,
    MemberKind,
    MemberState,
)


class Member(TravellingRow):
    """A known customer, whether or not a member of a program.

    `phone` (E.164) and `email` (lower case) are the first valid ones, or NULL: an address that
    could not be read is never stored. `consent_mask` and `reach_mask` hold a `Channel.bit` per
    channel: consent now, and consent with a valid address; services.members.consent alone
    writes them, in the transaction that changes consent or address. `quality` is 0–100.
    `merged_into_id` stays through erasing, so that the ledger knows who holds whose account.
    """

    __tablename__ = "member"
    __table_args__ = (
        one_of("kind", MemberKind),
        one_of("state", MemberState),
        CheckConstraint(
            "state = 'erased' OR (merged_into_id IS NOT NULL) = (state = 'merged')",
            name="merged_into",
        ),
        CheckConstraint("birth_month BETWEEN 1 AND 12", name="birth_month"),
        CheckConstraint("birth_day BETWEEN 1 AND 31", name="birth_day"),
        Index(None, "name_key", "id"),
        Index(None, "birth_month", "birth_day"),
        Index(None, "state", "id"),
    )

    member_no: Mapped[str] = mapped_column(unique=True)
    state: Mapped[MemberState] = mapped_column(Choice(MemberState), default=MemberState.KNOWN)
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True)
    kind: Mapped[MemberKind] = mapped_column(Choice(MemberKind), default=MemberKind.PERSON)
    first_name: Mapped[str | None]
    last_name: Mapped[str | None]
    name_key: Mapped[str] = mapped_column(default="")
    company: Mapped[str | None]
    tax_id: Mapped[str | None]
    job_title: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    gender: Mapped[str | None]
    birth_year: Mapped[int | None]
    birth_month: Mapped[int | None]
    birth_day: Mapped[int | None]
    city: Mapped[str | None]
    postcode: Mapped[str | None]
    address: Mapped[str | None]
    language: Mapped[str | None]
    preferred_channel: Mapped[Channel | None] = mapped_column(Choice(Channel))
    household_id: Mapped[int | None] = mapped_column(ForeignKey("household.id"), index=True)
    note: Mapped[str | None]
    source: Mapped[str | None]
    referred_by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"), index=True)
    enrolled_on: Mapped[date | None]
    enrolled_by_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"), index=True)
    home_branch_id: Mapped[int | None] = mapped_column(ForeignKey("branch.id"), index=True)
    consent_mask: Mapped[int] = mapped_column(default=0)
    reach_mask: Mapped[int] = mapped_column(default=0)
    quality: Mapped[int | None]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)


class Household(TravellingRow):
    """People who live and shop together."""

    __tablename__ = "household"

    name: Mapped[str | None]


class MemberKey(Row):
    """A number, card, phone or e-mail a till may find the member by, normalised.

    Cards and numbers belong to one member; a phone or e-mail may be shared by a family.
    """

    __tablename__ = "member_key"
    __table_args__ = (
        one_of("kind", KeyKind),
        Index(None, "value", "kind", "member_id", unique=True),
        Index(
            "uq_member_key_own",
            "value",
            unique=True,
            sqlite_where=text("kind IN ('number', 'card')"),
        ),
    )

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    kind: Mapped[KeyKind] = mapped_column(Choice(KeyKind))
    value: Mapped[str]
    added_at: Mapped[datetime]
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)


class Consent(TravellingRow):
    """One decision of a member about one channel. Append-only; the newest `decided_at` counts."""

    __tablename__ = "consent"
    __table_args__ = (
        one_of("channel", Channel),
        one_of("state", ConsentState),
        one_of("basis", ConsentBasis),
        Index(None, "member_id", "channel", "decided_at"),
    )

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    channel: Mapped[Channel] = mapped_column(Choice(Channel))
    state: Mapped[ConsentState] = mapped_column(Choice(ConsentState))
    basis: Mapped[ConsentBasis] = mapped_column(Choice(ConsentBasis))
    wording_version: Mapped[str | None]
    decided_at: Mapped[datetime]
    employee_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"), index=True)
    source: Mapped[str]
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)


class OptOut(Row):
    """An address that must never be written to again; survives erase, import and restore.

    `address_hash` is SHA-256 over the channel and the normalised address: the list holds no
    personal data of people who were erased.
    """

    __tablename__ = "opt_out"
    __table_args__ = (
        one_of("channel", Channel),
        Index(None, "address_hash", "channel", unique=True),
    )

    channel: Mapped[Channel] = mapped_column(Choice(Channel))
    address_hash: Mapped[bytes]
    since_at: Mapped[datetime]


class Tag(TravellingRow):
    """A word the shop puts on members."""

    __tablename__ = "tag"

    name: Mapped[str] = mapped_column(unique=True)


class MemberTag(Base):
    """A tag on a member."""

    __tablename__ = "member_tag"
    __table_args__ = (Index(None, "member_id"), {"sqlite_with_rowid": False})

    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    import_batch_id: Mapped[int | None]


class CustomField(TravellingRow):
    """A field of the shop's own: `kind` is text, number, date or choice."""

    __tablename__ = "custom_field"
    __table_args__ = (
        CheckConstraint("kind IN ('text', 'number', 'date', 'choice')", name="kind_is_known"),
    )

    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    choices: Mapped[Any | None] = mapped_column(JsonText)


class MemberCustom(Base):
    """A member's value in an own field; the column of the field's kind is filled.

    Numbers are kept in thousandths, dates as day numbers.
    """

    __tablename__ = "member_custom"
    __table_args__ = (
        Index(None, "field_id", "text_value"),
        Index(None, "field_id", "number_milli"),
        Index(None, "field_id", "day_value"),
        {"sqlite_with_rowid": False},
    )

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    field_id: Mapped[int] = mapped_column(ForeignKey("custom_field.id"), primary_key=True)
    text_value: Mapped[str | None]
    number_milli: Mapped[int | None]
    day_value: Mapped[date | None]


class MergeLog(Row):
    """What a merge of two members moved, so that it can be undone."""

    __tablename__ = "merge_log"

    kept_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    merged_id: Mapped[int] = mapped_column(ForeignKey("member.id"), index=True)
    moved: Mapped[Any] = mapped_column(JsonText)
    merged_at: Mapped[datetime]
    undone_at: Mapped[datetime | None]


class NotDuplicate(Base):
    """Two members of whom somebody said that they are two people; `one_id` is the lower."""

    __tablename__ = "not_duplicate"
    __table_args__ = (
        CheckConstraint("one_id < other_id", name="lower_first"),
        {"sqlite_with_rowid": False},
    )

    one_id: Mapped[int] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), primary_key=True
    )
    other_id: Mapped[int] = mapped_column(
        ForeignKey("member.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    said_at: Mapped[datetime]

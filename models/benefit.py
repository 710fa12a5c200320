"""Benefits, what was granted to whom, and the ledger of points and credit."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Choice, JsonText, Row, TravellingRow, one_of
from models.values import BenefitKind, EntryKind, GrantState, Trigger, Unit


class Benefit(TravellingRow):
    """Something a program gives. `terms` is the kind's own document (services.benefits.terms).

    `cost_minor` is what one use costs the shop, `value_minor` what it is worth to the member,
    both NULL where they follow from the basket. Higher `priority` is applied first. An automatic
    one needs no deed of the cashier. `price_points` is what a use costs the member. `uses` and
    `spent_minor` (what they cost the shop) count the grants that stand used or reserved, kept in
    the same transaction; `stock` is what there was to give, so `stock - uses` is left.
    """

    __tablename__ = "benefit"
    __table_args__ = (
        one_of("kind", BenefitKind),
        one_of("trigger", Trigger),
        Index(None, "program_id"),
    )

    program_id: Mapped[int | None] = mapped_column(ForeignKey("program.id"))
    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[BenefitKind] = mapped_column(Choice(BenefitKind))
    trigger: Mapped[Trigger] = mapped_column(Choice(Trigger))
    is_surprise: Mapped[bool] = mapped_column(default=False)
    is_soft: Mapped[bool] = mapped_column(default=False)
    is_automatic: Mapped[bool] = mapped_column(default=False)
    is_running: Mapped[bool] = mapped_column(default=True)
    terms: Mapped[Any] = mapped_column(JsonText)
    eligible_rule: Mapped[Any | None] = mapped_column(JsonText)
    cost_minor: Mapped[int | None]
    value_minor: Mapped[int | None]
    valid_from_on: Mapped[date | None]
    valid_to_on: Mapped[date | None]
    priority: Mapped[int] = mapped_column(default=0)
    stacking: Mapped[Any | None] = mapped_column(JsonText)
    limits: Mapped[Any | None] = mapped_column(JsonText)
    stock: Mapped[int | None]
    price_points: Mapped[int | None]
    uses: Mapped[int] = mapped_column(default=0)
    spent_minor: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]


class BenefitTrack(Base):
    """A level whose members get the benefit; a benefit with none is for the whole program."""

    __tablename__ = "benefit_track"
    __table_args__ = ({"sqlite_with_rowid": False},)

    benefit_id: Mapped[int] = mapped_column(ForeignKey("benefit.id"), primary_key=True)
    track_id: Mapped[int] = mapped_column(ForeignKey("track.id"), primary_key=True, index=True)


class ExperienceSlot(TravellingRow):
    """A date of an experience: local day and minute, places, and how many are taken."""

    __tablename__ = "experience_slot"
    __table_args__ = (
        CheckConstraint("starts_minute BETWEEN 0 AND 1439", name="starts_minute"),
        CheckConstraint("taken BETWEEN 0 AND capacity", name="has_places"),
        Index(None, "benefit_id", "starts_on", "starts_minute"),
    )

    benefit_id: Mapped[int] = mapped_column(ForeignKey("benefit.id"))
    starts_on: Mapped[date]
    starts_minute: Mapped[int]
    capacity: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)
    branch_id: Mapped[int | None] = mapped_column(ForeignKey("branch.id"), index=True)


class SurpriseDraw(TravellingRow):
    """One draw of surprises: who could have won, how many did, and the seed that says who.

    Append-only. The same pool, plan and seed draw the same members again.
    """

    __tablename__ = "surprise_draw"
    __table_args__ = (Index(None, "program_id", "drawn_on", unique=True),)

    program_id: Mapped[int] = mapped_column(ForeignKey("program.id"))
    drawn_on: Mapped[date]
    drawn_at: Mapped[datetime]
    seed: Mapped[int]
    pool: Mapped[int]
    drawn: Mapped[int]
    cost_minor: Mapped[int]
    plan: Mapped[Any] = mapped_column(JsonText)


class BenefitGrant(TravellingRow):
    """A benefit in a member's hands, from grant to use or lapse.

    `receipt_id` (no foreign key, as in the ledger) is the sale it was used on, `value_minor` what
    the use was worth to the member, `cost_minor` what it cost the shop. A reserved experience
    names its `slot_id`. `key` names what it was granted for, so that it is granted once.
    """

    __tablename__ = "benefit_grant"
    __table_args__ = (
        one_of("state", GrantState),
        # What a member was ever given and used, without touching the table: for the till and rules.
        Index(
            "ix_benefit_grant_history",
            "member_id",
            "state",
            "granted_on",
            "redeemed_on",
            "benefit_id",
        ),
        Index(None, "benefit_id", "granted_at"),
        Index(
            "ix_benefit_grant_open",
            "valid_to_on",
            sqlite_where=text("state IN ('granted', 'reserved')"),
        ),
        Index(
            "ix_benefit_grant_receipt", "receipt_id", sqlite_where=text("receipt_id IS NOT NULL")
        ),
    )

    benefit_id: Mapped[int] = mapped_column(ForeignKey("benefit.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    state: Mapped[GrantState] = mapped_column(Choice(GrantState))
    granted_at: Mapped[datetime]
    granted_on: Mapped[date]
    valid_to_on: Mapped[date | None]
    redeemed_on: Mapped[date | None]
    receipt_id: Mapped[int | None]
    value_minor: Mapped[int | None]
    cost_minor: Mapped[int | None]
    reason: Mapped[Any | None] = mapped_column(JsonText)
    key: Mapped[str | None] = mapped_column(unique=True)
    employee_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"), index=True)
    slot_id: Mapped[int | None] = mapped_column(ForeignKey("experience_slot.id"), index=True)
    draw_id: Mapped[int | None] = mapped_column(ForeignKey("surprise_draw.id"), index=True)


class LedgerEntry(TravellingRow):
    """One movement on a member's account. Append-only by trigger: a mistake is reversed.

    `amount` is signed, in points or minor units of credit. An entry that gives (> 0) opens a
    lot, or puts back into the lot it names; one that takes (< 0) names the lot it takes from.
    `lot_id` NULL on a giving entry means "this entry is the lot"; a taking entry without a lot
    is a debt (the balance may go below zero after a return), and a giving entry that names a
    debt pays it. `expires_on` is the lot's last
    good day. `booked_on` is the local business day; order is by `id`, never by clock.
    `receipt_id` has no foreign key: an undone import takes the receipt away, the entries stay
    and net to zero. `key` names the deed, so that doing it twice books it once.
    """

    __tablename__ = "ledger_entry"
    __table_args__ = (
        one_of("unit", Unit),
        one_of("kind", EntryKind),
        CheckConstraint("amount <> 0", name="moves_something"),
        CheckConstraint("lot_id IS NULL OR expires_on IS NULL", name="lots_expire"),
        Index("ix_ledger_entry_account", "member_id", "unit", "id"),
        Index("ix_ledger_entry_lot", "lot_id", "amount", sqlite_where=text("lot_id IS NOT NULL")),
        Index(
            "ix_ledger_entry_debt",
            "member_id",
            "unit",
            sqlite_where=text("lot_id IS NULL AND amount < 0"),
        ),
        Index("ix_ledger_entry_expiry", "expires_on", sqlite_where=text("expires_on IS NOT NULL")),
        Index("ix_ledger_entry_receipt", "receipt_id", sqlite_where=text("receipt_id IS NOT NULL")),
        # Whether anything was booked after a day, and what was booked in a period.
        Index(None, "booked_on"),
        # Hardly any entry reverses one or came by a file: the others pay nothing for these.
        Index(
            "ix_ledger_entry_reverses",
            "reverses_id",
            sqlite_where=text("reverses_id IS NOT NULL"),
        ),
        Index(
            "ix_ledger_entry_import",
            "import_batch_id",
            sqlite_where=text("import_batch_id IS NOT NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    unit: Mapped[Unit] = mapped_column(Choice(Unit))
    kind: Mapped[EntryKind] = mapped_column(Choice(EntryKind))
    amount: Mapped[int]
    lot_id: Mapped[int | None] = mapped_column(ForeignKey("ledger_entry.id"))
    expires_on: Mapped[date | None]
    booked_at: Mapped[datetime]
    booked_on: Mapped[date]
    program_id: Mapped[int | None] = mapped_column(ForeignKey("program.id"))
    benefit_id: Mapped[int | None] = mapped_column(ForeignKey("benefit.id"))
    receipt_id: Mapped[int | None]
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("ledger_entry.id"))
    employee_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"))
    reason: Mapped[str | None]
    key: Mapped[str] = mapped_column(unique=True)
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"))


class Account(Row):
    """A member's balance in one unit: the sum of the ledger entries, kept in the same transaction.

    For the till and for segments; `check` recomputes it from the entries.
    """

    __tablename__ = "account"
    __table_args__ = (one_of("unit", Unit), Index(None, "member_id", "unit", unique=True))

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    unit: Mapped[Unit] = mapped_column(Choice(Unit))
    balance: Mapped[int]

"""Figures kept ready: each member's purchases in short, and what they are expected to bring."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, JsonText, Row


class MemberSummary(Base):
    """A member's purchases over all time, one narrow row for each member who bought.

    Kept by services.purchases in the transaction that changes receipts, so it holds for every
    as-of day from `last_on` on. `receipts`, `first_on`, `last_on` count receipts that are not
    pure returns, `branches` the distinct ones they were made in; `gap_half_days` is twice the
    median number of days between distinct visit days (an even count has a half), NULL below three
    visit days. `any_*` include pure returns: the days RFM looks at.
    """

    __tablename__ = "member_summary"
    __table_args__ = (
        Index(None, "last_on"),
        Index(None, "receipts"),
        Index(None, "total_minor"),
        Index(None, "any_last_on"),
        Index(None, "first_on"),
    )

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True)
    receipts: Mapped[int]
    visit_days: Mapped[int]
    total_minor: Mapped[int]
    first_on: Mapped[date | None]
    last_on: Mapped[date | None]
    gap_half_days: Mapped[int | None]
    any_receipts: Mapped[int]
    any_last_on: Mapped[date]
    branches: Mapped[int]
    main_branch_id: Mapped[int | None] = mapped_column(ForeignKey("branch.id"), index=True)


class ValueFit(Row):
    """One fit of the value model on the shop's history up to a day.

    `outcome` is "fitted" or why it was not (services.analytics.value.rules.TooLittle);
    `parameters` are those of BG/NBD (time in weeks) and Gamma-Gamma (money in major units). The
    newest complete one counts; its members are in `MemberValue`.
    """

    __tablename__ = "value_fit"

    as_of_on: Mapped[date]
    fitted_at: Mapped[datetime]
    customers: Mapped[int]
    repeaters: Mapped[int]
    outcome: Mapped[str]
    parameters: Mapped[Any] = mapped_column(JsonText)
    is_complete: Mapped[bool] = mapped_column(default=False)


class MemberValue(Base):
    """What one fit expects of a member.

    `alive_ppm` is the chance that they are a customer still, in millionths; `visits_milli` the
    visit days expected in 12 months, in thousandths; `expected_12m_minor` what those bring, NULL
    where spending could not be fitted.
    """

    __tablename__ = "member_value"
    __table_args__ = (
        CheckConstraint("alive_ppm BETWEEN 0 AND 1000000", name="alive_is_a_share"),
        {"sqlite_with_rowid": False},
    )

    fit_id: Mapped[int] = mapped_column(ForeignKey("value_fit.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"), primary_key=True, index=True)
    alive_ppm: Mapped[int]
    visits_milli: Mapped[int]
    expected_12m_minor: Mapped[int | None]

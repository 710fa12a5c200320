"""Figures kept ready: the compact summary of each member's purchases."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base


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
        Index(None, "any_receipts"),
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
    any_first_on: Mapped[date]
    any_last_on: Mapped[date]
    branches: Mapped[int]
    main_branch_id: Mapped[int | None] = mapped_column(ForeignKey("branch.id"), index=True)

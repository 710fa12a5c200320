"""The owner's plans: targeting, SWOT, launch steps, scheduled reports."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import JsonText, Row, TravellingRow


class PlanSheet(TravellingRow):
    """One sheet of planning by kind (swot, targeting, four_p, launch) and subject."""

    __tablename__ = "plan_sheet"

    kind: Mapped[str]
    subject: Mapped[str]
    content: Mapped[Any] = mapped_column(JsonText)
    changed_at: Mapped[datetime]


class ScheduledJob(Row):
    """Something that comes due again and again: a report, a backup, an expiry run."""

    __tablename__ = "scheduled_job"

    kind: Mapped[str]
    every: Mapped[str]
    arguments: Mapped[Any] = mapped_column(JsonText)
    branch_id: Mapped[int | None] = mapped_column(ForeignKey("branch.id"), index=True)
    next_on: Mapped[date]
    last_done_at: Mapped[datetime | None]
    last_outcome: Mapped[str | None]

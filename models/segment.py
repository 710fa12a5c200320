"""Saved segments and every version of their rules."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import JsonText, Row, TravellingRow


class Segment(TravellingRow):
    """A named part of the customers; `rule` is the newest version's rule document."""

    __tablename__ = "segment"

    name: Mapped[str] = mapped_column(unique=True)
    description: Mapped[str | None]
    rule: Mapped[Any] = mapped_column(JsonText)
    version: Mapped[int] = mapped_column(default=1)
    ready_made: Mapped[str | None]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]


class SegmentVersion(Row):
    """One version of a segment's rule: what, since when, by whom. Append-only."""

    __tablename__ = "segment_version"
    __table_args__ = (Index(None, "segment_id", "version", unique=True),)

    segment_id: Mapped[int] = mapped_column(ForeignKey("segment.id"))
    version: Mapped[int]
    rule: Mapped[Any] = mapped_column(JsonText)
    changed_at: Mapped[datetime]
    changed_by_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))


class SegmentSize(Row):
    """A segment's size and 12-month value on a day, for its trend."""

    __tablename__ = "segment_size"
    __table_args__ = (Index(None, "segment_id", "counted_on", unique=True),)

    segment_id: Mapped[int] = mapped_column(ForeignKey("segment.id"))
    counted_on: Mapped[date]
    members: Mapped[int]
    revenue_minor: Mapped[int]

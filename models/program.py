"""Loyalty programs, their tracks, and who belongs to them since when and why."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Choice, JsonText, Row, TravellingRow, one_of
from models.values import MembershipState, ProgramState, TrackStep


class Program(TravellingRow):
    """A club; `term_months` NULL means for life. `join_rule` is a document of services.segments.

    `fee_free_rule` is one too: who joins without paying `fee_minor`; NULL: nobody does.
    `goals`, `positioning` are the owner's words; `positioning` runs from 0 popular to
    100 prestige. `surprise` is the plan of its draws (services.benefits.surprise).
    """

    __tablename__ = "program"
    __table_args__ = (one_of("state", ProgramState),)

    name: Mapped[str] = mapped_column(unique=True)
    state: Mapped[ProgramState] = mapped_column(Choice(ProgramState), default=ProgramState.DRAFT)
    goals: Mapped[str | None]
    positioning: Mapped[int | None]
    budget_minor: Mapped[int | None]
    join_rule: Mapped[Any] = mapped_column(JsonText)
    fee_minor: Mapped[int] = mapped_column(default=0)
    fee_free_rule: Mapped[Any | None] = mapped_column(JsonText)
    term_months: Mapped[int | None]
    renewal_days: Mapped[int] = mapped_column(default=30)
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    surprise: Mapped[Any | None] = mapped_column(JsonText)
    created_at: Mapped[datetime]


class Track(TravellingRow):
    """A level of a program, lowest `rank` first, with what a member must do to reach and hold it.

    `measure` is spend, visits or points; thresholds compare with >=, in minor units, visits or
    points over `period_months`. `former` lists what was asked before, each with its last day, so
    that changed thresholds rewrite no past (services.programs.ladder).
    """

    __tablename__ = "track"
    __table_args__ = (
        Index(None, "program_id", "rank", unique=True),
        Index(None, "program_id", "name", unique=True),
    )

    program_id: Mapped[int] = mapped_column(ForeignKey("program.id"))
    name: Mapped[str]
    rank: Mapped[int]
    measure: Mapped[str | None]
    reach_threshold: Mapped[int | None]
    hold_threshold: Mapped[int | None]
    period_months: Mapped[int | None]
    warn_days: Mapped[int] = mapped_column(default=30)
    former: Mapped[Any | None] = mapped_column(JsonText)


class Membership(TravellingRow):
    """A customer's standing in a program now; how it came about is in `MembershipEvent`.

    The track holds from `track_since_on` to `track_until_on` (NULL: nothing takes it away).
    """

    __tablename__ = "membership"
    __table_args__ = (
        one_of("state", MembershipState),
        Index(None, "program_id", "member_id", unique=True),
        Index(None, "program_id", "state", "member_id"),
        Index(None, "member_id", "state"),
    )

    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    program_id: Mapped[int] = mapped_column(ForeignKey("program.id"))
    state: Mapped[MembershipState] = mapped_column(Choice(MembershipState))
    track_id: Mapped[int | None] = mapped_column(ForeignKey("track.id"), index=True)
    track_since_on: Mapped[date | None]
    track_until_on: Mapped[date | None] = mapped_column(index=True)
    joined_on: Mapped[date | None]
    joined_via: Mapped[str | None]
    ends_on: Mapped[date | None]
    branch_id: Mapped[int | None] = mapped_column(ForeignKey("branch.id"), index=True)
    employee_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"), index=True)


class MembershipEvent(TravellingRow):
    """One step of a membership. Append-only."""

    __tablename__ = "membership_event"
    __table_args__ = (
        one_of("state", MembershipState),
        one_of("track_step", TrackStep),
        Index(None, "membership_id", "happened_at"),
        Index(None, "happened_on"),
    )

    membership_id: Mapped[int] = mapped_column(ForeignKey("membership.id"))
    happened_at: Mapped[datetime]
    happened_on: Mapped[date]
    state: Mapped[MembershipState] = mapped_column(Choice(MembershipState))
    track_id: Mapped[int | None] = mapped_column(ForeignKey("track.id"), index=True)
    track_step: Mapped[TrackStep | None] = mapped_column(Choice(TrackStep))
    reason: Mapped[Any | None] = mapped_column(JsonText)
    employee_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"), index=True)


class ProgramRuleVersion(Row):
    """A join rule as it stood from `since_at`: changing conditions rewrites no past join."""

    __tablename__ = "program_rule_version"
    __table_args__ = (Index(None, "program_id", "since_at"),)

    program_id: Mapped[int] = mapped_column(ForeignKey("program.id"))
    since_at: Mapped[datetime]
    join_rule: Mapped[Any] = mapped_column(JsonText)
    changed_by_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))

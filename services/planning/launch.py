"""Launch control: how a program that has been started goes, against what was expected of it.

Five stages, each with what the data says about it: analyse, model, materials and training, launch
control, follow-up. Whether the staff was trained only the owner knows and ticks; all else is read.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from models.base import day_number
from models.benefit import Benefit
from models.organisation import Employee
from models.planning import PlanSheet
from models.program import Membership, Program
from models.values import Money, Period, ProgramState, add_days
from services import benefits, programs
from services.benefits import BenefitFigures
from services.core.clock import local_day
from services.core.shop import read_shop
from services.core.words import Text
from services.core.work import Work
from services.programs import Enrolment
from services.security import Right, record, require

CONTROL_DAYS = 30  # the weeks in which a launch is watched day by day
_HISTORY_DAYS = 90  # as much of a history as an analysis needs
_SHEET = "launch"


class Stage(StrEnum):
    """The stages of launching, in order."""

    ANALYSE = "analyse"
    MODEL = "model"
    TRAINING = "training"
    CONTROL = "control"
    FOLLOW_UP = "follow_up"


class StageState(StrEnum):
    """How a stage stands."""

    DONE = "done"
    NOW = "now"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Expected:
    """What the owner expects of the first `days` days: joiners, and what benefits cost."""

    days: int
    joiners: int
    cost_minor: int


@dataclass(frozen=True, slots=True)
class Beside:
    """What was expected by now, in proportion to the days gone by, beside what came.

    Money in minor units.
    """

    joiners_expected: int
    joiners: int
    cost_expected_minor: int
    cost_minor: int


@dataclass(frozen=True, slots=True)
class StageRow:
    """A stage with what the data says about it: a text, and the facts for its marks."""

    stage: Stage
    state: StageState
    says: Text
    facts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Launch:
    """A program since its start; `started_on` None: not yet, then nothing has been counted.

    `used` counts what members used: redemptions of points or credit, and single benefits.
    """

    program: str
    started_on: date | None
    days: int
    enrolment: Enrolment | None
    use: BenefitFigures | None
    beside: Beside | None
    stages: list[StageRow]


def launch(session: Session, program: str, on: date) -> Launch:
    """Return how the program's launch goes on a day; NoProgram."""
    row = programs.get_program(session, program, on)
    start = _started_on(session, row.id, row.state, on)
    sheet = _sheet(session, row.id)
    noted: dict[str, Any] = {} if sheet is None else sheet.content
    days = 0 if start is None else (on - start).days + 1
    enrolment, use, beside = None, None, None
    if start is not None:
        period = Period(start, on)
        enrolment = programs.enrolment(session, period, program_id=row.id)
        use = _of_program(session, row.id, benefits.benefit_figures(session, period))
        beside = _beside(noted, days, enrolment, use)
    stages = [
        _analyse(session, on),
        _model(session, row.id, noted),
        _training(session, row.id, noted),
        _control(days, enrolment),
        _follow_up(session, row.id, days, on),
    ]
    return Launch(program, start, days, enrolment, use, beside, _in_order(stages))


def expect(work: Work, program: str, expected: Expected) -> None:
    """Keep what is expected of the launch, as its simulation said. NoProgram."""
    _note(
        work,
        program,
        {
            "days": expected.days,
            "joiners": expected.joiners,
            "cost_minor": expected.cost_minor,
        },
    )


def tick_training(work: Work, program: str, *, done: bool = True) -> None:
    """Note that materials are ready and the staff was trained. NoProgram."""
    _note(work, program, {"trained_on": work.today.isoformat() if done else None})


def _note(work: Work, program: str, facts: dict[str, Any]) -> None:
    require(work, Right.EDIT_PROGRAM)
    found = programs.get_program(work.session, program, work.today)
    sheet = _sheet(work.session, found.id)
    if sheet is None:
        sheet = PlanSheet(kind=_SHEET, subject=str(found.id), content={}, changed_at=work.now)
        work.session.add(sheet)
    sheet.content, sheet.changed_at = {**sheet.content, **facts}, work.now
    record(work, "program.launch_plan", "program", found.id, **facts)


def _sheet(session: Session, program_id: int) -> PlanSheet | None:
    query = select(PlanSheet).where(PlanSheet.kind == _SHEET, PlanSheet.subject == str(program_id))
    return session.scalars(query).one_or_none()


def _started_on(session: Session, program_id: int, state: ProgramState, on: date) -> date | None:
    """Return the first day of the launch: as planned, of the first joining, or of its making."""
    if state is ProgramState.DRAFT:
        return None
    planned, made_at = session.execute(
        select(Program.starts_on, Program.created_at).where(Program.id == program_id)
    ).one()
    first = session.scalar(
        select(func.min(Membership.joined_on)).where(Membership.program_id == program_id)
    )
    start = planned or first or local_day(made_at, read_shop(session).timezone)
    return start if start <= on else None


def _of_program(session: Session, program_id: int, figures: BenefitFigures) -> BenefitFigures:
    own = set(session.scalars(select(Benefit.name).where(Benefit.program_id == program_id)))
    return BenefitFigures(
        figures.period,
        [flow for flow in figures.flows if flow.benefit in own],
        [uses for uses in figures.uses if uses.benefit in own],
    )


def _beside(
    noted: dict[str, Any], days: int, enrolment: Enrolment, use: BenefitFigures
) -> Beside | None:
    if "joiners" not in noted:
        return None
    gone = min(days, noted["days"])
    return Beside(
        joiners_expected=noted["joiners"] * gone // noted["days"],
        joiners=enrolment.total.joiners,
        cost_expected_minor=noted["cost_minor"] * gone // noted["days"],
        cost_minor=use.cost_minor,
    )


def _analyse(session: Session, on: date) -> StageRow:
    first, customers, again = session.execute(
        text(
            "SELECT min(first_on), count(*), coalesce(sum(visit_days >= 2), 0) FROM member_summary"
        )
    ).one()
    done = first is not None and day_number(on) - first >= _HISTORY_DAYS
    says = Text("{n} customers are known by their purchases; {again} of them came back.")
    return StageRow(
        Stage.ANALYSE,
        StageState.DONE if done else StageState.AHEAD,
        says if customers else Text("No customer is known by purchases yet."),
        {"n": customers, "again": again},
    )


def _model(session: Session, program_id: int, noted: dict[str, Any]) -> StageRow:
    offered = session.scalar(
        select(func.count()).where(Benefit.program_id == program_id, Benefit.is_running)
    )
    facts: dict[str, Any] = {"n": offered}
    if not offered:
        says = Text("There are no benefits yet.")
    elif "joiners" in noted:
        says = Text("{n} benefits; {joiners} joiners and a cost of {cost} are expected.")
        cost = Money(noted["cost_minor"], read_shop(session).currency)
        facts |= {"joiners": noted["joiners"], "cost": cost}
    else:
        says = Text("{n} benefits; what is expected of the launch has not been noted.")
    return StageRow(Stage.MODEL, StageState.DONE if offered else StageState.AHEAD, says, facts)


def _training(session: Session, program_id: int, noted: dict[str, Any]) -> StageRow:
    active = session.scalar(select(func.count()).where(Employee.left_on.is_(None)))
    enrolling = session.scalar(
        select(func.count(Membership.employee_id.distinct())).where(
            Membership.program_id == program_id
        )
    )
    says = Text("{n} employees have enrolled somebody, of {all}.")
    return StageRow(
        Stage.TRAINING,
        StageState.DONE if noted.get("trained_on") else StageState.AHEAD,
        says if enrolling else Text("No employee has enrolled anybody yet."),
        {"n": enrolling, "all": active},
    )


def _control(days: int, enrolment: Enrolment | None) -> StageRow:
    total = None if enrolment is None else enrolment.total
    if total is None or total.quality is None:
        says, facts = Text("Nobody has joined yet."), {}
    else:
        says = Text("{n} joined in {days} days; the quality of their details is {score} of 100.")
        facts = {"n": total.joiners, "days": days, "score": round(total.quality)}
    state = StageState.DONE if days > CONTROL_DAYS else StageState.NOW if days else StageState.AHEAD
    return StageRow(Stage.CONTROL, state, says, facts)


def _follow_up(session: Session, program_id: int, days: int, on: date) -> StageRow:
    """Say how many of the members came in the last 30 days: what a club is for."""
    members, came = session.execute(
        text(
            "SELECT count(*), coalesce(sum(s.last_on >= :since), 0) FROM membership AS ms"
            " LEFT JOIN member_summary AS s ON s.member_id = ms.member_id"
            " WHERE ms.program_id = :program AND ms.state = 'active'"
        ),
        {"program": program_id, "since": day_number(add_days(on, -CONTROL_DAYS + 1))},
    ).one()
    says = Text("{n} members; {came} of them bought in the last 30 days.")
    return StageRow(
        Stage.FOLLOW_UP,
        StageState.NOW if days > CONTROL_DAYS else StageState.AHEAD,
        says if members else Text("There are no members now."),
        {"n": members, "came": came},
    )


def _in_order(stages: Iterable[StageRow]) -> list[StageRow]:
    """Return the stages with the first one that is not done as the one to see to now."""
    rows, open_found = [], False
    for row in stages:
        state = row.state
        if state is StageState.AHEAD and not open_found:
            state = StageState.NOW
        open_found = open_found or state is not StageState.DONE
        rows.append(StageRow(row.stage, state, row.says, row.facts))
    return rows

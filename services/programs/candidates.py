"""Who may join a program on a day and why; who is near, and what they lack."""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, bindparam, exists, func, select
from sqlalchemy.orm import Session

from models.base import LocalDay
from models.member import Member
from models.program import Membership, Program
from models.values import MembershipState, MemberState, ProgramState
from services import members, segments
from services.core.asking import ask
from services.core.words import Text
from services.programs.errors import NoProgram, NotACandidate
from services.programs.fees import fees_of
from services.programs.rows import is_active
from services.programs.shortfall import Lack, distances, lacks


@dataclass(frozen=True, slots=True)
class Reason:
    """How one condition of the rule stands for one customer.

    `why` holds the condition, the customer's figure and whether it holds. `missing` is what the
    figure lacks, in the fact's unit (money: minor units); None where more of it does not help.
    """

    label: Text
    why: segments.Why
    missing: float | None = None

    @property
    def fact(self) -> str:
        """Return the fact's name in the rule language."""
        return "" if self.why.condition is None else self.why.condition.fact

    def as_json(self) -> dict[str, Any]:
        """Return the condition in the rule's own words, with figure, verdict and what lacks."""
        return {**self.why.as_json(), "missing": self.missing}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A customer who may join, with how each condition stands for them.

    `fee_minor` is what joining costs them: 0 for whom the program frees of its fee.
    """

    member_id: int
    member_no: str
    name: str
    reasons: tuple[Reason, ...]
    fee_minor: int = 0


@dataclass(frozen=True, slots=True)
class Nearly:
    """A customer who may not join yet, with what they lack; `distance` 0 is nearest."""

    member_id: int
    member_no: str
    name: str
    distance: float
    lacks: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A program's outsiders on a day. The lists may be shorter than the numbers.

    `fee_minor` is the program's fee, whoever owes it.
    """

    program: str
    as_of: date
    fee_minor: int
    candidates_count: int
    candidates: list[Candidate]
    nearly_count: int
    nearly: list[Nearly]


def evaluate(
    session: Session, name: str, as_of: date, *, limit: int = 50, nearly: int = 50, skip: int = 0
) -> Evaluation:
    """Return the candidates (by number, at most `limit`) and those nearest to it. NoProgram.

    Candidates are known customers who satisfy the join rule and do not belong on the day. `skip`
    passes over so many in both lists, for the pages that follow.
    """
    program = _program(session, name)
    asked = _Asked(session, program.join_rule, as_of)
    outside = _outsiders(session, program.id, as_of)
    may = asked.members
    candidates = [pair for pair in outside if pair[1] in may]
    others = [pair for pair in outside if pair[1] not in may]
    near = heapq.nsmallest(skip + nearly, asked.distances(others))[skip:] if nearly else []
    shown = candidates[skip : skip + limit]
    names = _names(session, [i for _, i in shown] + [i for _, _, i in near])
    fees = program.fees(session, [i for _, i in shown], as_of)
    return Evaluation(
        program=name,
        as_of=as_of,
        fee_minor=program.fee_minor,
        candidates_count=len(candidates),
        candidates=[
            Candidate(
                member_id, number, names[member_id], asked.reasons(member_id), fees[member_id]
            )
            for number, member_id in shown
        ],
        nearly_count=len(others),
        nearly=[
            Nearly(member_id, number, names[member_id], far, asked.lacking(member_id))
            for far, number, member_id in near
        ],
    )


def candidate_ids(session: Session, name: str, as_of: date) -> list[int]:
    """Return the ids of everybody who may join on the day, by member number. NoProgram."""
    program = _program(session, name)
    may = _ids(session, segments.parse(program.join_rule), as_of)
    return [i for _, i in _outsiders(session, program.id, as_of) if i in may]


@dataclass(frozen=True, slots=True)
class CouldJoin:
    """How many satisfy a rule of those who do not belong yet, and how many those are."""

    count: int
    of: int


def could_join(
    session: Session, rule: object, as_of: date, program: str | None = None
) -> CouldJoin:
    """Return who could join by a rule that is still being written.

    `program` names the one whose members belong already; None, or one not kept yet: nobody does.
    What `segments.parse` refuses.
    """
    may = _ids(session, segments.parse(rule), as_of)
    known = select(Program.id).where(Program.name == program)
    outside = _outsiders(session, session.scalar(known) or 0, as_of)
    return CouldJoin(sum(member_id in may for _, member_id in outside), len(outside))


@dataclass(frozen=True, slots=True)
class CandidateStanding:
    """How one customer stands to a program's join rule: why, why not, and how far.

    `reasons` are all its conditions; `lacks` those that are missing, with how much, empty when the
    rule holds. `state` is that of their membership, None when they never had to do with it.
    `fee_minor` is what joining would cost them, `program_fee_minor` what it costs others.
    """

    program: str
    member_id: int
    member_no: str
    name: str
    state: MembershipState | None
    belongs: bool
    holds: bool
    reasons: tuple[Reason, ...]
    lacks: tuple[Reason, ...]
    fee_minor: int = 0
    program_fee_minor: int = 0

    @property
    def may_join(self) -> bool:
        """Return whether the customer is a candidate."""
        return self.holds and not self.belongs


def standing_of(session: Session, name: str, member_id: int, as_of: date) -> CandidateStanding:
    """Return how the customer stands to the program's join rule on a day; NoProgram.

    Asks about the one customer alone: a few probes, however many others there are.
    """
    program = _program(session, name)
    node = segments.parse(program.join_rule)
    found = segments.explain(session, node, member_id, as_of)
    leaves = {why.path: why for why in _leaves(found.why)}
    missing = lacks(
        node,
        lambda path: leaves[path].holds,
        lambda path: _number(leaves[path].figure),
    )
    row = session.execute(
        select(Membership.state, _belongs(program.id, member_id, as_of)).where(
            Membership.member_id == member_id, Membership.program_id == program.id
        )
    ).one_or_none()
    return CandidateStanding(
        program=name,
        member_id=member_id,
        member_no=found.member_no,
        name=_names(session, [member_id])[member_id],
        state=row[0] if row else None,
        belongs=bool(row and row[1]),
        holds=found.holds,
        reasons=tuple(Reason(_label(why), why) for why in leaves.values()),
        lacks=_lacking(leaves.values(), missing or ()),
        fee_minor=program.fees(session, [member_id], as_of)[member_id],
        program_fee_minor=program.fee_minor,
    )


def _number(figure: object) -> float | None:
    if isinstance(figure, int | float) and not isinstance(figure, bool):
        return figure
    return None


def _lacking(leaves: Iterable[segments.Why], missing: Iterable[Lack]) -> tuple[Reason, ...]:
    """Return the conditions that are lacking, with how much.

    A group that must not hold, but does, is told by the conditions in it.
    """
    known = list(leaves)
    return tuple(
        Reason(_label(why), why, one.missing)
        for one in missing
        for why in known
        if why.path == one.path or why.path.startswith(f"{one.path}.")
    )


def require(session: Session, name: str, member_id: int, as_of: date) -> None:
    """Refuse with NotACandidate a customer who does not satisfy the join rule on the day."""
    program = _program(session, name)
    found = segments.explain(session, segments.parse(program.join_rule), member_id, as_of)
    if not found.holds:
        raise NotACandidate(member=found.member_no, program=name)


def may_join(session: Session, member_id: int, as_of: date) -> list[str]:
    """Return the running programs the customer does not belong to and may join, by name."""
    return [name for name, door in doors(session, member_id, as_of).items() if door.is_open]


@dataclass(frozen=True, slots=True)
class Door:
    """Whether a customer may join a program, and what it costs them in minor units.

    `by_rule`: a rule says who is free of the fee, so that a purchase may change it.
    """

    is_open: bool
    fee_minor: int = 0
    by_rule: bool = False


def doors(session: Session, member_id: int, as_of: date) -> dict[str, Door]:
    """Return the running programs the customer does not belong to, by name: may they join?"""
    found = {}
    for name, rule, fee, free in ask(session, _OPEN_TO, {"member": member_id, "on": as_of}):
        holds = segments.explain(session, segments.parse(rule), member_id, as_of).holds
        due = fees_of(session, fee, free, [member_id], as_of)[member_id] if holds else fee
        found[name] = Door(holds, due, free is not None)
    return found


def _belongs(program_id: Any, member_id: Any, as_of: Any) -> ColumnElement[bool]:
    """Return whether the member belongs to the program on the day; all may be columns or bound."""
    return exists().where(
        Membership.member_id == member_id,
        Membership.program_id == program_id,
        is_active(as_of),
    )


# Built once: the till asks it with every article.
_ON = bindparam("on", type_=LocalDay())
_OPEN_TO: Any = (
    select(Program.name, Program.join_rule, Program.fee_minor, Program.fee_free_rule)
    .where(
        Program.state == ProgramState.RUNNING,
        func.coalesce(Program.starts_on, _ON) <= _ON,
        func.coalesce(Program.ends_on, _ON) >= _ON,
        ~_belongs(Program.id, bindparam("member"), _ON),
    )
    .order_by(Program.name)
)


class _Asked:
    """A rule asked of everybody on a day: who satisfies it, and how each condition stands."""

    def __init__(self, session: Session, document: object, as_of: date) -> None:
        self._session, self._as_of = session, as_of
        self._node = segments.parse(document)
        self.members = _ids(session, self._node, as_of)
        asked = dict(segments.conditions(self._node))
        self._holding = {path: _ids(session, one, as_of) for path, one in asked.items()}
        self._figures = {path: segments.figures(session, one, as_of) for path, one in asked.items()}

    def distances(self, others: list[tuple[str, int]]) -> Iterator[tuple[float, str, int]]:
        """Yield (distance, number, id) of customers who do not satisfy the rule."""
        far = distances(self._node, self._holding, lambda path, one: self._figures[path].of(one))
        for number, member_id in others:
            yield far(member_id) or 0.0, number, member_id

    def reasons(self, member_id: int) -> tuple[Reason, ...]:
        """Return how each condition of the rule stands for a customer."""
        return tuple(Reason(_label(why), why) for why in self._leaves(member_id))

    def lacking(self, member_id: int) -> tuple[Reason, ...]:
        """Return the conditions a customer lacks, with how much."""
        return _lacking(self._leaves(member_id), self._lacks(member_id))

    def _lacks(self, member_id: int) -> tuple[Lack, ...]:
        found = lacks(
            self._node,
            lambda path: member_id in self._holding[path],
            lambda path: self._figures[path].of(member_id),
        )
        return found or ()

    def _leaves(self, member_id: int) -> list[segments.Why]:
        return _leaves(segments.explain(self._session, self._node, member_id, self._as_of).why)


def _leaves(why: segments.Why) -> list[segments.Why]:
    if why.condition is not None:
        return [why]
    return [leaf for part in why.parts for leaf in _leaves(part)]


def _label(why: segments.Why) -> Text:
    fact = segments.find_fact(why.condition.fact) if why.condition else None
    if fact is None:  # reading the rule has refused it
        raise AssertionError(why.path)
    return fact.label


@dataclass(frozen=True, slots=True)
class _ProgramFacts:
    id: int
    join_rule: object
    fee_minor: int
    fee_free_rule: object

    def fees(self, session: Session, ids: list[int], as_of: date) -> dict[int, int]:
        """Return what joining costs each of these customers."""
        return fees_of(session, self.fee_minor, self.fee_free_rule, ids, as_of)


def _program(session: Session, name: str) -> _ProgramFacts:
    query = select(Program.id, Program.join_rule, Program.fee_minor, Program.fee_free_rule)
    row = session.execute(query.where(Program.name == name)).one_or_none()
    if row is None:
        raise NoProgram(name=name)
    return _ProgramFacts(*row)


def _ids(session: Session, node: segments.Node, as_of: date) -> frozenset[int]:
    return frozenset(session.scalars(segments.member_ids(session, node, as_of)))


def _outsiders(session: Session, program_id: int, as_of: date) -> list[tuple[str, int]]:
    """Return (number, id) of the known customers who do not belong to the program on the day."""
    query = select(Member.member_no, Member.id).where(
        Member.state == MemberState.KNOWN, ~_belongs(program_id, Member.id, as_of)
    )
    return [(number, id_) for number, id_ in session.execute(query.order_by(Member.member_no))]


def _names(session: Session, ids: list[int]) -> dict[int, str]:
    query = select(Member.id, Member.first_name, Member.last_name, Member.company)
    return {
        id_: members.full_name(first, last, company)
        for id_, first, last, company in session.execute(query.where(Member.id.in_(ids)))
    }

"""Loyalty programs: who may join, who belongs, and until when.

**Words.** A *candidate* is a known customer who satisfies a program's join rule and is no active
member; `nearly` are those who lack something, with what they lack.

**Invariants.** Every change of a membership's state leaves a dated event with its reason and
employee. Changing a join rule keeps the former one and rewrites no past join.
"""

from services.programs.candidates import (
    Candidate,
    Evaluation,
    Nearly,
    Reason,
    candidate_ids,
    evaluate,
    may_join,
)
from services.programs.documents import ProgramPlan, TrackPlan, plan_of, read_document
from services.programs.enrolment import enrol, enrol_candidates
from services.programs.events import MembershipsChanged, ProgramsChanged
from services.programs.queries import (
    MembershipRow,
    ProgramRow,
    Spells,
    StepRow,
    get_program,
    history,
    memberships,
    programs,
    spells,
)
from services.programs.service import (
    Joining,
    change_join_rule,
    create_program,
    employee_id,
    expire_all_memberships,
    expire_memberships,
    invite,
    join,
    leave,
    renew,
)

__all__ = [
    "Candidate",
    "Evaluation",
    "Joining",
    "MembershipRow",
    "MembershipsChanged",
    "Nearly",
    "ProgramPlan",
    "ProgramRow",
    "ProgramsChanged",
    "Reason",
    "Spells",
    "StepRow",
    "TrackPlan",
    "candidate_ids",
    "change_join_rule",
    "create_program",
    "employee_id",
    "enrol",
    "enrol_candidates",
    "evaluate",
    "expire_all_memberships",
    "expire_memberships",
    "get_program",
    "history",
    "invite",
    "join",
    "leave",
    "may_join",
    "memberships",
    "plan_of",
    "programs",
    "read_document",
    "renew",
    "spells",
]

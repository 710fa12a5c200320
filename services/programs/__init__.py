"""Loyalty programs: who may join, who belongs, and until when.

**Words.** A *candidate* is a known customer who satisfies a program's join rule and is no active
member; `nearly` are those who lack something, with what they lack.

**Invariants.** Every change of a membership's state leaves a dated event with its reason and
employee. Changing a join rule keeps the former one and rewrites no past join.
"""

from services.programs.candidates import (
    Candidate,
    CouldJoin,
    Evaluation,
    Nearly,
    Reason,
    candidate_ids,
    could_join,
    evaluate,
    may_join,
)
from services.programs.documents import ProgramPlan, TrackPlan, plan_of, read_document
from services.programs.enrolment import enrol, enrol_candidates
from services.programs.events import MembershipsChanged, ProgramsChanged
from services.programs.invitations import invited_on, take_back_invitations
from services.programs.ladder import (
    TrackDays,
    TrackProgress,
    ladders,
    track_on,
    track_progress,
)
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
from services.programs.roster import RosterRow, roster, roster_counts
from services.programs.rules import (
    Former,
    Ladder,
    Level,
    Standing,
    Step,
    Term,
    Warned,
    first_term,
    progress,
    standing,
)
from services.programs.service import (
    Joining,
    change_join_rule,
    change_surprises,
    create_program,
    employee_id,
    expire_all_memberships,
    expire_memberships,
    invite,
    join,
    leave,
    renew,
)
from services.programs.surprises import Every, SurprisePlan, read_surprises, surprises_of
from services.programs.telling import lacks_text, reasons_text
from services.programs.tracks import review_all_tracks, review_tracks

__all__ = [
    "Every",
    "SurprisePlan",
    "change_surprises",
    "read_surprises",
    "surprises_of",
    "Candidate",
    "CouldJoin",
    "Evaluation",
    "Former",
    "Joining",
    "Ladder",
    "Level",
    "MembershipRow",
    "MembershipsChanged",
    "Nearly",
    "ProgramPlan",
    "ProgramRow",
    "ProgramsChanged",
    "Reason",
    "RosterRow",
    "Spells",
    "Standing",
    "Step",
    "StepRow",
    "Term",
    "TrackDays",
    "TrackPlan",
    "TrackProgress",
    "Warned",
    "candidate_ids",
    "change_join_rule",
    "could_join",
    "create_program",
    "employee_id",
    "enrol",
    "enrol_candidates",
    "evaluate",
    "expire_all_memberships",
    "expire_memberships",
    "first_term",
    "get_program",
    "history",
    "invite",
    "invited_on",
    "join",
    "lacks_text",
    "ladders",
    "leave",
    "may_join",
    "memberships",
    "plan_of",
    "programs",
    "progress",
    "read_document",
    "reasons_text",
    "renew",
    "review_all_tracks",
    "review_tracks",
    "roster",
    "roster_counts",
    "spells",
    "standing",
    "take_back_invitations",
    "track_on",
    "track_progress",
]

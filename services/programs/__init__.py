"""Loyalty programs: who may join, who belongs, and until when.

**Words.** A *candidate* is a known customer who satisfies a program's join rule and is no active
member; `nearly` are those who lack something, with what they lack.

**Invariants.** Every change of a membership's state leaves a dated event with its reason and
employee. Changing a join rule keeps the former one and rewrites no past join.
"""

from services.programs.candidates import (
    Candidate,
    CandidateStanding,
    CouldJoin,
    Door,
    Evaluation,
    Nearly,
    Reason,
    candidate_ids,
    could_join,
    doors,
    evaluate,
    may_join,
    require,
    standing_of,
)
from services.programs.documents import ProgramPlan, TrackPlan, plan_of, read_document
from services.programs.editing import (
    change_join_rule,
    change_program,
    change_surprises,
    close_program,
    create_program,
    start_program,
)
from services.programs.effect import (
    WINDOW_DAYS,
    BeforeAfter,
    Bought,
    ProgramFigures,
    program_figures,
)
from services.programs.enrolment import enrol, enrol_candidates
from services.programs.errors import NotAMember
from services.programs.events import MembershipsChanged, ProgramsChanged
from services.programs.fees import fees_of, require_fee
from services.programs.invitations import (
    decline,
    invite,
    invite_candidates,
    invited_on,
    take_back_invitations,
)
from services.programs.joiners import Enrolled, EnrolledBy, Enrolment, enrolment
from services.programs.ladder import (
    TrackDays,
    TrackProgress,
    ladder_of,
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
    program_document,
    programs,
    spells,
)
from services.programs.roster import RosterRow, roster, roster_counts, track_counts
from services.programs.rows import is_active
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
    employee_id,
    expire_all_memberships,
    expire_memberships,
    join,
    leave,
    renew,
    unjoin,
)
from services.programs.surprises import Every, SurprisePlan, read_surprises, surprises_of
from services.programs.telling import fee_text, lacks_text, reasons_text
from services.programs.tracks import review_all_tracks, review_tracks

__all__ = [
    "BeforeAfter",
    "Bought",
    "require",
    "require_fee",
    "Candidate",
    "CandidateStanding",
    "CouldJoin",
    "Door",
    "Enrolled",
    "EnrolledBy",
    "Enrolment",
    "Evaluation",
    "Every",
    "Former",
    "Joining",
    "Ladder",
    "Level",
    "MembershipRow",
    "MembershipsChanged",
    "Nearly",
    "NotAMember",
    "ProgramFigures",
    "ProgramPlan",
    "ProgramRow",
    "ProgramsChanged",
    "Reason",
    "RosterRow",
    "Spells",
    "Standing",
    "Step",
    "StepRow",
    "SurprisePlan",
    "Term",
    "TrackDays",
    "TrackPlan",
    "TrackProgress",
    "WINDOW_DAYS",
    "Warned",
    "candidate_ids",
    "change_join_rule",
    "change_program",
    "change_surprises",
    "close_program",
    "could_join",
    "create_program",
    "decline",
    "doors",
    "employee_id",
    "enrol",
    "enrol_candidates",
    "enrolment",
    "evaluate",
    "expire_all_memberships",
    "expire_memberships",
    "fee_text",
    "fees_of",
    "first_term",
    "get_program",
    "history",
    "is_active",
    "invite",
    "invite_candidates",
    "invited_on",
    "join",
    "lacks_text",
    "ladder_of",
    "ladders",
    "leave",
    "may_join",
    "memberships",
    "plan_of",
    "program_document",
    "program_figures",
    "programs",
    "progress",
    "read_document",
    "read_surprises",
    "reasons_text",
    "renew",
    "review_all_tracks",
    "review_tracks",
    "roster",
    "roster_counts",
    "spells",
    "standing",
    "standing_of",
    "start_program",
    "surprises_of",
    "take_back_invitations",
    "track_counts",
    "track_on",
    "track_progress",
    "unjoin",
]

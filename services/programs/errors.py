"""What programs refuse."""

from services.core.errors import AppError


class BadDocument(AppError):
    """A file is not a document we can read. Facts: name, reason."""

    code = "programs.bad_document"


class BadProgram(AppError):
    """A program's document does not hold. Facts: field, value."""

    code = "programs.bad_program"


class UnknownField(BadProgram):
    """A program's document has a field that programs have not. Facts: field, value, known."""

    code = "programs.unknown_field"


class UnknownMeasure(BadProgram):
    """A track is measured by something that we do not measure. Facts: field, value, known."""

    code = "programs.unknown_measure"


class ProgramExists(AppError):
    """Another program has this name. Facts: name."""

    code = "programs.exists"


class NoProgram(AppError):
    """No program has this name. Facts: name."""

    code = "programs.none"


class NotRunning(AppError):
    """Nobody joins a program on a day it does not run. Facts: name, on."""

    code = "programs.not_running"


class NotACandidate(AppError):
    """The customer does not satisfy the join rule. Facts: member, program."""

    code = "programs.not_a_candidate"


class AlreadyMember(AppError):
    """The customer belongs to the program already. Facts: member, program."""

    code = "programs.already_member"


class NotAMember(AppError):
    """The customer does not belong to the program. Facts: member, program."""

    code = "programs.not_a_member"


class FeeMissing(AppError):
    """The program's fee was not paid. Facts: fee (Money)."""

    code = "programs.fee_missing"


class TooEarly(AppError):
    """A fee renews a membership only from some days before its end. Facts: from_on."""

    code = "programs.too_early"


class ForLife(AppError):
    """A membership without an end needs no renewal. Facts: program."""

    code = "programs.for_life"


class UnknownEmployee(AppError):
    """No employee has this code. Facts: employee."""

    code = "programs.unknown_employee"


class NotInvited(AppError):
    """The customer has no open invitation to the program. Facts: member, program."""

    code = "programs.not_invited"


class TrackInUse(AppError):
    """A level that members or benefits rest on cannot be taken away. Facts: track, program."""

    code = "programs.track_in_use"


class TracksFixed(AppError):
    """Measure, period and order of levels stay once customers joined. Facts: program, field."""

    code = "programs.tracks_fixed"

"""What segments refuse. `path` is the place in the rule document: `rule.all[1].value`."""

from services.core.errors import AppError

_LONGEST = 300  # characters of a fact: more than any sentence can hold


class BadRule(AppError):
    """The document has not the shape of a rule. Facts: path, found.

    What a file says there may be of any size; a fact of it is short enough for a sentence.
    """

    code = "segments.bad_shape"

    def __init__(self, **facts: object) -> None:
        super().__init__(**{name: _short(fact) for name, fact in facts.items()})


def _short(fact: object) -> object:
    text = str(fact)
    return fact if len(text) <= _LONGEST else text[:_LONGEST] + "…"


class NewerRule(BadRule):
    """A newer version of the app wrote the rule. Facts: path, version."""

    code = "segments.newer_rule"


class UnknownFact(BadRule):
    """No fact has this name. Facts: path, fact."""

    code = "segments.unknown_fact"


class UnknownOperator(BadRule):
    """The fact cannot be compared like this. Facts: path, fact, op, known."""

    code = "segments.unknown_operator"


class BadValue(BadRule):
    """The value is not what the comparison needs. Facts: path, value."""

    code = "segments.bad_value"


class TurnedRound(BadRule):
    """The end stands before the beginning. Facts: path, first, last."""

    code = "segments.turned_round"


class BadWindow(BadRule):
    """The window is not one the fact knows. Facts: path, found."""

    code = "segments.bad_window"


class NeedsWindow(BadRule):
    """The fact means nothing without a window. Facts: path, fact."""

    code = "segments.needs_window"


class BadWhere(BadRule):
    """The fact cannot be narrowed like this. Facts: path, found."""

    code = "segments.bad_where"


class TooDeep(BadRule):
    """Groups are nested too deep. Facts: path, limit."""

    code = "segments.too_deep"


class TooLong(BadRule):
    """The rule has too many conditions, or too many in the segments it asks for.

    Facts: path, limit.
    """

    code = "segments.too_long"


class UnknownSegment(AppError):
    """No segment has this name. Facts: name."""

    code = "segments.unknown_segment"


class SegmentExists(AppError):
    """Another segment has this name. Facts: name."""

    code = "segments.exists"


class SegmentInUse(AppError):
    """Rules of others ask for the segment by its name. Facts: name, by."""

    code = "segments.in_use"


class BadName(AppError):
    """A segment needs a name of 1 to 100 signs on one line. Facts: name."""

    code = "segments.bad_name"


class Circle(AppError):
    """The segment would stand on itself. Facts: name, through."""

    code = "segments.circle"

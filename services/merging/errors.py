"""What merging refuses."""

from services.core.errors import AppError


class Oneself(AppError):
    """A member cannot be merged with itself. Facts: number."""

    code = "merging.oneself"


class Erased(AppError):
    """One of the two was erased: there is nobody to merge."""

    code = "merging.erased"


class AlreadyMerged(AppError):
    """One of the two was merged before. Facts: number, into (the number that goes on)."""

    code = "merging.already_merged"


class HouseholdsDiffer(AppError):
    """They live in different households, and nobody said which one stays."""

    code = "merging.households_differ"


class BadChoice(AppError):
    """Not a field one may choose, or not a side. Facts: field, value."""

    code = "merging.bad_choice"


class NoMerge(AppError):
    """No merge has this number. Facts: merge."""

    code = "merging.none"


class AlreadyUndone(AppError):
    """The merge was undone before. Facts: merge."""

    code = "merging.already_undone"


class ErasedSince(AppError):
    """The member was erased since: what was merged is known no more."""

    code = "merging.erased_since"


class MergedSince(AppError):
    """The kept one went into another merge since; that has to be undone first. Facts: merge."""

    code = "merging.merged_since"


class ChangedSince(AppError):
    """Something happened since that cannot be told apart. Facts: things (a marked text)."""

    code = "merging.changed_since"

"""What benefits and the ledger refuse."""

from services.core.errors import AppError


class BadTerms(AppError):
    """A benefit's document does not hold. Facts: benefit, field, value."""

    code = "benefits.bad_terms"


class UnknownField(BadTerms):
    """A benefit of this kind and trigger has no such field. Facts: benefit, field, value, known."""

    code = "benefits.unknown_field"


class UnknownWord(BadTerms):
    """A field has a word that is none of its own. Facts: benefit, field, value, known."""

    code = "benefits.unknown_word"


class UnknownItem(AppError):
    """The terms name goods, a branch, track or benefit the shop has not. Facts: kind, item."""

    code = "benefits.unknown_item"


class BenefitExists(AppError):
    """Another benefit has this name. Facts: name."""

    code = "benefits.exists"


class NoBenefit(AppError):
    """No benefit has this name. Facts: name."""

    code = "benefits.none"


class TermsInThePast(AppError):
    """Changed terms must begin on a later day: what was earned stays. Facts: from_on, today."""

    code = "benefits.terms_in_the_past"


class BadAmount(AppError):
    """Not an amount that can be booked. Facts: amount."""

    code = "benefits.bad_amount"


class NotEnough(AppError):
    """The account holds less than is wanted, in points. Facts: wanted, available."""

    code = "benefits.not_enough_points"


class NotEnoughCredit(NotEnough):
    """The account holds less credit than is wanted. Facts: wanted and available (Money)."""

    code = "benefits.not_enough_credit"


class BeyondLimit(AppError):
    """A cashier may redeem so much a day for a member. Facts: limit, left and wanted, in points."""

    code = "benefits.beyond_limit_points"


class BeyondCreditLimit(BeyondLimit):
    """The same in credit. Facts in major units with the currency: limit, left, wanted."""

    code = "benefits.beyond_limit_credit"


class NoReason(AppError):
    """An adjustment needs a reason."""

    code = "benefits.no_reason"


class NoEntry(AppError):
    """No ledger entry has this number. Facts: entry."""

    code = "benefits.no_entry"


class AlreadyReversed(AppError):
    """Nothing of the entry is left to take back. Facts: entry."""

    code = "benefits.already_reversed"


class NotReversible(AppError):
    """Entries of this kind are not taken back by hand. Facts: entry, kind."""

    code = "benefits.not_reversible"


class KeyReused(AppError):
    """The same key was used for another deed. Facts: key."""

    code = "benefits.key_reused"

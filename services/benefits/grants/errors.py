"""What grants, draws and reservations refuse."""

from services.core.errors import AppError


class NoGrant(AppError):
    """The member has no such benefit in hand. Facts: grant (number or benefit's name)."""

    code = "benefits.no_grant"


class NotGrantable(AppError):
    """The benefit is not given on its own: it works on a purchase. Facts: benefit."""

    code = "benefits.not_grantable"


class NotGood(AppError):
    """The benefit does not run today, or its program does not. Facts: benefit."""

    code = "benefits.not_running"


class NothingLeft(AppError):
    """All there was to give has been given or promised. Facts: benefit."""

    code = "benefits.nothing_left"


class GrantClosed(AppError):
    """The benefit in hand was used, lapsed or taken back before. Facts: grant, state."""

    code = "benefits.grant_closed"


class UsedOnReceipt(AppError):
    """What was used on a sale comes back with a return of the sale only. Facts: grant."""

    code = "benefits.used_on_receipt"


class NoSurprises(AppError):
    """The program has no plan of surprises. Facts: program."""

    code = "benefits.no_surprises"


class NoSurpriseRuns(AppError):
    """No surprise runs, is left and has a cost the ceiling allows. Facts: program."""

    code = "benefits.no_surprise_runs"


class DrawnLater(AppError):
    """A draw of a later day stands; the past is not drawn anew. Facts: on, drawn_on."""

    code = "benefits.drawn_later"


class NoDraw(AppError):
    """No draw has this number. Facts: draw."""

    code = "benefits.no_draw"


class NotAnExperience(AppError):
    """Only experiences have dates. Facts: benefit."""

    code = "benefits.not_an_experience"


class NoSlot(AppError):
    """No date of an experience has this number. Facts: slot."""

    code = "benefits.no_slot"


class BadSlot(AppError):
    """A date of an experience does not hold. Facts: field, value."""

    code = "benefits.bad_slot"


class SlotFull(AppError):
    """Every place of the date is taken. Facts: day, capacity."""

    code = "benefits.slot_full"


class SlotOver(AppError):
    """The date is over. Facts: day."""

    code = "benefits.slot_over"


class SlotTooLate(AppError):
    """The date lies beyond the benefit's last good day. Facts: day, last_on."""

    code = "benefits.slot_too_late"


class SlotTaken(AppError):
    """The date has people coming; it is moved or cancelled, not made smaller. Facts: taken."""

    code = "benefits.slot_taken"


class NotReserved(AppError):
    """No place is kept for this benefit in hand. Facts: grant, state."""

    code = "benefits.not_reserved"


class NotYetOver(AppError):
    """Who came is noted on the day or after it. Facts: day."""

    code = "benefits.not_yet"


class BadStock(AppError):
    """A stock is a whole number that is not below what is used already. Facts: stock, used."""

    code = "benefits.bad_stock"

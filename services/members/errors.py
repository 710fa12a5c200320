"""What members refuse."""

from services.core.errors import AppError


class UnknownMember(AppError):
    """No customer has this id or key. Facts: member."""

    code = "members.unknown"


class AmbiguousMember(AppError):
    """Several customers share this key (a family's phone). Facts: member, numbers."""

    code = "members.ambiguous"


class KeyTaken(AppError):
    """A number or card belongs to another member. Facts: value, number (of the holder)."""

    code = "members.key_taken"


class BadPhone(AppError):
    """Not a phone number. Facts: value."""

    code = "members.bad_phone"


class BadEmail(AppError):
    """Not an e-mail address. Facts: value."""

    code = "members.bad_email"


class BadKey(AppError):
    """Not a member number or card: empty, too long or unprintable. Facts: value."""

    code = "members.bad_key"


class BadBirthday(AppError):
    """Not a day of the calendar. Facts: value."""

    code = "members.bad_birthday"


class Nameless(AppError):
    """A customer needs a name, a phone, an e-mail or a card to be told from others."""

    code = "members.nameless"


class NoMembers(AppError):
    """Nobody was named to print cards for."""

    code = "members.nobody"

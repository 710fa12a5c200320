"""What users and signing in refuse."""

from services.core.errors import AppError


class BadPin(AppError):
    """A PIN is 4 to 8 digits. Without facts: what was typed is told to nobody."""

    code = "security.bad_pin"


class BadUserName(AppError):
    """A user needs a name one can read. Facts: name."""

    code = "security.bad_name"


class UserExists(AppError):
    """Another user has this name. Facts: name."""

    code = "security.user_exists"


class NoUser(AppError):
    """No active user has this name. Facts: name."""

    code = "security.no_user"


class FirstIsOwner(AppError):
    """A shop's first user must be an owner, or nobody could change users."""

    code = "security.first_is_owner"


class LastOwner(AppError):
    """The last owner stays one. Facts: name."""

    code = "security.last_owner"


class NoEmployee(AppError):
    """No employee has this code. Facts: employee."""

    code = "security.no_employee"


class WrongPin(AppError):
    """Not this user's PIN. Facts: name."""

    code = "security.wrong_pin"


class MustWait(AppError):
    """Too many misses: nobody may try for a while. Facts: name, n (seconds left)."""

    code = "security.must_wait"

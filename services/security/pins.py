"""PINs are kept as argon2id only. Sealing and checking take some 0.2 s: never inside a `work`."""

from dataclasses import dataclass, field

from services.security.errors import BadPin
from services.security.rules import is_pin


@dataclass(frozen=True, slots=True)
class SealedPin:
    """A PIN nobody can read any more."""

    hashed: str = field(repr=False)


def seal(pin: str) -> SealedPin:
    """Return the PIN sealed with argon2id and a salt of its own; BadPin unless 4 to 8 digits."""
    if not is_pin(pin):
        raise BadPin
    from argon2 import PasswordHasher  # noqa: PLC0415 - only where there are users

    return SealedPin(PasswordHasher().hash(pin))


def opens(sealed: str | None, pin: str) -> bool:
    """Return whether this is the PIN that was sealed."""
    from argon2 import PasswordHasher  # noqa: PLC0415 - only where there are users
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 - as above

    try:
        return sealed is not None and PasswordHasher().verify(sealed, pin)
    except (VerificationError, InvalidHashError):
        return False

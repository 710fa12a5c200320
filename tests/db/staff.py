"""Users for tests; their PINs are sealed once, since that takes a fifth of a second."""

from functools import cache

from services.core.work import Database
from services.security import Role, SealedPin, create_user, seal

PINS = {Role.OWNER: "90210", Role.MANAGER: "4711", Role.CASHIER: "1234"}
NAMES = {Role.OWNER: "נועה", Role.MANAGER: "Mai", Role.CASHIER: "Oʻtkir"}


@cache
def sealed(pin: str) -> SealedPin:
    """The PIN, sealed."""
    return seal(pin)


def staffed(database: Database) -> dict[Role, int]:
    """Add an owner, a manager and a cashier; return their ids. Nobody is signed in by that."""
    ids = {}
    for role in reversed(Role):
        with database.work() as work:
            ids[role] = create_user(work, NAMES[role], role, sealed(PINS[role]))
    return ids

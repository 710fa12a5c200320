"""Signing in and out.

A try is counted as a miss before the PIN is looked at, and taken back when it was right: neither
two windows at once nor a power cut win a try more than the rule gives.
"""

from dataclasses import dataclass
from datetime import timedelta

from models.security import AppUser
from services.core.work import Database, Work
from services.security.audit import record
from services.security.errors import MustWait, NoUser, WrongPin
from services.security.pins import opens
from services.security.queries import Actor, find_actor
from services.security.rules import Tries

_SECOND, _MILLISECOND = timedelta(seconds=1), timedelta(milliseconds=1)


def sign_in(database: Database, user_id: int, pin: str) -> Actor:
    """Let the user be at work in this window, who is returned; takes some 0.2 s.

    WrongPin; MustWait after too many misses, even with the right PIN; NoUser for a closed access.
    """
    sealed = _claim(database, user_id)
    right = opens(sealed.hashed, pin)
    with database.acting(user_id if right else None), database.work() as work:
        user = _user(work, user_id)
        if right and user.pin_hash == sealed.hashed:
            user.misses, user.wait_until_ms = 0, None
            record(work, "user.signed_in", "app_user", user_id)
        else:
            record(work, "user.missed", "app_user", user_id, misses=user.misses)
            right = False
        actor = find_actor(work.session, user_id)
    if not right or actor is None:
        raise WrongPin(name=sealed.name)
    database.acting_id = user_id
    return actor


def note_sign_out(database: Database, user_id: int) -> None:
    """Note that a user went; the window lets them go at once, before this is written."""
    with database.work(user_id) as work:
        record(work, "user.signed_out", "app_user", user_id)


@dataclass(frozen=True, slots=True)
class _Claim:
    name: str
    hashed: str | None


def _claim(database: Database, user_id: int) -> _Claim:
    """Count a try as a miss and return what it has to open; MustWait, NoUser."""
    refused: MustWait | None = None
    running = database.clock.running()
    with database.acting(None), database.work() as work:
        user = _user(work, user_id)
        claim = _Claim(user.name, user.pin_hash)
        tries = _tries(user).seen_at(running)
        if wait := tries.wait(running):
            refused = MustWait(name=user.name, n=-(-wait // _SECOND))
        else:
            tries = tries.after_miss(running)
        user.misses = tries.misses
        user.wait_until_ms = None if tries.until is None else tries.until // _MILLISECOND
    if refused is not None:  # after the commit: that the machine was started anew is kept
        raise refused
    return claim


def _tries(user: AppUser) -> Tries:
    until = user.wait_until_ms
    return Tries(user.misses, None if until is None else until * _MILLISECOND)


def _user(work: Work, user_id: int) -> AppUser:
    user = work.session.get(AppUser, user_id)
    if user is None or not user.is_active:
        raise NoUser(name=str(user_id))
    return user

"""Settings: each is declared once with its default and what it accepts."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from models.organisation import Setting
from services.core.asking import ask
from services.core.errors import BadSetting
from services.core.formats import LANGUAGES
from services.core.rights import Right, require
from services.core.work import Work


@dataclass(frozen=True, slots=True)
class Declared:
    """One setting: its stored name, its default and the test a value must pass."""

    name: str
    default: Any
    accepts: Callable[[Any], bool]


def whole(name: str, default: int, low: int, high: int) -> Declared:
    """Return a setting that is a whole number from `low` to `high`."""
    return Declared(name, default, lambda v: type(v) is int and low <= v <= high)


def limit(name: str, high: int) -> Declared:
    """Return a setting that is a whole number up to `high`, or None: no limit (the default)."""
    return Declared(name, None, lambda v: v is None or (type(v) is int and 0 <= v <= high))


def ratio(name: str, default: float, low: float, high: float) -> Declared:
    """Return a setting that is a plain number from `low` to `high`."""
    return Declared(name, default, lambda v: type(v) in (int, float) and low <= v <= high)


def text(name: str, default: str = "", longest: int = 500) -> Declared:
    """Return a setting that is a text of at most `longest` characters, on one line."""
    return Declared(
        name, default, lambda v: isinstance(v, str) and len(v) <= longest and v.isprintable()
    )


def choice(name: str, default: str, *words: str) -> Declared:
    """Return a setting that is one of the words."""
    return Declared(name, default, lambda v: v in words)


_VALUE: Any = select(Setting.value).where(Setting.name == bindparam("name"))


def read_setting(session: Session, declared: Declared) -> Any:
    """Return the setting's value, or its default while it was never set."""
    row = ask(session, _VALUE, {"name": declared.name}).one_or_none()
    return declared.default if row is None else row[0]


def write_setting(work: Work, declared: Declared, value: Any) -> None:
    """Keep a value for the setting; BadSetting when it is out of bounds."""
    require(work, Right.SETTINGS)
    if not declared.accepts(value):
        raise BadSetting(name=declared.name, value=value)
    if value is None:  # no limit is the default of limits: nothing to keep
        work.session.execute(delete(Setting).where(Setting.name == declared.name))
        return
    work.session.merge(Setting(name=declared.name, value=value, changed_at=work.now))


# When a customer is new, drifting or lost; ratios of the member's own usual gap, else days.
NEW_DAYS = whole("lifecycle.new_days", 30, 1, 365)
DRIFTING_RATIO = ratio("lifecycle.drifting_ratio", 2.0, 1.0, 20.0)
DRIFTING_DAYS = whole("lifecycle.drifting_days", 90, 1, 1000)
LOST_RATIO = ratio("lifecycle.lost_ratio", 4.0, 1.0, 40.0)
LOST_DAYS = whole("lifecycle.lost_days", 180, 1, 2000)
RETURNED_DAYS = whole("lifecycle.returned_days", 30, 1, 365)
PREFERRED_SHARE = ratio("lifecycle.preferred_share", 0.2, 0.01, 0.9)

# The mail server; the password lies in the system's keyring, never here.
MAIL_HOST = text("mail.host")
MAIL_PORT = whole("mail.port", 587, 1, 65535)
MAIL_SECURITY = choice("mail.security", "starttls", "starttls", "tls", "none")
MAIL_USER = text("mail.user")
MAIL_CA_FILE = text("mail.ca_file")  # for servers of the house; empty: the system's authorities
MAIL_TIMEOUT_SECONDS = whole("mail.timeout_seconds", 60, 1, 600)
MAIL_SENDER = text("mail.sender")
MAIL_SENDER_NAME = text("mail.sender_name")
MAIL_OPT_OUT = text("mail.opt_out")
MAILS_PER_MINUTE = whole("mail.per_minute", 120, 1, 6000)
# Local hours in which nothing is sent; two equal ones mean none.
QUIET_FROM_HOUR = whole("campaigns.quiet_from_hour", 0, 0, 24)
QUIET_TO_HOUR = whole("campaigns.quiet_to_hour", 0, 0, 24)

# What a cashier may redeem for a member on one day, and when the window locks itself (0: never).
CASHIER_LIMIT_MINOR = limit("counter.cashier_limit_minor", 10**12)
CASHIER_LIMIT_POINTS = limit("counter.cashier_limit_points", 10**12)
AUTO_LOCK_MINUTES = whole("app.auto_lock_minutes", 10, 0, 480)

# What decides between benefits that do not go together (services.benefits.offers).
BENEFIT_STACKING = choice(
    "benefits.stacking", "best_for_customer", "best_for_customer", "list_order", "cheapest_for_shop"
)
# A sound at the counter for what was found (one) and what was not (two).
COUNTER_SOUND = choice("counter.sound", "on", "on", "off")

LANGUAGE = choice("app.language", "", "", *LANGUAGES)
THEME = choice("app.theme", "system", "system", "light", "dark")

ALL = (
    NEW_DAYS,
    DRIFTING_RATIO,
    DRIFTING_DAYS,
    LOST_RATIO,
    LOST_DAYS,
    RETURNED_DAYS,
    PREFERRED_SHARE,
    MAIL_HOST,
    MAIL_PORT,
    MAIL_SECURITY,
    MAIL_USER,
    MAIL_CA_FILE,
    MAIL_TIMEOUT_SECONDS,
    MAIL_SENDER,
    MAIL_SENDER_NAME,
    MAIL_OPT_OUT,
    MAILS_PER_MINUTE,
    QUIET_FROM_HOUR,
    QUIET_TO_HOUR,
    CASHIER_LIMIT_MINOR,
    CASHIER_LIMIT_POINTS,
    AUTO_LOCK_MINUTES,
    COUNTER_SOUND,
    LANGUAGE,
    THEME,
)

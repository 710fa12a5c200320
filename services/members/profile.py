"""A profile as it was typed, and as it is kept. Pure but for its refusals."""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypedDict

from models.values import Channel, MemberKind
from services.members.addresses import INVISIBLE, email_address, phone_e164
from services.members.errors import BadBirthday, BadEmail, BadPhone
from services.members.rules import Birthday, birthday


class Facts(TypedDict, total=False):
    """What may be said of a member; None or an empty text empties the field.

    `phone`, `email` and `birthday` are read as people write them. `language` is ISO 639-1.
    """

    kind: MemberKind
    first_name: str | None
    last_name: str | None
    company: str | None
    tax_id: str | None
    job_title: str | None
    phone: str | None
    email: str | None
    birthday: str | Birthday | None
    gender: str | None
    city: str | None
    postcode: str | None
    address: str | None
    language: str | None
    preferred_channel: Channel | None
    note: str | None
    source: str | None
    household_id: int | None
    referred_by_id: int | None
    home_branch_id: int | None
    enrolled_by_id: int | None
    enrolled_on: date | None


_LONGEST = {"note": 4_000, "address": 400}
_LONGEST_TEXT = 200


def tidy(text: str | None, longest: int = _LONGEST_TEXT) -> str | None:
    """Return the text without invisible marks, line breaks and outer spaces; None when empty."""
    if text is None:
        return None
    words = "".join(c if c.isprintable() else " " for c in text.translate(INVISIBLE)).split()
    return " ".join(words)[:longest] or None


def columns(facts: Mapping[str, Any], country: str, today: date) -> dict[str, Any]:
    """Return the facts as columns of Member.

    BadPhone, BadEmail or BadBirthday when one of these cannot be read: what is typed at the
    counter is put right there. `country` and `today` are the shop's.
    """
    kept: dict[str, Any] = {}
    for name, value in facts.items():
        match name:
            case "birthday":
                kept |= _birthday(value, today)
            case "phone":
                kept["phone"] = _phone(value, country)
            case "email":
                kept["email"] = _email(value)
            case _ if type(value) is str:
                kept[name] = tidy(value, _LONGEST.get(name, _LONGEST_TEXT))
            case _:
                kept[name] = value
    return kept


def _phone(text: str | None, country: str) -> str | None:
    if not (text := tidy(text)):
        return None
    phone = phone_e164(text, country)
    if phone is None:
        raise BadPhone(value=text)
    return phone


def _email(text: str | None) -> str | None:
    if not (text := tidy(text)):
        return None
    email = email_address(text)
    if email is None:
        raise BadEmail(value=text)
    return email


def _birthday(value: str | Birthday | None, today: date) -> dict[str, int | None]:
    if isinstance(value, str):
        text = tidy(value)
        value = birthday(text, today) if text else None
        if text and value is None:
            raise BadBirthday(value=text)
    if not isinstance(value, Birthday):
        return dict.fromkeys(("birth_year", "birth_month", "birth_day"))
    return {"birth_year": value.year, "birth_month": value.month, "birth_day": value.day}

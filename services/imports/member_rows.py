"""One row of a file of members → the columns, keys, tags, decisions and own fields it tells."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.base import day_number
from models.values import Channel, MemberKind
from services import members
from services.core.shop import ShopFacts
from services.imports import rules
from services.imports.fields import CUSTOM
from services.imports.mapping import Binding
from services.imports.rules import DateOrder
from services.imports.staging import Problems
from services.imports.styles import Styles

DATES = {"joined_on", "birthday"}
LONGEST = 1_000
_TAGS = re.compile(r"[,;|\n]")
_MOST_TAGS = 50
# One of our words → how files write it.
Words = dict[str, tuple[str, ...]]

_PLAIN_FIELDS = (
    "first_name",
    "last_name",
    "city",
    "postcode",
    "address",
    "company",
    "job_title",
    "note",
    "source",
)
_GENDERS: Words = {
    "female": ("f", "female", "woman", "נ", "נקבה", "אישה", "nữ", "ayol"),
    "male": ("m", "male", "man", "ז", "זכר", "גבר", "nam", "erkak"),
    "other": ("o", "x", "other", "אחר", "khác", "boshqa"),
}
_KINDS: Words = {
    MemberKind.PERSON.value: ("person", "private", "פרטי", "אדם", "cá nhân", "shaxs"),
    MemberKind.BUSINESS.value: ("business", "company", "עסק", "עסקי", "חברה", "doanh nghiệp"),
}
_LANGUAGES: Words = {
    "he": ("he", "heb", "iw", "hebrew", "עברית"),
    "en": ("en", "eng", "english", "אנגלית"),
    "vi": ("vi", "vie", "vn", "vietnamese", "tiếng việt", "וייטנאמית"),
    "uz": ("uz", "uzb", "uzbek", "oʻzbekcha", "o'zbekcha", "אוזבקית"),
}
_TABLES: dict[str, Words] = {
    "gender": _GENDERS,
    "kind": _KINDS,
    "language": _LANGUAGES,
}
CHOICES = {
    name: {word: value for value, words in table.items() for word in words}
    for name, table in _TABLES.items()
}
CONSENTS = {f"consent_{channel.value}": channel for channel in Channel}


@dataclass(slots=True)
class Incoming:
    """What a row says of a member. `columns` are stored values, only those the row fills."""

    row: int
    number: str = ""
    card: str = ""
    phone: str = ""
    email: str = ""
    columns: dict[str, Any] = field(default_factory=dict)
    branch: str = ""
    employee: str = ""
    tags: list[str] = field(default_factory=list)
    consents: dict[Channel, bool] = field(default_factory=dict)
    custom: dict[str, str] = field(default_factory=dict)

    @property
    def has_key(self) -> bool:
        """Return whether the row names the member at all."""
        return bool(self.number or self.card or self.phone or self.email)

    @property
    def name_key(self) -> str:
        """Return the row's name as members are compared by."""
        get = self.columns.get
        return members.name_key(get("first_name"), get("last_name"), get("company"))


class MemberRows:
    """Reads rows; what cannot be read is listed as a problem and left empty."""

    def __init__(
        self, binding: Binding, styles: Styles, shop: ShopFacts, today: date, problems: Problems
    ) -> None:
        self._binding, self._styles, self._problems = binding, styles, problems
        self._country, self._today = shop.country, today
        names = [*binding.places, *binding.constants]
        self._cells: dict[str, Callable[[Sequence[str]], str]] = {
            name: binding.cell(name) for name in names
        }
        self._custom = binding.custom

    def read(self, row: int, cells: Sequence[str]) -> Incoming:
        """Return what the row says."""
        said = {name: cell(cells).strip() for name, cell in self._cells.items()}
        found = Incoming(row)
        found.number = members.own_key(said.get("member_no", ""))
        found.card = members.card_key(said.get("card", ""))
        found.branch, found.employee = said.get("branch", ""), said.get("employee", "")
        self._read_addresses(found, said)
        for name in _PLAIN_FIELDS:
            self._keep_text(found, name, said.get(name, ""))
        for name, words in CHOICES.items():
            self._keep_choice(found, name, words, said.get(name, ""))
        self._read_days(found, said)
        found.tags = list(dict.fromkeys(self._tags(said.get("tags", ""))))[:_MOST_TAGS]
        for name, channel in CONSENTS.items():
            self._read_consent(found, name, channel, said.get(name, ""))
        found.custom = {n[len(CUSTOM) :]: said[n] for n in self._custom if said[n]}
        return found

    def note(self, row: int, name: str, code: str, value: str, fatal: bool = False) -> None:
        """List a problem of one of our fields."""
        self._problems.add(row, self._binding.column(name), code, value, fatal)

    def _read_addresses(self, found: Incoming, said: dict[str, str]) -> None:
        if phone := said.get("phone", ""):
            found.phone = members.phone_e164(phone, self._country) or ""
            if found.phone:
                found.columns["phone"] = found.phone
            else:
                self.note(found.row, "phone", "bad_phone", phone)
        if email := said.get("email", ""):
            found.email = members.email_address(email) or ""
            if found.email:
                found.columns["email"] = found.email
            else:
                self.note(found.row, "email", "bad_email", email)

    def _keep_text(self, found: Incoming, name: str, text: str) -> None:
        if len(text) > LONGEST:
            self.note(found.row, name, "too_long", text[:40])
        elif text:
            found.columns[name] = text

    def _keep_choice(self, found: Incoming, name: str, words: dict[str, str], text: str) -> None:
        if not text:
            return
        word = words.get(text.casefold())
        if word is None:
            self.note(found.row, name, "bad_choice", text)
        else:
            found.columns[name] = word

    def _read_days(self, found: Incoming, said: dict[str, str]) -> None:
        if joined := said.get("joined_on", ""):
            read = self._styles.moment("joined_on")(joined)
            if read is None:
                self.note(found.row, "joined_on", "bad_date", joined)
            else:
                found.columns["enrolled_on"] = day_number(read.day)
        if born := said.get("birthday", ""):
            birthday = members.birthday(self._birthday_text(born), self._today)
            if birthday is None:
                self.note(found.row, "birthday", "bad_birthday", born)
            else:
                found.columns |= {"birth_month": birthday.month, "birth_day": birthday.day}
                if birthday.year is not None:
                    found.columns["birth_year"] = birthday.year

    def _birthday_text(self, text: str) -> str:
        """Return the text with its day in front where the file writes the month there."""
        order = self._styles.orders.get("birthday")
        if self._styles.date_format or order in (DateOrder.MONTH_FIRST, DateOrder.SERIAL):
            read = self._styles.moment("birthday")(text)
            return text if read is None else read.day.isoformat()
        return text

    def _tags(self, text: str) -> list[str]:
        return [tag.strip()[:100] for tag in _TAGS.split(text) if tag.strip()]

    def _read_consent(self, found: Incoming, name: str, channel: Channel, text: str) -> None:
        if not text:
            return
        answer = rules.yes_or_no(text)
        if answer is None:
            self.note(found.row, name, "bad_yes_no", text)
        else:
            found.consents[channel] = answer

"""Which rows the names of a file stand for: members by any key, products, branches, employees."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from services.members import card_key, email_address, own_key, phone_e164, tombstone

# Only what looks dialled is tried as a phone: a customer number may have a phone's digits.
_DIALLED = re.compile(r"[\s(]*(\+|0|[0-9]{2,3}[- ])[0-9() .-]{6,20}\Z")


@dataclass(frozen=True, slots=True)
class Found:
    """The row a name stands for, or the code of why there is none (`unknown` when just absent)."""

    id: int | None = None
    code: str | None = None
    extra: tuple[int | None, int | None] = (None, None)


_UNKNOWN = Found(code="unknown")
_MANY = 1_000


class MemberFinder:
    """Finds members by any key: number or card first, then phone, then e-mail."""

    def __init__(self, connection: Any, country: str) -> None:
        self._connection, self._country = connection, country

    def find(self, text: str) -> Found:
        """Return the member with this key. Codes: unknown, several_members, erased."""
        own = own_key(text)
        found = self.own(own)
        if found.code != "unknown":
            return found
        for value, kind in self._addresses(own):
            held = self._holders(value, kind)
            if len(held) > 1:
                return Found(code="several_members")
            if held:
                return Found(held[0])
            if self._was_erased(value):
                return Found(code="erased")
        return found

    def named(self, text: str) -> Found:
        """Return the member a row names. Its codes are those of problems (`no_key`, …)."""
        if not text:
            return Found(code="no_key")
        found = self.find(text)
        return Found(code="unknown_member") if found.code == "unknown" else found

    def own(self, own: str) -> Found:
        """Return the member with this number or card. Codes: unknown, erased."""
        for value in dict.fromkeys((own, card_key(own))):
            held = self._holders(value, "'number', 'card'")
            if held:
                return Found(held[0])
        return self._former(own)

    def by_address(self, phone: str, email: str, name_key: str) -> tuple[int | None, str | None]:
        """Return the member with this phone or e-mail whose name does not say otherwise.

        (None, None) when there is none: somebody new, perhaps of the same family. Code
        `several_members` when more than one could be meant, `erased` when who had it is erased.
        """
        nobodys = []
        for value, kind in ((phone, "'phone'"), (email, "'email'")):
            if not value:
                continue
            held = [self._named(id_) for id_ in self._holders(value, kind, limit=50)]
            same = [id_ for id_, name in held if name == name_key]
            fitting = same or [id_ for id_, name in held if not name or not name_key]
            if fitting:
                return (fitting[0], None) if len(fitting) == 1 else (None, "several_members")
            if not held:
                nobodys.append(value)
        return None, "erased" if self._was_erased(*nobodys) else None

    def _named(self, id_: int) -> tuple[int, str]:
        query = "SELECT name_key FROM member WHERE id = ?"
        return id_, self._connection.execute(query, (id_,)).fetchone()[0]

    def _addresses(self, own: str) -> Iterator[tuple[str, str]]:
        phone = phone_of(own, self._country)
        if phone is not None:
            yield phone, "'phone'"
        if "@" in own:
            email = email_address(own)
            if email is not None:
                yield email, "'email'"

    def _holders(self, value: str, kinds: str, limit: int = 2) -> list[int]:
        query = (
            "SELECT DISTINCT member_id FROM member_key "
            f"WHERE value = ? AND kind IN ({kinds}) ORDER BY member_id LIMIT ?"
        )
        return [row[0] for row in self._connection.execute(query, (value, limit))]

    def _was_erased(self, *keys: str) -> bool:
        query = "SELECT 1 FROM member_key WHERE value = ?"
        return any(self._connection.execute(query, (tombstone(key),)).fetchone() for key in keys)

    def _former(self, own: str) -> Found:
        """Return what became of a member who has this number and no key any more."""
        query = "SELECT id, state, merged_into_id FROM member WHERE member_no = ?"
        row = self._connection.execute(query, (own,)).fetchone()
        if row is None:
            return Found(code="erased" if self._was_erased(own, card_key(own)) else "unknown")
        id_, state, merged_into_id = row
        if state == "merged":
            return Found(merged_into_id)
        return Found(id_) if state == "known" else Found(code="erased")


def phone_of(text: str, country: str) -> str | None:
    """Return the E.164 number of a text that looks dialled, or None."""
    return phone_e164(text, country) if _DIALLED.match(text) else None


def find_products(connection: Any, texts: Sequence[str]) -> Iterator[Found]:
    """Yield the product of each number, with its department and category."""
    query = "SELECT product_no, id, department_id, category_id FROM product"
    if len(texts) > _MANY:  # one pass over the catalogue is quicker than many probes
        wanted = set(texts)
        found = {row[0]: row[1:] for row in connection.execute(query) if row[0] in wanted}
    else:
        one = query + " WHERE product_no = ?"
        rows = (connection.execute(one, (text,)).fetchone() for text in texts)
        found = {row[0]: row[1:] for row in rows if row is not None}
    for text in texts:
        row = found.get(text)
        yield _UNKNOWN if row is None else Found(row[0], None, (row[1], row[2]))


def find_branches(connection: Any, texts: Iterable[str]) -> Iterator[Found]:
    """Yield the branch of each code; a branch is also known by its name."""
    yield from _by_code_or_name(connection, "branch", texts)


def find_employees(connection: Any, texts: Iterable[str]) -> Iterator[Found]:
    """Yield the employee of each code or name."""
    yield from _by_code_or_name(connection, "employee", texts)


def _by_code_or_name(connection: Any, table: str, texts: Iterable[str]) -> Iterator[Found]:
    query = f"SELECT id FROM {table} WHERE code = ? OR name = ? ORDER BY code = ? DESC, id LIMIT 1"
    for text in texts:
        row = connection.execute(query, (text, text, text)).fetchone()
        yield Found(code="unknown") if row is None else Found(row[0])

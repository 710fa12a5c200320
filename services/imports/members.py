"""Members from a file: new ones are made, known ones get what the file says otherwise.

A member is found by number, else card, else phone or e-mail together with the name (a family may
share a phone). An empty cell never empties a field. A refusal is never overwritten by a grant
that has no date or an older one.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert

from models.base import moment_number
from models.member import Consent
from models.values import Channel, ConsentState, KeyKind, new_uid
from services import members
from services.core.work import Work
from services.imports.batch import Changes
from services.imports.decisions import decision, newest_decision
from services.imports.extras import CustomFields, Tags
from services.imports.making import (
    SOURCE,
    make_branches,
    make_employees,
    next_id,
)
from services.imports.mapping import Binding
from services.imports.member_rows import Incoming, MemberRows
from services.imports.outcome import Outcome
from services.imports.resolve import MemberFinder, find_branches, find_employees
from services.imports.row_writer import RowWriter

_COLUMNS = [
    "kind",
    "first_name",
    "last_name",
    "company",
    "job_title",
    "phone",
    "email",
    "gender",
    "birth_year",
    "birth_month",
    "birth_day",
    "city",
    "postcode",
    "address",
    "language",
    "note",
    "source",
    "enrolled_on",
    "enrolled_by_id",
    "home_branch_id",
]
_FIND = f"SELECT {', '.join(_COLUMNS)} FROM member WHERE id = ?"
_INSERT = (
    "INSERT INTO member (id, uid, member_no, created_at, changed_at, import_batch_id, state, "
    f"name_key, consent_mask, reach_mask, {', '.join(_COLUMNS)}) "
    f"VALUES (?, ?, ?, ?, ?, ?, 'known', '', 0, 0, {', '.join('?' * len(_COLUMNS))})"
)
_EMPTY: dict[str, Any] = dict.fromkeys(_COLUMNS)
_FLUSH = 2_000


class MemberWriter(RowWriter):
    """Applies a file of members."""

    def _begin(self) -> None:
        work = self._work
        self._new: list[tuple[int, Incoming, tuple[Any, ...]]] = []
        self._new_keys: set[str] = set()
        self._consents: list[dict[str, Any]] = []
        self._touched: list[int] = []
        self._seen: set[int] = set()
        self._changes = Changes(work.session, self._batch)
        self._rows = MemberRows(self._binding, self._styles, work.shop, work.today, self._problems)
        self._finder = MemberFinder(self._raw, work.shop.country)
        self._places = _Places(self._raw, work, self._batch, self._binding, self._out)
        self._tags = Tags(work.session, self._changes, self._batch)
        self._custom = CustomFields(
            work.session, self._changes, self._table, self._binding, self._styles
        )
        self._next = next_id(work.session, "member")
        self._free = members.free_numbers(work.session)

    # ------------------------------------------------------------------- whose row is it

    def _take(self, row: int, cells: Sequence[str]) -> None:
        said = self._rows.read(row, cells)
        if not said.has_key:
            self._reject(said.row, "member_no", "no_key", "")
            return
        keys = {said.number, said.card, said.phone, said.email} - {""}
        if not self._new_keys.isdisjoint(keys):
            self._flush()
        known, code = self._find(said)
        if code is not None:
            self._reject(said.row, "member_no" if said.number else "card", code, said.number)
            return
        if not self._place(said):
            return
        if known is None:
            self._make(said)
            self._new_keys |= keys
        else:
            self._update(known, said)

    def _find(self, said: Incoming) -> tuple[int | None, str | None]:
        """Return the member the row is about, or the code of why it cannot be told."""
        for key in (said.number, said.card):
            if key:
                found = self._finder.own(key)
                if found.code == "erased":
                    return None, "erased"
                if found.id is not None or said.number:
                    return found.id, None
        if said.card and not (said.phone or said.email):
            return None, None
        return self._finder.by_address(said.phone, said.email, said.name_key)

    def _place(self, said: Incoming) -> bool:
        """Fill in branch and employee; False when the row wants a branch that is not there."""
        if said.branch:
            branch = self._places.branch(said.branch)
            if branch is None:
                self._reject(said.row, "branch", "unknown_branch", said.branch)
                return False
            said.columns["home_branch_id"] = branch
        if said.employee:
            employee = self._places.employee(said.employee)
            if employee is None:
                self._note(said.row, "employee", "unknown_employee", said.employee)
            else:
                said.columns["enrolled_by_id"] = employee
        return True

    # -------------------------------------------------------------------------- writing

    def _make(self, said: Incoming) -> None:
        id_ = self._next
        self._next += 1
        number = said.number or said.card or self._free_number()
        columns = _EMPTY | {"kind": "person", "source": SOURCE} | said.columns
        now = moment_number(self._work.now)
        row = (id_, new_uid(), number, now, now, self._batch, *columns.values())
        self._new.append((id_, said, row))
        self._seen.add(id_)

    def _free_number(self) -> str:
        return next(number for number in self._free if number not in self._new_keys)

    def _update(self, id_: int, said: Incoming) -> None:
        held = dict(zip(_COLUMNS, self._raw.execute(_FIND, (id_,)).fetchone(), strict=True))
        if said.columns.get("birth_month") and "birth_year" not in said.columns:
            same_day = (held["birth_month"], held["birth_day"]) == (
                said.columns["birth_month"],
                said.columns["birth_day"],
            )
            if not same_day and held["birth_year"] is not None:
                said.columns["birth_year"] = None
        after = {name: value for name, value in said.columns.items() if value != held[name]}
        if id_ in self._seen and after:
            self._reject(said.row, "member_no", "row_twice", said.number or said.card)
            return
        self._seen.add(id_)
        if after:
            self._changes.update("member", id_, {name: held[name] for name in after}, after)
        more = self._extras(id_, said, is_new=False)
        if after or more:
            self._touched.append(id_)
            self._out.updated += 1
        else:
            self._out.unchanged += 1

    def _extras(self, id_: int, said: Incoming, is_new: bool) -> bool:
        """Add card, tags, own fields and decisions; return whether anything was new."""
        changed = self._add_card(id_, said)
        changed |= self._tags.give(id_, said.tags)
        for name, value in said.custom.items():
            answer = self._custom.put(id_, name, value)
            if answer is None:
                self._note(said.row, f"custom.{name}", self._custom.code(name), value)
            changed |= bool(answer)
        for channel, granted in said.consents.items():
            changed |= self._decide(id_, said, channel, granted, is_new)
        return changed

    def _add_card(self, id_: int, said: Incoming) -> bool:
        if not said.card or said.card == said.number:
            return False
        holder = self._finder.own(said.card).id
        if holder is not None:
            if holder != id_:
                self._note(said.row, "card", "card_of_another", said.card)
            return False
        members.give_keys(
            self._work.session, [(id_, KeyKind.CARD, said.card)], self._work.now, self._batch
        )
        return True

    def _decide(
        self, id_: int, said: Incoming, channel: Channel, granted: bool, is_new: bool
    ) -> bool:
        """Keep a new decision: a grant without a date, or a refusal of today."""
        standing = None if is_new else newest_decision(self._raw, id_, channel)
        if granted and standing == ConsentState.REFUSED:
            self._note(said.row, f"consent_{channel.value}", "consent_kept", "")
            return False
        state = ConsentState.GRANTED if granted else ConsentState.REFUSED
        if standing == state:
            return False
        at = members.UNDATED if granted else self._work.now
        self._consents.append(decision(id_, channel, state, at, self._batch))
        return True

    def _flush(self) -> None:
        session = self._work.session
        if self._new:
            self._raw.executemany(_INSERT, [row for _, _, row in self._new])
            self._out.created["member"] += len(self._new)
            for id_, said, _ in self._new:
                self._extras(id_, said, is_new=True)
            self._touched += [id_ for id_, _, _ in self._new]
        if self._consents:
            session.execute(insert(Consent), self._consents)
            self._out.created["consent"] += len(self._consents)
        members.refresh(
            session, self._work.shop.country, self._touched, self._work.now, self._batch
        )
        for waiting in (self._new, self._consents, self._touched):
            waiting.clear()
        self._new_keys.clear()


class _Places:
    """Branches and employees by the file's names; branches are made where that is wanted."""

    def __init__(
        self, connection: Any, work: Work, batch: int, binding: Binding, outcome: Outcome
    ) -> None:
        self._raw, self._work, self._batch, self._out = connection, work, batch, outcome
        self._missing = binding.mapping.create_missing
        self._branches: dict[str, int | None] = {}
        self._employees: dict[str, int | None] = {}

    def branch(self, name: str) -> int | None:
        """Return the branch's id, or None."""
        if name not in self._branches:
            found = next(find_branches(self._raw, [name])).id
            if found is None and "branch" in self._missing:
                found = make_branches(self._work, [name], self._batch)[0]
                self._out.created["branch"] += 1
            self._branches[name] = found
        return self._branches[name]

    def employee(self, name: str) -> int | None:
        """Return the employee's id, or None."""
        if name not in self._employees:
            found = next(find_employees(self._raw, [name])).id
            if found is None and "employee" in self._missing:
                found = make_employees(self._work, [name], self._batch)[0]
                self._out.created["employee"] += 1
            self._employees[name] = found
        return self._employees[name]

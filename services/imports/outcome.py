"""What an import found and did, row by row and in sum."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from services.core.words import Text

FIRST_PROBLEMS = 100


@dataclass(frozen=True, slots=True)
class Problem:
    """One cell that could not be taken as it is. `row` counts as a spreadsheet does."""

    row: int
    column: str
    code: str
    value: str


# A problem's code → what it means. Those that cost the row its place, and those that do not.
PROBLEMS = {
    "no_key": Text("The key is missing"),
    "no_date": Text("The date is missing"),
    "bad_date": Text("Not a date"),
    "no_amount": Text("The amount is missing"),
    "bad_number": Text("Not a number"),
    "no_branch": Text("The branch is missing"),
    "unknown_branch": Text("No such branch"),
    "unknown_member": Text("No such member"),
    "several_members": Text("Several members have this phone or e-mail"),
    "unknown_product": Text("No such product"),
    "unknown_employee": Text("No such employee"),
    "too_many_cells": Text("The row has more cells than the header"),
    "two_members": Text("The receipt names two members"),
    "line_twice": Text("The receipt has this line number twice"),
    "receipt_differs": Text("This receipt is already here with other content"),
    "unknown_receipt": Text("No such receipt to return from"),
    "over_return": Text("More is returned than was sold"),
    "card_of_another": Text("The card belongs to another member"),
    "erased": Text("The member was erased"),
    "bad_phone": Text("Not a phone number"),
    "bad_email": Text("Not an e-mail address"),
    "bad_birthday": Text("Not a birthday"),
    "bad_choice": Text("Not one of the possible words"),
    "bad_yes_no": Text("Neither yes nor no"),
    "too_long": Text("Too long"),
    "consent_kept": Text("A newer refusal stands"),
    "row_twice": Text("Another row of the file is about the same"),
    "with_its_receipt": Text("Left out with the rest of its receipt"),
    "no_balance": Text("Neither points nor credit"),
    "balance_taken": Text("An opening balance was already taken in"),
}


# What an import may make.
THINGS = {
    "member": Text("New customers"),
    "product": Text("New products"),
    "category": Text("New categories"),
    "receipt": Text("New receipts"),
    "line": Text("New receipt lines"),
    "branch": Text("New branches"),
    "employee": Text("New employees"),
    "consent": Text("New consent decisions"),
    "entry": Text("New balance entries"),
}


@dataclass(slots=True)
class Outcome:
    """Sums of an import. `rows` = taken or unchanged or rejected ones; `created` counts things."""

    kind: str
    rows: int = 0
    created: Counter[str] = field(default_factory=Counter)
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    problems: list[Problem] = field(default_factory=list)
    problem_count: int = 0
    found: dict[str, Any] = field(default_factory=dict)
    batch: int | None = None
    dry_run: bool = False

    @property
    def taken(self) -> int:
        """Return the rows that were used or already there."""
        return self.rows - self.rejected

    def keep_first(self, problems: Iterable[Problem]) -> None:
        """Keep the first of these and of those already kept, by row."""
        self.problems = sorted([*self.problems, *problems], key=lambda p: p.row)[:FIRST_PROBLEMS]

    def facts(self) -> dict[str, Any]:
        """Return the answer for machines, and what was found out about the file."""
        return {
            "batch": self.batch,
            "rows": self.rows,
            "created": {name: number for name, number in sorted(self.created.items()) if number},
            "updated": self.updated,
            "unchanged": self.unchanged,
            "rejected": self.rejected,
            "problems": [
                {"row": p.row, "column": p.column, "code": p.code, "value": p.value}
                for p in self.problems
            ],
            "problem_count": self.problem_count,
            "dry_run": self.dry_run,
            "kind": self.kind,
            **self.found,
        }

"""What is worth doing today: found in the data, each with its worth and the deed that does it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from models.values import ProgramState
from services import members, programs, segments
from services.backup import backups, is_overdue
from services.core.errors import AppError
from services.core.words import Text
from ui.desktop.core.context import Context

DAYS_AHEAD = 7


@dataclass(frozen=True, slots=True)
class Tip:
    """One thing worth doing. `kind` is the chip's colour; `place` and `subject` do it."""

    title: str
    detail: str
    mark: str
    kind: str
    deed: str
    place: str
    subject: object


BACKUP = "backup"
"""The place of the tip whose deed is done on the spot: making a backup."""
IMPORT = "import"
"""The place of the tip that lets a file be chosen and taken in."""


@dataclass(frozen=True, slots=True)
class Finding:
    """How many customers a rule means today, and what they spent in all."""

    name: str
    document: dict[str, Any]
    count: int
    revenue_minor: int
    reached: int = 0


DRIFTING = Text("Preferred, drifting away")
BIRTHDAYS = Text("Birthdays this week")
CANDIDATES = Text("May join {program}")
TO_FIX = Text("Data to fix")


def _all(*conditions: dict[str, Any]) -> dict[str, Any]:
    return {"version": 1, "rule": {"all": list(conditions)}}


RULES: dict[Text, dict[str, Any]] = {
    DRIFTING: _all(
        {"fact": "lifecycle.preferred", "op": "equals", "value": "yes"},
        {"fact": "lifecycle.stage", "op": "any_of", "value": ["drifting"]},
    ),
    BIRTHDAYS: _all({"fact": "member.birthday", "op": "in_next_days", "value": DAYS_AHEAD}),
    TO_FIX: _all({"fact": "member.quality", "op": "less_than", "value": members.LOW_QUALITY}),
}


def find(session: Any, today: date) -> list[Finding]:
    """Return what the data offers today, in the order it is worth looking at."""
    asked = [(str(name), RULES[name]) for name in (DRIFTING, BIRTHDAYS)]
    asked += [
        (program.name, _outside(program))
        for program in programs.programs(session, today)
        if program.state is ProgramState.RUNNING
    ]
    asked.append((TO_FIX, RULES[TO_FIX]))
    found = (_finding(session, name, document, today) for name, document in asked)
    return [one for one in found if one is not None and one.count]


def tip(context: Context, one: Finding) -> Tip:
    """Return a finding in words."""
    words, count = context.words, one.count
    spent = words(
        "spent {sum} so far",
        sum=words.formats.round_money(one.revenue_minor, context.database.shop.currency),
    )
    if one.name == TO_FIX:
        title = words("{n} members with missing or doubtful data", n=count)
        detail = words("who cannot be reached gets no benefit")
        return Tip(title, detail, words("Data"), "plain", words("Fix"), "members", "quality")
    if one.name == DRIFTING:
        title = words("{n} preferred members are drifting away", n=count)
        name, detail, mark, kind = words(DRIFTING), spent, words("Drifting"), "danger"
    elif one.name == BIRTHDAYS:
        title = words("{n} birthdays this week", n=count)
        detail = words("{n} of them may be written to", n=one.reached)
        name, mark, kind = words(BIRTHDAYS), words("Birthday"), "accent"
    else:
        title = words("{n} customers may join {program}", n=count, program=one.name)
        name, detail = words(CANDIDATES, program=one.name), spent
        mark, kind = words("May join"), "primary"
    subject = {"rule": one.document, "name": name}
    return Tip(title, detail, mark, kind, words("Show"), "segments", subject)


def first_tip(context: Context) -> Tip:
    """Return what a shop that knows nobody yet begins with."""
    words = context.words
    detail = words("The till's file is enough: members, purchases and figures come from it")
    deed = words("Take a file in")
    return Tip(
        words("Bring in your sales"), detail, words("First step"), "primary", deed, IMPORT, None
    )


def backup_tip(context: Context) -> Tip | None:
    """Return the tip to make a backup where the last one is older than a day."""
    words = context.words
    if not is_overdue(context.folder, context.database.clock.now()):
        return None
    made = backups(context.folder)
    title = words("The backup is overdue") if made else words("There is no backup yet")
    detail = words("A copy of today keeps what this computer might lose")
    return Tip(title, detail, words("Backup"), "danger", words("Back up now"), BACKUP, None)


def _finding(session: Any, name: str, document: dict[str, Any], today: date) -> Finding | None:
    try:
        size = segments.count(session, segments.parse(document), today)
    except AppError:  # a join rule may name what is no longer there; its own page says so
        return None
    reached = max(size.reachable.values(), default=0)
    return Finding(name, document, size.count, size.revenue_minor, reached)


def _outside(program: programs.ProgramRow) -> dict[str, Any]:
    """Return the rule of those who may join and do not belong."""
    belongs = {"fact": "membership.program", "op": "any_of", "value": [program.name]}
    return _all(program.join_rule["rule"], {"not": belongs})

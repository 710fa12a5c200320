"""What a rule is compiled in: the data it is asked of, the as-of day, and the values it binds."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.base import day_number, moment_number
from models.organisation import Shop
from models.values import add_days
from services.core.clock import day_begins
from services.core.settings import Declared, read_setting
from services.segments.tree import Days

_SHORT_LIST = 40


@dataclass(frozen=True, slots=True)
class Missing:
    """A value of a rule that the shop does not have: a deleted product, a misspelled branch."""

    path: str
    what: str
    value: str


class Frame:
    """One compilation. `only` restricts every figure to one member, for explanations."""

    def __init__(
        self,
        session: Session,
        as_of: date,
        only: int | None = None,
        segment_ids: Callable[["Frame", str], str] | None = None,
    ) -> None:
        self.session = session
        self.as_of = as_of
        self.today = day_number(as_of)
        self.only = only
        self.shows = only is not None  # figures are to be shown, not only compared
        self.values: dict[str, Any] = {}
        self.missing: list[Missing] = []
        self.path = "rule"
        self.segments: tuple[str, ...] = ()
        self.borrowed = 0  # conditions that stand in segments, counted at every use
        self._segment_ids = segment_ids
        self._settings: dict[str, Any] = {}
        self.kept: dict[object, Any] = {}
        # Figures of everybody, whichever member the frame looks at: an explanation's frames share.
        self.everybody: dict[object, Any] = {}

    def bind(self, value: object) -> str:
        """Return the mark of a bound value."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def listed(self, values: Sequence[object]) -> str:
        """Return a bracketed list for IN; a long one travels as one JSON text."""
        if len(values) > _SHORT_LIST:
            return f"(SELECT value FROM json_each({self.bind(json.dumps(list(values)))}))"
        if not values:  # an empty pair of brackets would keep SQLite from the index asked for
            return "(SELECT 0 WHERE 0)"
        return "(" + ", ".join(self.bind(value) for value in values) + ")"

    def day(self, day: date) -> str:
        """Return a bound day number."""
        return self.bind(day_number(day))

    def own(self, member: str) -> str:
        """Return the clause that keeps to the one member, if there is one."""
        return "" if self.only is None else f" AND {member} = {self.bind(self.only)}"

    def days(self, column: str, days: Days) -> str:
        """Return the clause that keeps to the days."""
        clause = f" AND {column} <= {self.day(days.last)}"
        return clause if days.first is None else clause + self._since(column, days.first)

    def receipt_days(self, column: str, days: Days) -> str:
        """Return the clause that keeps receipts to the days; nothing where no receipt is later."""
        if self.is_now and days.last >= self.as_of:
            return "" if days.first is None else self._since(column, days.first)
        return self.days(column, days)

    def _since(self, column: str, first: date) -> str:
        return f" AND {column} >= {self.day(first)}"

    def moment(self, day: date) -> int:
        """Return the UTC millisecond at which the local day begins."""
        if day.year <= 1970:
            return 0
        return moment_number(day_begins(day, self.timezone))

    def moments(self, column: str, days: Days) -> str:
        """Return the clause that keeps a UTC moment to local days."""
        clause = f" AND {column} < {self.bind(self.moment(add_days(days.last, 1)))}"
        if days.first is not None:
            clause += f" AND {column} >= {self.bind(self.moment(days.first))}"
        return clause

    def local_day(self, moment: int) -> date:
        """Return the local day of a UTC millisecond."""
        utc = datetime.fromtimestamp(moment / 1000, UTC)
        return utc.astimezone(ZoneInfo(self.timezone)).date()

    @cached_property
    def timezone(self) -> str:
        """Return the shop's zone."""
        return str(self.session.scalars(select(Shop.timezone)).one())

    @cached_property
    def is_now(self) -> bool:
        """Return whether no member's receipt lies after the as-of day: then summaries hold."""
        newest = self.rows("SELECT max(any_last_on) FROM member_summary")[0][0]
        return newest is None or newest <= self.today

    @cached_property
    def history_days(self) -> int:
        """Return how many days the receipts span, at least 1."""
        # Each end by itself is one probe of the index on days; both at once would read it all.
        first = self.rows("SELECT min(sold_on) FROM receipt")[0][0]
        last = self.rows("SELECT max(sold_on) FROM receipt")[0][0]
        return 1 if first is None else int(last - first + 1)

    @cached_property
    def excluded(self) -> str:
        """Return the SQL of the ids that are nobody's any more: erased or merged away."""
        return "SELECT id FROM member WHERE state IN ('erased', 'merged')"

    def rows(self, sql: str) -> Sequence[Any]:
        """Return the rows of a statement compiled here, past SQLAlchemy's own compilation."""
        return self.session.connection().exec_driver_sql(sql, dict(self.values)).all()

    def setting(self, declared: Declared) -> Any:
        """Return a setting's value, read once."""
        if declared.name not in self._settings:
            self._settings[declared.name] = read_setting(self.session, declared)
        return self._settings[declared.name]

    def once(self, key: object, make: Callable[[], Any]) -> Any:
        """Return what `make` returns, made once per compilation."""
        if key not in self.kept:
            self.kept[key] = make()
        return self.kept[key]

    def miss(self, what: str, values: Iterable[str]) -> None:
        """Note that the shop has no such values; the condition then finds nobody by them."""
        self.missing.extend(Missing(self.path, what, value) for value in values)

    def segment(self, name: str) -> str:
        """Return the SQL of the ids in another segment."""
        if self._segment_ids is None:
            raise ValueError("this frame compiles no rules")
        return self._segment_ids(self, name)

"""Whether a rule holds for customers at each of their receipts: that one counted, none after it.

What a counter would have found when the receipt was booked. What a member bought is taken from
their receipts in order, read once for everybody in one pass; every other condition is decided by
the segment's own SQL for the day. Ranks among all customers (RFM, preferred) stand as they do at
the end of the day.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from models.base import day_from_number, day_number
from services.segments import past
from services.segments.codec import parse
from services.segments.past import Series
from services.segments.queries import frame_of, member_ids, segment_by_name, selection
from services.segments.sales import sales
from services.segments.tree import All, AnyOf, Condition, Days, Node, Not, Where, days_of

Holds = Callable[[int], bool]
_Test = Callable[["_Now", int], bool]


class Purchase(NamedTuple):
    """A receipt in a customer's history: `day` since 1970, `minute` −1 where unknown."""

    member_id: int
    day: int
    minute: int
    id: int
    is_sale: int
    amount: int
    returned: int
    discount: int
    quantity: int
    branch: int


@dataclass(frozen=True, slots=True)
class Life:
    """A customer's receipts in the order of sale; `holds[k](n)` answers rule k for the n-th."""

    member_id: int
    receipts: list[Purchase]
    holds: tuple[Holds, ...]


def lives(session: Session, rules: Sequence[Node], first: date, last: date) -> Iterator[Life]:
    """Yield every customer with receipts until `last`, by id, and whether each rule held then.

    Ask `holds` only of receipts from `first` on, and only before the next customer is taken:
    what lies behind is not kept. Receipts before `first` are there as far as the rules look back.
    """
    timeline = _Timeline(session, first, last)
    for rule in rules:
        selection(session, rule, last)  # what it cannot say is refused here, in its own words
    now = _Now()
    holds = tuple(partial(timeline.test(rule), now) for rule in rules)
    for member_id, rows in groupby(timeline.receipts(), itemgetter(0)):
        receipts = sorted(map(Purchase._make, rows))
        now.member_id, now.receipts = member_id, receipts
        now.series = {key: source(member_id, receipts) for key, source in timeline.sources.items()}
        yield Life(member_id, receipts, holds)


class _Now:
    """The customer at hand, with their part of each source."""

    __slots__ = ("member_id", "receipts", "series")
    member_id: int
    receipts: list[Purchase]
    series: dict[tuple[Where, bool], Series]


_Source = Callable[[int, list[Purchase]], Series]


class _Timeline:
    def __init__(self, session: Session, first: date, last: date) -> None:
        self._session, self._first, self._last = session, first, last
        self._since: date | None = first
        self.sources: dict[tuple[Where, bool], _Source] = {}

    def receipts(self) -> Iterator[Any]:
        """Return the rows of all customers' receipts, customer by customer."""
        since = "" if self._since is None else f"AND r.sold_on >= {day_number(self._since)}"
        sql = (
            "SELECT r.member_id, r.sold_on, coalesce(r.sold_minute, -1), r.id, r.is_sale,"
            " r.total_minor, r.returned_minor, r.discount_minor, r.quantity_milli, r.branch_id"
            " FROM receipt AS r INDEXED BY ix_receipt_history WHERE r.member_id IS NOT NULL"
            f" AND r.sold_on <= {day_number(self._last)} {since}"
            " AND r.member_id NOT IN (SELECT id FROM member WHERE state IN ('erased', 'merged'))"
            " ORDER BY r.member_id"
        )
        for key in self.sources:
            self.sources[key] = self._open(*key)
        return iter(_cursor(self._session, sql, {}))

    def test(self, node: Node) -> _Test:
        """Return the function that tells whether the node holds."""
        match node:
            case Condition():
                return self._condition(node)
            case All(parts):
                return _every([self.test(part) for part in _cheapest_first(parts)])
            case AnyOf(parts):
                return _some([self.test(part) for part in _cheapest_first(parts)])
            case Not(part):
                inner = self.test(part)
                return lambda now, n: not inner(now, n)

    def _condition(self, asked: Condition) -> _Test:
        if asked.fact == "segment.in" and isinstance(asked.value, tuple):
            return self.test(_of_segments(self._session, asked))
        if asked.fact == "lifecycle.stage":
            stages = past.Stages.of(frame_of(self._session, self._last))
            self._look_back(None)
            key = self._source(Where(), lines=False)
            return lambda now, n: stages.holds(now.series[key], n, now.receipts[n].day, asked)
        if asked.fact.startswith("purchases."):
            return self._purchases(asked)
        return self._by_day(asked)

    def _purchases(self, asked: Condition) -> _Test:
        name = asked.fact.removeprefix("purchases.")
        self._look_back(past.looks_back_to(asked, self._first))
        if name == "bought":
            return self._bought(asked)
        lines = asked.where.returns is False and name in ("items", "return_rate", "discount_share")
        key = self._source(asked.where, lines=lines)
        days = _Windows(asked)
        if name == "share":
            whole = self._source(Where(), lines=False)
            return lambda now, n: past.share_holds(
                now.series[key], now.series[whole], n, days(now.receipts[n].day), asked
            )
        if name == "main_branch":
            codes = _branch_codes(self._session)
            return lambda now, n: past.main_branch_holds(
                now.series[key], n, days(now.receipts[n].day), asked, codes
            )
        figure = past.FIGURES[name]
        return lambda now, n: past.holds(
            figure(now.series[key], n, now.receipts[n].day, days(now.receipts[n].day)),
            asked,
            now.receipts[n].day,
        )

    def _bought(self, asked: Condition) -> _Test:
        days = _Windows(asked)
        if not isinstance(asked.value, tuple):
            key = self._source(asked.where, lines=False)
            known = asked.op == "is_known"
            return lambda now, n: (
                past.has_sale(now.series[key], n, days(now.receipts[n].day)) is known
            )
        keys = [
            self._source(replace(asked.where, article=str(value), returns=False), lines=True)
            for value in asked.value
        ]

        def test(now: _Now, n: int) -> bool:
            window = days(now.receipts[n].day)
            found = (past.has_any(now.series[key], n, window) for key in keys)
            if asked.op == "any_of":
                return any(found)
            return all(found) if asked.op == "all_of" else not any(found)

        return test

    def _by_day(self, asked: Condition) -> _Test:
        """Return the test of a condition that SQL decides for a day, once if days do not differ."""
        ends = [selection(self._session, asked, day) for day in (self._first, self._last)]
        same = len({(chosen.ids, repr(sorted(f.values.items()))) for chosen, f in ends}) == 1
        # Now, before any row is read: SQLite takes in no function while a statement runs.
        sets = {0: _bits(self._session, asked, self._last)} if same else {}

        def test(now: _Now, n: int) -> bool:
            day = 0 if same else now.receipts[n].day
            if day not in sets:
                sets[day] = _bits(self._session, asked, day_from_number(day))
            place, bit = divmod(now.member_id, 8)
            bits = sets[day]
            return place < len(bits) and bool(bits[place] >> bit & 1)

        return test

    def _look_back(self, to: date | None) -> None:
        if self._since is not None:
            self._since = None if to is None else min(self._since, to)

    def _source(self, where: Where, *, lines: bool) -> tuple[Where, bool]:
        self.sources.setdefault((where, lines), _whole)
        return where, lines

    def _open(self, where: Where, lines: bool) -> _Source:
        """Return what gives each customer's part of a source, customers in order of id."""
        if where == Where() and not lines:
            return _whole
        frame = frame_of(self._session, self._last)
        needs = frozenset({"quantity", "discount", "branch"} | ({"lines"} if lines else set()))
        found = sales(frame, where, Days(self._since, self._last), needs=needs)
        receipt = found.each or "r.id"
        sums = ", ".join(
            f"sum({sql})"
            for sql in (found.amount, found.returned, found.discount, found.quantity, found.sold)
        )
        sql = (
            f"SELECT {found.member}, {receipt}, max({found.is_sale}), {sums}"
            f" {found.source} GROUP BY {found.member}, {receipt} ORDER BY 1"
        )
        return _Stream(iter(_cursor(self._session, sql, frame.values)))


def _whole(_member_id: int, receipts: list[Purchase]) -> Series:
    return Series.of_receipts(receipts)


class _Stream:
    """One source's rows, given out customer by customer."""

    def __init__(self, rows: Iterator[Any]) -> None:
        self._groups: Any = groupby(rows, itemgetter(0))
        self._member_id = -1
        self._rows: Iterator[Any] = iter(())

    def __call__(self, member_id: int, receipts: list[Purchase]) -> Series:
        """Return the customer's rows in the order of their receipts."""
        while self._member_id < member_id:
            self._member_id, self._rows = next(self._groups, (1 << 62, iter(())))
        rows = list(self._rows) if self._member_id == member_id else []
        return Series.of_rows(receipts, {row[1]: row for row in rows})


class _Windows:
    """The first and last day (numbers) of a condition's window, for the day asked about."""

    def __init__(self, asked: Condition) -> None:
        self._within = asked.within
        self._known: dict[int, tuple[int, int]] = {}

    def __call__(self, day: int) -> tuple[int, int]:
        """Return the window on a day."""
        if day not in self._known:
            days = days_of(self._within, day_from_number(day))
            first = past.NO_DAY if days.first is None else day_number(days.first)
            self._known[day] = first, day_number(days.last)
        return self._known[day]


def _every(tests: list[_Test]) -> _Test:
    if len(tests) == 1:
        return tests[0]
    return lambda now, n: all(test(now, n) for test in tests)


def _some(tests: list[_Test]) -> _Test:
    return lambda now, n: any(test(now, n) for test in tests)


def _cheapest_first(parts: tuple[Node, ...]) -> list[Node]:
    """Return the parts with those last that ask SQL day by day."""
    return sorted(
        parts, key=lambda one: isinstance(one, Condition) and not one.fact.startswith("purchases.")
    )


def _of_segments(session: Session, asked: Condition) -> Node:
    names: Any = asked.value
    rules = tuple(parse(segment_by_name(session, name).rule) for name in names)
    if asked.op == "all_of":
        return All(rules)
    return AnyOf(rules) if asked.op == "any_of" else Not(AnyOf(rules))


def _bits(session: Session, asked: Condition, on: date) -> bytearray:
    ids = list(session.scalars(member_ids(session, asked, on)))
    bits = bytearray(max(ids, default=0) // 8 + 1)
    for one in ids:
        bits[one >> 3] |= 1 << (one & 7)
    return bits


def _branch_codes(session: Session) -> dict[int, str]:
    return dict(iter(_cursor(session, "SELECT id, code FROM branch", {})))


def _cursor(session: Session, sql: str, values: dict[str, Any]) -> Any:
    """Return a cursor of its own: several are read side by side."""
    connection: Any = session.connection().connection.driver_connection
    return connection.cursor().execute(sql, values)

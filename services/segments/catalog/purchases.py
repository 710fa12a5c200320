"""Purchase facts: what members bought, when, where and how much."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from services.core.words import Text
from services.segments import places
from services.segments.catalog.fact import (
    Column,
    Fact,
    Figure,
    PerValue,
    Rows,
    Within,
    Worked,
)
from services.segments.compare import holds_for
from services.segments.frame import Frame
from services.segments.kinds import LARGEST, Kind
from services.segments.sales import Sales, receipt_clauses, sales
from services.segments.tree import NOWHERE, Condition, Days, days_of, just_before

if TYPE_CHECKING:
    from services.segments.arrays import Rhythms

WHERE = frozenset(
    (
        "branch",
        "region",
        "product",
        "category",
        "department",
        "brand",
        "weekday",
        "hours",
        "channel",
        "returns",
    )
)
_NOTHING: frozenset[str] = frozenset()
_LINES = frozenset({"lines"})


def _sales(frame: Frame, asked: Condition, needs: frozenset[str] = _NOTHING) -> Sales:
    return sales(frame, asked.where, days_of(asked.within, frame.as_of), needs=needs)


def _from_summary(frame: Frame, asked: Condition) -> bool:
    """Return whether the kept summary answers: all time, nothing narrowed, nothing later."""
    return asked.within is None and asked.where == NOWHERE and frame.is_now


def _rows(source: Sales, value: str, absent: float | None = None) -> Rows:
    return Rows(source.member, value, source.source, absent=absent, cost=source.cost)


def _count(frame: Frame, asked: Condition) -> Figure:
    if _from_summary(frame, asked):
        return Column("s.receipts", "s", absent=0)
    days = days_of(asked.within, frame.as_of)
    if asked.where == NOWHERE and frame.is_now and days.last >= frame.as_of:
        once = _bought_since(frame, asked, days)
        if once is not None:
            return once
    source = _sales(frame, asked)
    return _rows(source, source.count, absent=0)


def _bought_since(frame: Frame, asked: Condition, days: Days) -> Figure | None:
    """Return whether the last visit day settles what is asked: bought since then at all, or not.

    It does when the comparison makes no difference between one receipt and any number of them.
    """
    if days.first is None or frame.shows or asked.op in ("between", "not_equals"):
        return None
    nothing, *something = (holds_for(n, asked) for n in (0, 1, 2, LARGEST))
    if nothing in something:
        return None
    sign = "<" if nothing else ">="
    settled = f"s.last_on {sign} {frame.day(days.first)}"
    return Column("s.last_on", "s", absent=0, settled=settled)


def _total(frame: Frame, asked: Condition) -> Figure:
    if _from_summary(frame, asked):
        return Column("s.total_minor", "s", absent=0)
    source = _sales(frame, asked)
    return _rows(source, f"sum({source.amount})", absent=0)


def _items(frame: Frame, asked: Condition) -> Figure:
    source = _sales(frame, asked, frozenset({"quantity"}))
    quantity = f"sum({source.quantity})"
    if source.each is None and asked.where.returns is False:
        # What came back stands on few lines: taking out their negative quantities adds it again.
        days = frame.receipt_days("l.sold_on", days_of(asked.within, frame.as_of))
        narrowed = receipt_clauses(frame, asked.where, "b")
        quantity += (
            " - coalesce((SELECT sum(l.quantity_milli)"
            " FROM receipt_line AS l INDEXED BY ix_receipt_line_return_history"
            " CROSS JOIN receipt AS b ON b.id = l.receipt_id"
            " WHERE l.is_return = 1 AND l.member_id IS NOT NULL"
            f" AND l.member_id = {source.member}{days}{narrowed}), 0)"
        )
    return _rows(source, f"({quantity}) / 1000.0", absent=0)


def _average_basket(frame: Frame, asked: Condition) -> Figure:
    if _from_summary(frame, asked):
        return Column("1.0 * s.total_minor / nullif(s.receipts, 0)", "s")
    source = _sales(frame, asked)
    return _rows(source, f"1.0 * sum({source.amount}) / nullif({source.count}, 0)")


def _first_on(frame: Frame, asked: Condition) -> Figure:
    if _from_summary(frame, asked):
        return Column("s.first_on", "s")
    source = _sales(frame, asked)
    return _rows(source, f"min({source.visit_day})")


def _last_on(frame: Frame, asked: Condition) -> Figure:
    if _from_summary(frame, asked):
        return Column("s.last_on", "s")
    source = _sales(frame, asked)
    return _rows(source, f"max({source.visit_day})")


def _days_since_last(frame: Frame, asked: Condition) -> Figure:
    if _from_summary(frame, asked):
        return Column(f"({frame.bind(frame.today)} - s.last_on)", "s")
    source = _sales(frame, asked)
    return _rows(source, f"({frame.bind(frame.today)} - max({source.visit_day}))")


def _usual_gap(frame: Frame, asked: Condition) -> Figure:
    if _from_summary(frame, asked):
        return Column("s.gap_half_days / 2.0", "s")
    found = _rhythms(frame, asked)
    return Worked(found.members[found.has_rhythm], found.half_days[found.has_rhythm] / 2.0)


def _gap_ratio(frame: Frame, asked: Condition) -> Figure:
    today = frame.bind(frame.today)
    if _from_summary(frame, asked):
        ratio = f"2.0 * ({today} - s.last_on) / max(s.gap_half_days, 2)"
        return Column(ratio, "s")
    found = _rhythms(frame, asked)
    ratios = 2.0 * (frame.today - found.last_on) / found.usual
    return Worked(found.members[found.has_rhythm], ratios[found.has_rhythm])


def _rhythms(frame: Frame, asked: Condition) -> "Rhythms":
    """Return the rhythms of the visit days that are asked for."""
    # numpy is loaded for a rule that needs it, never at a start.
    from services.segments.arrays import rhythms  # noqa: PLC0415 - see above

    def read() -> "Rhythms":
        source = _sales(frame, replace(asked, where=replace(asked.where, weekday=())))
        visits = f"{source.source} AND {source.is_sale}"
        return rhythms(frame, source.member, source.day, visits, asked.where.weekday)

    found: Rhythms = frame.once(("rhythms", asked.where, asked.within), read)
    return found


def _share(frame: Frame, asked: Condition) -> Figure:
    """Return the total with `where` over the total without, unknown where the latter is not > 0."""
    days = days_of(asked.within, frame.as_of)
    part, whole = sales(frame, asked.where, days), sales(frame, NOWHERE, days)
    if _from_summary(frame, Condition(asked.fact, asked.op, within=asked.within)):
        totals = "SELECT s.member_id, s.total_minor AS total FROM member_summary AS s WHERE 1"
        totals += frame.own("s.member_id")
    else:
        totals = (
            f"SELECT {whole.member} AS member_id, sum({whole.amount}) AS total"
            f" {whole.source} GROUP BY {whole.member}"
        )
    parts = (
        f"SELECT {part.member} AS member_id, sum({part.amount}) AS total"
        f" {part.source} GROUP BY {part.member}"
    )
    # Who bought nothing of it has a known share of 0; where that settles nothing, they need no row.
    nothing_counts = frame.shows or asked.op == "is_unknown" or holds_for(0, asked)
    joined = "LEFT JOIN" if nothing_counts else "JOIN"
    return Rows(
        "t.member_id",
        "1.0 * coalesce(p.total, 0) / t.total",
        f"FROM ({totals}) AS t {joined} ({parts}) AS p ON p.member_id = t.member_id"
        " WHERE t.total > 0",
        grouped=False,
        cost=part.cost + 1,
    )


def _branches(frame: Frame, asked: Condition) -> Figure:
    if _from_summary(frame, asked):
        return Column("s.branches", "s", absent=0)
    source = _sales(frame, asked, frozenset({"branch"}))
    value = f"count(DISTINCT CASE WHEN {source.is_sale} THEN {source.branch} END)"
    return _rows(source, value, absent=0)


def _main_branch(frame: Frame, asked: Condition) -> Figure:
    def stored(code: str) -> tuple[object, ...]:
        return tuple(places.branch_ids(frame, [code]))

    if _from_summary(frame, asked):
        column = "s.main_branch_id"
        shown = f"(SELECT b.code FROM branch AS b WHERE b.id = {column})"
        return Column(column, "s", stored=stored, shown=shown)
    # numpy is loaded for a rule that needs it, never at a start.
    from services.segments import arrays  # noqa: PLC0415 - see above

    for code in asked.value if isinstance(asked.value, tuple) else ():
        stored(str(code))  # notes those that the shop does not have
    source = _sales(frame, asked, frozenset({"branch"}))
    columns = {"place": f"{source.member} * {1 << arrays.PLACE_BITS} + {source.branch}"}
    if source.each is not None:
        columns["receipt"] = source.each
    named = ", ".join(f"{sql} AS {name}" for name, sql in columns.items())
    visits = f"SELECT {named} {source.source} AND {source.is_sale}"
    rows, *receipts = arrays.columns(frame, visits, list(columns))
    branches = frame.rows("SELECT id, code FROM branch ORDER BY code")
    ids = [branch_id for branch_id, _ in branches]
    members, ranks = arrays.most_often(rows, receipts[0] if receipts else None, ids)
    return Worked(members, ranks, tuple(code for _, code in branches))


def _bought(frame: Frame, asked: Condition) -> Figure:
    """Return the set of articles, categories, departments and brands with a sale line."""

    def ids(value: str) -> str:
        of_it = replace(asked.where, article=value, returns=False)
        found = sales(frame, of_it, days_of(asked.within, frame.as_of))
        return f"SELECT DISTINCT {found.member} AS id {found.source}"

    def known() -> str:
        found = sales(frame, asked.where, days_of(asked.within, frame.as_of))
        return f"SELECT DISTINCT {found.member} AS id {found.source} AND {found.is_sale}"

    return PerValue(ids, known)


def _rate(of: Callable[[Sales], tuple[str, str]], *needs: str) -> Callable[..., Figure]:
    """Return the figure of one sum over another, unknown where the other is not above 0."""

    def figure(frame: Frame, asked: Condition) -> Figure:
        # Whole receipts do not tell their sale lines apart from what came back with them.
        apart = _LINES if asked.where.returns is False else _NOTHING
        source = _sales(frame, asked, apart.union(needs))
        part, whole = of(source)
        value = f"CASE WHEN sum({whole}) > 0 THEN 1.0 * sum({part}) / sum({whole}) END"
        return _rows(source, value)

    return figure


def _trend(frame: Frame, asked: Condition) -> Figure:
    """Return the total in the window over the total in as many days just before it."""
    now = days_of(asked.within, frame.as_of)
    if now.first is None or now.first > now.last:
        return Column("NULL")
    before = just_before(now)
    source = sales(frame, asked.where, Days(before.first, now.last))
    first = frame.day(now.first)
    inside = f"sum(CASE WHEN {source.day} >= {first} THEN {source.amount} ELSE 0 END)"
    earlier = f"sum(CASE WHEN {source.day} < {first} THEN {source.amount} ELSE 0 END)"
    return _rows(source, f"CASE WHEN {earlier} > 0 THEN 1.0 * {inside} / {earlier} END")


def _fact(
    name: str,
    kind: Kind,
    label: Text,
    figure: Callable[[Frame, Condition], Figure],
    unit: str | None = None,
    within: Within = Within.PAST,
    picker: str | None = None,
) -> Fact:
    key = f"purchases.{name}"
    return Fact(key, kind, label, figure, unit, within=within, where=WHERE, picker=picker)


FACTS = (
    _fact("count", Kind.NUMBER, Text("number of purchases"), _count, "receipts"),
    _fact("total", Kind.MONEY, Text("total spent"), _total),
    _fact("items", Kind.NUMBER, Text("number of items bought"), _items, "items"),
    _fact("average_basket", Kind.MONEY, Text("average purchase"), _average_basket),
    _fact("first_on", Kind.DATE, Text("first purchase"), _first_on),
    _fact("last_on", Kind.DATE, Text("last purchase"), _last_on),
    _fact(
        "days_since_last",
        Kind.NUMBER,
        Text("days since the last purchase"),
        _days_since_last,
        "days",
    ),
    _fact("usual_gap_days", Kind.NUMBER, Text("usual days between visits"), _usual_gap, "days"),
    _fact(
        "gap_ratio",
        Kind.NUMBER,
        Text("time since the last visit ÷ usual time between visits"),
        _gap_ratio,
        "times",
    ),
    _fact("share", Kind.NUMBER, Text("share of their spending"), _share, "share"),
    _fact("branches", Kind.NUMBER, Text("number of branches bought in"), _branches, "branches"),
    _fact("main_branch", Kind.CHOICE, Text("main branch"), _main_branch, picker="branches"),
    Fact(
        "purchases.bought",
        Kind.SET,
        Text("bought"),
        _bought,
        within=Within.PAST,
        where=WHERE - {"returns"},
        picker="articles",
        prefixes=("product:", "category:", "department:", "brand:"),
    ),
    _fact(
        "return_rate",
        Kind.NUMBER,
        Text("share of purchases returned"),
        _rate(lambda source: (source.returned, source.sold)),
        "share",
    ),
    _fact(
        "discount_share",
        Kind.NUMBER,
        Text("discount as a share of the full price"),
        _rate(
            lambda source: (source.discount, f"({source.amount} + {source.discount})"), "discount"
        ),
        "share",
    ),
    _fact(
        "trend",
        Kind.NUMBER,
        Text("spending against the period before"),
        _trend,
        "times",
        within=Within.NEEDED,
    ),
)

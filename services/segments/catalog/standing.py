"""Where members stand among the others: lifecycle, RFM, other segments, a random sample."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

from models.values import add_months
from services.core.settings import (
    DRIFTING_DAYS,
    DRIFTING_RATIO,
    LOST_DAYS,
    LOST_RATIO,
    NEW_DAYS,
    PREFERRED_SHARE,
    RETURNED_DAYS,
)
from services.core.words import Text
from services.segments import rfm
from services.segments.catalog.fact import Column, Fact, Figure, PerValue, Rows
from services.segments.frame import Frame
from services.segments.kinds import Kind
from services.segments.tree import Condition

STAGES = ("prospect", "new", "returned", "lost", "drifting", "one_time", "active")


def _of_summary(frame: Frame, value: str) -> Column | Rows:
    """Return a figure over the summary `s` as it stands, or stood on a past day."""
    if frame.is_now:
        return Column(value, "s")
    source = f"FROM {frame.summary()} WHERE 1"
    return Rows("s.member_id", value, source, grouped=False, cost=8)


def _stage(frame: Frame, asked: Condition) -> Figure:
    """Return the stage of CONTRACT 4, the first that fits; see docs/decisions/0004-rules.md."""
    today = frame.bind(frame.today)
    silent = f"({today} - s.last_on)"

    def silent_for(ratio: float, days: int) -> str:
        return (
            "CASE WHEN s.gap_half_days IS NULL"
            f" THEN {silent} > {frame.bind(days)}"
            f" ELSE 2.0 * {silent} / max(s.gap_half_days, 2) > {frame.bind(ratio)} END"
        )

    new_since = f"{today} - {frame.bind(frame.setting(NEW_DAYS))}"
    lost = silent_for(frame.setting(LOST_RATIO), frame.setting(LOST_DAYS))
    drifting = silent_for(frame.setting(DRIFTING_RATIO), frame.setting(DRIFTING_DAYS))
    back = f"s.member_id IN ({_returned(frame)})"
    stages = (
        "CASE WHEN coalesce(s.receipts, 0) = 0 THEN 'prospect'"
        f" WHEN s.first_on > {new_since} THEN 'new'"
        f" WHEN s.last_on > {today} - {frame.bind(frame.setting(RETURNED_DAYS))} AND {back}"
        " THEN 'returned'"
        f" WHEN {lost} THEN 'lost' WHEN {drifting} THEN 'drifting'"
        " WHEN s.visit_days = 1 THEN 'one_time' ELSE 'active' END"
    )
    if frame.is_now:
        return Column(stages, "s", absent="prospect")
    # Members without a receipt by then have no row: prospects, like those with returns only.
    source = f"FROM member AS p LEFT JOIN {frame.summary()} ON s.member_id = p.id WHERE 1"
    return Rows("p.id", stages, source + frame.own("p.id"), grouped=False, cost=8)


def _returned(frame: Frame) -> str:
    """Return the ids of who came back in the last days after a silence that means "lost".

    A silence ends on a visit day of the last days and begins on the visit day before it. It
    means "lost" when it is more than the ratio times the usual gap between the visit days up to
    its beginning (at least a day), or, with fewer than three of them, longer than the days.
    """
    today = frame.bind(frame.today)
    ratio = frame.bind(frame.setting(LOST_RATIO))
    days = frame.setting(LOST_DAYS)
    index = "ix_receipt_day" if frame.only is None else "ix_receipt_history"
    recent = (
        f"SELECT DISTINCT r.member_id, r.sold_on FROM receipt AS r INDEXED BY {index}"
        f" WHERE r.sold_on > {today} - {frame.bind(frame.setting(RETURNED_DAYS))}"
        f" AND r.sold_on <= {today} AND r.is_sale = 1 AND r.member_id IS NOT NULL"
        + frame.own("r.member_id")
    )
    before = (
        "(SELECT h.sold_on FROM receipt AS h INDEXED BY ix_receipt_history"
        " WHERE h.member_id = v.member_id AND h.sold_on < v.sold_on AND h.is_sale = 1"
        " AND h.member_id IS NOT NULL ORDER BY h.sold_on DESC LIMIT 1)"
    )
    silences = (
        "SELECT member_id, began_on, max(ended_on - began_on) AS days FROM ("
        f"SELECT v.member_id, v.sold_on AS ended_on, {before} AS began_on FROM ({recent}) AS v)"
        f" WHERE ended_on - began_on > {frame.bind(min(frame.setting(LOST_RATIO), days))}"
        " GROUP BY member_id, began_on"
    )
    visits = (
        "SELECT DISTINCT q.member_id, q.began_on, q.days AS silence, h.sold_on FROM"
        f" ({silences}) AS q CROSS JOIN receipt AS h INDEXED BY ix_receipt_history"
        " ON h.member_id = q.member_id AND h.sold_on <= q.began_on"
        " WHERE h.is_sale = 1 AND h.member_id IS NOT NULL"
    )
    each = "PARTITION BY member_id, began_on"
    gaps = (
        "SELECT member_id, began_on, silence,"
        f" sold_on - lag(sold_on) OVER ({each} ORDER BY sold_on) AS gap FROM ({visits})"
    )
    # The first visit day has no gap; it is ranked last so that the others count 1, 2, …
    ranked = (
        "SELECT member_id, began_on, silence, gap,"
        f" row_number() OVER ({each} ORDER BY gap IS NULL, gap) AS place,"
        f" count(gap) OVER ({each}) AS n FROM ({gaps})"
    )
    middle = "CASE WHEN place IN ((n + 1) / 2, (n + 2) / 2) THEN gap END"
    return (
        f"SELECT member_id FROM ({ranked}) GROUP BY member_id, began_on"
        f" HAVING CASE WHEN max(n) < 2 THEN max(silence) > {frame.bind(days)}"
        f" ELSE 2.0 * max(silence) / max(sum({middle}) * 2 / count({middle}), 2) > {ratio} END"
    )


def _preferred(frame: Frame, _asked: Condition) -> Figure:
    """Return the customers of the top share by total of the last 12 months, equals included.

    The share is counted over customers who spent more than 0 in these months.
    """
    share = Fraction(str(frame.setting(PREFERRED_SHARE)))

    def ids(_value: str) -> str:
        since = frame.day(add_months(frame.as_of, -12))
        totals = (
            "SELECT r.member_id, sum(r.total_minor) AS total"
            " FROM receipt AS r INDEXED BY ix_receipt_history"
            f" WHERE r.member_id IS NOT NULL AND r.sold_on > {since}"
            f" AND r.sold_on <= {frame.bind(frame.today)}"
            f" AND r.member_id NOT IN ({frame.excluded}) GROUP BY r.member_id HAVING total > 0"
        )
        # The place of the last preferred one, from 0: the share of them, rounded up, less one.
        up, down = share.numerator, share.denominator
        last = f"(SELECT (count(*) * {up} + {down - 1}) / {down} - 1 FROM t)"
        return (
            f"SELECT id FROM (WITH t AS MATERIALIZED ({totals})"
            " SELECT member_id AS id FROM t WHERE total >="
            f" (SELECT total FROM t ORDER BY total DESC LIMIT 1 OFFSET {last}))"
        )

    return PerValue(ids)


def _score(measure: str) -> Callable[[Frame, Condition], Figure]:
    def figure(frame: Frame, _asked: Condition) -> Figure:
        return _of_summary(frame, rfm.score(frame, measure))

    return figure


def _cell(frame: Frame, _asked: Condition) -> Figure:
    return _of_summary(frame, _cell_sql(frame))


def _cell_sql(frame: Frame) -> str:
    scores = [rfm.score(frame, measure) for measure in rfm.MEASURES]
    return "(" + " || ".join(scores) + ")"


def _group(frame: Frame, _asked: Condition) -> Figure:
    cell = _cell_sql(frame)
    figure = _of_summary(frame, cell)
    shown = None
    if frame.only is not None:
        named = (
            f"WHEN {cell} IN {frame.listed(rfm.group_cells(group))} THEN '{group}'"
            for group in rfm.GROUPS
        )
        shown = f"CASE {' '.join(named)} END"
    return replace(figure, stored=rfm.group_cells, shown=shown)


def _in_segment(frame: Frame, _asked: Condition) -> Figure:
    return PerValue(frame.segment)


def sample_place(member_no: str, seed: int) -> float:
    """Return the member's place in the sample of this seed, from 0 to under 100, evenly spread.

    The same for a number and seed on every machine: the first 32 bits of BLAKE2b.
    """
    digest = hashlib.blake2b(member_no.encode(), digest_size=4, key=str(seed).encode()).digest()
    return int.from_bytes(digest, "big") * 100 / 2**32


def _sample(frame: Frame, asked: Condition) -> Figure:
    driver: Any = frame.session.connection().connection.driver_connection
    driver.create_function("sample_place", 2, sample_place, deterministic=True)
    return Column(f"sample_place(m.member_no, {frame.bind(asked.seed or 0)})")


def _rfm(name: str, kind: Kind, label: Text, figure: Callable[[Frame, Condition], Figure]) -> Fact:
    choices = tuple(rfm.GROUPS) if name == "group" else ()
    return Fact(f"rfm.{name}", kind, label, figure, choices=choices, picker="rfm")


FACTS = (
    Fact("lifecycle.stage", Kind.CHOICE, Text("stage"), _stage, choices=STAGES),
    Fact("lifecycle.preferred", Kind.FLAG, Text("preferred customer"), _preferred),
    _rfm("recency", Kind.NUMBER, Text("recency score"), _score("recency")),
    _rfm("frequency", Kind.NUMBER, Text("frequency score"), _score("frequency")),
    _rfm("monetary", Kind.NUMBER, Text("spending score"), _score("monetary")),
    _rfm("cell", Kind.TEXT, Text("RFM cell"), _cell),
    _rfm("group", Kind.CHOICE, Text("RFM group"), _group),
    Fact("segment.in", Kind.SET, Text("in the segment"), _in_segment, picker="segments"),
    Fact("sample.percent", Kind.NUMBER, Text("random sample"), _sample, "percent", seeded=True),
)

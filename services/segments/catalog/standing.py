"""Where members stand among the others: lifecycle, RFM, other segments, a random sample."""

import json
from collections.abc import Callable
from fractions import Fraction

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
from services.segments.catalog.fact import Column, Fact, Figure, PerValue, Worked
from services.segments.frame import Frame
from services.segments.kinds import Kind
from services.segments.tree import Condition

STAGES = ("prospect", "new", "returned", "lost", "drifting", "one_time", "active")


def _stage(frame: Frame, asked: Condition) -> Figure:
    """Return the first stage that fits; what each means is in docs/decisions/0009-rules.md."""
    if not frame.is_now:
        return _stage_then(frame)
    today = frame.bind(frame.today)
    silent = f"({today} - s.last_on)"

    def silent_for(ratio: float, days: int) -> str:
        return (
            "CASE WHEN s.gap_half_days IS NULL"
            f" THEN {silent} > {frame.bind(days)}"
            f" ELSE 2.0 * {silent} / max(s.gap_half_days, 2) > {frame.bind(ratio)} END"
        )

    lately = f"{silent} < {frame.bind(frame.setting(RETURNED_DAYS))}"
    tests: dict[str, Callable[[], str]] = {
        "prospect": lambda: "coalesce(s.receipts, 0) = 0",
        "new": lambda: f"{today} - s.first_on < {frame.bind(frame.setting(NEW_DAYS))}",
        "returned": lambda: f"{lately} AND s.member_id IN ({_returned(frame)})",
        "lost": lambda: silent_for(frame.setting(LOST_RATIO), frame.setting(LOST_DAYS)),
        "drifting": lambda: silent_for(frame.setting(DRIFTING_RATIO), frame.setting(DRIFTING_DAYS)),
        "one_time": lambda: "s.visit_days = 1",
        "active": lambda: "1",
    }
    # What comes after the last stage that is asked for need not be told apart.
    wanted = STAGES if frame.shows or not isinstance(asked.value, tuple) else asked.value
    needed = STAGES[: max(STAGES.index(str(stage)) for stage in wanted) + 1]
    whens = " ".join(f"WHEN {tests[stage]()} THEN '{stage}'" for stage in needed)
    return Column(f"CASE {whens} ELSE 'later' END", "s", absent="prospect")


def _stage_then(frame: Frame) -> Worked:
    """Return the stages on a past day, out of the visit days by then: the same tests in arrays."""
    # numpy is loaded for a rule that needs it, never at a start.
    from services.segments import arrays  # noqa: PLC0415 - see above

    visits = (
        "FROM receipt AS r INDEXED BY ix_receipt_history WHERE r.member_id IS NOT NULL"
        f" AND r.is_sale = 1 AND r.sold_on <= {frame.bind(frame.today)}{frame.own('r.member_id')}"
    )
    found = arrays.rhythms(frame, "r.member_id", "r.sold_on", visits)
    tests = {
        "new": frame.today - found.first_on < frame.setting(NEW_DAYS),
        "returned": found.ended_silence(
            frame.today - frame.setting(RETURNED_DAYS),
            frame.setting(LOST_RATIO),
            frame.setting(LOST_DAYS),
        ),
        "lost": found.silent(frame.today, frame.setting(LOST_RATIO), frame.setting(LOST_DAYS)),
        "drifting": found.silent(
            frame.today, frame.setting(DRIFTING_RATIO), frame.setting(DRIFTING_DAYS)
        ),
        "one_time": found.visits == 1,
    }
    stages = arrays.first_that_holds(
        [(STAGES.index(stage), holds) for stage, holds in tests.items()], STAGES.index("active")
    )
    return Worked(found.members, stages, STAGES, absent="prospect")


def stages(frame: Frame) -> dict[int, str]:
    """Return the stage of every known customer on the day, by member id."""
    match _stage(frame, Condition("lifecycle.stage", "is_known")):
        case Column(sql):
            rows = frame.rows(
                f"SELECT m.id, {sql} FROM member AS m"
                " LEFT JOIN member_summary AS s ON s.member_id = m.id WHERE m.state = 'known'"
            )
            return dict(tuple(row) for row in rows)
        case Worked(members, values, absent=absent):
            told = dict(zip(members.tolist(), values.tolist(), strict=True))
            known = frame.rows("SELECT m.id FROM member AS m WHERE m.state = 'known'")
            return {one: STAGES[told[one]] if one in told else str(absent) for (one,) in known}
        case figure:
            raise AssertionError(figure)


def _returned(frame: Frame) -> str:
    """Return the ids of who came back in the last days after a silence that means "lost".

    A silence ends on a visit day of the last days and begins on the visit day before it. After
    three visit days or more it means "lost" when it is longer than the ratio times the usual gap
    (at least a day), else when it is longer than the days.
    """
    ratio, days = frame.bind(frame.setting(LOST_RATIO)), frame.bind(frame.setting(LOST_DAYS))
    since = f"{frame.bind(frame.today)} - {frame.bind(frame.setting(RETURNED_DAYS))}"
    visits = (
        "FROM receipt AS h INDEXED BY ix_receipt_history WHERE h.member_id = r.member_id"
        " AND h.sold_on < r.sold_on AND h.is_sale = 1 AND h.member_id IS NOT NULL"
    )
    before = f"(SELECT h.sold_on {visits} ORDER BY h.sold_on DESC LIMIT 1)"
    silence = f"(r.sold_on - {before})"
    usual = "max(y.gap_half_days, 2)"
    # The first comparison settles nearly all; how many visits came before is asked of few.
    return (
        "SELECT r.member_id FROM member_summary AS y NOT INDEXED"
        " CROSS JOIN receipt AS r INDEXED BY ix_receipt_history"
        f" ON r.member_id = y.member_id AND r.sold_on > {since}"
        f" WHERE y.last_on > {since} AND r.sold_on <= {frame.bind(frame.today)}"
        f" AND r.is_sale = 1 AND r.member_id IS NOT NULL{frame.own('r.member_id')}"
        f" AND {silence} >= min({days}, coalesce({ratio} * {usual} / 2.0, {days}))"
        f" AND CASE WHEN (SELECT count(DISTINCT h.sold_on) {visits}) < {_RHYTHM}"
        f" THEN {silence} > {days} ELSE 2.0 * {silence} / {usual} > {ratio} END"
    )


# A rhythm shows from three visit days on.
_RHYTHM = 3


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


def _score(name: str) -> Callable[[Frame, Condition], Figure]:
    def figure(frame: Frame, _asked: Condition) -> Figure:
        found = rfm.scores(frame)
        return Worked(found.member_ids, getattr(found, name))

    return figure


def _cell(frame: Frame, _asked: Condition) -> Figure:
    found = rfm.scores(frame)
    return Worked(found.member_ids, found.place, rfm.CELLS)


def _group(frame: Frame, _asked: Condition) -> Figure:
    found = rfm.scores(frame)
    return Worked(found.member_ids, found.place, rfm.CELL_GROUPS)


def _in_segment(frame: Frame, _asked: Condition) -> Figure:
    return PerValue(frame.segment)


def _sample(frame: Frame, asked: Condition) -> Figure:
    # numpy is loaded for a rule that needs it, never at a start.
    from services.segments import arrays  # noqa: PLC0415 - see above

    own = frame.own("id")
    numbers = f"SELECT group_concat(id), json_group_array(member_no) FROM member WHERE 1{own}"
    ids, member_nos = frame.rows(numbers)[0]
    places = arrays.drawn(json.loads(member_nos), asked.seed or 0)
    return Worked(arrays.whole_numbers(ids), places)


def _rfm(name: str, kind: Kind, label: Text, figure: Callable[[Frame, Condition], Figure]) -> Fact:
    choices = tuple(rfm.GROUPS) if name == "group" else ()
    return Fact(f"rfm.{name}", kind, label, figure, choices=choices, picker="rfm")


FACTS = (
    Fact("lifecycle.stage", Kind.CHOICE, Text("stage"), _stage, choices=STAGES),
    Fact("lifecycle.preferred", Kind.FLAG, Text("preferred customer"), _preferred),
    _rfm("recency", Kind.NUMBER, Text("recency score"), _score("r")),
    _rfm("frequency", Kind.NUMBER, Text("frequency score"), _score("f")),
    _rfm("monetary", Kind.NUMBER, Text("spending score"), _score("m")),
    _rfm("cell", Kind.TEXT, Text("RFM cell"), _cell),
    _rfm("group", Kind.CHOICE, Text("RFM group"), _group),
    Fact("segment.in", Kind.SET, Text("in the segment"), _in_segment, picker="segments"),
    Fact("sample.percent", Kind.NUMBER, Text("random sample"), _sample, "percent", seeded=True),
)

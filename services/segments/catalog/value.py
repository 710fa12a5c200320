"""What customers are expected to bring: read from the newest fit of the value model.

The fits are made by services.analytics.value; until there is one, or where the history carries
none, nothing is known of anybody. A past as-of day asks the newest fit if it was made for that
day or an earlier one: fits are not kept.
"""

from collections.abc import Callable

from services.core.words import Text
from services.segments.catalog.fact import Fact, Figure, Rows, Unknown
from services.segments.frame import Frame
from services.segments.kinds import Kind
from services.segments.tree import Condition

_NEWEST = (
    "SELECT f.id FROM value_fit AS f WHERE f.is_complete = 1 AND f.as_of_on <= @"
    " AND f.id = (SELECT max(id) FROM value_fit WHERE is_complete = 1)"
)


def _of_fit(value: str) -> Callable[[Frame, Condition], Figure]:
    def figure(frame: Frame, _asked: Condition) -> Figure:
        newest = _NEWEST.replace("@", str(frame.today))

        def read() -> str | None:
            found = frame.rows(newest)
            if not found:
                return None
            of_fit = f"FROM member_value AS v WHERE v.fit_id = {frame.bind(found[0][0])}"
            return of_fit + frame.own("v.member_id")

        source = frame.once("value fit", read)
        if source is None:
            return Unknown()
        return Rows("v.member_id", value, source, grouped=False, one_row=True, cost=3)

    return figure


FACTS = (
    Fact(
        "value.alive",
        Kind.NUMBER,
        Text("chance of still being a customer"),
        _of_fit("v.alive_ppm / 1000000.0"),
        "share",
    ),
    Fact(
        "value.visits_12m",
        Kind.NUMBER,
        Text("visit days expected in the next 12 months"),
        _of_fit("v.visits_milli / 1000.0"),
        "days",
    ),
    Fact(
        "value.expected_12m",
        Kind.MONEY,
        Text("expected in the next 12 months"),
        _of_fit("v.expected_12m_minor"),
    ),
)

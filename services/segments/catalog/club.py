"""What the club did with members: membership, balances, benefits, campaigns, value."""

from collections.abc import Callable, Sequence

from sqlalchemy import text

from models.benefit import Benefit
from models.campaign import Campaign
from models.program import Program, Track
from models.values import MembershipState
from services.core.words import Text
from services.segments.catalog.fact import Fact, Figure, Rows, Within, Worked
from services.segments.catalog.profile import named_ids
from services.segments.frame import Frame
from services.segments.kinds import Kind
from services.segments.tree import Condition, Days, days_of

_PROGRAM = frozenset({"program"})
_BENEFIT = frozenset({"benefit"})
_CAMPAIGN = frozenset({"campaign"})


def _memberships(frame: Frame, asked: Condition, clauses: str = "") -> str:
    """Return FROM … WHERE … over memberships `x` with state and track as they stood on the day.

    A membership of which no later event is known says so itself; of the others the newest event
    by then does. Steps of tracks say nothing of the state: they are told anew when purchases come
    late, and of the track it is the last day told that counts.
    """
    today = frame.day(frame.as_of)
    state, track = "ms.state", "ms.track_id"
    if frame.once("membership.later", lambda: _exists(frame, "membership_event", "happened_on")):
        later = f"SELECT e.membership_id FROM membership_event AS e WHERE e.happened_on > {today}"
        newest = (
            f"CASE WHEN ms.id IN ({later}) THEN"
            " (SELECT e.{0} FROM membership_event AS e WHERE e.membership_id = ms.id"
            f" AND e.happened_on <= {today} AND {{1}} ORDER BY e.{{2}} DESC, e.id DESC LIMIT 1)"
            " ELSE ms.{0} END"
        )
        state = newest.format("state", "coalesce(e.track_step, 'joined') = 'joined'", "happened_at")
        track = newest.format("track_id", "e.track_step IS NOT NULL", "happened_on")
    rows = (
        f"SELECT ms.member_id, ms.program_id, {state} AS state, {track} AS track_id,"
        " ms.joined_on, ms.joined_via, ms.ends_on FROM membership AS ms"
        f" WHERE coalesce(ms.joined_on, 0) <= {today}{frame.own('ms.member_id')}"
    )
    if asked.where.program:
        ids = _ids(frame, asked.where.program, _programs(frame))
        rows += f" AND ms.program_id IN {frame.listed(ids)}"
    return f"FROM ({rows}) AS x WHERE x.state IS NOT NULL{clauses}"


def _exists(frame: Frame, table: str, column: str) -> bool:
    # Both names are constants of this file.
    query = text(f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {column} > :day)")
    return bool(frame.session.scalar(query, {"day": frame.today}))


def _ids(
    frame: Frame, names: Sequence[str], ids: Callable[[str], tuple[object, ...]]
) -> list[object]:
    return [one for name in names for one in ids(name)]


def _programs(frame: Frame) -> Callable[[str], tuple[object, ...]]:
    return named_ids(frame, "program", Program.name, Program.id)


_ACTIVE = " AND x.state = 'active'"


def _program(frame: Frame, asked: Condition) -> Figure:
    return Rows(
        "x.member_id",
        "x.program_id",
        _memberships(frame, asked, _ACTIVE),
        grouped=False,
        stored=_programs(frame),
        shown="(SELECT p.name FROM program AS p WHERE p.id = x.program_id)",
        cost=3,
    )


def _state(frame: Frame, asked: Condition) -> Figure:
    return Rows("x.member_id", "x.state", _memberships(frame, asked), grouped=False, cost=3)


def _track(frame: Frame, asked: Condition) -> Figure:
    return Rows(
        "x.member_id",
        "x.track_id",
        _memberships(frame, asked, _ACTIVE + " AND x.track_id IS NOT NULL"),
        grouped=False,
        stored=named_ids(frame, "track", Track.name, Track.id),
        shown="(SELECT t.name FROM track AS t WHERE t.id = x.track_id)",
        cost=3,
    )


def _joined_on(frame: Frame, asked: Condition) -> Figure:
    return Rows("x.member_id", "min(x.joined_on)", _memberships(frame, asked), cost=3)


def _tenure(frame: Frame, asked: Condition) -> Figure:
    value = f"({frame.bind(frame.today)} - min(x.joined_on))"
    return Rows("x.member_id", value, _memberships(frame, asked, _ACTIVE), cost=3)


def _joined_via(frame: Frame, asked: Condition) -> Figure:
    source = _memberships(frame, asked, " AND x.joined_via IS NOT NULL")
    return Rows("x.member_id", "x.joined_via", source, grouped=False, cost=3)


def _ends_on(frame: Frame, asked: Condition) -> Figure:
    return Rows("x.member_id", "min(x.ends_on)", _memberships(frame, asked, _ACTIVE), cost=3)


def _balance(unit: str) -> Callable[[Frame, Condition], Figure]:
    """Return the balance as it stood: the account while no entry is later, else its entries."""

    def figure(frame: Frame, _asked: Condition) -> Figure:
        if frame.once("ledger.later", lambda: _exists(frame, "ledger_entry", "booked_on")):
            source = (
                f"FROM ledger_entry AS e WHERE e.unit = '{unit}'"
                f" AND e.booked_on <= {frame.day(frame.as_of)}{frame.own('e.member_id')}"
            )
            return Rows("e.member_id", "sum(e.amount)", source, absent=0, cost=4)
        source = f"FROM account AS a WHERE a.unit = '{unit}'{frame.own('a.member_id')}"
        return Rows("a.member_id", "a.balance", source, grouped=False, absent=0, cost=2)

    return figure


def _expiring(unit: str) -> Callable[[Frame, Condition], Figure]:
    """Return what is left in lots whose last good day lies in the window (all to come without)."""

    def figure(frame: Frame, asked: Condition) -> Figure:
        days = days_of(asked.within, frame.as_of)
        today = frame.day(frame.as_of)
        until = "" if asked.within is None else f" AND e.expires_on <= {frame.day(days.last)}"
        taken = (
            "SELECT sum(t.amount) FROM ledger_entry AS t INDEXED BY ix_ledger_entry_lot"
            f" WHERE t.lot_id = e.id AND t.lot_id IS NOT NULL AND t.booked_on <= {today}"
        )
        source = (
            "FROM ledger_entry AS e INDEXED BY ix_ledger_entry_expiry"
            f" WHERE e.expires_on IS NOT NULL AND e.expires_on >= {today}{until}"
            f" AND e.unit = '{unit}' AND e.amount > 0 AND e.lot_id IS NULL"
            f" AND e.booked_on <= {today}{frame.own('e.member_id')}"
        )
        value = f"sum(e.amount + coalesce(({taken}), 0))"
        return Rows("e.member_id", value, source, absent=0, cost=3)

    return figure


def _grants(frame: Frame, asked: Condition, column: str, days: Days) -> str:
    source = f"FROM benefit_grant AS g WHERE 1{frame.days(f'g.{column}', days)}"
    if asked.where.benefit:
        named = named_ids(frame, "benefit", Benefit.name, Benefit.id)
        ids = frame.listed(_ids(frame, asked.where.benefit, named))
        source += f" AND g.benefit_id IN {ids}"
    return source + frame.own("g.member_id")


def _granted(frame: Frame, asked: Condition) -> Figure:
    days = days_of(asked.within, frame.as_of)
    source = _grants(frame, asked, "granted_on", days)
    return Rows("g.member_id", "count(*)", source, absent=0, cost=3)


def _redeemed(frame: Frame, asked: Condition) -> Figure:
    days = days_of(asked.within, frame.as_of)
    source = _grants(frame, asked, "redeemed_on", days)
    return Rows("g.member_id", "count(*)", source, absent=0, cost=3)


def _last_redeemed(frame: Frame, asked: Condition) -> Figure:
    source = _grants(frame, asked, "redeemed_on", Days(None, frame.as_of))
    return Rows("g.member_id", "max(g.redeemed_on)", source, cost=3)


def _fatigue(frame: Frame, asked: Condition) -> Figure:
    """Return how many grants stand unused since the last one that was used (`Fatigue.unused`).

    Of the benefits that are named, else of all. What was taken back was never given.
    """
    # numpy is loaded for a rule that needs it, never at a start.
    from services.segments import arrays  # noqa: PLC0415 - see above

    given = _grants(frame, asked, "granted_on", Days(None, frame.as_of))
    used = f"g.redeemed_on IS NOT NULL AND g.redeemed_on <= {frame.day(frame.as_of)}"
    # By day, on one day by number; the last bit tells a use.
    marked = f"(g.granted_on * 4294967296 + g.id) * 2 + ({used})"
    grants = f"SELECT g.member_id, {marked} AS marked {given} AND g.state <> 'revoked'"
    columns = arrays.columns(frame, grants, ["member_id", "marked"])
    members, unused = arrays.since_the_last(*columns)
    return Worked(members, unused, absent=0)


def _campaigns(frame: Frame, asked: Condition, value: str, clauses: str) -> Rows:
    source = f"FROM campaign_recipient AS c WHERE 1{clauses}{frame.own('c.member_id')}"
    ids = named_ids(frame, "campaign", Campaign.name, Campaign.id)
    if asked.where.campaign:
        source += f" AND c.campaign_id IN {frame.listed(_ids(frame, asked.where.campaign, ids))}"
    named = value == "c.campaign_id"
    return Rows(
        "c.member_id",
        value,
        source,
        grouped=False,
        stored=ids if named else None,
        shown="(SELECT n.name FROM campaign AS n WHERE n.id = c.campaign_id)" if named else None,
        cost=3,
    )


def _received(frame: Frame, asked: Condition) -> Figure:
    days = days_of(asked.within, frame.as_of)
    sent = " AND c.state = 'sent'" + frame.moments("c.sent_at", days)
    return _campaigns(frame, asked, "c.campaign_id", sent)


def _responded(frame: Frame, asked: Condition) -> Figure:
    clauses = frame.days("c.responded_on", days_of(asked.within, frame.as_of))
    return _campaigns(frame, asked, "c.campaign_id", clauses)


def _arm(frame: Frame, asked: Condition) -> Figure:
    clauses = frame.moments("c.queued_at", Days(None, frame.as_of))
    return _campaigns(frame, asked, "c.arm", clauses)


def _membership(
    name: str,
    kind: Kind,
    label: Text,
    figure: Callable[[Frame, Condition], Figure],
    unit: str | None = None,
    picker: str | None = None,
) -> Fact:
    choices = tuple(state.value for state in MembershipState) if name == "state" else ()
    key = f"membership.{name}"
    return Fact(key, kind, label, figure, unit, where=_PROGRAM, choices=choices, picker=picker)


def _benefit(
    name: str,
    kind: Kind,
    label: Text,
    figure: Callable[[Frame, Condition], Figure],
    unit: str | None = None,
    within: Within = Within.NONE,
) -> Fact:
    return Fact(f"benefits.{name}", kind, label, figure, unit, within=within, where=_BENEFIT)


def _campaign(
    name: str,
    label: Text,
    figure: Callable[[Frame, Condition], Figure],
    within: Within = Within.PAST,
    choices: tuple[str, ...] = (),
) -> Fact:
    return Fact(
        f"campaigns.{name}",
        Kind.SET,
        label,
        figure,
        within=within,
        where=_CAMPAIGN,
        choices=choices,
        picker="campaigns",
    )


FACTS = (
    _membership("program", Kind.SET, Text("member of"), _program, picker="programs"),
    _membership("state", Kind.SET, Text("membership"), _state),
    _membership("track", Kind.SET, Text("track"), _track, picker="tracks"),
    _membership("joined_on", Kind.DATE, Text("joined"), _joined_on),
    _membership("tenure_days", Kind.NUMBER, Text("days of membership"), _tenure, "days"),
    _membership("joined_via", Kind.SET, Text("joined through"), _joined_via, picker="values"),
    _membership("ends_on", Kind.DATE, Text("membership ends"), _ends_on),
    Fact("balance.points", Kind.NUMBER, Text("points"), _balance("points"), "points"),
    Fact("balance.credit", Kind.MONEY, Text("credit"), _balance("credit")),
    Fact(
        "balance.expiring",
        Kind.NUMBER,
        Text("points about to expire"),
        _expiring("points"),
        "points",
        within=Within.AHEAD,
    ),
    Fact(
        "balance.expiring_credit",
        Kind.MONEY,
        Text("credit about to expire"),
        _expiring("credit"),
        within=Within.AHEAD,
    ),
    _benefit("granted", Kind.NUMBER, Text("benefits given"), _granted, "benefits", Within.PAST),
    _benefit("redeemed", Kind.NUMBER, Text("benefits used"), _redeemed, "benefits", Within.PAST),
    _benefit("last_redeemed_on", Kind.DATE, Text("last benefit used"), _last_redeemed),
    _benefit("fatigue", Kind.NUMBER, Text("benefits left unused in a row"), _fatigue, "benefits"),
    _campaign("received", Text("received"), _received),
    _campaign("responded", Text("responded to"), _responded),
    _campaign(
        "arm",
        Text("place in a trial"),
        _arm,
        Within.NONE,
        ("everyone", "pilot", "rest", "control"),
    ),
)

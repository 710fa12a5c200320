"""Who members are and how they may be reached: profile and contact facts."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from models.member import CustomField, Tag
from models.organisation import Employee
from models.values import Channel, MemberKind, birthdays_on
from services.core.words import Text
from services.segments import places
from services.segments.catalog.fact import Bits, Column, Fact, Figure, Rows, Unknown, Within
from services.segments.errors import UnknownOperator
from services.segments.frame import Frame
from services.segments.kinds import OPERATORS, Kind, read_value, write_value
from services.segments.tree import Condition, days_of

_BITS = {channel.value: channel.bit for channel in Channel}
_CHANNELS = tuple(channel.value for channel in Channel)


def _column(name: str) -> Callable[[Frame, Condition], Figure]:
    return lambda _frame, _asked: Column(f"m.{name}")


def _age(frame: Frame, _asked: Condition) -> Figure:
    """Return whole years; who was born on 29 February is a year older on 28 in common years."""
    day = frame.as_of
    today = max(month * 100 + number for month, number in birthdays_on(day))
    years = (
        f"({day.year} - m.birth_year - (m.birth_month * 100 + m.birth_day > {frame.bind(today)}))"
    )
    return Column(f"CASE WHEN {years} >= 0 THEN {years} END")


def _birthday(_frame: Frame, _asked: Condition) -> Figure:
    return Column("m.birth_month * 100 + m.birth_day")


def _enrolled_on(frame: Frame, _asked: Condition) -> Figure:
    return Column(f"CASE WHEN m.enrolled_on <= {frame.day(frame.as_of)} THEN m.enrolled_on END")


def _home_branch(frame: Frame, _asked: Condition) -> Figure:
    return Column(
        "m.home_branch_id",
        stored=lambda code: tuple(places.branch_ids(frame, [code])),
        shown="(SELECT b.code FROM branch AS b WHERE b.id = m.home_branch_id)",
    )


def _enrolled_by(frame: Frame, _asked: Condition) -> Figure:
    return Column(
        "m.enrolled_by_id",
        stored=named_ids(frame, "employee", Employee.code, Employee.id),
        shown="(SELECT e.code FROM employee AS e WHERE e.id = m.enrolled_by_id)",
    )


def named_ids(
    frame: Frame, what: str, name: InstrumentedAttribute[str], key: InstrumentedAttribute[int]
) -> Callable[[str], tuple[object, ...]]:
    """Return a function from a name to the ids of the rows that have it."""

    def ids(wanted: str) -> tuple[object, ...]:
        found = tuple(frame.session.scalars(select(key).where(name == wanted)))
        if not found:
            frame.miss(what, [wanted])
        return found

    return ids


def _tags(frame: Frame, _asked: Condition) -> Figure:
    return Rows(
        "t.member_id",
        "t.tag_id",
        f"FROM member_tag AS t WHERE 1{frame.own('t.member_id')}",
        grouped=False,
        stored=named_ids(frame, "tag", Tag.name, Tag.id),
        shown="(SELECT x.name FROM tag AS x WHERE x.id = t.tag_id)",
        cost=2,
    )


def _referrals(frame: Frame, _asked: Condition) -> Figure:
    """Return how many customers came on the member's word by then."""
    return Rows(
        "x.referred_by_id",
        "count(*)",
        "FROM member AS x INDEXED BY ix_member_referred_by_id"
        " WHERE x.referred_by_id IS NOT NULL AND x.state = 'known'"
        f" AND coalesce(x.enrolled_on, 0) <= {frame.day(frame.as_of)}"
        f"{frame.own('x.referred_by_id')}",
        absent=0,
        cost=3,
    )


def _last_contacted(frame: Frame, asked: Condition) -> Figure:
    member, source = _contacts(frame, asked)
    return Rows(member, "max(c.sent_at)", source, moments=True, cost=3)


def _times_contacted(frame: Frame, asked: Condition) -> Figure:
    member, source = _contacts(frame, asked)
    return Rows(member, "count(*)", source, absent=0, cost=3)


def _contacts(frame: Frame, asked: Condition) -> tuple[str, str]:
    days = days_of(asked.within, frame.as_of)
    return "c.member_id", (
        "FROM campaign_recipient AS c WHERE c.state = 'sent'"
        + frame.moments("c.sent_at", days)
        + frame.own("c.member_id")
    )


_OWN_KINDS = {
    "text": (Kind.TEXT, "c.text_value"),
    "choice": (Kind.TEXT, "c.text_value"),
    "number": (Kind.NUMBER, "c.number_milli / 1000.0"),
    "date": (Kind.DATE, "c.day_value"),
}


def own_fact(key: str) -> Fact:
    """Return the fact of one of the shop's own fields, `custom.NAME`."""
    return Fact(key, Kind.OWN, Text("own field"), _own)


def own_facts(session: Session) -> list[Fact]:
    """Return the facts of the shop's own fields by name, each compared as its kind can be."""
    query = select(CustomField.name, CustomField.kind, CustomField.choices)
    return [
        Fact(
            f"custom.{name}",
            _OWN_KINDS[kind][0],
            Text("own field"),
            _own,
            choices=tuple(choices or ()),
            picker="values" if _OWN_KINDS[kind][0] is Kind.TEXT else None,
        )
        for name, kind, choices in session.execute(query.order_by(CustomField.name))
    ]


def own_name(key: str) -> str:
    """Return the name of the field: what follows `custom.`."""
    return key.removeprefix("member.").removeprefix("custom.")


def own_kind(frame: Frame, asked: Condition) -> Kind:
    """Return the kind of the field; UnknownOperator or BadValue when it cannot be so compared."""
    field = _field(frame, asked)
    if field is None:
        return Kind.TEXT
    kind = _OWN_KINDS[field[1]][0]
    if asked.op not in OPERATORS[kind]:
        known = ", ".join(OPERATORS[kind])
        raise UnknownOperator(path=f"{frame.path}.op", fact=asked.fact, op=asked.op, known=known)
    written: Any = write_value(asked.value)
    read_value(kind, asked.op, written, f"{frame.path}.value")
    return kind


def _own(frame: Frame, asked: Condition) -> Figure:
    field = _field(frame, asked)
    if field is None:
        frame.miss("custom", [own_name(asked.fact)])
        return Unknown()
    return Rows(
        "c.member_id",
        _OWN_KINDS[field[1]][1],
        f"FROM member_custom AS c WHERE c.field_id = {frame.bind(field[0])}"
        f"{frame.own('c.member_id')}",
        grouped=False,
        cost=3,
    )


def _field(frame: Frame, asked: Condition) -> tuple[int, str] | None:
    name = own_name(asked.fact)
    query = select(CustomField.id, CustomField.kind).where(CustomField.name == name)
    row = frame.session.execute(query).one_or_none()
    return None if row is None else (row[0], row[1])


def _profile(
    name: str,
    kind: Kind,
    label: Text,
    figure: Callable[[Frame, Condition], Figure] | None = None,
    unit: str | None = None,
    choices: Iterable[str] = (),
    picker: str | None = None,
) -> Fact:
    figure = figure or _column(name)
    return Fact(f"member.{name}", kind, label, figure, unit, choices=tuple(choices), picker=picker)


def _contact(
    name: str,
    kind: Kind,
    label: Text,
    figure: Callable[[Frame, Condition], Figure],
    choices: Sequence[str] = (),
    within: Within = Within.NONE,
) -> Fact:
    return Fact(f"contact.{name}", kind, label, figure, within=within, choices=tuple(choices))


FACTS = (
    _profile("gender", Kind.CHOICE, Text("gender"), picker="values"),
    _profile("age", Kind.NUMBER, Text("age"), _age, "years"),
    _profile("city", Kind.TEXT, Text("city"), picker="values"),
    _profile("postcode", Kind.TEXT, Text("postcode"), picker="values"),
    _profile("language", Kind.CHOICE, Text("language"), picker="values"),
    _profile("kind", Kind.CHOICE, Text("person or business"), choices=MemberKind),
    _profile("job_title", Kind.TEXT, Text("job title"), picker="values"),
    _profile("company", Kind.TEXT, Text("company"), picker="values"),
    _profile("tags", Kind.SET, Text("tags"), _tags, picker="tags"),
    _profile("home_branch", Kind.CHOICE, Text("home branch"), _home_branch, picker="branches"),
    _profile("enrolled_on", Kind.DATE, Text("enrolled"), _enrolled_on),
    _profile("enrolled_by", Kind.CHOICE, Text("enrolled by"), _enrolled_by, picker="employees"),
    _profile("source", Kind.TEXT, Text("how they came"), picker="values"),
    _profile("birthday", Kind.BIRTHDAY, Text("birthday"), _birthday),
    _profile("referrals", Kind.NUMBER, Text("customers they brought"), _referrals, "members"),
    _profile("quality", Kind.NUMBER, Text("quality of their details"), unit="points"),
    _contact(
        "reachable",
        Kind.SET,
        Text("may be reached by"),
        lambda _frame, _asked: Bits("m.reach_mask", _BITS),
        _CHANNELS,
    ),
    _contact(
        "consents",
        Kind.SET,
        Text("agreed to"),
        lambda _frame, _asked: Bits("m.consent_mask", _BITS),
        _CHANNELS,
    ),
    _contact(
        "preferred", Kind.CHOICE, Text("preferred channel"), _column("preferred_channel"), _CHANNELS
    ),
    _contact("last_contacted_on", Kind.DATE, Text("last message"), _last_contacted),
    _contact(
        "times_contacted",
        Kind.NUMBER,
        Text("number of messages"),
        _times_contacted,
        within=Within.PAST,
    ),
)

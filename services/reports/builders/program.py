"""Programs as sections: members, movements, and what they buy beside others and beside before."""

from collections.abc import Sequence

from models.values import Money
from services import members
from services.core.words import Text, Words
from services.programs import WINDOW_DAYS, BeforeAfter, Bought, ProgramFigures
from services.reports.sections import (
    Cell,
    Chart,
    ChartKind,
    Figure,
    Figures,
    Paragraph,
    Section,
    Series,
    Table,
    money_cell,
)

_STEPS = {
    "active": Text("joined the program"),
    "invited": Text("were invited"),
    "declined": Text("declined"),
    "renewed": Text("renewed"),
    "left": Text("left the program"),
    "expired": Text("expired memberships"),
}
_MOVES = {
    "upgraded": Text("rose to a higher track"),
    "held": Text("held their track"),
    "downgraded": Text("fell to a lower track"),
}


def program_report(
    figures: Sequence[ProgramFigures], currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the programs."""
    title = words("Programs and the business")
    if not figures:
        return title, [Paragraph(words("There is no program yet."))]
    sections: list[Section] = []
    for one in figures:
        sections += _program(one, currency, words, alone=len(figures) == 1)
    sections.append(
        Paragraph(
            words(
                "Careful: these figures compare, they do not prove. Who joins a club is often who "
                "liked the shop more to begin with, and would have come more often without it "
                "too. What the club itself brings, only a trial with a control group can say."
            )
        )
    )
    return title, sections


def _program(one: ProgramFigures, currency: str, words: Words, *, alone: bool) -> list[Section]:
    parts: list[Section] = [
        Figures(
            [
                Figure(words("Members"), one.members, one.members_before),
                Figure(words("Revenue of members"), Money(one.of_members.revenue_minor, currency)),
                Figure(
                    words("Average basket of members"),
                    money_cell(one.of_members.average_basket_minor, currency),
                ),
                Figure(
                    words("Average basket of other customers"),
                    money_cell(one.of_others.average_basket_minor, currency),
                ),
            ],
            title="" if alone else one.name,
            against=words("Members: compared with the day before the period."),
        ),
    ]
    if len(one.tracks) > 1:
        names = [track or words("no track") for track, _ in one.tracks]
        series = Series(words("Members"), [count for _, count in one.tracks])
        parts.append(Chart(words("Members by track"), ChartKind.RANKING, names, [series]))
    parts += [_standing(one, words), _movements(one, words), _revenue(one, currency, words)]
    if one.joining is not None:
        parts.append(_joining(one.joining, currency, words))
    return parts


def _standing(one: ProgramFigures, words: Words) -> Table:
    rows = [
        (words(label), one.states[state])
        for state, label in members.STANDINGS.items()
        if state in one.states
    ]
    heads = (words("Standing"), words("Customers"))
    return Table(words("How customers stand today"), heads, rows)


def _movements(one: ProgramFigures, words: Words) -> Table:
    rows = [
        (words(label), found[key])
        for labels, found in ((_STEPS, one.steps), (_MOVES, one.movements))
        for key, label in labels.items()
        if key in found
    ]
    heads = (words("What happened"), words("How often"))
    return Table(words("Movements in the period"), heads, rows)


def _revenue(one: ProgramFigures, currency: str, words: Words) -> Table:
    rows = [
        _bought_row(name, bought, currency)
        for name, bought in (
            (words("Members"), one.of_members),
            (words("Other known customers"), one.of_others),
            (words("Anonymous"), one.anonymous),
        )
    ]
    return Table(words("Members and others"), _bought_heads(words("Who"), words), rows)


def _joining(joining: BeforeAfter, currency: str, words: Words) -> Table:
    rows = [
        _bought_row(words("{n} days before joining", n=WINDOW_DAYS), joining.before, currency),
        _bought_row(words("{n} days from joining on", n=WINDOW_DAYS), joining.after, currency),
    ]
    note = words(
        "{n} members who joined in the year up to 90 days before the end of the period. The "
        "purchase at which they joined counts as after.",
        n=joining.members,
    )
    heads = _bought_heads(words("When"), words)
    return Table(words("Before and after joining"), heads, rows, note=note)


def _bought_heads(first: str, words: Words) -> list[str]:
    return [
        first,
        words("Customers"),
        words("Visits"),
        words("Revenue"),
        words("Average basket"),
        words("Revenue per customer"),
    ]


def _bought_row(name: str, bought: Bought, currency: str) -> list[Cell]:
    return [
        name,
        bought.customers or None,
        bought.visits,
        Money(bought.revenue_minor, currency),
        money_cell(bought.average_basket_minor, currency),
        money_cell(bought.per_customer_minor, currency),
    ]

"""The member list as sections."""

from collections.abc import Sequence

from models.values import Money
from services.analytics import share_of
from services.core.words import Words
from services.members import CHANNELS, phone_text
from services.reports.figures.members import MemberLine, MemberList
from services.reports.sections import (
    Cell,
    Code,
    Figure,
    Figures,
    MadeRows,
    Paragraph,
    Section,
    Table,
    share_cell,
)


def members_report(
    figures: MemberList, currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the member list."""
    title, many = words("Member list"), len(figures.members)
    if not many:
        return title, [Paragraph(words("There are no customers yet."))]
    heads = [
        words("Member number"),
        words("Name"),
        words("Phone"),
        words("E-mail"),
        words("City"),
        words("Branch"),
        words("Joined"),
        words("Last visit"),
        words("Visits"),
        words("In the period"),
        words("In all"),
        words("Points"),
        words("Credit"),
        words("Can be written to"),
    ]
    numbers = Figures(
        [
            Figure(words("Customers"), many),
            Figure(words("Bought in the period"), figures.buyers),
            Figure(words("Revenue from them"), Money(figures.revenue_minor, currency)),
            Figure(words("Can be written to"), share_cell(share_of(figures.reachable, many))),
        ]
    )
    rows = MadeRows(figures.members, lambda line: _row(line, figures.country, currency, words))
    return title, [numbers, Table(title, heads, rows)]


def _row(line: MemberLine, country: str, currency: str, words: Words) -> Sequence[Cell]:
    return (
        Code(line.member_no),
        line.name,
        Code(phone_text(line.phone, country)) if line.phone else None,
        Code(line.email) if line.email else None,
        line.city,
        line.branch,
        line.enrolled_on,
        line.last_on,
        line.receipts,
        Money(line.revenue_minor, currency),
        Money(line.total_minor, currency),
        line.points,
        Money(line.credit_minor, currency),
        ", ".join(words(CHANNELS[channel]) for channel in line.reachable),
    )

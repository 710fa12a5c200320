"""Enrolment as sections: who brought whom in, and how well what they noted can be used."""

from collections.abc import Sequence

from services.core.formats import formats_for
from services.core.words import Words
from services.programs import Enrolled, EnrolledBy, Enrolment
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
    score_cell,
    share_cell,
)

_MOST_BARS = 45  # more days than these are drawn by month


def enrolment_report(
    figures: Enrolment, _currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the enrolment."""
    title = words("Enrolment")
    if not figures.total.joiners:
        return title, [Paragraph(words("Nobody joined in this period."))]
    total, days = figures.total, figures.period.days
    sections: list[Section] = [
        Figures(
            [
                Figure(words("Joiners"), total.joiners),
                Figure(words("Joiners per day"), total.joiners / days),
                Figure(words("Score of their details"), score_cell(total.quality)),
                Figure(words("Can be written to"), share_cell(total.reachable)),
            ]
        ),
        _by_day(figures, words),
    ]
    for name, rows in (
        (words("Employee"), figures.by_employee),
        (words("Branch"), figures.by_branch),
    ):
        sections.append(_table(name, rows, figures, words))
    sections.append(
        Paragraph(
            words(
                "A customer counts on the day of the newest joining, for the employee and the "
                "branch noted then. The score runs from 0 to 100 and falls with every detail that "
                "is missing, invalid or made up, like a birthday on 1 January."
            ),
            quiet=True,
        )
    )
    return title, sections


def _by_day(figures: Enrolment, words: Words) -> Chart:
    formats = formats_for(words.language)
    joined: dict[str, int] = {}
    if figures.period.days <= _MOST_BARS:
        for day, count in figures.by_day:
            joined[formats.day(day)] = count
        return _chart(words("Joiners by day"), joined, words)
    for day, count in figures.by_day:
        month = formats.month(f"{day.year:04d}-{day.month:02d}")
        joined[month] = joined.get(month, 0) + count
    return _chart(words("Joiners by month"), joined, words)


def _chart(title: str, joined: dict[str, int], words: Words) -> Chart:
    series = Series(words("Joiners"), list(joined.values()))
    return Chart(title, ChartKind.BARS, list(joined), [series])


def _table(name: str, rows: Sequence[EnrolledBy], figures: Enrolment, words: Words) -> Table:
    heads = [
        name,
        words("Joiners"),
        words("Joiners per day"),
        words("Score"),
        words("With a phone"),
        words("With an e-mail"),
        words("With a birthday"),
        words("Can be written to"),
    ]
    return Table(
        words("Joiners by: {who}", who=name),
        heads,
        [
            _row(row.name or row.code or words("nobody noted"), row.enrolled, figures)
            for row in rows
        ],
        total=_row(words("Together"), figures.total, figures),
    )


def _row(name: str, enrolled: Enrolled, figures: Enrolment) -> list[Cell]:
    return [
        name,
        enrolled.joiners,
        enrolled.joiners / figures.period.days,
        score_cell(enrolled.quality),
        share_cell(enrolled.with_phone),
        share_cell(enrolled.with_email),
        share_cell(enrolled.with_birthday),
        share_cell(enrolled.reachable),
    ]

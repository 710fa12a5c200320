"""Data quality as sections: what records lack, whose they are, and which to mend first."""

from collections.abc import Sequence

from models.values import Money
from services.analytics import share_of
from services.core.words import Words
from services.members import GAPS, DataQuality, QualityRow
from services.reports.sections import (
    Cell,
    Chart,
    ChartKind,
    Code,
    Figure,
    Figures,
    Paragraph,
    Section,
    Series,
    Share,
    Table,
    score_cell,
    share_cell,
)


def quality_report(
    figures: DataQuality, currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the data quality."""
    title, total = words("Data quality"), figures.total
    if not total.customers:
        return title, [Paragraph(words("There are no customers yet."))]
    sections: list[Section] = [
        Figures(
            [
                Figure(words("Customers"), total.customers),
                Figure(words("Score of their details"), score_cell(total.score)),
                Figure(words("Joined in the period"), total.enrolled),
                Figure(words("Their score"), score_cell(total.enrolled_score)),
                Figure(words("Records to mend"), total.low),
                Figure(words("Birthdays on 1 January"), total.default_birthdays),
                Figure(words("May be there twice"), total.duplicates),
            ]
        ),
        _lacks(total, words),
    ]
    for head, rows in (
        (words("Branch"), figures.by_branch),
        (words("Employee"), figures.by_employee),
    ):
        sections.append(_table(head, rows, total, words))
    if figures.to_mend:
        sections.append(_to_mend(figures, currency, words))
    sections.append(
        Paragraph(
            words(
                "Records as they stand today. The score runs from 0 to 100 and falls with every "
                "detail that is missing. What cannot be read is never kept and counts as missing; "
                "so does a birthday on 1 January, which forms fill in by themselves. Branch: where "
                "a customer is at home. Employee: who enrolled them."
            ),
            quiet=True,
        )
    )
    return title, sections


def _lacks(total: QualityRow, words: Words) -> Chart:
    return Chart(
        words("What is missing"),
        ChartKind.RANKING,
        [words(GAPS[gap]) for gap in total.lacks],
        [
            Series(
                words("Share of customers"),
                [Share(many / total.customers) for many in total.lacks.values()],
            )
        ],
    )


def _table(head: str, rows: Sequence[QualityRow], total: QualityRow, words: Words) -> Table:
    heads = [
        head,
        words("Customers"),
        words("Score"),
        *(words(GAPS[gap]) for gap in total.lacks),
        words("Twice"),
        words("Joined"),
        words("Their score"),
    ]
    named = [_row(row.name or row.code or words("nobody noted"), row) for row in rows]
    together = _row(words("Together"), total)
    return Table(words("Quality by: {who}", who=head), heads, named, total=together)


def _row(name: str, row: QualityRow) -> list[Cell]:
    return [
        name,
        row.customers,
        score_cell(row.score),
        *(share_cell(share_of(many, row.customers)) for many in row.lacks.values()),
        row.duplicates,
        row.enrolled,
        score_cell(row.enrolled_score),
    ]


def _to_mend(figures: DataQuality, currency: str, words: Words) -> Table:
    heads = [
        words("Member number"),
        words("Name"),
        words("Score"),
        words("Money spent"),
        words("What is missing"),
    ]
    rows: list[list[Cell]] = [
        [
            Code(one.member_no),
            one.name,
            one.score,
            Money(one.spent_minor, currency),
            ", ".join(words(GAPS[gap]) for gap in one.gaps),
        ]
        for one in figures.to_mend
    ]
    return Table(words("Mend these first"), heads, rows)

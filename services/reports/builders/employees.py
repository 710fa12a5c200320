"""The employee list as sections: who brings customers in, and who knows whom they sell to."""

from collections.abc import Sequence

from models.values import Money
from services.core.words import Words
from services.reports.figures.employees import EmployeeRow, Employees
from services.reports.sections import (
    Cell,
    Chart,
    ChartKind,
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


def employees_report(
    figures: Employees, currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the employees."""
    title, rows = words("Employees"), figures.employees
    if not rows:
        return title, [Paragraph(words("There are no employees yet."))]
    sections: list[Section] = [
        Figures(
            [
                Figure(words("Joiners"), figures.joiners),
                Figure(words("Score of their details"), score_cell(figures.quality)),
                Figure(words("Sales"), figures.sales),
                Figure(words("Identified revenue"), share_cell(figures.identified_share)),
            ]
        )
    ]
    sold = [row for row in rows if row.identified_share is not None]
    if sold:
        shares = [Share(row.identified_share or 0.0) for row in sold]
        sections.append(
            Chart(
                words("How much of what they sold is tied to a member"),
                ChartKind.RANKING,
                [_name(row, words) for row in sold],
                [Series(words("Identified revenue"), shares)],
            )
        )
    return title, [
        *sections,
        _table(figures, currency, words),
        Paragraph(
            words(
                "Joiners and their score: as in the report on enrolment. Sales are receipts that "
                "are not returns; what was sold is after returns. Identified revenue is tied to a "
                "known customer."
            ),
            quiet=True,
        ),
    ]


def _name(row: EmployeeRow, words: Words) -> str:
    return row.name or row.code or words("nobody noted")


def _table(figures: Employees, currency: str, words: Words) -> Table:
    heads = [
        words("Employee"),
        words("Branch"),
        words("Left on"),
        words("Joiners"),
        words("Score"),
        words("Can be written to"),
        words("Sales"),
        words("To members"),
        words("Sold"),
        words("Identified"),
    ]
    rows = [
        [_name(row, words), row.branch, row.left_on, *_figures(row, currency)]
        for row in figures.employees
    ]
    total = [words("Together"), None, None, *_figures(figures, currency)]
    return Table(words("Employee by employee"), heads, rows, total=total)


def _figures(row: EmployeeRow | Employees, currency: str) -> list[Cell]:
    return [
        row.joiners,
        score_cell(row.quality),
        share_cell(row.reachable),
        row.sales,
        row.to_members,
        Money(row.sold_minor, currency),
        share_cell(row.identified_share),
    ]

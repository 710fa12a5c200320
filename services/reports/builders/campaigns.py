"""Campaigns as sections: who was reached, who bought after, and what it cost."""

from collections.abc import Sequence

from models.values import Money
from services.campaigns import Results
from services.core.words import Words
from services.reports.figures.campaigns import Campaigns
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
    money_cell,
    share_cell,
)

_MOST_BARS = 12


def campaigns_report(
    figures: Campaigns, currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the campaigns."""
    title = words("Campaigns")
    if not figures.campaigns:
        return title, [Paragraph(words("No campaign wrote to anybody in this period."))]
    sections: list[Section] = [
        Figures(
            [
                Figure(words("Messages sent"), figures.sent),
                Figure(words("Customers reached"), figures.reached),
                Figure(words("Response"), share_cell(figures.response_rate)),
                Figure(words("Revenue that followed"), Money(figures.revenue_minor, currency)),
                Figure(words("Cost"), money_cell(figures.cost_minor, currency)),
            ]
        )
    ]
    told = [row for row in figures.campaigns if row.response_rate is not None][:_MOST_BARS]
    if told:
        rates = [Share(row.response_rate or 0.0) for row in told]
        sections.append(
            Chart(
                words("Response by campaign"),
                ChartKind.RANKING,
                [row.campaign for row in told],
                [Series(words("Response"), rates)],
            )
        )
    return title, [
        *sections,
        _table(figures, currency, words),
        Paragraph(
            words(
                "Response: customers who bought within the campaign’s days after the message, of "
                "those whose days are over. Return: revenue that followed less cost, against the "
                "cost; the cost is the one noted in the campaign. Who was written to might have "
                "bought anyway: what a campaign causes, only a control group can say."
            ),
            quiet=True,
        ),
    ]


def _table(figures: Campaigns, currency: str, words: Words) -> Table:
    heads = [
        words("Campaign"),
        words("Segment"),
        words("Messages sent"),
        words("Held back"),
        words("Customers reached"),
        words("Too early"),
        words("Bought"),
        words("Response"),
        words("Revenue that followed"),
        words("Cost"),
        words("Return on cost"),
    ]
    rows = [_row(row, currency) for row in figures.campaigns]
    return Table(words("Campaign by campaign"), heads, rows)


def _row(row: Results, currency: str) -> list[Cell]:
    return [
        row.campaign,
        row.segment,
        row.sent,
        row.held_back,
        row.reached,
        row.waiting,
        row.responded,
        share_cell(row.response_rate),
        Money(row.revenue_minor, currency),
        money_cell(row.cost_minor, currency),
        share_cell(row.return_rate),
    ]

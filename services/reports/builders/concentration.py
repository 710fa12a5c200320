"""Concentration as sections: how much hangs on few."""

from collections.abc import Sequence

from models.values import Money
from services.analytics import Concentration
from services.core.formats import formats_for
from services.core.words import Words
from services.reports.sections import (
    Chart,
    ChartKind,
    Figure,
    Figures,
    Paragraph,
    Section,
    Series,
    Share,
    Table,
)

_LONGEST = 12


def concentration_report(
    figures: Concentration, currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the concentration."""
    title = words("How much hangs on few")
    if not figures.by_branch:
        return title, [Paragraph(words("There are no receipts in this period."))]
    sections: list[Section] = [_big_numbers(figures, words)]
    fifth = figures.top[20]
    if fifth is not None:
        formats = formats_for(words.language)
        sentence = words(
            "The best fifth of the members bring {share} of what members spend. The fewer they "
            "are, the more it is worth to know them by name.",
            share=formats.share(fifth),
        )
        sections += [Paragraph(sentence), _top_chart(figures, words)]
    for name, head, revenues in (
        (words("Revenue by branch"), words("Branch"), figures.by_branch),
        (words("Revenue by department"), words("Department"), figures.by_department),
    ):
        if len(revenues) > 1:
            sections += _ranking(name, head, revenues, currency, words)
    sections.append(
        Paragraph(
            words(
                "Gini: 0 when every member spends the same, close to 1 when one spends nearly all. "
                "Herfindahl index: the sum of squared shares, 1 when all hangs on one. "
                "Departments: over lines whose department is known."
            ),
            quiet=True,
        )
    )
    return title, sections


def _big_numbers(figures: Concentration, words: Words) -> Figures:
    return Figures(
        [
            Figure(words("Members with receipts"), figures.members),
            Figure(words("Gini of the members"), figures.gini),
            Figure(words("Herfindahl, branches"), figures.hhi_branch),
            Figure(words("Herfindahl, departments"), figures.hhi_department),
        ]
    )


def _top_chart(figures: Concentration, words: Words) -> Chart:
    formats = formats_for(words.language)
    names = [
        words("The best {share} of members", share=formats.share(percent / 100, 0))
        for percent in figures.top
    ]
    shares = [Share(share or 0.0) for share in figures.top.values()]
    return Chart(
        words("What the best members bring of the members’ revenue"),
        ChartKind.RANKING,
        names,
        [Series(words("Share of revenue"), shares)],
    )


def _ranking(
    title: str, head: str, revenues: Sequence[tuple[str, int]], currency: str, words: Words
) -> list[Section]:
    whole = sum(amount for _, amount in revenues)
    first = revenues[:_LONGEST]
    chart = Chart(
        title,
        ChartKind.RANKING,
        [name for name, _ in first],
        [Series(words("Revenue"), [Money(amount, currency) for _, amount in first])],
    )
    if len(revenues) <= _LONGEST:
        return [chart]
    rows = [
        [name, Money(amount, currency), Share(amount / whole) if whole else None]
        for name, amount in revenues
    ]
    heads = [head, words("Revenue"), words("Share of revenue")]
    return [chart, Table(title, heads, rows)]

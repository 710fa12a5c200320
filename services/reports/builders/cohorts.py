"""Cohorts as sections: how many come again, month after month."""

from collections.abc import Sequence

from services.analytics import Cohorts
from services.core.formats import formats_for
from services.core.words import Words
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
)

# What fits on a page that lies on its side; later months stand in the JSON.
_SHOWN = 18


def cohorts_report(figures: Cohorts, _currency: str, words: Words) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the cohorts."""
    title = words("Who comes again")
    if not figures.sizes:
        text = words("Nobody came for the first time in this period.")
        return title, [Paragraph(text)]
    again = returning(figures)
    sections: list[Section] = [_big_numbers(figures, again, words)]
    if len(again) > 1:
        sections.append(
            Chart(
                words("Members who came again, by months since their first"),
                ChartKind.LINES,
                [words("+{months}", months=k) for k in range(1, len(again))],
                [
                    Series(
                        words("Share of members"),
                        [None if s is None else Share(s) for s in again[1:]],
                    )
                ],
            )
        )
    sections.append(_table(figures, words))
    sections.append(
        Paragraph(
            words(
                "A row holds everybody whose first ever receipt is of that month. A column counts "
                "months from there: the share of them with a receipt in that month. Months after "
                "the end of the period are left empty."
            ),
            quiet=True,
        )
    )
    return title, sections


def returning(figures: Cohorts) -> list[float | None]:
    """Return the share of members seen k months after their first, over all cohorts old enough."""
    shares: list[float | None] = []
    for later in range(len(figures.months)):
        seen = [figures.seen(month) for month in figures.sizes]
        old_enough = [counts for counts in seen if len(counts) > later]
        size = sum(counts[0] for counts in old_enough)
        shares.append(sum(counts[later] for counts in old_enough) / size if size else None)
    while len(shares) > 1 and shares[-1] is None:
        shares.pop()
    return shares


def _big_numbers(figures: Cohorts, again: list[float | None], words: Words) -> Figures:
    items = [Figure(words("New members"), sum(counts[0] for counts in figures.sizes.values()))]
    for later in (1, 3, 6):
        share = again[later] if later < len(again) else None
        if share is not None:
            items.append(Figure(words("Came again after {n} months", n=later), Share(share)))
    return Figures(items)


def _table(figures: Cohorts, words: Words) -> Table:
    formats = formats_for(words.language)
    shown = min(len(figures.months), _SHOWN + 1)
    rows: list[list[Cell]] = []
    for month in figures.sizes:
        counts = figures.seen(month)[:shown]
        shares: list[Cell] = [Share(count / counts[0]) for count in counts[1:]]
        rows.append([formats.month(month), counts[0], *shares, *[None] * (shown - len(counts))])
    heads = [words("First month"), words("Members")]
    heads += [words("+{months}", months=later) for later in range(1, shown)]
    note = ""
    if shown < len(figures.months):
        note = words("The first {n} months after the first are shown.", n=_SHOWN)
    return Table(
        words("By month of the first receipt"), heads, rows, None, range(2, shown + 1), note
    )

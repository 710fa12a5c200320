"""Saved segments as sections: which are worth working with, and how customers move."""

from collections.abc import Sequence

from models.values import Money
from services.analytics import share_of
from services.core.formats import formats_for
from services.core.words import Text, Words
from services.reports.figures.segments import Advice, SegmentRow, Segments
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
    share_cell,
)
from services.segments import CHOICES

_LONGEST = 12
ADVICE = {
    Advice.EMPTY: Text("Nobody is in it now."),
    Advice.REACH: Text("Worth much, hard to reach: ask them for consent."),
    Advice.WIN_BACK: Text("Worth much and shrinking: win them back."),
    Advice.GROW: Text("Worth more effort: grow it."),
    Advice.TRY: Text("Spends little: try one campaign before you give it up."),
    Advice.DROP: Text("Spends little and does not answer: let it go."),
    Advice.KEEP: Text("Keep it as it is."),
}


def segments_report(
    figures: Segments, currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the saved segments."""
    title = words("Segments")
    if not figures.segments:
        text = words("There is no saved segment yet. Save one, and its figures will appear here.")
        return title, [Paragraph(text), *_stages(figures, words)]
    return title, [
        _big_numbers(figures, currency, words),
        _chart(figures, currency, words),
        _values(figures, currency, words),
        _sizes(figures, words),
        *_stages(figures, words),
        Paragraph(
            words(
                "A segment holds who fits its rule on the last day of the period. Revenue: what "
                "they spent in the period; before: what those in it then spent in the period "
                "compared with. Response: of the campaign messages of the period whose days are "
                "over, how many were followed by a purchase within them."
            ),
            quiet=True,
        ),
    ]


def _big_numbers(figures: Segments, currency: str, words: Words) -> Figures:
    return Figures(
        [
            Figure(
                words("Customers in a segment"),
                figures.members,
                note=_part(share_of(figures.members, figures.customers), words),
            ),
            Figure(
                words("Revenue from them"),
                Money(figures.revenue_minor, currency),
                note=_part(share_of(figures.revenue_minor, figures.all_revenue_minor), words),
            ),
            Figure(words("Customers"), figures.customers),
            Figure(
                words("Can be written to"),
                share_cell(share_of(figures.reachable, figures.customers)),
            ),
        ],
        against=words("Compared with {period}.", period=figures.compared_with),
    )


def _part(value: float | None, words: Words) -> str:
    if value is None:
        return ""
    return words("{share} of all", share=formats_for(words.language).share(value))


def _chart(figures: Segments, currency: str, words: Words) -> Chart:
    first = figures.segments[:_LONGEST]
    return Chart(
        words("Revenue by segment"),
        ChartKind.RANKING,
        [row.segment for row in first],
        [Series(words("Revenue"), [Money(row.revenue_minor, currency) for row in first])],
    )


def _values(figures: Segments, currency: str, words: Words) -> Table:
    heads = [
        words("Segment"),
        words("What the figures say"),
        words("Revenue"),
        words("Share of revenue"),
        words("Before"),
        words("Bought"),
        words("Written to"),
        words("Response"),
    ]
    rows = [_value_row(row, currency, words) for row in figures.segments]
    note = words("A customer may be in several segments, so the rows do not add up.")
    return Table(words("What they bring, and what to do"), heads, rows, note=note)


def _value_row(row: SegmentRow, currency: str, words: Words) -> list[Cell]:
    return [
        row.segment,
        words(ADVICE[row.advice]),
        Money(row.revenue_minor, currency),
        share_cell(row.revenue_share),
        Money(row.revenue_before_minor, currency),
        row.buyers,
        row.contacted,
        share_cell(row.response_rate),
    ]


def _sizes(figures: Segments, words: Words) -> Table:
    heads = [
        words("Segment"),
        words("Customers"),
        words("Share of customers"),
        words("Before"),
        words("Change"),
        words("Came in"),
        words("Left it"),
        words("Can be written to"),
    ]
    rows: list[list[Cell]] = [
        [
            row.segment,
            row.members,
            share_cell(row.share),
            row.members_before,
            share_cell(row.growth),
            row.came,
            row.went,
            share_cell(row.reachable_share),
        ]
        for row in figures.segments
    ]
    undated = tuple(row.segment for row in figures.segments if row.undated)
    note = ""
    if undated:
        note = words(
            "Consent, profile and the like keep no history and count for the past as they stand "
            "now: {segments}.",
            segments=undated,
        )
    return Table(words("How large they are"), heads, rows, note=note)


def _stages(figures: Segments, words: Words) -> list[Section]:
    stages = figures.stages
    if not any(stages.now.values()):
        return []
    names = [words(CHOICES[stage]) for stage in stages.now]
    chart = Chart(
        words("Customers by stage"),
        ChartKind.BARS,
        names,
        [
            Series(words("Before"), list(stages.before.values())),
            Series(words("Now"), list(stages.now.values())),
        ],
    )
    rows: list[list[Cell]] = [
        [name, *(stages.moves.get(was, {}).get(now, 0) for now in stages.now)]
        for was, name in zip(stages.now, names, strict=True)
    ]
    moves = Table(
        words("From which stage (rows) to which (columns)"),
        [words("Stage before"), *names],
        rows,
        shaded=range(1, len(names) + 1),
        note=words("The stages are those of all customers, in all branches."),
    )
    return [chart, moves]

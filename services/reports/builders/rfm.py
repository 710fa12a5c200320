"""RFM as sections: the groups first, then the grid behind them."""

from collections.abc import Sequence

from models.values import Money
from services.analytics import Rfm
from services.core.formats import formats_for
from services.core.words import Text, Words
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
from services.segments import GROUPS

# What the members of each group do; the groups' names are the segments'.
MEANINGS = {
    "champions": Text("came lately and come very often"),
    "loyal": Text("come often"),
    "potential_loyal": Text("came lately, a few times"),
    "new": Text("came very lately, for the first times"),
    "promising": Text("came not long ago, once or twice"),
    "need_attention": Text("used to come now and then, fading"),
    "about_to_sleep": Text("came seldom, and not lately"),
    "at_risk": Text("came often, but a while ago"),
    "cannot_lose": Text("came very often, and stopped"),
    "hibernating": Text("came seldom, long ago"),
}


def rfm_report(figures: Rfm, currency: str, words: Words) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of RFM."""
    title = words("Recency, frequency and money")
    if not figures.members:
        text = words("No member has a receipt by this day, so there is nothing to score yet.")
        return title, [Paragraph(text)]
    return title, [
        _big_numbers(figures, words),
        _groups_chart(figures, words),
        _groups_table(figures, currency, words),
        _grid(figures, words),
        _scores_table(figures, currency, words),
        Paragraph(
            words(
                "Scores run from 1 to 5, about a fifth of the members each: recency by the days "
                "since the last receipt, frequency by the number of receipts, money by what they "
                "add up to. Members with equal values share a score."
            ),
            quiet=True,
        ),
    ]


def _share(part: int, whole: int) -> Share | None:
    return Share(part / whole) if whole > 0 else None


def _big_numbers(figures: Rfm, words: Words) -> Figures:
    formats = formats_for(words.language)

    def figure(group: str) -> Figure:
        members = figures.groups[group]
        share = formats.share(members / figures.members)
        return Figure(words(GROUPS[group]), members, note=words("{share} of all", share=share))

    everybody = Figure(words("Members with receipts"), figures.members)
    return Figures([everybody, figure("champions"), figure("at_risk"), figure("hibernating")])


def _groups_chart(figures: Rfm, words: Words) -> Chart:
    return Chart(
        words("Members by group"),
        ChartKind.RANKING,
        [words(GROUPS[group]) for group in figures.groups],
        [Series(words("Members"), list(figures.groups.values()))],
    )


def _groups_table(figures: Rfm, currency: str, words: Words) -> Table:
    revenue = sum(figures.group_revenue_minor.values())
    rows: list[list[Cell]] = []
    for group, members in figures.groups.items():
        spent = figures.group_revenue_minor[group]
        rows.append(
            [
                words(GROUPS[group]),
                words(MEANINGS[group]),
                members,
                _share(members, figures.members),
                Money(spent, currency),
                _share(spent, revenue),
            ]
        )
    heads = [
        words("Group"),
        words("Its members"),
        words("Members"),
        words("Share of members"),
        words("Revenue"),
        words("Share of revenue"),
    ]
    total: list[Cell] = [
        words("All members"),
        "",
        figures.members,
        _share(1, 1),
        Money(revenue, currency),
        _share(revenue, revenue),
    ]
    return Table(words("The groups"), heads, rows, total=total)


def _grid(figures: Rfm, words: Words) -> Table:
    counts = dict.fromkeys(((r, f) for r in range(1, 6) for f in range(1, 6)), 0)
    for cell, members in figures.cells.items():
        counts[int(cell[0]), int(cell[1])] += members
    heads = [words("Recency"), *(words("Frequency {score}", score=f) for f in range(1, 6))]
    rows: list[list[Cell]] = [
        [words("Recency {score}", score=r), *(counts[r, f] for f in range(1, 6))]
        for r in range(5, 0, -1)
    ]
    return Table(words("Members by recency and frequency"), heads, rows, shaded=range(1, 6))


def _scores_table(figures: Rfm, currency: str, words: Words) -> Table:
    """Return what each score stands for, from the edges between them."""
    edges = figures.edges
    formats = formats_for(words.language)

    def number(edge: float) -> str:
        return formats.number(edge, 0 if edge == int(edge) else 1)

    def upward(score: int, edges: Sequence[str]) -> str:
        if score == 5:
            return words("more than {low}", low=edges[3])
        if score == 1:
            return words("up to {high}", high=edges[0])
        return words("more than {low}, up to {high}", low=edges[score - 2], high=edges[score - 1])

    days = [number(float(edge)) for edge in edges.recency or ()]
    counts = [number(float(edge)) for edge in edges.frequency or ()]
    sums = [formats.money(int(edge), currency) for edge in edges.monetary or ()]
    rows: list[list[Cell]] = [
        [score, upward(6 - score, days), upward(score, counts), upward(score, sums)]
        for score in range(5, 0, -1)
    ]
    heads = [
        words("Score"),
        words("Days since the last receipt"),
        words("Number of receipts"),
        words("Money spent"),
    ]
    return Table(words("What the scores mean"), heads, rows)

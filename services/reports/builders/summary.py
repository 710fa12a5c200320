"""The summary as sections."""

from collections.abc import Sequence

from models.values import Money
from services.analytics import Summary, Totals
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


def summary_report(figures: Summary, currency: str, words: Words) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the summary."""
    builder = _Builder(figures, currency, words)
    return words("Summary"), builder.sections()


class _Builder:
    def __init__(self, figures: Summary, currency: str, words: Words) -> None:
        self.figures, self.currency, self.words = figures, currency, words
        self.formats = formats_for(words.language)

    def sections(self) -> list[Section]:
        words, figures = self.words, self.figures
        parts: list[Section] = []
        if not figures.totals.sales.receipts:
            parts.append(
                Paragraph(
                    words(
                        "There are no receipts in this period. Choose other days, or bring in the "
                        "till’s sales, and the figures will appear here."
                    )
                )
            )
        parts.append(self._big_numbers())
        if len(figures.by_month) > 1:
            parts += [self._revenue_chart(), self._members_chart(), self._month_table()]
        if len(figures.by_branch) > 1:
            parts += [self._branch_chart(), self._branch_table()]
        parts.append(
            Paragraph(
                words(
                    "Revenue is what the receipts add up to, returns taken off. Identified revenue "
                    "is tied to a known customer. Active: with a receipt in the period; new: the "
                    "first ever receipt, in any branch, is in the period; returning: active before "
                    "too. Average basket: revenue divided by the receipts that are not returns."
                ),
                quiet=True,
            )
        )
        return parts

    def _money(self, minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, self.currency)

    def _big_numbers(self) -> Figures:
        words, now, before = self.words, self.figures.totals, self.figures.before
        identified = self._money(now.sales.identified_revenue_minor)
        revenue = self._money(now.sales.revenue_minor)
        labels = (
            Figure(words("Revenue"), None),
            Figure(
                words("Identified revenue"),
                None,
                note=words("{part} of {whole}", part=identified, whole=revenue),
            ),
            Figure(words("Average basket"), None),
            Figure(words("Receipts"), None),
            Figure(words("Active members"), None),
            Figure(words("Returning members"), None),
            Figure(words("New members"), None),
            Figure(words("Returns"), None, more_is_better=False),
        )
        against = ""
        if before is not None and before.sales.receipts:
            against = words("Compared with {period}.", period=self.figures.compared_with)
        elif before is not None:
            against = words(
                "There are no receipts from {period} to compare with.",
                period=self.figures.compared_with,
            )
        earlier = self._values(before) if before is not None else [None] * len(labels)
        return Figures(
            [
                Figure(f.label, value, was, f.note, f.more_is_better)
                for f, value, was in zip(labels, self._values(now), earlier, strict=True)
            ],
            against=against,
        )

    def _values(self, totals: Totals) -> list[Cell]:
        share = totals.identified_share
        return [
            self._money(totals.sales.revenue_minor),
            None if share is None else Share(share),
            self._money(totals.average_basket_minor),
            totals.sales.receipts,
            totals.visitors.active,
            totals.returning,
            totals.visitors.new,
            self._money(totals.sales.returns_minor),
        ]

    def _revenue_chart(self) -> Chart:
        rows = [totals.sales for totals in self.figures.by_month.values()]
        identified = [Money(s.identified_revenue_minor, self.currency) for s in rows]
        others = [Money(s.revenue_minor - s.identified_revenue_minor, self.currency) for s in rows]
        series = [Series(self.words("Identified"), identified)]
        if any(money.minor for money in others):
            series.append(Series(self.words("Anonymous"), others))
        return Chart(self.words("Revenue by month"), ChartKind.STACKED, self._months(), series)

    def _members_chart(self) -> Chart:
        rows = list(self.figures.by_month.values())
        series = [
            Series(self.words("Returning members"), [totals.returning for totals in rows]),
            Series(self.words("New members"), [totals.visitors.new for totals in rows]),
        ]
        return Chart(self.words("Members by month"), ChartKind.STACKED, self._months(), series)

    def _months(self) -> list[str]:
        return [self.formats.month(month) for month in self.figures.by_month]

    def _heads(self, first: str) -> list[str]:
        words = self.words
        return [
            first,
            words("Revenue"),
            words("Identified"),
            words("Receipts"),
            words("Average basket"),
            words("Active members"),
            words("Returning members"),
            words("New members"),
        ]

    def _row(self, name: str, totals: Totals) -> list[Cell]:
        revenue, share, basket, receipts, active, returning, new, _ = self._values(totals)
        return [name, revenue, share, receipts, basket, active, returning, new]

    def _month_table(self) -> Table:
        rows = zip(self._months(), self.figures.by_month.values(), strict=True)
        return Table(
            self.words("Month by month"),
            self._heads(self.words("Month")),
            [self._row(name, totals) for name, totals in rows],
            total=self._row(self.words("Whole period"), self.figures.totals),
            note=self.words("Who came in several months counts once in the whole period."),
        )

    def _branch_chart(self) -> Chart:
        ranked = sorted(self.figures.by_branch, key=lambda b: -b.totals.sales.revenue_minor)
        values = [Money(b.totals.sales.revenue_minor, self.currency) for b in ranked]
        return Chart(
            self.words("Revenue by branch"),
            ChartKind.RANKING,
            [branch.name for branch in ranked],
            [Series(self.words("Revenue"), values)],
        )

    def _branch_table(self) -> Table:
        words = self.words
        rows = [
            [*self._row(branch.name, branch.totals), branch.totals.visitors.new_to_branch]
            for branch in self.figures.by_branch
        ]
        total = self.figures.totals
        return Table(
            words("Branch by branch"),
            [*self._heads(words("Branch")), words("New to the branch")],
            rows,
            total=[*self._row(words("All branches"), total), total.visitors.new_to_branch],
            note=words("Who came to several branches counts once in all branches."),
        )

"""Products and categories as sections: what sells, to whom, what comes back, what it earns."""

from collections.abc import Sequence

from models.values import Money
from services.analytics import Products, Sold, SoldRow, share_of
from services.core.formats import formats_for
from services.core.words import Words
from services.reports.sections import (
    Cell,
    Chart,
    ChartKind,
    Code,
    Figure,
    Figures,
    MadeRows,
    Paragraph,
    Section,
    Series,
    Table,
    money_cell,
    share_cell,
)

_MOST_BARS = 12
_MOST_ROWS = 500


def products_report(
    figures: Products, currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of what is sold."""
    title, total = words("Products and categories"), figures.total
    if not figures.products:
        return title, [Paragraph(words("There are no receipts in this period."))]
    sections: list[Section] = [
        Figures(
            [
                Figure(
                    words("Revenue"),
                    Money(total.revenue_minor, currency),
                    Money(total.before_minor, currency),
                ),
                Figure(words("Bought by members"), share_cell(total.identified_share)),
                Figure(words("Returned"), share_cell(total.returned_share), more_is_better=False),
                Figure(words("Margin"), share_cell(total.margin_rate), note=_known(total, words)),
            ],
            against=words("Compared with {period}.", period=figures.compared_with),
        ),
        _chart(figures.categories or figures.products, currency, words),
    ]
    for name, head, rows in (
        (words("By department"), words("Department"), figures.departments),
        (words("By category"), words("Category"), figures.categories),
    ):
        if len(rows) > 1:
            sections.append(_table(name, [head], rows, figures, currency, words))
    sections += [
        _table(
            words("By product"),
            [words("Product number"), words("Product"), words("Category")],
            figures.products,
            figures,
            currency,
            words,
        ),
        Paragraph(
            words(
                "Revenue is what was paid for it, returns taken off. Margin: what is left above "
                "the cost noted for the product today, as a share of the revenue of products "
                "whose cost is known. Returned: as a share of what was sold."
            ),
            quiet=True,
        ),
    ]
    return title, sections


def _known(total: Sold, words: Words) -> str:
    if not total.costed_minor:
        return words("The cost of no product is known.")
    known = share_of(total.costed_minor, total.revenue_minor) or 0.0
    share = formats_for(words.language).share(known)
    return words("cost known for {share} of the revenue", share=share)


def _chart(rows: Sequence[SoldRow], currency: str, words: Words) -> Chart:
    first = rows[:_MOST_BARS]
    return Chart(
        words("What brings the most"),
        ChartKind.RANKING,
        [row.name or row.code or words("not known") for row in first],
        [Series(words("Revenue"), [Money(row.revenue_minor, currency) for row in first])],
    )


def _table(
    title: str,
    heads: Sequence[str],
    rows: Sequence[SoldRow],
    figures: Products,
    currency: str,
    words: Words,
) -> Table:
    whole = figures.total

    def cells(row: SoldRow) -> Sequence[Cell]:
        name = row.name or row.code or words("not known")
        of_product = (Code(row.code or ""), name, row.category)
        return (*(of_product if len(heads) > 1 else (name,)), *_figures(row, whole, currency))

    note = ""
    if len(rows) > _MOST_ROWS:
        note = words("The {n} with the most revenue are shown.", n=_MOST_ROWS)
    together: list[Cell] = [words("Together"), *[None] * (len(heads) - 1)]
    return Table(
        title,
        [
            *heads,
            words("Revenue"),
            words("Share of revenue"),
            words("Before"),
            words("Change"),
            words("Units"),
            words("Bought by members"),
            words("Returned"),
            words("Margin"),
            words("Margin of revenue"),
        ],
        MadeRows(rows[:_MOST_ROWS], cells),
        total=[*together, *_figures(whole, whole, currency)],
        note=note,
    )


def _figures(sold: Sold, whole: Sold, currency: str) -> list[Cell]:
    units = sold.quantity_milli / 1000
    return [
        Money(sold.revenue_minor, currency),
        share_cell(share_of(sold.revenue_minor, whole.revenue_minor)),
        Money(sold.before_minor, currency),
        share_cell(sold.growth),
        units if sold.quantity_milli % 1000 else int(units),
        share_cell(sold.identified_share),
        share_cell(sold.returned_share),
        money_cell(sold.margin_minor if sold.costed_minor else None, currency),
        share_cell(sold.margin_rate),
    ]

"""Benefits as sections: what was given and used, what it cost, what lapsed, what is owed."""

from collections.abc import Sequence

from models.values import BenefitKind, Money, Unit
from services.benefits import BenefitFigures, Flow
from services.core.words import Text, Words
from services.reports.sections import (
    Cell,
    Figure,
    Figures,
    Paragraph,
    Section,
    Share,
    Table,
)

KINDS = {
    BenefitKind.PERCENT: Text("percent off"),
    BenefitKind.AMOUNT: Text("amount off"),
    BenefitKind.CREDIT: Text("store credit"),
    BenefitKind.POINTS: Text("points of the club"),
    BenefitKind.GIFT: Text("gift"),
    BenefitKind.EXPERIENCE: Text("experience"),
}


def benefits_report(
    figures: BenefitFigures, currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the benefits."""
    title = words("Use of benefits")
    if not figures.flows and not figures.uses:
        return title, [Paragraph(words("No benefit was given by the end of this period."))]
    sections: list[Section] = [_big_numbers(figures, currency, words)]
    for unit, name in (
        (Unit.CREDIT, words("Credit by benefit")),
        (Unit.POINTS, words("Points by benefit")),
    ):
        flows = [flow for flow in figures.flows if flow.unit is unit]
        if flows:
            sections.append(_flows(name, flows, currency, words))
    if figures.uses:
        sections.append(_uses(figures, currency, words))
    sections.append(
        Paragraph(
            words(
                "Issued: earned and granted in the period. Taken back: what returns cost of it. "
                "Owed: what members hold at the end of the period and may still spend. Breakage: "
                "of what was issued in lots whose last good day lies in the period, the share that "
                "lapsed; of lots that are still good nobody knows yet."
            ),
            quiet=True,
        )
    )
    return title, sections


def _big_numbers(figures: BenefitFigures, currency: str, words: Words) -> Figures:
    items = [Figure(words("Cost of benefits"), Money(figures.cost_minor, currency))]
    for unit, owed in ((Unit.CREDIT, words("Credit owed")), (Unit.POINTS, words("Points owed"))):
        left = [flow.outstanding for flow in figures.flows if flow.unit is unit]
        if left and None not in left:
            whole = sum(amount or 0 for amount in left)
            items.append(Figure(owed, _amount(unit, whole, currency), more_is_better=False))
    items.append(Figure(words("Benefits used"), sum(row.used for row in figures.uses)))
    return Figures(items)


def _amount(unit: Unit, amount: int | None, currency: str) -> Cell:
    return amount if unit is Unit.POINTS or amount is None else Money(amount, currency)


def _flows(title: str, flows: Sequence[Flow], currency: str, words: Words) -> Table:
    unit = flows[0].unit

    def row(name: str, flow: Flow) -> list[Cell]:
        amounts = (flow.issued, flow.reversed, flow.redeemed, flow.expired, flow.outstanding)
        rate = flow.breakage_rate
        cells = [_amount(unit, amount, currency) for amount in amounts]
        return [name, *cells, None if rate is None else Share(rate)]

    heads = [
        words("Benefit"),
        words("Issued"),
        words("Taken back"),
        words("Redeemed"),
        words("Expired"),
        words("Owed"),
        words("Breakage"),
    ]
    rows = [row(flow.benefit or words("by hand and other"), flow) for flow in flows]
    return Table(title, heads, rows, total=row(words("Together"), _together(flows)))


def _together(flows: Sequence[Flow]) -> Flow:
    def whole(amounts: Sequence[int | None]) -> int | None:
        known = [amount for amount in amounts if amount is not None]
        return sum(known) if len(known) == len(amounts) else None

    return Flow(
        benefit=None,
        unit=flows[0].unit,
        issued=sum(flow.issued for flow in flows),
        reversed=sum(flow.reversed for flow in flows),
        redeemed=sum(flow.redeemed for flow in flows),
        expired=whole([flow.expired for flow in flows]),
        outstanding=whole([flow.outstanding for flow in flows]),
        lapsed_issued=whole([flow.lapsed_issued for flow in flows]),
        lapsed_expired=whole([flow.lapsed_expired for flow in flows]),
    )


def _uses(figures: BenefitFigures, currency: str, words: Words) -> Table:
    heads = [
        words("Benefit"),
        words("Kind"),
        words("Given"),
        words("Used"),
        words("Members who used it"),
        words("Worth to members"),
        words("Cost to the shop"),
        words("Still open"),
    ]
    rows: list[list[Cell]] = [
        [
            row.benefit,
            words(KINDS[row.kind]),
            row.granted,
            row.used,
            row.members,
            Money(row.value_minor, currency),
            Money(row.cost_minor, currency),
            row.open,
        ]
        for row in figures.uses
    ]
    total: list[Cell] = [
        words("Together"),
        None,
        sum(row.granted for row in figures.uses),
        sum(row.used for row in figures.uses),
        None,
        Money(sum(row.value_minor for row in figures.uses), currency),
        Money(sum(row.cost_minor for row in figures.uses), currency),
        sum(row.open for row in figures.uses),
    ]
    return Table(words("Benefits given and used"), heads, rows, total=total)

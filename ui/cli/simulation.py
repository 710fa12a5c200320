"""`program simulate` and `program fit`: what a club would come to, told from the shop's past."""

import argparse
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from models.values import Period, Unit
from services import planning, programs
from ui.cli.days import read_day
from ui.cli.desk import Answer, Desk


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of `simulate`."""
    parser.add_argument("file", metavar="FILE", type=Path)
    add_period(parser)
    parser.add_argument(
        "--redeem",
        choices=[word.value for word in planning.Redeem],
        default=planning.Redeem.ALL.value,
        help="what members do with their credit: pay with all of it at every later visit, or none",
    )
    parser.add_argument(
        "--margin",
        type=_percent,
        metavar="PERCENT",
        help="what is left of sales of goods whose cost is not known",
    )
    parser.add_argument(
        "--grid",
        nargs=2,
        type=_numbers,
        metavar=("THRESHOLDS", "RATES"),
        help="each with commas between: other values of the join condition and of the benefit",
    )


def add_period(parser: argparse.ArgumentParser) -> None:
    """Declare the days."""
    parser.add_argument("--from", dest="first", metavar="DATE", required=True)
    parser.add_argument("--to", dest="last", metavar="DATE", required=True)


def simulate(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Replay the period through the draft."""
    document = programs.read_document(arguments.file)
    assumed = planning.Assumptions(redeem=planning.Redeem(arguments.redeem))
    if arguments.margin is not None:
        assumed = planning.Assumptions(assumed.redeem, arguments.margin)
    database, period = desk.database, _period(arguments)
    with database.read() as session:
        if arguments.grid is None:
            found = planning.simulate(
                session, database.shop, document, period, assumed, desk.progress
            )
            return Answer(_facts(found), _lines(desk, found))
        thresholds, rates = arguments.grid
        grid = planning.simulate_grid(
            session,
            database.shop,
            document,
            period,
            [int(one) if one == int(one) else float(one) for one in thresholds],
            rates,
            assumed,
            desk.progress,
        )
    return _grid_answer(desk, grid)


def fit(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Tell whether a club pays off for the shop."""
    with desk.database.read() as session:
        found = planning.fit(session, _period(arguments))
    words, share = desk.words, desk.words.formats.share
    facts = {
        "verdict": found.verdict.value,
        "customers": found.customers,
        "returning_share": found.returning_share,
        "rhythm_share": found.rhythm_share,
        "usual_gap_days": found.usual_gap_days,
        "identified_share": found.identified_share,
    }
    lines = [
        words(planning.VERDICTS[found.verdict]),
        words("Customers who came back: {share}", share=share(found.returning_share)),
        words("Customers with three visits or more: {share}", share=share(found.rhythm_share)),
        words("Sales by known customers: {share}", share=share(found.identified_share)),
    ]
    if found.usual_gap_days is not None:
        gap = words.formats.number(found.usual_gap_days)
        lines.insert(3, words("Usual days between visits: {days}", days=gap))
    return Answer(facts, lines)


def _period(arguments: argparse.Namespace) -> Period:
    return Period(read_day(arguments.first), read_day(arguments.last))


def _facts(found: planning.Simulation) -> dict[str, Any]:
    return {
        "program": found.program,
        "from": found.period.first.isoformat(),
        "to": found.period.last.isoformat(),
        "assumptions": {
            "redeem": found.assumptions.redeem.value,
            "margin_percent": found.assumptions.margin_percent,
        },
        "customers": found.customers,
        "receipts": found.receipts,
        "customer_sales_minor": found.customer_sales_minor,
        "members": found.members,
        "known_cost_share": found.known_cost_share,
        "left_out": list(found.left_out),
        **_figures(found.total),
        "cost_per_visit_minor": found.total.cost_per_visit,
        "break_even_uplift": found.total.break_even_uplift,
        "outstanding": _by_unit(found.outstanding),
        "by_month": [
            {
                "month": one.month,
                "members": one.members,
                **_figures(one.figures),
                "outstanding": _by_unit(one.outstanding),
            }
            for one in found.months
        ],
    }


def _figures(figures: planning.Figures) -> dict[str, Any]:
    return {
        "joined": figures.joined,
        "renewed": figures.renewed,
        "visits": figures.visits,
        "sales_minor": figures.sales_minor,
        "margin_minor": figures.margin_minor,
        "discounts_minor": figures.discounts_minor,
        "gifts_minor": figures.gifts_minor,
        "cost_minor": figures.cost_minor,
        "fees_minor": figures.fees_minor,
        "issued": _by_unit(figures.issued),
        "taken_back": _by_unit(figures.taken_back),
        "redeemed": _by_unit(figures.redeemed),
        "expired": _by_unit(figures.expired),
    }


def _by_unit(sums: Any) -> dict[str, int]:
    return {unit.value: sums[unit] for unit in Unit}


def _lines(desk: Desk, found: planning.Simulation) -> list[str]:
    words, total = desk.words, found.total
    formats = words.formats

    def money(minor: float) -> str:
        return formats.money(round(minor), desk.database.shop.currency)

    uplift = total.break_even_uplift
    lines = [
        words("{n} would have joined “{name}”.", n=found.joined, name=found.program),
        words("Sales to members: {sum}", sum=money(total.sales_minor)),
        words("What benefits cost: {sum}", sum=money(total.cost_minor)),
    ]
    if total.cost_per_visit is not None:
        lines.append(words("Cost per visit: {sum}", sum=money(total.cost_per_visit)))
    if total.fees_minor:
        lines.append(words("Fees: {sum}", sum=money(total.fees_minor)))
    lines.append(
        words("Credit not used yet: {sum}", sum=money(found.outstanding[Unit.CREDIT]))
        if not found.outstanding[Unit.POINTS]
        else words(
            "Not used yet: {sum} of credit and {points} points",
            sum=money(found.outstanding[Unit.CREDIT]),
            points=formats.number(found.outstanding[Unit.POINTS]),
        )
    )
    lines.append(
        words("No rise in sales would pay for it.")
        if uplift is None
        else words("It pays if members buy {share} more.", share=formats.share(uplift))
    )
    return [*lines, *_assumed(desk, found)]


def _assumed(desk: Desk, found: planning.Simulation) -> list[str]:
    words, assumed = desk.words, found.assumptions
    spends = assumed.redeem is planning.Redeem.ALL
    lines = [
        words("Assumed: whoever may join does, and buys what they bought."),
        words("Assumed: members pay with all their credit at the next visit.")
        if spends
        else words("Assumed: nobody pays with credit."),
    ]
    if found.left_out:
        names = ", ".join(found.left_out)
        lines.append(words("Left out, because history does not tell when: {names}", names=names))
    if found.known_cost_share < 1:
        percent = words.formats.share(assumed.margin_percent / 100, 0)
        lines.append(
            words("Assumed: {share} margin on goods whose cost is not known.", share=percent)
        )
    return lines


def _grid_answer(desk: Desk, grid: planning.Grid) -> Answer:
    rows: list[dict[str, Any]] = [
        {
            "threshold": threshold,
            "rate": None if rate is None else str(rate),
            "joined": cell.joined,
            "members": cell.members,
            "cost_minor": cell.total.cost_minor,
            "cost_per_visit_minor": cell.total.cost_per_visit,
            "break_even_uplift": cell.total.break_even_uplift,
            "outstanding": _by_unit(cell.outstanding),
        }
        for threshold, cells in zip(grid.thresholds, grid.cells, strict=True)
        for rate, cell in zip(grid.rates, cells, strict=True)
    ]
    words = desk.words
    lines = [
        f"{words.formats.value(row['threshold'])} × {row['rate']}: "
        + words("{n} join", n=row["joined"])
        + f", {words.formats.money(row['cost_minor'], desk.database.shop.currency)}"
        for row in rows
    ]
    return Answer({"grid": rows}, lines)


def _percent(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 100:
        raise ValueError(text)
    return value


def _numbers(text: str) -> list[Decimal]:
    try:
        found = [Decimal(part) for part in text.split(",")]
    except InvalidOperation as error:
        raise ValueError(text) from error
    if not all(one.is_finite() and one >= 0 for one in found):
        raise ValueError(text)
    return found

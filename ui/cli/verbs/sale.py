"""`sale`: what a basket comes to, selling it, taking goods back, taking a sale back."""

import argparse
from pathlib import Path
from typing import Any

from models.values import Money
from services import checkout, programs
from services.benefits import Standing
from services.checkout import Booked, Quote
from services.core.organisation import branch_ids
from services.core.words import Text
from ui.cli.desk import Answer, Desk
from ui.cli.numbers import number

_STANDINGS = {
    Standing.APPLIED: Text("applied"),
    Standing.AVAILABLE: Text("to be had"),
    Standing.WITHHELD: Text("not now"),
}
HELP = "sales at the counter: quote, book, return, undo"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    for deed, help_ in (
        ("quote", "what a basket comes to, and why each benefit applies or not"),
        ("book", "record a sale with all that follows from it"),
    ):
        one = deeds.add_parser(deed, help=help_)
        one.add_argument("file", metavar="FILE", type=Path, help="the basket, TOML or JSON")
    back = deeds.add_parser("return", help="take goods of a sale back")
    back.add_argument("receipt", metavar="RECEIPT", help="the number on the slip")
    back.add_argument(
        "lines", metavar="LINE=THOUSANDTHS", nargs="+", type=_part, help="1=2000: two of line 1"
    )
    back.add_argument(
        "--branch", metavar="CODE", help="where it comes back; else where it was sold"
    )
    undo = deeds.add_parser("undo", help="take a sale of the last hour back")
    undo.add_argument("receipt", metavar="RECEIPT")


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Do the deed."""
    deeds = {"quote": _quote, "book": _book, "return": _return, "undo": _undo}
    return deeds[arguments.deed](arguments, desk)


def _part(text: str) -> tuple[int, int]:
    line, _, quantity = text.partition("=")
    try:
        return number(line), number(quantity)
    except ValueError as error:
        raise argparse.ArgumentTypeError(text) from error


def _quote(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database, document = desk.database, programs.read_document(arguments.file)
    with database.read() as session:
        sale = checkout.sale_of(session, database.shop, document)
        basket = checkout.basket_of(sale)
        found = checkout.quote(session, database.shop, basket, database.clock.now())
    fees = found.fees
    if found.not_yet or found.fee_by_rule:
        with database.work() as work:
            fees = checkout.joins_with(work, sale) or fees
    joins = sorted(fees.keys() & set(found.not_yet))
    said = _said(found, desk)
    if joins:
        names = ", ".join(joins)
        said.append(desk.words("With this purchase they may join {program}.", program=names))
    return Answer({**_quoted(found), "joins_with": joins, "fees": dict(fees)}, said)


def _quoted(found: Quote) -> dict[str, Any]:
    return {
        "total_minor": found.total_minor,
        "discount_minor": found.discount_minor,
        "credit_minor": found.credit_minor,
        "to_pay_minor": found.to_pay_minor,
        "earns": {unit.value: amount for unit, amount in found.earns.items()},
        "spends_points": found.spends_points,
        "may_join": list(found.may_join),
        "lines": [
            {
                "name": line.name,
                "quantity_milli": line.quantity_milli,
                "amount_minor": line.amount_minor,
                "discount_minor": line.discount_minor,
            }
            for line in found.lines
        ],
        "offers": [
            {
                "benefit": offer.name,
                "grant": offer.grant_id,
                "standing": offer.standing.value,
                "effect_minor": offer.effect_minor,
                "earns": offer.earns,
                "value_minor": offer.value_minor,
                "price_points": offer.price_points,
                "why": [why.code for why in offer.why],
            }
            for offer in found.offers
        ],
    }


def _said(found: Quote, desk: Desk) -> list[str]:
    words, currency = desk.words, desk.database.shop.currency
    lines = []
    for offer in found.offers:
        why = "; ".join(words(one.code, **one.facts) for one in offer.why)
        effect = f"  {words.formats.money(-offer.effect_minor, currency)}"
        standing = words(_STANDINGS[offer.standing])
        lines.append(f"{offer.name}: {standing}{effect if offer.effect_minor else ''}  {why}")
    paid = Money(found.to_pay_minor, currency)
    return [*lines, words("To pay: {sum}", sum=paid)]


def _book(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database, document = desk.database, programs.read_document(arguments.file)
    with database.work() as work:
        sale = checkout.sale_of(work.session, work.shop, document)
        booked = checkout.book_receipt(work, sale)
    paid = Money(booked.money_minor, database.shop.currency)
    said = desk.words("Receipt {receipt} is recorded.", receipt=booked.receipt_no)
    line = f"{said} {desk.words('To pay: {sum}', sum=paid)}"
    return Answer(_booked(booked), [line])


def _booked(booked: Booked) -> dict[str, Any]:
    return {
        "receipt": booked.receipt_no,
        "till": booked.till,
        "total_minor": booked.total_minor,
        "discount_minor": booked.discount_minor,
        "credit_minor": booked.credit_minor,
        "to_pay_minor": booked.money_minor,
        "spent_points": booked.spent_points,
        "earned": {unit.value: amount for unit, amount in booked.earned.items()},
        "used": [
            {"benefit": one.name, "times": one.times, "value_minor": one.value_minor}
            for one in booked.used
        ],
        "joined": booked.joined,
    }


def _return(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        sold = checkout.newest_sale(work.session, arguments.receipt)
        place = branch_ids(work.session, arguments.branch) if arguments.branch else None
        back = checkout.Return(
            sold.key, None, dict(arguments.lines), place[0] if place else sold.key.branch_id
        )
        done = checkout.return_receipt(work, back)
    worth = Money(done.money_minor, desk.database.shop.currency)
    facts = {
        "receipt": done.receipt_no,
        "worth_minor": done.worth_minor,
        "credit_minor": done.credit_minor,
        "money_minor": done.money_minor,
        "taken_back": {unit.value: amount for unit, amount in done.taken_back.items()},
    }
    return Answer(facts, [desk.words("To hand back: {sum}", sum=worth)])


def _undo(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        sold = checkout.newest_sale(work.session, arguments.receipt)
        checkout.undo_sale(work, sold.id)
    line = desk.words("Receipt {receipt} was taken back.", receipt=arguments.receipt)
    return Answer({"receipt": arguments.receipt}, [line])

"""Terms and renewals of a membership, as arithmetic on local days."""

from dataclasses import dataclass
from datetime import date

from models.values import add_months


@dataclass(frozen=True, slots=True)
class Term:
    """One run of membership. `last_on` is its last day, None for life.

    `anchor_on` is the day terms are counted from, so that 31 January, renewed by the month,
    ends on the last day of February and then again on 31 March.
    """

    anchor_on: date
    last_on: date | None


def first_term(joined_on: date, months: int | None) -> Term:
    """Return the term of somebody who joins; `months` None is for life."""
    return Term(joined_on, None if months is None else add_months(joined_on, months))


def renewed(term: Term, paid_on: date, months: int) -> Term:
    """Return the term after a fee was paid.

    Up to the last day it goes on from the old end, later it begins anew on the day of payment.
    """
    if term.last_on is None:
        return term
    if paid_on > term.last_on:
        return first_term(paid_on, months)
    run = 1
    while add_months(term.anchor_on, run * months) <= term.last_on:
        run += 1
    return Term(term.anchor_on, add_months(term.anchor_on, run * months))

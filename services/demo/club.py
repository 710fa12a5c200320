"""Who of the made-up club does what: who redeems credit, who joins this week."""

import random

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.benefit import Account
from models.member import Member
from models.values import Unit


def redeemers(session: Session, share: float, least_minor: int, seed: str) -> list[tuple[str, int]]:
    """Return (member number, credit to spend in minor units) of a random part of those who have it.

    Spends whole shekels of at least half of what there is.
    """
    chance = random.Random(seed)  # noqa: S311 - a story, not a secret
    query = (
        select(Member.member_no, Account.balance)
        .join(Account, Account.member_id == Member.id)
        .where(Account.unit == Unit.CREDIT, Account.balance >= least_minor)
        .order_by(Member.member_no)
    )
    return [
        (number, max(100, int(balance * chance.uniform(0.5, 1)) // 100 * 100))
        for number, balance in session.execute(query)
        if chance.random() < share
    ]

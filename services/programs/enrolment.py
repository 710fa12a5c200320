"""Joining by the rule: one customer who asks, or everybody who may."""

from services.core.work import Work
from services.programs.candidates import candidate_ids, require
from services.programs.service import Joining, join, require_outsider


def enrol(
    work: Work,
    name: str,
    member_id: int,
    how: Joining,
    *,
    fee_paid: bool = False,
    may_join: bool = False,
) -> None:
    """Let a customer who satisfies the join rule belong to the program from the day on.

    `may_join` tells that the rule has been asked already. AlreadyMember, NotACandidate; what
    `join` refuses.
    """
    require_outsider(work, name, member_id, how.on)
    if not may_join:
        require(work.session, name, member_id, how.on)
    join(work, name, [member_id], how, fee_paid=fee_paid)


def enrol_candidates(work: Work, name: str, how: Joining, *, fee_paid: bool = False) -> int:
    """Let everybody who may join on the day belong from it on; return how many did."""
    return join(work, name, candidate_ids(work.session, name, how.on), how, fee_paid=fee_paid)

"""Who pays for joining: whoever the program's own rule does not free of its fee.

The rule is asked of the day of joining, and of what stands in the file by then: at the counter
the purchase at hand counts, as it does for the join rule itself.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from models.values import Money
from services import segments
from services.core.errors import AppError
from services.core.work import Work
from services.programs.documents import ProgramPlan
from services.programs.errors import FeeMissing
from services.programs.rows import belongs, memberships_of, program_of


def check_fee_free(plan: ProgramPlan) -> None:
    """Refuse what `segments.parse` refuses of the rule; its `path` begins with `fee_free`."""
    if plan.fee_free is None:
        return
    try:
        segments.parse(plan.fee_free)
    except AppError as refusal:
        if "path" in refusal.facts:
            refusal.facts["path"] = f"fee_free.{refusal.facts['path']}"
        raise


def fees_of(
    session: Session, fee_minor: int, rule: object, member_ids: Sequence[int], as_of: date
) -> dict[int, int]:
    """Return what joining on the day costs each of these customers, in minor units.

    `rule` says who joins without paying the fee; None: nobody.
    """
    fees = dict.fromkeys(member_ids, fee_minor)
    if rule is None or not fee_minor or not fees:
        return fees
    node = segments.parse(rule)
    if len(fees) == 1:  # the counter's question: a few probes, however many customers there are
        (who,) = fees
        return {who: 0 if segments.explain(session, node, who, as_of).holds else fee_minor}
    free = set(session.scalars(segments.member_ids(session, node, as_of)))
    return {who: 0 if who in free else fee for who, fee in fees.items()}


def require_fee(work: Work, name: str, member_ids: Sequence[int], on: date) -> None:
    """Refuse with FeeMissing when one of these would have to pay for joining on the day.

    Who belongs already does not join. NoProgram.
    """
    program = program_of(work, name)
    if not program.fee_minor:
        return
    known = memberships_of(work, program.id, member_ids)
    inside = {who for who, membership in known.items() if belongs(membership, on)}
    outside = [who for who in member_ids if who not in inside]
    fees = fees_of(work.session, program.fee_minor, program.fee_free_rule, outside, on)
    if any(fees.values()):
        raise FeeMissing(fee=Money(program.fee_minor, work.shop.currency))

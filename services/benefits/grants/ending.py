"""How benefits in hand end unused: their last day is over, or somebody takes them back."""

from sqlalchemy import select, text, update

from models.benefit import BenefitGrant, ExperienceSlot, LedgerEntry
from models.values import GrantState
from services.benefits.errors import NoReason
from services.benefits.grants.errors import GrantClosed, NoGrant, UsedOnReceipt
from services.benefits.grants.events import GrantsChanged, SlotsChanged
from services.benefits.grants.granting import count_uses, ledger_key
from services.benefits.ledger.deeds import reverse
from services.core.progress import SILENT, Progress
from services.core.work import Database, Work
from services.security import Right, record, require

PIECE = 500  # grants a transaction: the counter waits for no more than that


def lapse(work: Work, limit: int = PIECE) -> int:
    """Mark benefits in hand whose last day is over, at most `limit`; return how many they were.

    Nobody could use them anyway, so it does not matter when this runs. A kept place is not given
    up: its date says how it ends. Call it in works of their own until it returns less than `limit`.
    """
    over = (
        select(BenefitGrant.id)
        .where(
            BenefitGrant.state == GrantState.GRANTED,
            text("state IN ('granted', 'reserved')"),  # word for word the index of what is open
            BenefitGrant.valid_to_on < work.today,
        )
        .order_by(BenefitGrant.valid_to_on)
        .limit(limit)
    )
    ids = list(work.session.scalars(over))
    if ids:
        work.session.execute(
            update(BenefitGrant)
            .where(BenefitGrant.id.in_(ids))
            .values(state=GrantState.LAPSED)
            .execution_options(synchronize_session=False)
        )
        work.tell(GrantsChanged(()))
    return len(ids)


def lapse_all(database: Database, progress: Progress = SILENT) -> int:
    """Mark everything whose last day is over and return how many that were, in pieces."""
    lapsed = 0
    while True:
        with database.work() as work:
            piece = lapse(work)
        lapsed += piece
        progress.step(lapsed, 0)
        if piece < PIECE:
            return lapsed


def revoke(work: Work, grant_id: int, *, reason: str, employee_id: int | None = None) -> None:
    """Take a benefit back that was granted; what it put on the account is taken off again.

    A kept place is given up. What was granted for is not granted for again. NoReason, NoGrant,
    GrantClosed when it lapsed or was taken back, UsedOnReceipt when a sale used it.
    """
    require(work, Right.GIVE_BENEFIT)
    if not reason.strip() or not reason.isprintable():
        raise NoReason
    grant = work.session.get(BenefitGrant, grant_id)
    if grant is None:
        raise NoGrant(grant=grant_id)
    if grant.receipt_id is not None:
        raise UsedOnReceipt(grant=grant_id)
    match grant.state:
        case GrantState.LAPSED | GrantState.REVOKED:
            raise GrantClosed(grant=grant_id, state=grant.state.value)
        case GrantState.REDEEMED:
            _unbook(work, grant, reason, employee_id)
            count_uses(work, grant.benefit_id, -1, -(grant.cost_minor or 0))
        case GrantState.RESERVED:
            release(work, grant)
        case GrantState.GRANTED:
            pass
    grant.state = GrantState.REVOKED
    work.session.flush()
    record(work, "grant.revoke", "benefit_grant", grant_id, reason=reason.strip())
    work.tell(GrantsChanged((grant.member_id,)))


def _unbook(work: Work, grant: BenefitGrant, reason: str, employee_id: int | None) -> None:
    """Take what the grant put on the account off again; an experience put nothing there."""
    entry = None
    if grant.key is not None:
        query = select(LedgerEntry.id).where(LedgerEntry.key == ledger_key(grant.key))
        entry = work.session.scalar(query)
    if entry is None:
        raise GrantClosed(grant=grant.id, state=grant.state.value)
    reverse(work, entry, reason=reason, employee_id=employee_id)


def release(work: Work, grant: BenefitGrant) -> None:
    """Give the place of a reserved benefit free again; the caller says what becomes of it."""
    slot = work.session.get_one(ExperienceSlot, grant.slot_id)
    slot.taken -= 1
    count_uses(work, grant.benefit_id, -1, -(grant.cost_minor or 0))
    grant.slot_id, grant.cost_minor, grant.value_minor = None, None, None
    work.session.flush()
    work.tell(SlotsChanged(slot.benefit_id))

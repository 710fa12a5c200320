"""What the counter shows while the basket grows; nothing is written."""

from datetime import date, datetime

from sqlalchemy.orm import Session

from models.values import Unit
from services import programs
from services.checkout.basket import Basket, Quote, TrackProgress
from services.checkout.pricing import Priced, price
from services.core.clock import local_day
from services.core.shop import ShopFacts


def quote(session: Session, shop: ShopFacts, basket: Basket, now: datetime) -> Quote:
    """Return what the basket comes to now, with every offer and what it does or why not.

    What `pricing.price` refuses. A basket without lines shows what the member may have.
    """
    priced = price(session, shop, basket, now)
    discount = priced.discount_minor
    on = local_day(now, shop.timezone)
    doors: dict[str, programs.Door] = {}
    if basket.member_id is not None:
        doors = programs.doors(session, basket.member_id, on)
    return Quote(
        lines=priced.lines,
        offers=priced.decision.offers,
        total_minor=priced.total_minor,
        discount_minor=discount,
        credit_minor=basket.credit_minor,
        to_pay_minor=priced.total_minor - discount - basket.credit_minor,
        earns=priced.decision.earns,
        spends_points=priced.decision.spends_points,
        progress=_progress(session, basket.member_id, on, priced),
        may_join=tuple(name for name, door in doors.items() if door.is_open),
        not_yet=tuple(name for name, door in doors.items() if not door.is_open),
        fees={name: door.fee_minor for name, door in doors.items() if door.is_open},
        fee_by_rule=frozenset(name for name, door in doors.items() if door.by_rule),
    )


def _progress(
    session: Session, member_id: int | None, on: date, priced: Priced
) -> TrackProgress | None:
    """Return how far the nearest next track is when this basket is paid."""
    if member_id is None:
        return None
    found = []
    for one in programs.track_progress(session, member_id, on):
        if one.next_track is None or one.missing is None or one.measure is None:
            continue
        missing = max(one.missing - _adds(one.measure, priced), 0)
        found.append(
            TrackProgress(
                one.program,
                one.track,
                one.next_track,
                one.measure,
                missing,
                one.until_on,
                one.days_left,
            )
        )
    return min(found, key=lambda one: (one.days_left or 0, one.program), default=None)


def _adds(measure: str, priced: Priced) -> int:
    """Return what the basket counts for: money received, a visit, points earned."""
    match measure:
        case "spend":
            return priced.total_minor - priced.discount_minor
        case "visits":
            return int(bool(priced.lines))
        case _:
            return priced.decision.earns[Unit.POINTS]

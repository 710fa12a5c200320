"""What benefits gave, what was used, what lapsed and what is still owed: the report's figures.

**Definitions.** An entry belongs to the benefit of the lot it opens, takes from or puts back into.
*Issued* is what was earned and granted; *reversed* what of that was taken back (returns, undone
imports); *redeemed* what was spent, less what came back; *expired* what lapsed; *outstanding* what
is left of the lots at the period's end: the liability. *Breakage rate* = expired ÷ (issued −
reversed) over the lots whose last good day lies in the period: of lots that may still be spent
nobody knows yet what will lapse.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import day_number
from models.values import BenefitKind, Period, Unit


@dataclass(frozen=True, slots=True)
class Flow:
    """Points or credit (minor units) of one benefit; `benefit` None is what came by hand.

    What belongs to no branch is None where branches were asked for.
    """

    benefit: str | None
    unit: Unit
    issued: int
    reversed: int
    redeemed: int
    expired: int | None
    outstanding: int | None
    lapsed_issued: int | None
    lapsed_expired: int | None

    @property
    def breakage_rate(self) -> float | None:
        """Return expired ÷ issued of the lots whose time ended in the period; None without any."""
        if not self.lapsed_issued or self.lapsed_expired is None:
            return None
        return self.lapsed_expired / self.lapsed_issued


@dataclass(frozen=True, slots=True)
class Uses:
    """One benefit's grants: given and used in the period, open now; money in minor units."""

    benefit: str
    kind: BenefitKind
    granted: int
    used: int
    members: int
    value_minor: int
    cost_minor: int
    open: int


@dataclass(frozen=True, slots=True)
class BenefitFigures:
    """What all benefits came to in a period. `cost_minor` is what using them cost the shop."""

    period: Period
    flows: list[Flow]
    uses: list[Uses]

    @property
    def cost_minor(self) -> int:
        """Return credit that was spent and what the single uses cost."""
        credit = sum(flow.redeemed for flow in self.flows if flow.unit is Unit.CREDIT)
        return credit + sum(use.cost_minor for use in self.uses)


_FLOWS = """
SELECT b.name, e.unit,
    sum(CASE WHEN {inside} AND e.kind IN ('earn', 'grant', 'adjust') AND e.amount > 0
        THEN e.amount ELSE 0 END),
    -sum(CASE WHEN {inside} AND e.kind = 'reverse' AND undone.kind IN ('earn', 'grant', 'adjust')
        AND undone.amount > 0 THEN e.amount ELSE 0 END),
    -sum(CASE WHEN {inside} AND coalesce(undone.kind, e.kind) = 'redeem'
        THEN e.amount ELSE 0 END),
    -sum(CASE WHEN {inside} AND e.kind = 'expire' THEN e.amount ELSE 0 END),
    sum(e.amount)
FROM ledger_entry AS e
JOIN ledger_entry AS root ON root.id = coalesce(e.lot_id, e.id)
LEFT JOIN ledger_entry AS undone ON undone.id = e.reverses_id
LEFT JOIN benefit AS b ON b.id = coalesce(root.benefit_id, undone.benefit_id)
WHERE e.booked_on <= :last
GROUP BY b.id, e.unit ORDER BY b.name IS NULL, b.name, e.unit
"""
_INSIDE = "e.booked_on >= :first"
_THERE = """e.booked_on >= :first AND e.receipt_id IN (
    SELECT id FROM receipt WHERE branch_id IN (SELECT value FROM json_each(:branches)))"""
_LAPSED = """
SELECT b.name, lot.unit,
    sum(lot.amount + coalesce((SELECT sum(t.amount) FROM ledger_entry AS t
        WHERE t.lot_id = lot.id AND t.reverses_id = lot.id), 0)),
    sum(coalesce((SELECT -sum(t.amount) FROM ledger_entry AS t
        WHERE t.lot_id = lot.id AND t.kind = 'expire'), 0))
FROM ledger_entry AS lot INDEXED BY ix_ledger_entry_expiry
LEFT JOIN benefit AS b ON b.id = lot.benefit_id
WHERE lot.expires_on IS NOT NULL AND lot.expires_on BETWEEN :first AND :last
    AND lot.amount > 0 AND lot.kind IN ('earn', 'grant', 'adjust')
GROUP BY b.id, lot.unit
"""
_USES = """
SELECT b.name, b.kind,
    sum(g.granted_on BETWEEN :first AND :last),
    sum(g.state = 'redeemed' AND g.redeemed_on BETWEEN :first AND :last),
    count(DISTINCT CASE WHEN g.state = 'redeemed' AND g.redeemed_on BETWEEN :first AND :last
        THEN g.member_id END),
    sum(CASE WHEN g.state = 'redeemed' AND g.redeemed_on BETWEEN :first AND :last
        THEN coalesce(g.value_minor, 0) ELSE 0 END),
    sum(CASE WHEN g.state = 'redeemed' AND g.redeemed_on BETWEEN :first AND :last
        THEN coalesce(g.cost_minor, 0) ELSE 0 END),
    sum(g.state IN ('granted', 'reserved'))
FROM benefit AS b JOIN benefit_grant AS g ON g.benefit_id = b.id
WHERE :branches IS NULL OR g.receipt_id IN (
    SELECT id FROM receipt WHERE branch_id IN (SELECT value FROM json_each(:branches)))
GROUP BY b.id ORDER BY b.name
"""


def benefit_figures(
    session: Session, period: Period, branch_ids: Sequence[int] | None = None
) -> BenefitFigures:
    """Return what benefits came to in the period.

    With branches: what was issued, redeemed and used on their receipts; what lapses and what is
    owed belongs to no branch.
    """
    days = {"first": day_number(period.first), "last": day_number(period.last)}
    branches = None if branch_ids is None else json.dumps(list(branch_ids))
    there: dict[str, Any] = days | ({} if branches is None else {"branches": branches})
    lapsed = {
        (name, unit): (issued, expired)
        for name, unit, issued, expired in session.execute(text(_LAPSED), days)
    }
    flows = text(_FLOWS.format(inside=_INSIDE if branches is None else _THERE))
    return BenefitFigures(
        period=period,
        flows=[
            _flow(row, lapsed.get((row[0], row[1]), (0, 0)), whole=branches is None)
            for row in session.execute(flows, there)
        ],
        uses=[
            Uses(name, BenefitKind(kind), *counts)
            for name, kind, *counts in session.execute(text(_USES), days | {"branches": branches})
        ],
    )


def _flow(row: Any, lapsed: tuple[int, int], *, whole: bool) -> Flow:
    name, unit, issued, taken_back, redeemed, expired, outstanding = row
    return Flow(
        benefit=name,
        unit=Unit(unit),
        issued=issued,
        reversed=taken_back,
        redeemed=redeemed,
        expired=expired if whole else None,
        outstanding=outstanding if whole else None,
        lapsed_issued=lapsed[0] if whole else None,
        lapsed_expired=lapsed[1] if whole else None,
    )

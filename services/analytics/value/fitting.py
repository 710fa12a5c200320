"""From visit days to what each customer is expected to bring; the door to numpy and scipy."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from services.analytics.value import bg_nbd, gamma_gamma
from services.analytics.value.queries import Visits
from services.analytics.value.rules import BgNbd, GammaGamma

_DAYS_A_WEEK = 7
_YEAR_IN_WEEKS = 365 / _DAYS_A_WEEK
_MOST_MINOR = 10**12


@dataclass(frozen=True, slots=True)
class Fitted:
    """The models and a row per customer as `models.analytics.MemberValue` keeps it."""

    visits: BgNbd
    spending: GammaGamma | None
    rows: Sequence[dict[str, Any]]


def fit_all(seen: Sequence[Visits], major: int) -> Fitted | None:
    """Return what the histories say; None where visits cannot be fitted.

    Time is counted in weeks and money in major units (`major` minor units each), as the papers'
    examples do. Spending is left out where too few spent anything at a later visit.
    """
    ids, repeats, last, age, spent = (
        np.array([getattr(one, name) for one in seen])
        for name in ("member_id", "repeats", "last_days", "age_days", "spent_again_minor")
    )
    history = bg_nbd.History(repeats.astype(np.float64), last / _DAYS_A_WEEK, age / _DAYS_A_WEEK)
    model = bg_nbd.fit(history)
    if model is None:
        return None
    alive = bg_nbd.alive(model, history)
    coming = bg_nbd.expected(model, history, _YEAR_IN_WEEKS)
    if not (np.isfinite(alive).all() and np.isfinite(coming).all()):
        return None
    again = np.maximum(history.repeats, 1)
    mean = np.where(spent > 0, spent / major / again, 0.0)
    told = (history.repeats > 0) & (mean > 0)
    spending = gamma_gamma.fit(history.repeats[told], mean[told]) if told.any() else None
    bring: list[int | None] = [None] * len(ids)
    if spending is not None:
        seen_spending = np.where(told, history.repeats, 0.0)
        each = gamma_gamma.expected_value(spending, seen_spending, mean)
        money = np.minimum(np.rint(each * coming * major), _MOST_MINOR)
        bring = money.astype(np.int64).tolist()
    columns = (
        ids.tolist(),
        np.rint(alive * 1_000_000).astype(np.int64).tolist(),
        np.rint(coming * 1_000).astype(np.int64).tolist(),
        bring,
    )
    names = ("member_id", "alive_ppm", "visits_milli", "expected_12m_minor")
    rows = [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]
    return Fitted(model, spending, rows)

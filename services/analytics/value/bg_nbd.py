"""BG/NBD: how often a customer buys while they are one, and when they cease to be.

Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2).
A customer is x repeat purchases, the last of them t_x after the first, seen for T; all in the
same unit of time. Purchases while alive are Poisson with a rate that varies as Gamma(r, alpha);
after each purchase the customer drops out with a chance that varies as Beta(a, b).
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit, gammaln, hyp2f1, psi

from services.analytics.value.rules import BgNbd

Floats = NDArray[np.float64]

# Ends of the search, in logarithms: r, alpha, a, b. Past them nothing changes that could be told
# from data (all customers alike, nobody dropping out), and `expected` keeps clear of overflow.
_ENDS = ((-7.0, 4.5), (-9.0, 14.0), (-7.0, 4.5), (-7.0, 4.5))
# Where the search may begin, in units of the mean time seen: (r, alpha ÷ T, a, b). Few and far
# apart: the surface is smooth, but flat where hardly anybody comes again. The last one is for where
# hardly anybody stays away: a is next to nothing there.
_STARTS = (
    (0.5, 0.25, 0.8, 2.5),
    (1.0, 1.0, 0.2, 2.0),
    (0.2, 0.1, 2.0, 5.0),
    (1.0, 1.0, 0.01, 0.1),
)
_TRIAL = 2_000  # histories a start is tried on
_GAP = 1e-5


@dataclass(frozen=True, slots=True)
class History:
    """What is seen of each customer, in equal numbers; `repeats` x, `recency` t_x, `age` T."""

    repeats: Floats
    recency: Floats
    age: Floats

    def part(self, some: slice) -> "History":
        """Return some of the customers."""
        return History(self.repeats[some], self.recency[some], self.age[some])

    def grouped(self) -> tuple["History", Floats]:
        """Return the distinct histories and how many customers have each."""
        codes = np.zeros(len(self.repeats), np.int64)
        for column in (self.repeats, self.recency, self.age):
            distinct, place = np.unique(column, return_inverse=True)
            codes = codes * len(distinct) + place
        _, first, count = np.unique(codes, return_index=True, return_counts=True)
        kinds = History(self.repeats[first], self.recency[first], self.age[first])
        return kinds, count.astype(np.float64)


def fit(history: History) -> BgNbd | None:
    """Return the parameters of greatest likelihood; None where the search finds no peak.

    Eq. 6 of the paper, its logarithm as in Fader & Hardie's note on the spreadsheet (2005),
    maximised over the logarithms of the parameters with the exact gradient. Several starts are
    tried on an even part of the customers, the best of them is followed on all.
    """
    kinds, count = history.grouped()
    unit = float(np.average(kinds.age, weights=count)) if len(count) else 0.0
    if unit <= 0:
        return None
    every = slice(None, None, max(len(count) // _TRIAL, 1))
    part = _Likelihood(kinds.part(every), count[every])
    tries = [part.peak(np.log([r, alpha * unit, a, b])) for r, alpha, a, b in _STARTS]
    best = _Likelihood(kinds, count).peak(min(tries, key=lambda one: one.fun).x)
    if not np.isfinite(best.fun):
        return None
    r, alpha, a, b = np.exp(best.x).tolist()
    return BgNbd(r, alpha, a, b, log_likelihood=-float(best.fun * count.sum()))


def alive(model: BgNbd, history: History) -> Floats:
    """Return the chance that each is a customer still (Fader, Hardie & Lee 2008, eq. 7)."""
    return np.asarray(1 / (1 + _odds_of_gone(model, history)), np.float64)


def expected(model: BgNbd, history: History, time: float) -> Floats:
    """Return the repeat purchases each is expected to make in the next `time` (eq. 10).

    Written with Euler's transformation of 2F1: its arguments stay small however much somebody
    buys, where those of the paper overflow.
    """
    a, b, x = model.a, model.b, history.repeats
    if abs(a - 1) < _GAP:
        a += _GAP  # the formula has a removable gap at 1
    z = time / (model.alpha + history.age + time)
    stays = (1 - z) ** (a - 1) * hyp2f1(a + b - 1 - model.r, a - 1, a + b + x - 1, z)
    purchases = (a + b + x - 1) / (a - 1) * (1 - stays)
    return np.asarray(purchases / (1 + _odds_of_gone(model, history)), np.float64)


def _odds_of_gone(model: BgNbd, history: History) -> Floats:
    """Return P(gone) ÷ P(alive); nobody is gone who has not come again yet."""
    x = history.repeats
    again = np.maximum(x, 1)
    longer = (model.r + again) * np.log(
        (model.alpha + history.age) / (model.alpha + history.recency)
    )
    odds = model.a / (model.b + again - 1) * np.exp(np.minimum(longer, 700.0))
    return np.where(x > 0, odds, 0.0)


class _Values:
    """A column as its distinct values, so that costly functions are taken of those alone."""

    def __init__(self, column: Floats) -> None:
        self.distinct, self._place = np.unique(column, return_inverse=True)

    def spread(self, figures: Floats) -> Floats:
        """Return a figure of each distinct value as a column again."""
        return figures[self._place]


class _Likelihood:
    """The likelihood of histories, `count` customers each, as a function of the parameters."""

    def __init__(self, kinds: History, count: Floats) -> None:
        self._x, self._count, self._total = kinds.repeats, count, float(count.sum())
        self._came = kinds.repeats > 0
        self._repeats = _Values(kinds.repeats)
        self._last, self._age = _Values(kinds.recency), _Values(kinds.age)

    def peak(self, start: Floats) -> Any:
        """Return where the search from a start ends (scipy's OptimizeResult)."""
        return minimize(
            self._loss,
            start,
            jac=True,
            method="L-BFGS-B",
            bounds=_ENDS,
            options={"maxiter": 500, "ftol": 1e-14, "gtol": 1e-8},
        )

    def _loss(self, logs: Floats) -> tuple[float, Floats]:
        """Return the mean negative log-likelihood and its gradient over the logarithms."""
        r, alpha, a, b = np.exp(logs)
        x, count = self._x, self._count
        few = self._repeats.distinct
        again = np.maximum(few, 1.0)
        spread = self._repeats.spread
        whole = gammaln(r + few) - gammaln(r) + r * np.log(alpha)
        whole += gammaln(a + b) + gammaln(b + few) - gammaln(b) - gammaln(a + b + few)
        to_age, to_last = alpha + self._age.distinct, alpha + self._last.distinct
        log_age, log_last = self._age.spread(np.log(to_age)), self._last.spread(np.log(to_last))
        # P(gone) ÷ P(living), as a logarithm; nobody is gone who has not come again yet.
        odds = spread(np.log(a) - np.log(b + again - 1)) + (r + x) * (log_age - log_last)
        goes = np.where(self._came, expit(odds), 0.0)
        lives = 1 - goes
        either = np.where(self._came, np.logaddexp(0.0, odds), 0.0) - (r + x) * log_age
        by_r = spread(psi(r + few) - psi(r) + np.log(alpha)) - lives * log_age - goes * log_last
        rates = lives * self._age.spread(1 / to_age) + goes * self._last.spread(1 / to_last)
        by_alpha = r / alpha - (r + x) * rates
        both = psi(a + b) - psi(a + b + few)
        by_a = spread(both) + goes / a
        by_b = spread(both + psi(b + few) - psi(b)) - goes * spread(1 / (b + again - 1))
        sums = [float((count * part).sum()) for part in (by_r, by_alpha, by_a, by_b)]
        likelihood = float((count * (spread(whole) + either)).sum())
        return -likelihood / self._total, -np.array(sums) * np.exp(logs) / self._total

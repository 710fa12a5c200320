"""The value model on a large shop beside the `lifetimes` package on the same summary."""

import importlib
import sys
import warnings
from dataclasses import dataclass
from time import process_time

import numpy as np
import pandas as pd
import pytest
from threadpoolctl import threadpool_limits

from services.analytics.value import bg_nbd, gamma_gamma

pytestmark = [pytest.mark.bench, pytest.mark.slow]

CUSTOMERS = 100_000
WEEKS = 52.0
LIMIT = 0.5


@dataclass(frozen=True)
class Summary:
    """What is known of each customer; `mean` is the mean of the later visits, nought without."""

    history: bg_nbd.History
    mean: np.ndarray

    @property
    def told(self) -> np.ndarray:
        """Whose spending tells something."""
        return (self.history.repeats > 0) & (self.mean > 0)


@pytest.fixture(scope="module")
def summary():
    """Customers drawn from the models themselves: half a year to two years seen, in whole days."""
    chance = np.random.default_rng(7)
    rates, leaving = chance.gamma(1.2, 1 / 6, CUSTOMERS), chance.beta(0.4, 4, CUSTOMERS)
    age = np.rint(chance.uniform(26, 104, CUSTOMERS) * 7) / 7
    repeats, recency, here = np.zeros(CUSTOMERS), np.zeros(CUSTOMERS), np.zeros(CUSTOMERS)
    alive = np.ones(CUSTOMERS, bool)
    while alive.any():
        here += chance.exponential(1 / rates)
        came = alive & (here < age)
        repeats[came] += 1
        recency[came] = np.rint(here[came] * 7) / 7
        alive = came & (chance.random(CUSTOMERS) > leaving)
    scale = chance.gamma(4.0, 1 / 16, CUSTOMERS)
    spent = chance.gamma(6.0 * np.maximum(repeats, 1), 1 / scale)
    mean = np.where(repeats > 0, np.round(spent / np.maximum(repeats, 1), 2), 0.0)
    return Summary(bg_nbd.History(repeats, recency, age), mean)


def ours(summary):
    """Fit both models and say of each customer: alive, visits in a year, what one brings."""
    history, told = summary.history, summary.told
    visits = bg_nbd.fit(history)
    spending = gamma_gamma.fit(history.repeats[told], summary.mean[told])
    assert visits is not None
    assert spending is not None
    seen = np.where(told, history.repeats, 0.0)
    return (
        (visits.r, visits.alpha, visits.a, visits.b),
        (spending.p, spending.q, spending.gamma),
        bg_nbd.alive(visits, history),
        bg_nbd.expected(visits, history, WEEKS),
        gamma_gamma.expected_value(spending, seen, summary.mean),
    )


@pytest.fixture(scope="module")
def lifetimes():
    """The package; it sets an option on import that pandas says has no effect any more."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module("lifetimes")


def theirs(lifetimes, summary):
    """The same with lifetimes."""
    history, told = summary.history, summary.told
    repeats, recency, age = (
        pd.Series(column) for column in (history.repeats, history.recency, history.age)
    )
    mean = pd.Series(summary.mean)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its arithmetic overflows on the way and says so
        visits = lifetimes.BetaGeoFitter().fit(repeats, recency, age)
        spending = lifetimes.GammaGammaFitter().fit(repeats[told], mean[told])
        return (
            tuple(visits.params_[["r", "alpha", "a", "b"]]),
            tuple(spending.params_[["p", "q", "v"]]),
            visits.conditional_probability_alive(repeats, recency, age),
            visits.conditional_expected_number_of_purchases_up_to_time(
                WEEKS, repeats, recency, age
            ),
            spending.conditional_expected_average_profit(repeats.where(told, 0), mean),
        )


def test_a_hundred_thousand_customers_are_valued_in_half_the_time_of_lifetimes(
    summary, lifetimes, capsys
):
    pairs, results = [], []
    # Threads of the matrix library spin where other work wants the processor, in both alike: the
    # app itself runs without them (main.py).
    with threadpool_limits(1):
        for _ in range(3):
            begun = process_time()
            results.append(ours(summary))
            between = process_time()
            results.append(theirs(lifetimes, summary))
            pairs.append((between - begun, process_time() - between))
    found, reference = results[:2]
    mine, other = (min(times) for times in zip(*pairs, strict=True))
    with capsys.disabled():
        sys.stdout.write(
            f"\nvalue model, {CUSTOMERS:,}: {mine:.2f} s, lifetimes {other:.2f} s"
            f" (ratio {mine / other:.2f})\n"
        )
    assert found[0] == pytest.approx(reference[0], rel=1e-3)
    assert found[1] == pytest.approx(reference[1], rel=1e-3)
    for ours_, theirs_ in zip(found[2:], reference[2:], strict=True):
        assert ours_ == pytest.approx(np.asarray(theirs_), rel=2e-3, abs=1e-3)
    assert mine < LIMIT * other

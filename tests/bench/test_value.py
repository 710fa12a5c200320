"""Fitting the value model on a large shop against the textbook way on the same summary."""

import sys

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.special import betaln, gammaln

from services.analytics.value import bg_nbd
from tests.bench.conftest import seconds

pytestmark = [pytest.mark.bench, pytest.mark.slow]

CUSTOMERS = 100_000


@pytest.fixture(scope="module")
def history():
    """Customers drawn from the model itself: half a year to two years seen, in whole days."""
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
    return bg_nbd.History(repeats, recency, age)


def textbook(history):
    """The likelihood as the papers print it, its slope by differences."""
    x, last, age = history.repeats, history.recency, history.age

    def loss(logs):
        r, alpha, a, b = np.exp(logs)
        common = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
        living = betaln(a, b + x) - betaln(a, b) - (r + x) * np.log(alpha + age)
        gone = betaln(a + 1, b + np.maximum(x, 1) - 1) - betaln(a, b)
        gone -= (r + x) * np.log(alpha + last)
        return -np.mean(common + np.logaddexp(living, np.where(x > 0, gone, -np.inf)))

    return minimize(loss, np.zeros(4) + 0.1, method="L-BFGS-B")


def test_a_hundred_thousand_customers_are_fitted_in_half_the_time_of_the_textbook(history, capsys):
    def ours():
        model = bg_nbd.fit(history)
        assert model is not None
        bg_nbd.alive(model, history)
        bg_nbd.expected(model, history, 52.0)
        return model

    found, reference = ours(), np.exp(textbook(history).x)
    assert (found.r, found.alpha, found.a, found.b) == pytest.approx(tuple(reference), rel=0.01)
    pairs = [(seconds(ours), seconds(lambda: textbook(history))) for _ in range(3)]
    fit, book = (min(times) for times in zip(*pairs, strict=True))
    with capsys.disabled():
        sys.stdout.write(f"\nvalue model, {CUSTOMERS:,}: {fit:.2f} s, textbook {book:.2f} s\n")
    assert fit < 0.5 * book

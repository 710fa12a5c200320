"""What customers are expected to bring: fitted, kept, asked by rules; the figures of the papers."""

import csv
from datetime import date, timedelta

import numpy as np
import pytest
from scipy.optimize import Bounds, differential_evolution
from scipy.special import gammaln
from sqlalchemy import event

from services import segments
from services.analytics import value
from services.analytics.value import bg_nbd, gamma_gamma, rules
from services.purchases import refresh_summaries
from tests import build

AS_OF = date(2024, 12, 31)


@pytest.fixture(scope="module")
def cdnow(shared_data):
    """The calibration table of CDNOW with P(alive) and expectations, as columns."""
    with (shared_data / "truth_cdnow_sample_bgnbd.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return {
        name: np.array([float(row[name] or "nan") for row in rows])
        for name in rows[0]
        if name != "member_no"
    }


@pytest.fixture
def history(cdnow):
    return bg_nbd.History(cdnow["frequency"], cdnow["recency"], cdnow["T"])


def test_bg_nbd_finds_the_parameters_published_for_cdnow(history):
    model = bg_nbd.fit(history)
    assert model is not None
    found = (model.r, model.alpha, model.a, model.b)
    assert found == pytest.approx((0.243, 4.414, 0.793, 2.426), abs=5e-4)
    assert model.log_likelihood == pytest.approx(-9582.4292, abs=1e-3)


def test_every_cdnow_customer_is_as_alive_and_as_active_as_published(cdnow, history):
    model = bg_nbd.fit(history)
    assert model is not None
    assert bg_nbd.alive(model, history) == pytest.approx(cdnow["p_alive"], abs=1e-4)
    for weeks in (13, 39):
        coming = bg_nbd.expected(model, history, weeks)
        assert coming == pytest.approx(cdnow[f"expected_{weeks}"], abs=1e-4)


def _log_likelihood(history, r, alpha, a, b):
    """Eq. 6 of the paper, written anew."""
    x, last, age = history.repeats, history.recency, history.age
    common = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + gammaln(a + b) + gammaln(b + x)
    common -= gammaln(b) + gammaln(a + b + x)
    gone = np.log(a / (b + np.maximum(x, 1) - 1)) - (r + x) * np.log(alpha + last)
    stays = -(r + x) * np.log(alpha + age)
    return float((common + np.where(x > 0, np.logaddexp(stays, gone), stays)).sum())


@pytest.mark.parametrize("leaves", [0.003, 0.4])
def test_the_fit_is_the_peak_however_many_stay_away(leaves):
    """The reference looks for the peak over the whole range, without slopes."""
    draw = np.random.default_rng(3)
    age = draw.uniform(80, 100, 400)
    rate = draw.gamma(0.4, 0.25, 400)
    leaving = np.where(draw.random(400) < leaves, draw.uniform(0, age), age)
    x = draw.poisson(rate * leaving).astype(np.float64)
    last = np.where(x > 0, leaving * draw.random(400) ** (1 / np.maximum(x, 1)), 0.0)
    history = bg_nbd.History(x, last, age)

    def loss(logs):
        return -_log_likelihood(history, *np.exp(logs))

    best = differential_evolution(
        loss,
        Bounds([-7.0] * 4, [4.5, 7.0, 4.5, 4.5]),
        rng=1,
        popsize=8,
        maxiter=60,
    )
    model = bg_nbd.fit(history)
    assert model is not None
    own = _log_likelihood(history, model.r, model.alpha, model.a, model.b)
    assert model.log_likelihood == pytest.approx(own, abs=1e-6)
    assert own >= -best.fun - 0.01


def test_gamma_gamma_finds_the_spending_published_for_cdnow(cdnow):
    repeats, mean = cdnow["frequency"], cdnow["monetary_value"]
    told = (repeats > 0) & (mean > 0)
    model = gamma_gamma.fit(repeats[told], mean[told])
    assert model is not None
    assert (model.p, model.q, model.gamma) == pytest.approx((6.2496, 3.7442, 15.4435), rel=1e-4)
    each = gamma_gamma.expected_value(model, repeats[told], mean[told])
    assert each == pytest.approx(cdnow["expected_value"][told], abs=1e-4)


def test_expected_purchases_come_to_what_the_formula_of_the_paper_says_in_exact_arithmetic():
    """Eq. 10 as printed, its 2F1 summed as a series; ours is written with other arguments."""
    model = value.BgNbd(0.6, 3.0, 1.4, 2.2, log_likelihood=0.0)
    x, last, age, time = 4.0, 11.0, 20.0, 26.0
    z = time / (model.alpha + age + time)
    term = total = 1.0
    first, second, third = model.r + x, model.b + x, model.a + model.b + x - 1
    for n in range(2000):
        term *= (first + n) * (second + n) / ((third + n) * (n + 1)) * z
        total += term
    growth = ((model.alpha + age) / (model.alpha + age + time)) ** first
    above = (model.a + model.b + x - 1) / (model.a - 1) * (1 - growth * total)
    below = 1 + model.a / (model.b + x - 1) * ((model.alpha + age) / (model.alpha + last)) ** first
    one = bg_nbd.History(np.array([x]), np.array([last]), np.array([age]))
    assert bg_nbd.expected(model, one, time)[0] == pytest.approx(above / below, rel=1e-10)


@pytest.mark.parametrize("days", [0, 83])
def test_a_young_shop_is_told_nothing_of_its_customers(days):
    assert rules.too_little(5_000, days) is value.TooLittle.FEW_DAYS


def test_a_shop_whose_customers_hardly_return_is_told_nothing_of_them():
    assert rules.too_little(99, 400) is value.TooLittle.FEW_REPEATERS
    assert rules.too_little(100, 84) is None


def _regulars(work, count: int) -> list[int]:
    """Customers of whom every third stayed away after a few visits; returns their ids."""
    ids = []
    for number in range(count):
        person = build.member(work)
        gap, visits = 5 + number % 9, 3 if number % 3 == 0 else 70
        first = AS_OF - timedelta(days=300 - number % 20)
        days = [first + timedelta(days=gap * step) for step in range(visits)]
        for day in (day for day in days if day <= AS_OF):
            build.receipt(work, person, day, (None, 1000, 2_000 + 100 * (number % 7)))
        ids.append(person.id)
    refresh_summaries(work.session, ids)
    return ids


def worth(session, member_id):
    told = value.worth_of(session, member_id)
    assert told is not None
    return told


def test_whoever_stayed_away_is_less_alive_and_expected_to_bring_less(database):
    with database.work() as work:
        ids = _regulars(work, 120)
    fit = value.fit_values(database, AS_OF)
    assert (fit.outcome, fit.customers, fit.repeaters) == ("fitted", 120, 120)
    with database.read() as session:
        gone, here = (worth(session, ids[number]) for number in (0, 1))
    assert gone.alive < 0.2 < 0.9 < here.alive
    assert gone.expected_12m_minor < here.expected_12m_minor
    assert 30 < here.visits_12m < 75  # every 6 days, and perhaps no customer for all the year


def test_a_rule_asks_for_what_the_fit_says(database):
    with database.work() as work:
        ids = _regulars(work, 120)
    asked = {"fact": "value.alive", "op": "at_least", "value": 0.5}
    rule = segments.parse({"version": 1, "rule": asked})
    with database.read() as session:
        assert list(session.scalars(segments.member_ids(session, rule, AS_OF))) == []
    value.fit_values(database, AS_OF)
    with database.read() as session:
        found = set(session.scalars(segments.member_ids(session, rule, AS_OF)))
        assert found == {ids[n] for n in range(120) if n % 3}
        why = segments.explain(session, rule, ids[0], AS_OF)
        assert not why.holds
        assert worth(session, ids[0]).alive == pytest.approx(float(why.why.figure))
        often = {"fact": "value.visits_12m", "op": "at_least", "value": 30}
        rule = segments.parse({"version": 1, "rule": often})
        found = set(session.scalars(segments.member_ids(session, rule, AS_OF)))
        assert found == {one for one in ids if worth(session, one).visits_12m >= 30}
        assert 0 < len(found) < len(ids)


def test_what_one_fit_says_of_a_customer_is_asked_at_once(database):
    with database.work() as work:
        ids = _regulars(work, 120)
    value.fit_values(database, AS_OF)
    asked = [
        {"fact": "value.alive", "op": "at_least", "value": 0.5},
        {"fact": "value.visits_12m", "op": "at_least", "value": 30},
        {"not": {"fact": "value.expected_12m", "op": "at_least", "value": 100_000}},
    ]
    rule = segments.parse({"version": 1, "rule": {"all": asked}})
    statements = []
    with database.read() as session:
        known = {one: worth(session, one) for one in ids}
        event.listen(
            session.connection(),
            "before_cursor_execute",
            lambda *facts: statements.append(facts[2]),
        )
        found = set(session.scalars(segments.member_ids(session, rule, AS_OF)))
    assert found == {
        one
        for one, told in known.items()
        if told.alive >= 0.5 and told.visits_12m >= 30 and told.expected_12m_minor < 100_000
    }
    assert 0 < len(found) < len(ids)
    # Once for the two, and once for those who are left out.
    assert sum(text.count("FROM member_value") for text in statements) == 2


def test_a_new_fit_takes_the_place_of_the_old_one_and_of_one_that_was_cut_off(database):
    with database.work() as work:
        _regulars(work, 120)
    value.fit_values(database, AS_OF - timedelta(days=8))
    with database.read() as session:
        assert value.is_stale(session, AS_OF)
    fit = value.fit_values(database, AS_OF)
    with database.read() as session:
        assert value.newest_fit(session) == fit
        assert not value.is_stale(session, AS_OF)
        kept = session.connection().exec_driver_sql("SELECT DISTINCT fit_id FROM member_value")
        assert [row[0] for row in kept] == [fit.id]


def test_too_little_history_is_kept_as_such(database):
    with database.work() as work:
        build.receipt(work, build.member(work), AS_OF, (None, 1000, 1_000))
    fit = value.fit_values(database, AS_OF)
    assert fit.outcome == "few_days"
    assert not fit.is_fitted
    with database.read() as session:
        assert value.is_stale(session, AS_OF), "a history may be imported any minute"

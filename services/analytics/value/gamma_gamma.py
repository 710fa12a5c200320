"""Gamma-Gamma: what a customer spends at a visit, drawn from what they and others spent so far.

Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value. Only customers who came again and
spent something tell; x repeat purchases of mean value z are one observation. Spending varies
within a customer as Gamma(p, nu), nu between customers as Gamma(q, gamma).
"""

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import gammaln, psi

from services.analytics.value.rules import GammaGamma

Floats = NDArray[np.float64]

_LOWEST, _HIGHEST = -9.0, 12.0


def fit(repeats: Floats, mean_value: Floats) -> GammaGamma | None:
    """Return the parameters of greatest likelihood (eq. 1a); None where there is no peak.

    Also None where q <= 1: such customers would have no mean spending at all.
    """
    scale = float(np.mean(mean_value)) if len(mean_value) else 0.0
    if scale <= 0:
        return None
    found = minimize(
        _Likelihood(repeats, mean_value / scale).loss,
        np.log([2.0, 3.0, 1.0]),
        jac=True,
        method="L-BFGS-B",
        bounds=[(_LOWEST, _HIGHEST)] * 3,
        options={"maxiter": 500, "ftol": 1e-14, "gtol": 1e-9},
    )
    p, q, gamma = np.exp(found.x).tolist()
    at_an_end = np.any(np.isclose(found.x, _LOWEST)) or np.any(np.isclose(found.x, _HIGHEST))
    if not np.isfinite(found.fun) or at_an_end or q <= 1:
        return None
    return GammaGamma(p, q, gamma * scale)


def expected_value(model: GammaGamma, repeats: Floats, mean_value: Floats) -> Floats:
    """Return what each is expected to spend at a visit (eq. 5), in the unit of `mean_value`.

    Somebody who never came again is expected to spend what the average customer does.
    """
    p, q, gamma = model.p, model.q, model.gamma
    return np.asarray(p * (gamma + repeats * mean_value) / (p * repeats + q - 1), np.float64)


class _Likelihood:
    """The likelihood of spending: its sums that no parameter changes are taken once.

    Gamma functions are taken of the distinct `repeats` alone; for each customer there is left one
    logarithm and one division.
    """

    def __init__(self, repeats: Floats, mean_value: Floats) -> None:
        self._repeats, self._spent = repeats, repeats * mean_value
        self._few, self._many = np.unique(repeats, return_counts=True)
        self._total = float(len(repeats))
        self._log_value = _summed(np.log(mean_value))
        self._log_spent = _summed(repeats * np.log(self._spent))

    def loss(self, logs: Floats) -> tuple[float, Floats]:
        """Return the mean negative log-likelihood and its gradient over the logarithms."""
        p, q, gamma = np.exp(logs)
        x, few, many, total = self._repeats, self._few, self._many, self._total
        pooled = gamma + self._spent
        log_pooled, per_pooled = np.log(pooled), 1 / pooled
        weighted, plain = _summed(x * log_pooled), _summed(log_pooled)
        likelihood = (
            _summed(many * (gammaln(p * few + q) - gammaln(p * few)))
            + total * (q * np.log(gamma) - gammaln(q))
            + p * (self._log_spent - weighted)
            - q * plain
            - self._log_value
        )
        both = psi(p * few + q)
        by_p = _summed(many * few * (both - psi(p * few))) + self._log_spent - weighted
        by_q = _summed(many * both) + total * (np.log(gamma) - psi(q)) - plain
        by_gamma = total * q / gamma - p * _summed(x * per_pooled) - q * _summed(per_pooled)
        slope = -np.array([by_p, by_q, by_gamma]) * np.exp(logs)
        return -likelihood / total, slope / total


def _summed(column: Floats) -> float:
    # Not a product of vectors: numpy hands those to threads, which cost more than they save here.
    return float(column.sum())

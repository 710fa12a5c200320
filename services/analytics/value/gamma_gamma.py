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
        _loss,
        np.log([2.0, 3.0, 1.0]),
        args=(repeats, mean_value / scale),
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


def _loss(logs: Floats, x: Floats, z: Floats) -> tuple[float, Floats]:
    """Return the mean negative log-likelihood and its gradient over the logarithms."""
    p, q, gamma = np.exp(logs)
    px, pooled = p * x, gamma + x * z
    likelihood = (
        gammaln(px + q)
        - gammaln(px)
        - gammaln(q)
        + q * np.log(gamma)
        + (px - 1) * np.log(z)
        + px * np.log(x)
        - (px + q) * np.log(pooled)
    )
    by_p = x * (psi(px + q) - psi(px) + np.log(z) + np.log(x) - np.log(pooled))
    by_q = psi(px + q) - psi(q) + np.log(gamma) - np.log(pooled)
    by_gamma = q / gamma - (px + q) / pooled
    slope = -np.array([by_p.mean(), by_q.mean(), by_gamma.mean()]) * np.exp(logs)
    return -float(likelihood.mean()), slope

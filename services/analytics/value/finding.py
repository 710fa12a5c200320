"""What histories say: the fit where they carry one, or why they do not. Nothing is kept here."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from services.analytics.value.queries import Visits
from services.analytics.value.rules import FITTED, TooLittle, too_little


@dataclass(frozen=True, slots=True)
class Found:
    """The outcome ("fitted" or one of `TooLittle`), the parameters, and a row a customer.

    A row is as `models.analytics.MemberValue` keeps it; there are none without a fit.
    """

    outcome: str
    repeaters: int
    parameters: dict[str, Any]
    rows: Sequence[dict[str, Any]]


def found_in(seen: Sequence[Visits], major: int) -> Found:
    """Return what the histories say, `major` minor units of money being one major one."""
    repeaters = sum(one.repeats > 0 for one in seen)
    why = too_little(repeaters, max((one.age_days for one in seen), default=0))
    if why is not None:
        return Found(why.value, repeaters, {}, [])
    # numpy and scipy are loaded for the fit alone, never at a start.
    from services.analytics.value.fitting import fit_all  # noqa: PLC0415 - see above

    fitted = fit_all(seen, major)
    if fitted is None:
        return Found(TooLittle.NO_FIT.value, repeaters, {}, [])
    parameters = {"bg_nbd": asdict(fitted.visits)}
    if fitted.spending is not None:
        parameters["gamma_gamma"] = asdict(fitted.spending)
    return Found(FITTED, repeaters, parameters, fitted.rows)

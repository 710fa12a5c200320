"""Ready starting points: whole documents of programs an owner may begin with and change.

Amounts follow the shop: they are multiples of its usual basket, rounded to what one would say,
so that a café in Haifa and a grocer in Hanoi both get thresholds that make sense.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from models.values import minor_per_major
from services.core.words import Text, Words

_ROUND = tuple(Decimal(n) for n in ("1", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10"))
# A basket where nothing was sold yet, in major units; elsewhere as in ILS.
_USUAL_BASKET = {"VND": 250_000, "UZS": 120_000, "USD": 15, "EUR": 15, "GBP": 12}
_BASKET = 50


@dataclass(frozen=True, slots=True)
class StartingPoint:
    """A program to begin with: `key` names it, the document is what `launch_program` takes."""

    key: str
    title: str
    hint: str
    document: dict[str, Any]


def starting_points(words: Words, currency: str, basket_minor: int = 0) -> list[StartingPoint]:
    """Return the ready programs in the reader's language; `basket_minor` 0: nothing sold yet."""
    shop = _Shop(words, currency, basket_minor)
    return [
        StartingPoint(key, words(title), words(hint), make(shop))
        for key, title, hint, make in _READY
    ]


class _Shop:
    """Writes a shop's documents: words in its language, amounts in its size of basket."""

    def __init__(self, words: Words, currency: str, basket_minor: int) -> None:
        self.words = words
        self._per_major = minor_per_major(currency)
        usual = _USUAL_BASKET.get(currency, _BASKET) * self._per_major
        self._basket = Decimal(basket_minor if basket_minor > 0 else usual) / self._per_major

    def baskets(self, count: int) -> int:
        """Return about so many baskets, in minor units."""
        return max(int(round_number(self._basket * count) * self._per_major), 1)

    def points_per_major(self) -> str:
        """Return the points a major unit earns, so that a basket earns about ten."""
        return format(round_number(10 / self._basket).normalize(), "f")


def round_number(value: Decimal) -> Decimal:
    """Return the number one would say for it: 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 × 10^n."""
    power = Decimal(1).scaleb(value.adjusted())
    return min((factor * power for factor in _ROUND), key=lambda one: abs(one - value))


def _after(visits: int, days: int) -> dict[str, Any]:
    """Return a join rule: so many visits within the last days."""
    condition = {
        "fact": "purchases.count",
        "op": "at_least",
        "value": visits,
        "within": {"last_days": days},
    }
    return {"version": 1, "rule": {"all": [condition]}}


def _credit_club(shop: _Shop) -> dict[str, Any]:
    words = shop.words
    return {
        "name": words("Credit club"),
        "goals": words("Occasional customers come back every week"),
        "positioning": 30,
        "join": _after(3, 60),
        "benefits": [
            {
                "name": words("5% back as credit"),
                "kind": "credit",
                "trigger": "purchase",
                "rate": "0.05",
                "expires": {"months": 6},
            }
        ],
    }


def _points_club(shop: _Shop) -> dict[str, Any]:
    words = shop.words
    return {
        "name": words("Points club"),
        "goals": words("Every purchase counts towards the next treat"),
        "positioning": 20,
        "join": _after(1, 90),
        "benefits": [
            {
                "name": words("Points on every purchase"),
                "kind": "points",
                "trigger": "purchase",
                "points_per_major": shop.points_per_major(),
                "expires": {"end_of": "year"},
            },
            {
                "name": words("10% off for 100 points"),
                "kind": "percent",
                "trigger": "purchase",
                "percent": "10",
                "price_points": 100,
                "automatic": False,
            },
        ],
    }


def _paid_club(shop: _Shop) -> dict[str, Any]:
    words = shop.words
    return {
        "name": words("Members’ card"),
        "goals": words("Regular customers buy everything here"),
        "positioning": 70,
        "fee_minor": shop.baskets(2),
        "term_months": 12,
        "renewal_days": 30,
        "benefits": [
            {
                "name": words("10% off every purchase"),
                "kind": "percent",
                "trigger": "purchase",
                "percent": "10",
            },
            {
                "name": words("Birthday present"),
                "kind": "amount",
                "trigger": "birthday",
                "amount_minor": shop.baskets(1),
                "days_before": 7,
                "days_after": 14,
            },
        ],
    }


def _levels_club(shop: _Shop) -> dict[str, Any]:
    words = shop.words
    bronze, silver, gold = words("Bronze"), words("Silver"), words("Gold")
    level = {"measure": "spend", "period_months": 12, "warn_days": 30}
    return {
        "name": words("Levels club"),
        "goals": words("Good customers become the best ones"),
        "positioning": 60,
        "join": _after(2, 60),
        "tracks": [
            {"name": bronze},
            {"name": silver, "reach_threshold": shop.baskets(12), **level},
            {"name": gold, "reach_threshold": shop.baskets(30), **level},
        ],
        "benefits": [
            {
                "name": f"{percent}% · {track}",
                "kind": "credit",
                "trigger": "purchase",
                "rate": rate,
                "expires": {"months": 12},
                "tracks": [track],
            }
            for percent, rate, track in (
                (3, "0.03", bronze),
                (5, "0.05", silver),
                (8, "0.08", gold),
            )
        ],
    }


_Maker = Callable[[_Shop], dict[str, Any]]
_READY: tuple[tuple[str, Text, Text, _Maker], ...] = (
    (
        "credit",
        Text("Credit club"),
        Text("A part of every purchase comes back as credit for the next one."),
        _credit_club,
    ),
    (
        "points",
        Text("Points club"),
        Text("Every purchase earns points; enough points buy a benefit."),
        _points_club,
    ),
    (
        "paid",
        Text("Members’ card"),
        Text("A yearly fee buys a standing discount and a birthday present."),
        _paid_club,
    ),
    (
        "levels",
        Text("Levels club"),
        Text("Three levels; who buys more gets back more."),
        _levels_club,
    ),
)

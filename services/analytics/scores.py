"""Exact quintile edges and the scores they give, for any list of whole numbers (pure)."""

from collections.abc import Sequence
from fractions import Fraction

Edges = tuple[Fraction, Fraction, Fraction, Fraction]


def quintile_edges(values: Sequence[int]) -> Edges:
    """Return the 20/40/60/80 % quantiles by linear interpolation (Hyndman & Fan 1996, type 7).

    As exact fractions: a float edge would score some who stand right on it differently.
    """
    ranked, last = sorted(values), len(values) - 1

    def edge(part: int) -> Fraction:
        low, rest = divmod(last * part, 5)
        above = ranked[min(low + 1, last)]
        return ranked[low] + Fraction(rest, 5) * (above - ranked[low])

    return edge(1), edge(2), edge(3), edge(4)


def edges_below(value: int, edges: Edges) -> int:
    """Return how many edges are strictly smaller than the value."""
    return sum(edge < value for edge in edges)

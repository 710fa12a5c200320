"""RFM scores: exact quintile edges, scores from 1 to 5, and the groups they make (pure)."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

Edges = tuple[Fraction, ...]


@dataclass(frozen=True, slots=True)
class RfmEdges:
    """The 20, 40, 60 and 80 % quantiles of each measure."""

    recency: Edges
    frequency: Edges
    monetary: Edges


def quintile_edges(values: Sequence[int]) -> Edges:
    """Return the 20/40/60/80 % quantiles by linear interpolation (Hyndman & Fan 1996, type 7).

    As exact fractions: a float edge would score some who stand right on it differently.
    """
    ranked, last = sorted(values), len(values) - 1
    edges = []
    for part in (1, 2, 3, 4):
        low, rest = divmod(last * part, 5)
        above = ranked[min(low + 1, last)]
        edges.append(ranked[low] + Fraction(rest, 5) * (above - ranked[low]))
    return tuple(edges)


def edges_below(value: int, edges: Edges) -> int:
    """Return how many edges are strictly smaller than the value."""
    return sum(edge < value for edge in edges)


def rfm_group(recency: int, frequency: int) -> str:
    """Return the group of two scores, as the usual map of recency and frequency names them."""
    return _GROUPS[5 - recency][frequency - 1]


# Rows from recency 5 down to 1, columns from frequency 1 to 5.
_GROUPS = (
    ("new", "potential_loyal", "potential_loyal", "champions", "champions"),
    ("promising", "potential_loyal", "potential_loyal", "loyal", "loyal"),
    ("about_to_sleep", "about_to_sleep", "need_attention", "loyal", "loyal"),
    ("hibernating", "hibernating", "at_risk", "at_risk", "cannot_lose"),
    ("hibernating", "hibernating", "at_risk", "at_risk", "cannot_lose"),
)
GROUPS = (
    "champions",
    "loyal",
    "potential_loyal",
    "new",
    "promising",
    "need_attention",
    "about_to_sleep",
    "at_risk",
    "cannot_lose",
    "hibernating",
)

"""Thinking before doing: what a program would come to, told from the shop's own history.

**Simulation** replays the receipts of a period through a draft, in memory, by the rules the
counter books by; nothing is written. Its figures are those that booking the same receipts would
have left in the books, to the unit. What history cannot tell is an assumption, named in the
answer (`Assumptions`): people who would have bought more, or at other times, are not invented.
"""

from services.planning.errors import NothingToVary
from services.planning.fit import VERDICTS, Fit, Verdict, fit
from services.planning.quality import (
    DEFINITIONS,
    NAMES,
    Criterion,
    Grade,
    Quality,
    pilot_size,
    quality,
)
from services.planning.simulation.grid import Grid, Levers, levers, simulate_grid, varied
from services.planning.simulation.model import (
    Assumptions,
    Figures,
    Month,
    Redeem,
    Simulation,
)
from services.planning.simulation.run import simulate

__all__ = [
    "DEFINITIONS",
    "NAMES",
    "VERDICTS",
    "Assumptions",
    "Criterion",
    "Figures",
    "Fit",
    "Grade",
    "Grid",
    "Levers",
    "Month",
    "NothingToVary",
    "Quality",
    "Redeem",
    "Simulation",
    "Verdict",
    "fit",
    "levers",
    "pilot_size",
    "quality",
    "simulate",
    "simulate_grid",
    "varied",
]

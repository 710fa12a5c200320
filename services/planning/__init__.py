"""Thinking before doing: what a program would come to, told from the shop's own history.

**Simulation** replays the receipts of a period through a draft, in memory, by the rules the
counter books by; nothing is written. Its figures are those that booking the same receipts would
have left in the books, to the unit. What history cannot tell is an assumption, named in the
answer (`Assumptions`): people who would have bought more, or at other times, are not invented.
"""

from services.planning.board_page import render_board
from services.planning.errors import BadBoard, NothingToVary
from services.planning.fit import VERDICTS, Fit, Verdict, fit
from services.planning.launch import (
    Beside,
    Expected,
    Launch,
    Stage,
    StageRow,
    StageState,
    expect,
    launch,
    tick_training,
)
from services.planning.places import places_of
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
from services.planning.targeting import (
    ATTRACTIVENESS,
    HIGHEST,
    INPUT_MEANINGS,
    INPUT_NAMES,
    LONGEST,
    LOWEST,
    MARKED,
    MOST_POINTS,
    ROLE_NAMES,
    STRENGTH,
    Board,
    Input,
    Notes,
    Plan,
    Role,
    Swot,
    Target,
    board,
    chosen,
    note_swot,
    note_target,
    plan,
    replanned,
    weigh,
)

__all__ = [
    "ATTRACTIVENESS",
    "Assumptions",
    "BadBoard",
    "Beside",
    "Board",
    "Criterion",
    "DEFINITIONS",
    "Expected",
    "Figures",
    "Fit",
    "Grade",
    "Grid",
    "HIGHEST",
    "INPUT_MEANINGS",
    "INPUT_NAMES",
    "Input",
    "LONGEST",
    "LOWEST",
    "Launch",
    "Levers",
    "MARKED",
    "MOST_POINTS",
    "Month",
    "NAMES",
    "Notes",
    "NothingToVary",
    "Plan",
    "Quality",
    "ROLE_NAMES",
    "Redeem",
    "Role",
    "STRENGTH",
    "Simulation",
    "Stage",
    "StageRow",
    "StageState",
    "Swot",
    "Target",
    "VERDICTS",
    "Verdict",
    "board",
    "chosen",
    "expect",
    "fit",
    "launch",
    "levers",
    "note_swot",
    "note_target",
    "pilot_size",
    "places_of",
    "plan",
    "quality",
    "render_board",
    "replanned",
    "simulate",
    "simulate_grid",
    "tick_training",
    "varied",
    "weigh",
]

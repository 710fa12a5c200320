"""Files into the shop, and out again: members, products, purchases, balances, consents.

Promises: a file is taken in whole or leaves no trace, whatever happens on the way; the same rows
again change nothing; memory stays bounded whatever the file's length; every import can be taken
back, or is refused with the reason. A *batch* is one file taken in; a *mapping* says which column
gives which field; a *problem* is one cell that could not be taken as it is, a *rejected* row one
that was left out, and with it its whole receipt.
"""

from services.imports.events import ImportDone, ImportUndone
from services.imports.mapping import Mapping, mapping_from, read_mapping
from services.imports.outcome import PROBLEMS, THINGS, Outcome, Problem
from services.imports.queries import BatchRow, batches
from services.imports.service import Request, import_file
from services.imports.undo import Undone, undo_import

__all__ = [
    "PROBLEMS",
    "THINGS",
    "BatchRow",
    "ImportDone",
    "ImportUndone",
    "Mapping",
    "Outcome",
    "Problem",
    "Request",
    "Undone",
    "batches",
    "import_file",
    "mapping_from",
    "read_mapping",
    "undo_import",
]

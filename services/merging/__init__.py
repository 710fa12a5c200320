"""Merging: two records of one person become one, with all they own, and apart again.

**Words.** The *kept* record goes on; the *merged* one stays as a row in state `merged` that says
into whom. Whatever is merged into a record that is itself merged later follows it, so
`merged_into_id` always names the one that goes on.

**Invariants.** Nothing is lost: receipts, lots, grants, consents, memberships, tags and every key
go over; both cards find the kept record. No sum changes: lots keep their last day, debts stay
owed, nothing is earned anew. A refusal on either side stays a refusal. Until something that
cannot be told apart happens to the kept record, `undo_merge` brings back every row as it was; the
ledger and the steps of memberships, which forget nothing, get counter-entries.
"""

from services.merging.errors import (
    AlreadyMerged,
    AlreadyUndone,
    BadChoice,
    ChangedSince,
    Erased,
    ErasedSince,
    HouseholdsDiffer,
    MergedSince,
    NoMerge,
    Oneself,
)
from services.merging.events import MembersMerged, MergeUndone
from services.merging.queries import FieldPair, MergeRow, Preview, Side, merges_of, preview
from services.merging.rules import FIELDS
from services.merging.rules import Side as Which
from services.merging.service import merge, undo_merge

__all__ = [
    "FIELDS",
    "AlreadyMerged",
    "AlreadyUndone",
    "BadChoice",
    "ChangedSince",
    "Erased",
    "ErasedSince",
    "FieldPair",
    "HouseholdsDiffer",
    "MembersMerged",
    "MergeRow",
    "MergeUndone",
    "MergedSince",
    "NoMerge",
    "Oneself",
    "Preview",
    "Side",
    "Which",
    "merge",
    "merges_of",
    "preview",
    "undo_merge",
]

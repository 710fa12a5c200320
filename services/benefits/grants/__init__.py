"""Benefits in members' hands: granted for an occasion, by hand or drawn; used, lapsed, taken back.

**Words.** A *grant* is a benefit in one member's hands, with a *key* that says what for. A *draw*
gives surprises to members picked by chance. A *slot* is a date of an experience.

**Invariants.** Nothing is granted twice under one key, whoever grants at the same moment and
whatever the clock says. Nothing is promised that is not there: what members hold unused counts
against stock, number and budget. `benefit.uses` and `spent_minor` are the grants that stand used or
reserved; `experience_slot.taken` the places that were kept and not given up.
"""

from services.benefits.grants.due import DueGrant, due
from services.benefits.grants.ending import lapse, lapse_all, revoke
from services.benefits.grants.events import GrantsChanged, SlotsChanged
from services.benefits.grants.granting import Granted, grant_all_due, grant_by_hand, grant_due
from services.benefits.grants.queries import GrantRow, grants_of, in_hand

__all__ = [
    "DueGrant",
    "GrantRow",
    "Granted",
    "GrantsChanged",
    "SlotsChanged",
    "due",
    "grant_all_due",
    "grant_by_hand",
    "grant_due",
    "grants_of",
    "in_hand",
    "lapse",
    "lapse_all",
    "revoke",
]

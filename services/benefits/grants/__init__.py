"""Benefits in members' hands: granted for an occasion, by hand or drawn; used, lapsed, taken back.

**Words.** A *grant* is a benefit in one member's hands, with a *key* that says what for. A *draw*
gives surprises to members picked by chance. A *slot* is a date of an experience. *Fatigue* (0–100)
says how tired a member is of a benefit.

**Invariants.** Nothing is granted twice under one key, whoever grants at the same moment and
whatever the clock says. Nothing is promised that is not there: what members hold unused counts
against stock, number and budget. `benefit.uses` and `spent_minor` are the grants that stand used or
reserved; `experience_slot.taken` the places that were kept and not given up. A draw can be drawn
again from its log and falls on the same people.
"""

from services.benefits.grants.deciding import DueGrant, due
from services.benefits.grants.ending import lapse, lapse_all, revoke
from services.benefits.grants.errors import NoSurpriseRuns
from services.benefits.grants.events import GrantsChanged, SlotsChanged
from services.benefits.grants.experiences import (
    Guest,
    SlotRow,
    add_slot,
    attend,
    cancel_slot,
    change_slot,
    give_up,
    guests,
    reserve,
    slots,
    stay_away,
)
from services.benefits.grants.freshness import (
    LEFT_LYING,
    Fresh,
    Giving,
    Tired,
    Tiring,
    fatigue,
    fresh_for,
    giving,
    tiring,
)
from services.benefits.grants.granting import (
    Granted,
    grant_all_due,
    grant_by_hand,
    grant_due,
    grant_due_of,
    to_be_granted,
)
from services.benefits.grants.queries import GrantRow, grants_of, in_hand
from services.benefits.grants.stock import change_stock
from services.benefits.grants.surprises import (
    DrawRow,
    draw,
    draw_all_due,
    draw_now,
    draws,
    draws_due,
    get_draw,
    redraw,
)
from services.benefits.grants.taste import Habits, Pick, habits, personal_pick
from services.benefits.grants.weariness import Fatigue

__all__ = [
    "LEFT_LYING",
    "DrawRow",
    "DueGrant",
    "Fatigue",
    "Fresh",
    "Giving",
    "GrantRow",
    "Granted",
    "GrantsChanged",
    "Guest",
    "Habits",
    "NoSurpriseRuns",
    "Pick",
    "SlotRow",
    "SlotsChanged",
    "Tired",
    "Tiring",
    "add_slot",
    "attend",
    "cancel_slot",
    "change_slot",
    "change_stock",
    "draw",
    "draw_all_due",
    "draw_now",
    "draws",
    "draws_due",
    "due",
    "fatigue",
    "fresh_for",
    "get_draw",
    "give_up",
    "giving",
    "grant_all_due",
    "grant_by_hand",
    "grant_due",
    "grant_due_of",
    "grants_of",
    "guests",
    "habits",
    "in_hand",
    "lapse",
    "lapse_all",
    "personal_pick",
    "redraw",
    "reserve",
    "revoke",
    "slots",
    "stay_away",
    "tiring",
    "to_be_granted",
]

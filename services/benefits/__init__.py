"""What programs give: the terms of benefits, and the ledger of points and credit.

**Words.** A *benefit* has *terms* (a document with dated versions); a receipt *earns* by the terms
of its day; what was earned lies in *lots* that may *lapse*; see `services.benefits.ledger`.

**Invariants.** A receipt earns once per benefit, floored once; what is kept after returns is
exactly what the remaining goods would have earned. Changed terms never reach back. Redeeming never
takes more than is available, whoever else is redeeming. What members have in hand: see
`services.benefits.grants`.
"""

from services.benefits.documents import (
    BenefitDocument,
    benefit_document,
    benefit_documents,
)
from services.benefits.draft import EarningDraft, earning_drafts
from services.benefits.events import AccountsChanged, BenefitsChanged
from services.benefits.grants import (
    TIRED,
    DrawRow,
    DueGrant,
    Fatigue,
    Fresh,
    Granted,
    GrantRow,
    GrantsChanged,
    Guest,
    Habits,
    Pick,
    SlotRow,
    SlotsChanged,
    add_slot,
    attend,
    cancel_slot,
    change_slot,
    change_stock,
    draw,
    draw_all_due,
    draw_now,
    draws,
    draws_due,
    due,
    fatigue,
    fresh_for,
    get_draw,
    give_up,
    grant_all_due,
    grant_by_hand,
    grant_due,
    grants_of,
    guests,
    habits,
    in_hand,
    lapse_all,
    personal_pick,
    redraw,
    reserve,
    revoke,
    slots,
    stay_away,
)
from services.benefits.ledger.booking import ReturnEffect, effect_of_return, new_key
from services.benefits.ledger.deeds import adjust, grant, redeem, reverse
from services.benefits.ledger.expiry import expire, expire_all
from services.benefits.ledger.lots import available, balance, holder_of
from services.benefits.ledger.moving import Span, move_account, move_back, moved_since
from services.benefits.ledger.opening import OpeningBalance, open_balances
from services.benefits.ledger.receipts import (
    Outcome,
    book_period,
    book_receipts,
    reverse_receipts,
)
from services.benefits.ledger.trial import TrialAccount, TrialSale
from services.benefits.ledger.verify import Problem, verify
from services.benefits.offers import Offer, Slot, Standing, Why
from services.benefits.overview import Level, ProgramOverview, program_overview
from services.benefits.queries import (
    AccountState,
    BenefitRow,
    EntryRow,
    Expiring,
    account,
    benefits,
    entries,
    get_benefit,
)
from services.benefits.ready import StartingPoint, starting_points
from services.benefits.sentence import benefit_sentence
from services.benefits.service import (
    change_benefit,
    create_benefit,
    launch_program,
    stop_benefit,
)
from services.benefits.terms import STANDING, known_fields
from services.benefits.use import BenefitUse, benefit_use

__all__ = [
    "STANDING",
    "known_fields",
    "benefit_sentence",
    "benefit_documents",
    "benefit_document",
    "BenefitDocument",
    "stay_away",
    "slots",
    "reserve",
    "redraw",
    "personal_pick",
    "habits",
    "guests",
    "give_up",
    "get_draw",
    "fresh_for",
    "fatigue",
    "draws_due",
    "draws",
    "draw_now",
    "draw_all_due",
    "draw",
    "change_stock",
    "change_slot",
    "cancel_slot",
    "attend",
    "add_slot",
    "SlotRow",
    "Pick",
    "Habits",
    "Guest",
    "Fresh",
    "Fatigue",
    "DrawRow",
    "TIRED",
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
    "lapse_all",
    "revoke",
    "AccountState",
    "AccountsChanged",
    "BenefitRow",
    "BenefitUse",
    "BenefitsChanged",
    "EarningDraft",
    "EntryRow",
    "Expiring",
    "Offer",
    "Level",
    "OpeningBalance",
    "Outcome",
    "Problem",
    "ProgramOverview",
    "ReturnEffect",
    "Slot",
    "Span",
    "Standing",
    "TrialAccount",
    "TrialSale",
    "Why",
    "StartingPoint",
    "account",
    "adjust",
    "available",
    "balance",
    "benefit_use",
    "benefits",
    "book_period",
    "book_receipts",
    "change_benefit",
    "create_benefit",
    "earning_drafts",
    "effect_of_return",
    "entries",
    "expire",
    "expire_all",
    "get_benefit",
    "grant",
    "holder_of",
    "launch_program",
    "move_account",
    "move_back",
    "moved_since",
    "new_key",
    "open_balances",
    "program_overview",
    "redeem",
    "reverse",
    "reverse_receipts",
    "starting_points",
    "stop_benefit",
    "verify",
]

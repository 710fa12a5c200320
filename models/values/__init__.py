"""The shared words: money, periods, days, ids and the enumerations every layer speaks of.

Standard library only; every package may import from here.
"""

from models.values.choices import (
    BenefitKind,
    CampaignState,
    Channel,
    ConsentBasis,
    ConsentState,
    EntryKind,
    GrantState,
    ImportKind,
    KeyKind,
    MemberKind,
    MembershipState,
    MemberState,
    ProgramState,
    RecipientState,
    SaleChannel,
    TrackStep,
    Trigger,
    Unit,
)
from models.values.days import (
    Period,
    add_days,
    add_months,
    month_of,
    months_between,
    week_starts_on,
)
from models.values.ids import new_uid
from models.values.money import (
    CURRENCY_DIGITS,
    Money,
    major_text,
    minor_from_decimal,
    minor_per_major,
    minor_units,
)

__all__ = [
    "CURRENCY_DIGITS",
    "BenefitKind",
    "CampaignState",
    "Channel",
    "ConsentBasis",
    "ConsentState",
    "EntryKind",
    "GrantState",
    "ImportKind",
    "KeyKind",
    "MemberKind",
    "MemberState",
    "MembershipState",
    "Money",
    "Period",
    "ProgramState",
    "RecipientState",
    "SaleChannel",
    "TrackStep",
    "Trigger",
    "Unit",
    "add_days",
    "add_months",
    "major_text",
    "minor_from_decimal",
    "minor_per_major",
    "minor_units",
    "month_of",
    "months_between",
    "new_uid",
    "week_starts_on",
]

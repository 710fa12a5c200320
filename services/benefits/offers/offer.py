"""What a member is offered at the till: applied, waiting for a word, or withheld and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from models.values import BenefitKind, Trigger


class Standing(StrEnum):
    """How an offer stands with a basket: at work, to be had for a word, or not to be had."""

    APPLIED = "applied"
    AVAILABLE = "available"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Why:
    """A reason or a note, as a code with words in every language and the facts they need.

    Facts named `…_minor` are money in minor units; days are dates, `weekdays` ISO weekdays.
    """

    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Slot:
    """A date of an experience that is still to come: local day and minute, and the places left."""

    id: int
    starts_on: date
    starts_minute: int
    branch_id: int | None
    left: int


@dataclass(frozen=True, slots=True)
class Offer:
    """A benefit as one member has it before them, with what it does to this basket.

    `effect_minor` is what it takes off (applied) or would take off (available); `earns` what it
    gives to the member's account, credit in minor units or points by its kind. `why` says why it
    is withheld, else what is worth knowing. A granted one names its grant; an experience its
    `slots`, which are reserved, not sold.
    """

    benefit_id: int
    grant_id: int | None
    name: str
    kind: BenefitKind
    trigger: Trigger
    is_surprise: bool
    is_soft: bool
    is_automatic: bool
    standing: Standing
    effect_minor: int = 0
    earns: int = 0
    value_minor: int | None = None
    price_points: int | None = None
    why: tuple[Why, ...] = ()
    valid_to_on: date | None = None
    slots: tuple[Slot, ...] = ()

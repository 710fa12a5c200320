"""What a member is offered at the till, decided by pure rules.

Benefits apply by priority to what the ones before them left, each rounded once; what they take
off lies on the lines, so that a receipt, its returns and what it earns need no other rule.
"""

from services.benefits.offers.decide import Choice, Decision, Use, decide
from services.benefits.offers.hand import InHand, Item, Occasion
from services.benefits.offers.offer import Offer, Slot, Standing, Why
from services.benefits.offers.stacking import Policy

__all__ = [
    "Choice",
    "Decision",
    "InHand",
    "Item",
    "Occasion",
    "Offer",
    "Policy",
    "Slot",
    "Standing",
    "Use",
    "Why",
    "decide",
]

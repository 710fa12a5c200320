"""Loyalty programs: who may join, who belongs, and until when.

**Words.** A *candidate* is a known customer who satisfies a program's join rule and is no active
member; `nearly` are those who lack something, with what they lack.

**Invariants.** Every change of a membership's state leaves a dated event with its reason and
employee. Changing a join rule keeps the former one and rewrites no past join.
"""

from services.programs.queries import Spells, spells

__all__ = ["Spells", "spells"]

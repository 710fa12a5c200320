"""What programs tell the screens."""

from dataclasses import dataclass

from services.core.news import News


@dataclass(frozen=True, slots=True)
class ProgramsChanged(News):
    """A program was made or changed."""


@dataclass(frozen=True, slots=True)
class MembershipsChanged(News):
    """Customers joined a program, left it or were invited."""

    program_id: int

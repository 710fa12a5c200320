"""How much of a segment is in others, too."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from services.core.progress import SILENT, Progress, watched
from services.segments.codec import parse
from services.segments.queries import member_ids, segments
from services.segments.tree import Node


@dataclass(frozen=True, slots=True)
class Overlap:
    """Another segment: `both` are in it and in the one asked about, `size` is its own size."""

    name: str
    size: int
    both: int
    share: float

    @property
    def is_the_same(self) -> bool:
        """Return whether the two hold exactly the same customers."""
        return self.share == 1.0


def overlaps(
    session: Session,
    node: Node,
    as_of: date,
    without: str | None = None,
    progress: Progress = SILENT,
) -> list[Overlap]:
    """Return the saved segments that share customers with the rule, the most alike first.

    `share` is Jaccard's: in both ÷ in either (Jaccard 1901). `without` names the segment the rule
    is of. Segments whose rule the shop can no longer follow share nothing.
    """
    here = frozenset(session.scalars(member_ids(session, node, as_of)))
    found = []
    for row in watched([row for row in segments(session) if row.name != without], progress, 1):
        there = frozenset(session.scalars(member_ids(session, parse(row.rule), as_of)))
        both = len(here & there)
        if both:
            share = both / (len(here) + len(there) - both)
            found.append(Overlap(row.name, len(there), both, share))
    return sorted(found, key=lambda one: (-one.share, one.name))

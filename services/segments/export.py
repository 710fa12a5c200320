"""A segment's members as a CSV file for other programs."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from services.core import csv_file
from services.core.progress import SILENT, Progress
from services.segments.queries import MemberRow, members, size
from services.segments.tree import Node

HEAD = ("member_no", "first_name", "last_name", "city")
_PAGE = 1_000


def write_csv(
    session: Session, node: Node, as_of: date, path: Path, progress: Progress = SILENT
) -> None:
    """Write the members as CSV (UTF-8 with BOM), their number first; whole or not at all."""
    rows = _all_members(session, node, as_of, progress)
    csv_file.write_csv(
        path, HEAD, ((row.member_no, row.first_name, row.last_name, row.city) for row in rows)
    )


def _all_members(
    session: Session, node: Node, as_of: date, progress: Progress
) -> Iterator[MemberRow]:
    total, done, after = size(session, node, as_of), 0, None
    while page := members(session, node, as_of, after, _PAGE):
        yield from page
        done, after = done + len(page), page[-1]
        progress.step(done, total)

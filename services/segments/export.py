"""A segment's members as a CSV file for other programs."""

from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.member import Member
from services.core import csv_file
from services.core.progress import SILENT, Progress, watched
from services.security import Right, require
from services.segments.queries import member_ids
from services.segments.tree import Node

HEAD = ("member_no", "first_name", "last_name", "city")
_STEP = 1_000


def write_csv(
    session: Session, node: Node, as_of: date, path: Path, progress: Progress = SILENT
) -> int:
    """Write the members as CSV (UTF-8 with BOM), in order of number, and return how many.

    Their number comes first; the file is whole or not at all.
    """
    require(session, Right.EXPORT)
    columns = (Member.member_no, Member.first_name, Member.last_name, Member.city)
    ids = member_ids(session, node, as_of)
    query = select(*columns).where(Member.id.in_(ids)).order_by(Member.member_no)
    rows = session.execute(query).all()
    csv_file.write_csv(path, HEAD, watched(rows, progress, _STEP))
    return len(rows)

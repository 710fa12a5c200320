"""Giving a segment another name: rules of segments follow, rules of others keep it from happening.

A rule names the segments it stands on. Those of saved segments get a version with the new name;
older versions stay as they were written, and name what is not there any more. What a program, a
benefit or a campaign promised is theirs: such a segment keeps its name until it is taken out there.
"""

from typing import Any

from sqlalchemy import select

from models.benefit import Benefit
from models.campaign import Campaign
from models.program import Program, ProgramRuleVersion
from models.segment import Segment
from models.values import CampaignState
from services import security
from services.core.work import Work
from services.segments.errors import SegmentExists, SegmentInUse
from services.segments.events import SegmentChanged
from services.segments.queries import segment_by_name
from services.segments.service import checked_name, put_version

_OVER = (CampaignState.FINISHED,)


def rename_segment(work: Work, name: str, new: str) -> None:
    """Call the segment by another name from now on.

    UnknownSegment, BadName, SegmentExists for a name in use (by a retired one too), SegmentInUse
    where a program, a benefit or a campaign asks for the segment by its name.
    """
    security.require(work, security.Right.EDIT_SEGMENT)
    new = checked_name(new)
    found = segment_by_name(work.session, name)
    if new == name:
        return
    if work.session.scalar(select(Segment.id).where(Segment.name == new)) is not None:
        raise SegmentExists(name=new)
    if by := _users(work, name):
        raise SegmentInUse(name=name, by=", ".join(by))
    work.session.get_one(Segment, found.id).name = new
    for row in work.session.scalars(select(Segment)):
        if _stands_on(row.rule, name):
            put_version(work, row, _renamed(row.rule, name, new))
    security.record(work, "segments.rename", "segment", found.id, former=name)
    work.tell(SegmentChanged(found.id))


def _users(work: Work, name: str) -> list[str]:
    """Return the programs, benefits and campaigns whose rules ask for the segment."""
    was = select(Program.name, ProgramRuleVersion.join_rule).join(
        Program, Program.id == ProgramRuleVersion.program_id
    )
    going_on = Campaign.state.not_in(_OVER)
    queries = (
        select(Program.name, Program.join_rule),
        select(Program.name, Program.fee_free_rule),
        was,
        select(Benefit.name, Benefit.eligible_rule),
        select(Campaign.name, Campaign.segment_rule).where(going_on),
    )
    rows = [row for query in queries for row in work.session.execute(query)]
    terms = work.session.execute(select(Benefit.name, Benefit.terms))
    return sorted(
        {user for user, rule in rows if _stands_on(rule, name)}
        | {user for user, document in terms if _is_granted_on_entering(document, name)}
    )


def _is_granted_on_entering(terms: Any, name: str) -> bool:
    """Return whether a version of a benefit's terms grants it to who enters the segment."""
    return any(one.get("timing", {}).get("segment") == name for one in terms["versions"])


def _stands_on(document: Any, name: str) -> bool:
    """Return whether a condition anywhere in the document asks for the segment."""
    return document is not None and _renamed(document, name, "") != document


def _renamed(document: Any, name: str, new: str) -> Any:
    """Return the document with the segment called by its new name."""
    if isinstance(document, list):
        return [_renamed(one, name, new) for one in document]
    if not isinstance(document, dict):
        return document
    if document.get("fact") == "segment.in":
        value = document.get("value")
        if isinstance(value, list):
            return {**document, "value": [new if one == name else one for one in value]}
        # A single name stands for a list of one, and is kept as a program's file says it.
        return {**document, "value": new} if value == name else document
    return {key: _renamed(one, name, new) for key, one in document.items()}

"""Segments: rules over members, compiled to SQL and explained.

A rule is a document (`parse`, `dump`) and a tree of frozen nodes. `member_ids` compiles it for an
as-of day: nothing dated later counts, an unknown fact makes its condition false, `Not` is the
exact complement, erased and merged members are in no segment. `explain` decides by the same SQL.
`lives` walks through history: whether the rule held at each receipt, none after it counted.
The facts stand in `CATALOG`, each in one place.
"""

from services.segments.catalog import CATALOG, find_fact
from services.segments.catalog.fact import Fact, Within
from services.segments.catalog.profile import own_facts
from services.segments.codec import dump, flaws, parse
from services.segments.errors import (
    BadName,
    BadRule,
    Circle,
    NewerRule,
    SegmentExists,
    SegmentInUse,
    TurnedRound,
    UnknownSegment,
)
from services.segments.events import SegmentChanged
from services.segments.explain import Explanation, Why, explain
from services.segments.export import write_csv
from services.segments.figures import Figures, figures
from services.segments.files import LARGEST as LARGEST_FILE
from services.segments.files import as_text, read_rule, rule_from, write_rule
from services.segments.frame import Missing
from services.segments.kinds import OPERATORS, Kind
from services.segments.labels import condition_sentence, figure_text, standing_text, value_text
from services.segments.movement import (
    Flow,
    History,
    Point,
    flows,
    flows_over,
    history,
    month_ends,
    undated,
)
from services.segments.naming import has_codes, named, named_why
from services.segments.overlap import Overlap, overlaps
from services.segments.phrases import spoken
from services.segments.pickers import NAMED_OTHERWISE, Option, labels, options
from services.segments.queries import (
    MemberRow,
    SegmentRow,
    Size,
    VersionRow,
    all_conditions,
    count,
    customers,
    member_ids,
    member_numbers,
    members,
    missing,
    rule_of,
    sample,
    segment_by_name,
    segments,
    size,
    versions,
)
from services.segments.ready import READY_MADE, ReadyMade
from services.segments.renaming import rename_segment
from services.segments.rfm import (
    GROUPS,
    RfmEdges,
    RfmRow,
    RfmScores,
    rfm_group,
    rfm_scores,
)
from services.segments.sentence import SentencePart, sentence, sentence_parts
from services.segments.service import check_circles, retire_segment, save_segment
from services.segments.starts import starting
from services.segments.timeline import Life, Purchase, lives
from services.segments.tree import (
    EVERYONE,
    NO_ONE,
    All,
    AnyOf,
    Condition,
    DaysAgo,
    FromTo,
    LastDays,
    LastMonths,
    NextDays,
    Node,
    Not,
    Where,
    conditions,
)
from services.segments.wording import CHOICES, WEEKDAYS, missing_text

__all__ = [
    "SentencePart",
    "CATALOG",
    "CHOICES",
    "EVERYONE",
    "GROUPS",
    "LARGEST_FILE",
    "NAMED_OTHERWISE",
    "NO_ONE",
    "OPERATORS",
    "READY_MADE",
    "WEEKDAYS",
    "All",
    "AnyOf",
    "BadName",
    "BadRule",
    "Circle",
    "Condition",
    "DaysAgo",
    "Explanation",
    "Fact",
    "Figures",
    "Flow",
    "FromTo",
    "History",
    "Kind",
    "LastDays",
    "LastMonths",
    "Life",
    "MemberRow",
    "Missing",
    "NewerRule",
    "NextDays",
    "Node",
    "Not",
    "Option",
    "Overlap",
    "Point",
    "Purchase",
    "ReadyMade",
    "RfmEdges",
    "RfmRow",
    "RfmScores",
    "SegmentChanged",
    "SegmentExists",
    "SegmentInUse",
    "SegmentRow",
    "Size",
    "TurnedRound",
    "UnknownSegment",
    "VersionRow",
    "Where",
    "Why",
    "Within",
    "all_conditions",
    "as_text",
    "check_circles",
    "condition_sentence",
    "conditions",
    "count",
    "customers",
    "dump",
    "explain",
    "figure_text",
    "figures",
    "find_fact",
    "flaws",
    "flows",
    "flows_over",
    "has_codes",
    "history",
    "labels",
    "lives",
    "member_ids",
    "member_numbers",
    "members",
    "missing",
    "missing_text",
    "month_ends",
    "named",
    "named_why",
    "options",
    "overlaps",
    "own_facts",
    "parse",
    "read_rule",
    "rename_segment",
    "retire_segment",
    "rfm_group",
    "rfm_scores",
    "rule_from",
    "rule_of",
    "sample",
    "save_segment",
    "segment_by_name",
    "segments",
    "sentence",
    "sentence_parts",
    "size",
    "spoken",
    "standing_text",
    "starting",
    "undated",
    "value_text",
    "versions",
    "write_csv",
    "write_rule",
]

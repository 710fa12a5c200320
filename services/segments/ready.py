"""Ready-made segments: the groups every shop asks for, as rules to begin from.

They are documents like any other; what "new", "drifting" and "lost" mean follows the shop's
settings (services.core.settings), so changing those changes the segments.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from models.values import Channel
from services.core.settings import (
    DRIFTING_DAYS,
    DRIFTING_RATIO,
    LOST_DAYS,
    LOST_RATIO,
    NEW_DAYS,
    PREFERRED_SHARE,
    RETURNED_DAYS,
    Declared,
)
from services.core.words import Text
from services.segments.rfm import GROUPS

_BIRTHDAY_DAYS = 14


@dataclass(frozen=True, slots=True)
class ReadyMade:
    """A segment to begin from: `rule` is its document, `settings` are what it depends on."""

    key: str
    name: Text
    about: Text
    rule: Mapping[str, Any]
    settings: tuple[Declared, ...] = ()


def _fact(fact: str, op: str, value: Any) -> dict[str, Any]:
    return {"version": 1, "rule": {"all": [{"fact": fact, "op": op, "value": value}]}}


def _stage(stage: str, name: Text, about: Text, *settings: Declared) -> ReadyMade:
    return ReadyMade(stage, name, about, _fact("lifecycle.stage", "any_of", [stage]), settings)


READY_MADE: tuple[ReadyMade, ...] = (
    _stage("prospect", Text("Prospects"), Text("Known to the shop, but never bought.")),
    _stage("new", Text("New customers"), Text("Bought for the first time lately."), NEW_DAYS),
    _stage("active", Text("Active customers"), Text("Come as often as they usually do.")),
    ReadyMade(
        "preferred",
        Text("Preferred customers"),
        Text("Spent the most in the last 12 months."),
        _fact("lifecycle.preferred", "equals", "yes"),
        (PREFERRED_SHARE,),
    ),
    _stage(
        "drifting",
        Text("Drifting away"),
        Text("Have been away much longer than is usual for them."),
        DRIFTING_RATIO,
        DRIFTING_DAYS,
    ),
    _stage(
        "lost",
        Text("Lost customers"),
        Text("Away so long that they are hardly customers any more."),
        LOST_RATIO,
        LOST_DAYS,
    ),
    _stage(
        "returned",
        Text("Came back"),
        Text("Bought again after a long silence."),
        RETURNED_DAYS,
    ),
    _stage("one_time", Text("One-time customers"), Text("Came on one day only, some time ago.")),
    ReadyMade(
        "birthday",
        Text("Birthday soon"),
        Text("Have a birthday in the next two weeks."),
        _fact("member.birthday", "in_next_days", _BIRTHDAY_DAYS),
    ),
    ReadyMade(
        "business",
        Text("Business customers"),
        Text("Companies and other businesses."),
        _fact("member.kind", "any_of", ["business"]),
    ),
    *(
        ReadyMade(
            f"reach.{channel}", name, Text("Agreed to this channel and have a valid address."),
            _fact("contact.reachable", "any_of", [channel.value]),
        )
        for channel, name in (
            (Channel.EMAIL, Text("Reachable by e-mail")),
            (Channel.SMS, Text("Reachable by SMS")),
            (Channel.POST, Text("Reachable by post")),
            (Channel.PHONE, Text("Reachable by phone")),
        )
    ),
    *(
        ReadyMade(
            f"rfm.{group}",
            name,
            Text("A group of the RFM map, by how recently and how often they come."),
            _fact("rfm.group", "any_of", [group]),
        )
        for group, name in GROUPS.items()
    ),
)  # fmt: skip

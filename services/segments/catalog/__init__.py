"""The catalogue of facts: each stands in one entry and is known everywhere by it."""

from collections.abc import Mapping
from types import MappingProxyType

from services.segments.catalog import club, profile, purchases, standing, value
from services.segments.catalog.fact import Fact

CATALOG: Mapping[str, Fact] = MappingProxyType(
    {
        fact.key: fact
        for facts in (profile, purchases, standing, club, value)
        for fact in facts.FACTS
    }
)
_OWN = "member.custom."
_OWN_SHORT = "custom."


def find_fact(key: str) -> Fact | None:
    """Return the fact of this name, the shop's own fields included; None for an unknown one."""
    if key in CATALOG:
        return CATALOG[key]
    for prefix in (_OWN, _OWN_SHORT):
        if key.startswith(prefix) and len(key) > len(prefix):
            return profile.own_fact(key)
    return None

"""The tables. Importing this package makes all of them known to `Base.metadata`."""

from models import (
    analytics,
    benefit,
    campaign,
    imports,
    member,
    organisation,
    planning,
    program,
    purchase,
    security,
    segment,
    sync,
)
from models.base import Base

__all__ = [
    "Base",
    "analytics",
    "benefit",
    "campaign",
    "imports",
    "member",
    "organisation",
    "planning",
    "program",
    "purchase",
    "security",
    "segment",
    "sync",
]

"""What branches and head office exchanged."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Row


class Bundle(Row):
    """A numbered bundle that was sent to or taken from a peer."""

    __tablename__ = "bundle"
    __table_args__ = (
        CheckConstraint("direction IN ('in', 'out')", name="direction_is_known"),
        Index(None, "peer_uid", "direction", "number", unique=True),
    )

    peer_uid: Mapped[bytes]
    direction: Mapped[str]
    number: Mapped[int]
    digest: Mapped[bytes]
    branch_id: Mapped[int | None] = mapped_column(ForeignKey("branch.id"))
    handled_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None]

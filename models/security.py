"""Who may use the app, and the unbroken record of what they did."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import JsonText, Row, TravellingRow


class AppUser(TravellingRow):
    """Somebody who signs in; `pin_hash` is argon2id.

    `wait_until_ms` is how long the machine will have been running when they may try again.
    """

    __tablename__ = "app_user"
    __table_args__ = (
        CheckConstraint("role IN ('cashier', 'manager', 'owner')", name="role_is_known"),
    )

    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    employee_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"), index=True)
    pin_hash: Mapped[str | None]
    misses: Mapped[int] = mapped_column(default=0)
    wait_until_ms: Mapped[int | None]
    is_active: Mapped[bool] = mapped_column(default=True)


class AuditEntry(Row):
    """One deed worth answering for. Append-only by trigger; each entry seals the one before.

    `seal` = SHA-256 over the previous seal and this entry's text (services.security.audit).
    `facts` never holds names, phones or addresses: a member is named by its id.
    """

    __tablename__ = "audit_entry"
    __table_args__ = (Index(None, "subject", "subject_id"), Index(None, "done_at"))

    done_at: Mapped[datetime]
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("app_user.id"))
    action: Mapped[str]
    subject: Mapped[str]
    subject_id: Mapped[int | None]
    facts: Mapped[Any] = mapped_column(JsonText)
    seal: Mapped[bytes]

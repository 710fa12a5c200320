"""The shop, its regions, branches, employees and settings."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, JsonText, TravellingRow


class Shop(TravellingRow):
    """The one shop of this file. `language` is an ISO 639-1 code, `timezone` an IANA name."""

    __tablename__ = "shop"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    name: Mapped[str]
    currency: Mapped[str]
    country: Mapped[str]
    timezone: Mapped[str]
    language: Mapped[str]
    legal_name: Mapped[str | None]
    tax_id: Mapped[str | None]
    address: Mapped[str | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    created_at: Mapped[datetime]


class Region(TravellingRow):
    """A group of branches in reports."""

    __tablename__ = "region"

    name: Mapped[str] = mapped_column(unique=True)


class Branch(TravellingRow):
    """One shop floor. `code` is what tills and files call it; `is_here` marks this PC's own."""

    __tablename__ = "branch"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    region_id: Mapped[int | None] = mapped_column(ForeignKey("region.id"), index=True)
    address: Mapped[str | None]
    phone: Mapped[str | None]
    is_here: Mapped[bool] = mapped_column(default=False)
    is_open: Mapped[bool] = mapped_column(default=True)
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)


class Employee(TravellingRow):
    """Somebody who sells or enrols; may also be a user who signs in."""

    __tablename__ = "employee"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    branch_id: Mapped[int | None] = mapped_column(ForeignKey("branch.id"), index=True)
    left_on: Mapped[date | None]
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)


class Setting(Base):
    """One setting by its name; its type, default and bounds stand in services.core.settings."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[Any] = mapped_column(JsonText)
    changed_at: Mapped[datetime]

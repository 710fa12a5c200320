"""Import batches: what a file brought, so that it can be taken back."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Base, Choice, JsonText, TravellingRow, one_of
from models.values import ImportKind


class ImportBatch(TravellingRow):
    """One file taken in. New rows carry its id; changed rows stand in `ImportChange`."""

    __tablename__ = "import_batch"
    __table_args__ = (one_of("kind", ImportKind), {"sqlite_autoincrement": True})

    kind: Mapped[ImportKind] = mapped_column(Choice(ImportKind))
    file_name: Mapped[str]
    file_hash: Mapped[bytes]
    mapping: Mapped[Any] = mapped_column(JsonText)
    outcome: Mapped[Any] = mapped_column(JsonText)
    imported_at: Mapped[datetime]
    undone_at: Mapped[datetime | None]


class ImportChange(Base):
    """A row that stood before the batch and was changed by it: before and after, per column."""

    __tablename__ = "import_change"
    __table_args__ = (Index(None, "table_name", "row_id"), {"sqlite_with_rowid": False})

    batch_id: Mapped[int] = mapped_column(ForeignKey("import_batch.id"), primary_key=True)
    table_name: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[int] = mapped_column(primary_key=True)
    before: Mapped[Any] = mapped_column(JsonText)
    after: Mapped[Any] = mapped_column(JsonText)


class ImportSource(TravellingRow):
    """A mapping the shop uses again and again, remembered by name."""

    __tablename__ = "import_source"

    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[ImportKind] = mapped_column(Choice(ImportKind))
    mapping: Mapped[Any] = mapped_column(JsonText)
    header: Mapped[Any | None] = mapped_column(JsonText)
    used_at: Mapped[datetime | None]

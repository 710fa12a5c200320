"""Taking a file in: read, stage, write in one transaction, or leave everything as it was."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import file_digest
from pathlib import Path
from typing import Any, Protocol

from models.values import ImportKind
from services.core.organisation import branches
from services.core.progress import SILENT, Progress
from services.core.words import PlainWords, Words
from services.core.work import Bulk, Database, Work, interruptible
from services.imports import balances, member_rows, products, purchase_rows
from services.imports.balances import BalanceWriter
from services.imports.batch import open_batch
from services.imports.decisions import ConsentWriter
from services.imports.errors import EmptyFile, NothingUsable, OntoItself
from services.imports.events import ImportDone
from services.imports.mapping import Binding, Mapping, bind
from services.imports.members import MemberWriter
from services.imports.outcome import Outcome
from services.imports.products import ProductWriter
from services.imports.purchase_rows import PurchaseRows
from services.imports.purchases import PurchaseWriter
from services.imports.reading import Table, open_table
from services.imports.rejects import write_rejects
from services.imports.staging import Problems
from services.imports.styles import Styles, find_styles
from services.security import Right, record, require


class Writer(Protocol):
    """What applies one kind of file."""

    def apply(self, work: Work, batch: int, progress: Progress) -> None:
        """Write what is new and count everything."""
        ...

    def rejected_rows(self) -> Iterator[int]:
        """Yield the rows that were left out, ascending."""
        ...


class _NothingToKeep(Exception):
    """Ends the transaction without a trace: a dry run, or nothing new in the file."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to take in. `mapping` None: the columns are guessed from the header's words."""

    kind: ImportKind
    path: Path
    mapping: Mapping | None = None
    dry_run: bool = False
    errors_to: Path | None = None


def import_file(
    database: Database,
    request: Request,
    *,
    progress: Progress = SILENT,
    words: Words | None = None,
    actor_id: int | None = None,
) -> Outcome:
    """Take a file in whole and return what it did; an AppError leaves everything as it was.

    `outcome.batch` is None where nothing was kept: a dry run, or a file with nothing new.
    NothingUsable when not one row could be used.
    """
    if request.errors_to is not None and request.errors_to.resolve() == request.path.resolve():
        raise OntoItself(name=request.path.name)
    mapping = request.mapping or Mapping(request.kind)
    table = open_table(request.path, mapping.encoding, mapping.delimiter)
    binding = _with_branch(database, bind(mapping, table.header))
    outcome = Outcome(request.kind.value, dry_run=request.dry_run)
    styles = _styles(table, binding, database.shop.currency)
    outcome.found = _found(table, binding, styles)
    with database.bulk(actor_id) as bulk:
        problems = Problems(bulk.connection, outcome)
        with interruptible(bulk.connection, progress) as progress:
            writer = _writer(bulk, table, binding, styles, database, outcome, problems, progress)
            with suppress(_NothingToKeep), bulk.work() as work:
                run = _Run(request, table, binding, outcome, progress, words or PlainWords())
                run.write(work, writer, bulk.connection)
    if outcome.taken == 0:
        raise NothingUsable(**outcome.facts())
    return outcome


@dataclass(frozen=True, slots=True)
class _Run:
    """One import being written, within its transaction."""

    request: Request
    table: Table
    binding: Binding
    outcome: Outcome
    progress: Progress
    words: Words

    def write(self, work: Work, writer: Writer, connection: Any) -> None:
        """Apply the file and keep its batch; _NothingToKeep where nothing is to stay."""
        require(work, Right.IMPORT)
        request, outcome = self.request, self.outcome
        with request.path.open("rb") as file:
            digest = file_digest(file, "sha256").digest()
        batch = open_batch(work, request.kind, request.path, digest, self.binding.mapping)
        writer.apply(work, batch.id, self.progress)
        if outcome.rows == 0:
            raise EmptyFile(name=request.path.name)
        if request.errors_to is not None:
            # Before the commit: an owner who cannot be told what was left out gets nothing in.
            rejected = writer.rejected_rows()
            write_rejects(
                request.errors_to, self.table, self.binding, rejected, connection, self.words
            )
        if request.dry_run or not (outcome.updated or any(outcome.created.values())):
            raise _NothingToKeep
        outcome.batch = batch.id
        sums = outcome.facts()
        sums.pop("problems")  # cells of the file: shown in the answer, kept nowhere
        batch.outcome = sums
        facts = {name: sums[name] for name in ("rows", "created", "updated", "rejected")}
        record(work, "imports.done", "import_batch", batch.id, kind=request.kind.value, **facts)
        work.tell(ImportDone(batch.id, request.kind.value))


def _writer(
    bulk: Bulk,
    table: Table,
    binding: Binding,
    styles: Styles,
    database: Database,
    outcome: Outcome,
    problems: Problems,
    progress: Progress,
) -> Writer:
    match binding.mapping.kind:
        case ImportKind.PURCHASES:
            rows = PurchaseRows(bulk.connection, table, binding, styles, database.shop, problems)
            # A transaction that touches temporary tables only: no lock on the shop's data.
            bulk.connection.execute("BEGIN")
            rows.read(outcome, progress)
            bulk.connection.execute("COMMIT")
            return PurchaseWriter(bulk.connection, rows, binding, outcome, problems)
        case ImportKind.PRODUCTS:
            return ProductWriter(bulk.connection, table, binding, styles, outcome, problems)
        case ImportKind.MEMBERS:
            return MemberWriter(bulk.connection, table, binding, styles, outcome, problems)
        case ImportKind.CONSENTS:
            return ConsentWriter(bulk.connection, table, binding, styles, outcome, problems)
        case ImportKind.BALANCES:
            return BalanceWriter(bulk.connection, table, binding, styles, outcome, problems)


def _styles(table: Table, binding: Binding, currency: str) -> Styles:
    dates = purchase_rows.DATES | member_rows.DATES | {"decided_on", "expires_on"}
    numbers = purchase_rows.NUMBERS | products.NUMBERS | balances.NUMBERS
    return find_styles(table, binding, currency, dates, numbers)


def _with_branch(database: Database, binding: Binding) -> Binding:
    """Return the binding with this PC's own branch where purchases name none."""
    if binding.mapping.kind is not ImportKind.PURCHASES or binding.has("branch"):
        return binding
    with database.read() as session:
        own = next((row.code for row in branches(session) if row.is_here), "")
    return replace(binding, constants={**binding.constants, "branch": own})


def _found(table: Table, binding: Binding, styles: Styles) -> dict[str, Any]:
    """Return what was found out about the file: shown to the owner, told to machines."""
    columns: dict[str, Any] = {
        name: [table.header[place] for place in places] for name, places in binding.places.items()
    }
    columns |= {name: {"value": value} for name, value in binding.constants.items()}
    return {
        "file": {"encoding": table.encoding, "delimiter": table.delimiter, **styles.facts()},
        "columns": columns,
        "guessed": binding.guessed,
        "unused_columns": binding.unused,
    }

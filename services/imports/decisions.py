"""Consent decisions from files: those in a file of members, and files of consents.

A grant counts from the day the file names, and without one as older than everything, so that it
never lifts a refusal. A refusal without a day is today's. A file speaks of the member it names;
the opt-out of an address for everybody who shares it is a deed of the counter or the mailing.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from models.base import moment_number
from models.member import Consent
from models.values import Channel, ConsentBasis, ConsentState, new_uid
from services import members
from services.imports import rules
from services.imports.making import SOURCE
from services.imports.member_rows import CONSENTS
from services.imports.resolve import MemberFinder
from services.imports.row_writer import RowWriter


def decision(
    member_id: int, channel: Channel, state: ConsentState, at: Any, batch: int, **more: Any
) -> dict[str, Any]:
    """Return a row of `consent` from a file."""
    return {
        "uid": new_uid(),
        "member_id": member_id,
        "channel": channel,
        "state": state,
        "basis": ConsentBasis.EXPLICIT,
        "decided_at": at,
        "source": SOURCE,
        "import_batch_id": batch,
        **more,
    }


def newest_decision(connection: Any, member_id: int, channel: Channel) -> str | None:
    """Return the state that counts now: the newest, and of two at one moment the refusal."""
    query = (
        "SELECT state FROM consent WHERE member_id = ? AND channel = ? "
        "ORDER BY decided_at DESC, state = 'refused' DESC LIMIT 1"
    )
    row = connection.execute(query, (member_id, channel.value)).fetchone()
    return None if row is None else str(row[0])


class ConsentWriter(RowWriter):
    """Applies a file of consents: one member a row, one column a channel."""

    def _begin(self) -> None:
        self._finder = MemberFinder(self._raw, self._work.shop.country)
        self._zone = ZoneInfo(self._work.shop.timezone)
        names = ("member", "decided_on", "source", "wording_version", *CONSENTS)
        self._cell = {name: self._binding.cell(name) for name in names}
        self._moment = self._styles.moment("decided_on")
        self._rows: list[dict[str, Any]] = []
        self._waiting: set[int] = set()

    def _take(self, row: int, cells: Sequence[str]) -> None:
        said = {name: cell(cells).strip() for name, cell in self._cell.items()}
        found = self._finder.named(said["member"])
        if found.id is None:
            self._reject(row, "member", str(found.code), said["member"])
            return
        day = None
        if said["decided_on"]:
            read = self._moment(said["decided_on"])
            if read is None:
                self._reject(row, "decided_on", "bad_date", said["decided_on"])
                return
            day = read.day
        if found.id in self._waiting:
            self._flush()
        new = [
            self._decide(row, found.id, CONSENTS[name], said[name], day, said)
            for name in CONSENTS
            if said[name]
        ]
        if any(new):
            self._waiting.add(found.id)
            self._out.updated += 1
        else:
            self._out.unchanged += 1

    def _decide(
        self,
        row: int,
        id_: int,
        channel: Channel,
        text: str,
        day: date | None,
        said: dict[str, str],
    ) -> bool:
        name = f"consent_{channel.value}"
        granted = rules.yes_or_no(text)
        if granted is None:
            self._note(row, name, "bad_yes_no", text)
            return False
        state = ConsentState.GRANTED if granted else ConsentState.REFUSED
        standing = newest_decision(self._raw, id_, channel)
        at = self._moment_of(day, granted)
        if self._is_kept(id_, channel, state, at) or (day is None and standing == state):
            return False
        self._rows.append(
            decision(
                id_,
                channel,
                state,
                at,
                self._batch,
                source=said["source"] or SOURCE,
                wording_version=said["wording_version"] or None,
            )
        )
        if granted and standing == ConsentState.REFUSED and not self._is_newest(id_, channel, at):
            self._note(row, name, "consent_kept", text)
        return True

    def _moment_of(self, day: date | None, granted: bool) -> datetime:
        """Return when the decision counts from: the local day's beginning."""
        if day is None:
            return members.UNDATED if granted else self._work.now
        return datetime.combine(day, time(0), self._zone).astimezone(UTC)

    def _is_kept(self, id_: int, channel: Channel, state: ConsentState, at: datetime) -> bool:
        query = (
            "SELECT 1 FROM consent WHERE member_id = ? AND channel = ? AND state = ? "
            "AND decided_at = ?"
        )
        asked = (id_, channel.value, state.value, moment_number(at))
        return self._raw.execute(query, asked).fetchone() is not None

    def _is_newest(self, id_: int, channel: Channel, at: datetime) -> bool:
        query = "SELECT max(decided_at) FROM consent WHERE member_id = ? AND channel = ?"
        newest = self._raw.execute(query, (id_, channel.value)).fetchone()[0]
        return bool(moment_number(at) > newest)

    def _flush(self) -> None:
        session = self._work.session
        if self._rows:
            session.execute(insert(Consent), self._rows)
            self._out.created["consent"] += len(self._rows)
        members.refresh_reach(session, sorted(self._waiting))
        self._rows.clear()
        self._waiting.clear()

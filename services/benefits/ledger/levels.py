"""The levels members had on the days of their receipts, remembered over a booking run."""

from collections.abc import Collection
from datetime import date

from sqlalchemy.orm import Session

from services import programs
from services.programs import TrackDays


class Levels:
    """Tracks of members in programs whose benefits ask for them.

    What was bought decides a track whatever the order of booking; points do so only once they
    are booked, so a run goes day by day (`by_day`) where a program counts by them.
    """

    def __init__(self, session: Session, program_ids: Collection[int], today: date) -> None:
        self._session = session
        ladders = programs.ladders(session, program_ids) if program_ids else {}
        self._by_points = frozenset(id_ for id_, one in ladders.items() if one.measure == "points")
        self._by_goods = frozenset(ladders) - self._by_points
        self._last_on = today
        self._seen: set[int] = set()
        self._goods, self._points = TrackDays({}), TrackDays({})

    @property
    def by_day(self) -> bool:
        """Return whether a day has to be booked before the next one is looked at."""
        return bool(self._by_points)

    def look(self, member_ids: Collection[int], last_on: date) -> None:
        """Read the tracks of these members, on whose receipts a piece is about to be decided."""
        if self._by_goods:
            if last_on > self._last_on:
                self._last_on, self._seen, self._goods = last_on, set(), TrackDays({})
            new = set(member_ids) - self._seen
            found = programs.track_on(self._session, new, self._by_goods, self._last_on)
            self._goods = TrackDays({**self._goods.steps, **found.steps})
            self._seen |= new
        if self._by_points:
            self._points = programs.track_on(self._session, member_ids, self._by_points, last_on)

    def of(self, member_id: int, program_id: int, on: date) -> int | None:
        """Return the id of the member's track on a day, None for none."""
        known = self._points if program_id in self._by_points else self._goods
        return known.on(member_id, program_id, on)

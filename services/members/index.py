"""What makes a member findable: keys for the till, words for the search.

Keys, words, name key, masks and quality follow from the profile; `refresh` brings them up to it,
for one member or a hundred thousand, in the transaction that changed the profile.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Text, bindparam, delete, select, text, type_coerce, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from models.member import Member, MemberKey
from models.values import KeyKind
from services.members.chunks import KNOWN, chunks, ids_in
from services.members.consent import refresh_reach
from services.members.rules import name_key, own_key, search_words

Key = tuple[int, KeyKind, str]  # member id, kind, normalised value

_WRITE_WORDS = text("INSERT OR REPLACE INTO member_search (rowid, words) VALUES (:row, :words)")
_DROP_WORDS = text(
    "DELETE FROM member_search WHERE rowid IN (SELECT value FROM json_each(:listed))"
)
_WRITE_NAME = (
    update(Member.__table__)  # type: ignore[arg-type]  # a declarative table is a Table
    .where(Member.id == bindparam("row"))
    .values(name_key=bindparam("name"))
)


def refresh(
    session: Session,
    country: str,
    member_ids: Sequence[int],
    now: datetime,
    batch_id: int | None = None,
) -> None:
    """Bring all that follows from these members' profiles up to date.

    The profile's number, phone and e-mail become keys, marked with `batch_id`; keys of former
    addresses stay until `drop_keys`. `country` is the shop's. Rows added by the session count.
    """
    session.flush()
    for some in chunks(member_ids):
        _refresh_some(session, country, some, now, batch_id)
    refresh_reach(session, member_ids)


def refresh_batch(session: Session, country: str, batch_id: int, now: datetime) -> None:
    """Do `refresh` for every member an import batch brought."""
    session.flush()
    query = select(Member.id).where(Member.import_batch_id == batch_id).order_by(Member.id)
    refresh(session, country, session.scalars(query).all(), now, batch_id)


def give_keys(
    session: Session, keys: Iterable[Key], now: datetime, batch_id: int | None = None
) -> None:
    """Add keys, leaving out those that are there.

    A number or card of another member is left out too: ask `holders` first.
    """
    rows = [
        {
            "member_id": member_id,
            "kind": kind,
            "value": value,
            "added_at": now,
            "import_batch_id": batch_id,
        }
        for member_id, kind, value in keys
    ]
    if rows:
        session.execute(insert(MemberKey).on_conflict_do_nothing(), rows)


def drop_keys(session: Session, keys: Iterable[Key]) -> None:
    """Take keys away. Words are brought up to date by the `refresh` that follows."""
    for member_id, kind, value in keys:
        session.execute(
            delete(MemberKey).where(
                MemberKey.member_id == member_id, MemberKey.kind == kind, MemberKey.value == value
            )
        )


def holders(session: Session, values: Sequence[str]) -> dict[str, int]:
    """Return who holds each of these numbers or cards, of those that are held."""
    listed = json.dumps(list(values))
    query = text(
        "SELECT value, member_id FROM member_key WHERE kind IN ('number', 'card') "
        "AND value IN (SELECT value FROM json_each(:listed))"
    )
    return {value: member_id for value, member_id in session.execute(query, {"listed": listed})}


def forget(session: Session, member_ids: Sequence[int]) -> None:
    """Make members unfindable: no key, no word. For rows that go away or lose their identity."""
    for some in chunks(member_ids):
        session.execute(delete(MemberKey).where(ids_in(MemberKey.member_id, some)))
        session.execute(_DROP_WORDS, {"listed": json.dumps(list(some))})


def unlist(session: Session, member_ids: Sequence[int]) -> None:
    """Let a search not find these members, whatever their keys; `refresh` lists who is known."""
    for some in chunks(member_ids):
        session.execute(_DROP_WORDS, {"listed": json.dumps(list(some))})


def purge_words(session: Session) -> None:
    """Rewrite the search index without what was deleted; until then it only hides it."""
    session.execute(text("INSERT INTO member_search (member_search) VALUES ('optimize')"))


def _refresh_some(
    session: Session, country: str, some: Sequence[int], now: datetime, batch_id: int | None
) -> None:
    query = select(
        Member.id,
        Member.member_no,
        Member.first_name,
        Member.last_name,
        Member.company,
        Member.phone,
        Member.email,
        Member.name_key,
    ).where(ids_in(Member.id, some), KNOWN)
    keys = _keys(session, some)
    new_keys: list[Key] = []
    names, words = [], []
    for row in session.execute(query):
        has = keys[row.id]
        for kind, value in (
            (KeyKind.NUMBER, own_key(row.member_no)),
            (KeyKind.PHONE, row.phone),
            (KeyKind.EMAIL, row.email),
        ):
            if value and value not in has[kind]:
                has[kind].append(value)
                new_keys.append((row.id, kind, value))
        name = name_key(row.first_name, row.last_name, row.company)
        if name != row.name_key:
            names.append({"row": row.id, "name": name})
        called = (row.first_name, row.last_name, row.company)
        words.append({"row": row.id, "words": _words(called, has, country)})
    give_keys(session, new_keys, now, batch_id)
    if names:
        session.execute(_WRITE_NAME, names)
    if words:
        session.execute(_WRITE_WORDS, words)


def _keys(session: Session, some: Sequence[int]) -> defaultdict[int, dict[str, list[str]]]:
    """Return the keys of each of the members, by kind."""
    has: defaultdict[int, dict[str, list[str]]] = defaultdict(
        lambda: {kind: [] for kind in KeyKind}
    )
    kind_ = type_coerce(MemberKey.kind, Text)  # spared: a hundred thousand enumerations
    query = select(MemberKey.member_id, kind_, MemberKey.value)
    for member_id, kind, value in session.execute(query.where(ids_in(MemberKey.member_id, some))):
        has[member_id][kind].append(value)
    return has


def _words(called: Iterable[str | None], has: Mapping[str, list[str]], country: str) -> str:
    own = has[KeyKind.NUMBER] + has[KeyKind.CARD]
    return search_words(called, own, has[KeyKind.PHONE], has[KeyKind.EMAIL], country)


def wrong_search_entries(session: Session) -> list[int]:
    """Return the known members a search cannot find, and the others it still would."""
    query = text(
        "SELECT id FROM member WHERE (state = 'known') <> "
        "(id IN (SELECT id FROM member_search_docsize)) ORDER BY id"
    )
    return list(session.scalars(query))

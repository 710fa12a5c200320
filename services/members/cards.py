"""Cards: giving a member a new number with a check digit, and what stands on the printed card."""

import itertools
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.member import MemberKey
from models.organisation import Branch
from models.values import KeyKind
from services import paper
from services.core.shop import ShopFacts
from services.core.work import Work
from services.members.errors import NoMembers, UnknownMember
from services.members.index import holders
from services.members.queries import rows_of
from services.members.service import add_key

# EAN-13 numbers that begin so are no goods anywhere: GS1 keeps 20-29 for a shop's own use. Scales
# print labels from 20 on, so cards begin at the other end.
_OWN_USE = "29"
_COUNT_DIGITS = 8


def issue_card(work: Work, member_id: int) -> str:
    """Give the member a card with the next free number and return it; former cards stay valid.

    An EAN-13: 29, two digits of the branch, eight that count up, a check digit. UnknownMember.
    """
    session, begin = work.session, _begin(work.session)
    counts = itertools.count(_highest(session, begin) + 1)
    numbers = (_numbered(begin, count) for count in counts)
    number = next(number for number in numbers if not holders(session, [number]))
    return add_key(work, member_id, KeyKind.CARD, number)


def printed_cards(
    session: Session, shop: ShopFacts, member_ids: Sequence[int]
) -> list[paper.MemberCard]:
    """Return what stands on the cards: the newest card of each, or the member number without one.

    NoMembers for nobody, UnknownMember when one of them is no customer.
    """
    if not member_ids:
        raise NoMembers
    rows = {row.id: row for row in rows_of(session, member_ids)}
    newest = (
        select(func.max(MemberKey.id))
        .where(MemberKey.member_id.in_(member_ids), MemberKey.kind == KeyKind.CARD)
        .group_by(MemberKey.member_id)
    )
    query = select(MemberKey.member_id, MemberKey.value).where(MemberKey.id.in_(newest))
    cards: dict[int, str] = {id_: value for id_, value in session.execute(query)}
    made = []
    for member_id in member_ids:
        row = rows.get(member_id)
        if row is None:
            raise UnknownMember(member=member_id)
        made.append(paper.MemberCard(shop.name, row.name, cards.get(member_id, row.member_no)))
    return made


def _highest(session: Session, begin: str) -> int:
    """Return the highest count that was given here, 0 before the first."""
    query = select(func.max(MemberKey.value)).where(
        MemberKey.kind == KeyKind.CARD,
        MemberKey.value.between(begin, f"{begin}:"),  # `:` follows the digits
        MemberKey.value.op("NOT GLOB")("*[^0-9]*"),
        func.length(MemberKey.value) == len(begin) + _COUNT_DIGITS + 1,
    )
    highest = session.scalar(query)
    return int(highest[len(begin) : -1]) if highest else 0


def _numbered(begin: str, count: int) -> str:
    digits = f"{begin}{count:0{_COUNT_DIGITS}}"
    return digits + paper.ean_check_digit(digits)


def _begin(session: Session) -> str:
    """Return how numbers given at this branch begin: branches count apart."""
    here = select(Branch.id).where(Branch.is_here)
    place = session.scalars(here.limit(1)).first() or 0
    return f"{_OWN_USE}{place % 100:02}"

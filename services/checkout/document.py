"""A sale written down as a document, for scripts and for showing by hand."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from services import benefits, members, purchases
from services.checkout.basket import PIECE, BasketLine, amount_of
from services.checkout.booking import Sale
from services.checkout.errors import BadBasket
from services.core.organisation import branches
from services.core.shop import ShopFacts

_FIELDS = frozenset({
    "branch", "member", "lines", "chosen", "taken_off", "credit_minor", "join", "fee_paid",
    "receipt_no", "till", "payment", "uid", "shown_minor", "add_anyway",
})  # fmt: skip
_MOST = 10**12
_LINE_FIELDS = frozenset({"product", "name", "quantity_milli", "amount_minor", "discount_minor"})


def sale_of(session: Session, shop: ShopFacts, document: Mapping[str, Any]) -> Sale:
    """Return the sale of a document; BadBasket names the field that does not hold.

    Branch by its code, member by any key, articles by number or barcode, benefits by name; `uid`
    as 32 hexadecimal digits. UnknownMember, AmbiguousMember.
    """
    unknown = sorted(set(document) - _FIELDS)
    if unknown:
        raise BadBasket(field=unknown[0], value=document[unknown[0]])
    names = {row.name: row.id for row in benefits.benefits(session)}
    key = _text(document, "member")
    lines = document.get("lines", [])
    if not isinstance(lines, list):
        raise BadBasket(field="lines", value=lines)
    return Sale(
        branch_id=_branch(session, document),
        receipt_no=_text(document, "receipt_no"),
        lines=[_line(session, line, f"lines[{n}]") for n, line in enumerate(lines)],
        till=_text(document, "till") or "",
        member_id=members.get_by_key(session, key, shop.country).id if key else None,
        credit_minor=_whole(document, "credit_minor", 0),
        join=_text(document, "join"),
        fee_paid=_yes(document, "fee_paid"),
        payment=_text(document, "payment"),
        uid=_uid(document),
        chosen=_benefits(document, "chosen", names),
        taken_off=_benefits(document, "taken_off", names),
        shown_minor=_whole(document, "shown_minor", 0) if "shown_minor" in document else None,
        add_anyway=_yes(document, "add_anyway"),
    )


def _branch(session: Session, document: Mapping[str, Any]) -> int:
    ids = {row.code: row.id for row in branches(session)}
    code = _text(document, "branch")
    if code is None and len(ids) == 1:
        return next(iter(ids.values()))
    if code not in ids:
        raise BadBasket(field="branch", value=code)
    return ids[code]


def _line(session: Session, line: Any, path: str) -> BasketLine:
    """Return one line; `path` is where it stands in the document, for refusals."""
    if not isinstance(line, Mapping):
        raise BadBasket(field=path, value=line)
    unknown = sorted(set(line) - _LINE_FIELDS)
    if unknown:
        raise BadBasket(field=f"{path}.{unknown[0]}", value=line[unknown[0]])
    code, article = _text(line, "product", path), None
    if code is not None:
        found = purchases.find_articles(session, code)
        if not found:
            raise BadBasket(field=f"{path}.product", value=code)
        article = found[0]
    quantity = _whole(line, "quantity_milli", PIECE, path)
    price = article.price_minor if article else None
    if "amount_minor" not in line and price is None:
        raise BadBasket(field=f"{path}.amount_minor", value=None)
    name = _text(line, "name", path) or (article.name if article else "")
    return BasketLine(
        article.id if article else None,
        quantity,
        _whole(line, "amount_minor", amount_of(price or 0, quantity), path),
        name,
        _whole(line, "discount_minor", 0, path),
    )


def _benefits(document: Mapping[str, Any], field: str, names: Mapping[str, int]) -> tuple[int, ...]:
    asked = document.get(field, [])
    if not isinstance(asked, list):
        raise BadBasket(field=field, value=asked)
    for name in asked:
        if not isinstance(name, str) or name not in names:
            raise BadBasket(field=field, value=name)
    return tuple(names[name] for name in asked)


def _uid(document: Mapping[str, Any]) -> bytes | None:
    value = _text(document, "uid")
    try:
        uid = None if value is None else bytes.fromhex(value)
    except ValueError as error:
        raise BadBasket(field="uid", value=value) from error
    if uid is not None and len(uid) != 16:
        raise BadBasket(field="uid", value=value)
    return uid


def _text(document: Mapping[str, Any], field: str, path: str = "") -> str | None:
    value = document.get(field)
    if value is not None and not isinstance(value, str):
        raise BadBasket(field=f"{path}.{field}".lstrip("."), value=value)
    return value


def _whole(document: Mapping[str, Any], field: str, default: int, path: str = "") -> int:
    value = document.get(field, default)
    if type(value) is not int or abs(value) > _MOST:
        raise BadBasket(field=f"{path}.{field}".lstrip("."), value=value)
    return value


def _yes(document: Mapping[str, Any], field: str) -> bool:
    value = document.get(field, False)
    if not isinstance(value, bool):
        raise BadBasket(field=field, value=value)
    return value

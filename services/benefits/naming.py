"""A benefit's document for reading: branches and articles by their names instead of their codes."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.orm import Session

from services import segments


def named_document(session: Session, document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the document as `benefit_sentence` is to tell it; a code without a name stays.

    It is for reading only: kept, it would name no goods and no branch.
    """
    named = dict(document)
    if document.get("branches"):
        named["branches"] = _names(session, "branches", document["branches"])
    if document.get("product"):
        (named["product"],) = _names(session, "product", [document["product"]])
    for part in ("on", "excluded"):
        goods = document.get(part)
        if isinstance(goods, Mapping) and goods.get("product"):
            named[part] = {**goods, "product": _names(session, "product", goods["product"])}
    return named


def _names(session: Session, picker: str, codes: Sequence[str]) -> list[str]:
    labels = segments.labels(session, picker, codes)
    return [labels.get(code, code) for code in codes]

"""The lasting facts of the shop that nearly every rule needs."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.organisation import Shop


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """`currency` ISO 4217, `country` ISO 3166 alpha-2, `timezone` IANA, `language` ISO 639-1."""

    name: str
    currency: str
    country: str
    timezone: str
    language: str
    address: str | None = None
    phone: str | None = None
    email: str | None = None


def read_shop(session: Session) -> ShopFacts:
    """Return the facts of the file's one shop."""
    query = select(
        Shop.name,
        Shop.currency,
        Shop.country,
        Shop.timezone,
        Shop.language,
        Shop.address,
        Shop.phone,
        Shop.email,
    )
    return ShopFacts(*session.execute(query).one())

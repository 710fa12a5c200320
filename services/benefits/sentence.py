"""A benefit in one sentence of the reader's language, from its document.

It says what the document says, and no more: what is given, on what, for what, and its bounds.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from models.values import BenefitKind, Money, Trigger, minor_per_major
from services.core.words import Text, Words

_WEEKDAYS = (
    Text("Monday"),
    Text("Tuesday"),
    Text("Wednesday"),
    Text("Thursday"),
    Text("Friday"),
    Text("Saturday"),
    Text("Sunday"),
)
_GOODS: dict[str, Text] = {
    "product": Text("product {value}"),
    "category": Text("category {value}"),
    "department": Text("department {value}"),
    "brand": Text("brand {value}"),
}
_ENDS: dict[str, Text] = {
    "month": Text("good to the end of the month"),
    "quarter": Text("good to the end of the quarter"),
    "year": Text("good to the end of the year"),
}
_SPANS: dict[str, Text] = {
    "days": Text("good for {n} days"),
    "months": Text("good for {n} months"),
    "inactive_months": Text("lapses after {n} months without a visit"),
}
_SIDES: dict[str, Text] = {
    "referrer": Text("to who brought a friend"),
    "referred": Text("to a friend who was brought"),
    "both": Text("to a friend who was brought and who brought them"),
}


def benefit_sentence(document: Mapping[str, Any], words: Words, currency: str) -> str:
    """Return what the benefit does: "10% off the whole basket, on every purchase, …"."""
    teller = _Teller(document, words, currency)
    return ", ".join(
        [
            teller.given(),
            teller.trigger(),
            *teller.basket(),
            *teller.times(),
            *teller.people(),
            *teller.bounds(),
            *teller.lasting(),
        ]
    )


class _Teller:
    """Tells the parts of one document."""

    def __init__(self, document: Mapping[str, Any], words: Words, currency: str) -> None:
        self._document, self._words, self._currency = document, words, currency
        self._kind = BenefitKind(document["kind"])
        self._trigger = Trigger(document.get("trigger", Trigger.PURCHASE))

    def given(self) -> str:
        """Return what a member gets."""
        words, document = self._words, self._document
        match self._kind:
            case BenefitKind.PERCENT:
                return words("{share} off {goods}", share=self._share("percent"), goods=self._on())
            case BenefitKind.AMOUNT:
                amount = self._money(document.get("amount_minor"))
                return words("{amount} off {goods}", amount=amount, goods=self._on())
            case BenefitKind.CREDIT:
                return self._credit()
            case BenefitKind.POINTS:
                return self._points()
            case BenefitKind.GIFT if document.get("product"):
                return words("a present: {product}", product=document["product"])
            case BenefitKind.GIFT:
                return words("a present")
            case BenefitKind.EXPERIENCE if document.get("capacity"):
                return words("an experience for {n} at a time", n=document["capacity"])
            case BenefitKind.EXPERIENCE:
                return words("an experience")

    def trigger(self) -> str:
        """Return what brings it about."""
        words, document = self._words, self._document
        match self._trigger:
            case Trigger.PURCHASE:
                return words("on every purchase")
            case Trigger.NTH_VISIT:
                return words("once every {n} visits", n=document.get("every_visits", 0))
            case Trigger.BIRTHDAY:
                before, after = document.get("days_before", 7), document.get("days_after", 7)
                return words(
                    "for the birthday, from {before} days before to {after} days after",
                    before=before,
                    after=after,
                )
            case Trigger.ANNIVERSARY:
                return words("on each anniversary of joining")
            case Trigger.TRACK:
                return words("on reaching a level")
            case Trigger.REFERRAL:
                return self._referral()
            case Trigger.SEGMENT:
                return self._entry()
            case Trigger.MANUAL:
                return words("when you give it")
            case Trigger.SURPRISE:
                return words("as a surprise that is drawn")

    def basket(self) -> list[str]:
        """Return what the basket must be like."""
        words, document, said = self._words, self._document, []
        if document.get("minimum_minor"):
            said.append(words("from {amount} up", amount=self._money(document["minimum_minor"])))
        if document.get("units", 1) > 1:
            said.append(words("when there are {n} of them in the basket", n=document["units"]))
        if any(document.get("excluded", {}).values()):
            said.append(words("without {goods}", goods=self._goods(document["excluded"])))
        return said

    def times(self) -> list[str]:
        """Return where and when it may be used."""
        words, document, said = self._words, self._document, []
        if document.get("weekdays"):
            days = [words(_WEEKDAYS[day - 1]) for day in document["weekdays"]]
            said.append(words("on {value}", value=_listed(days, words)))
        if document.get("hours"):
            first, last = document["hours"]
            said.append(words("at {value}", value=f"{first:02d}:00–{last:02d}:00"))
        if document.get("branches"):
            said.append(words("branch {value}", value=_listed(document["branches"], words)))
        first, last = _day(document.get("valid_from")), _day(document.get("valid_to"))
        if first:
            said.append(words("beginning on {day}", day=first))
        if last:
            said.append(words("until {day} inclusive", day=last))
        return said

    def people(self) -> list[str]:
        """Return who it is for, where it is not for all members, and what it costs them."""
        words, document, said = self._words, self._document, []
        if document.get("tracks"):
            said.append(words("for {levels}", levels=_listed(document["tracks"], words)))
        if document.get("eligible"):
            said.append(words("for those who satisfy a condition"))
        if document.get("price_points"):
            said.append(words("for {n} of their points", n=document["price_points"]))
        return said

    def bounds(self) -> list[str]:
        """Return how often it may be used and how much there is of it."""
        words, limits, said = self._words, self._document.get("limits") or {}, []
        if limits.get("per_basket", 1) > 1:
            said.append(words("up to {n} times a basket", n=limits["per_basket"]))
        per = limits.get("per_member")
        if per and per.get("month"):
            said.append(words("{n} times a member in a calendar month", n=per["count"]))
        elif per:
            said.append(
                words("{n} times a member in {days} days", n=per["count"], days=per["days"])
            )
        if limits.get("total"):
            said.append(words("{n} times in all", n=limits["total"]))
        if limits.get("budget_minor"):
            amount = self._money(limits["budget_minor"])
            said.append(words("until it has cost {amount}", amount=amount))
        if self._document.get("stock") is not None:
            said.append(words("{n} in stock", n=self._document["stock"]))
        if self._document.get("exclusive"):
            said.append(words("not together with any other benefit"))
        elif self._document.get("not_with"):
            others = _listed(self._document["not_with"], words)
            said.append(words("not together with {others}", others=others))
        return said

    def lasting(self) -> list[str]:
        """Return how long what was given stays good."""
        words, said = self._words, []
        if self._document.get("valid_days"):
            said.append(words("to be used within {n} days", n=self._document["valid_days"]))
        expires = self._document.get("expires", "never")
        if isinstance(expires, Mapping):
            ((word, value),) = expires.items()
            if word == "end_of":
                said.append(words(_ENDS[value]))
            else:
                said.append(words(_SPANS[word], n=value))
        return said

    # ------------------------------------------------------------------------------- private

    def _credit(self) -> str:
        words, document = self._words, self._document
        if "rate" not in document:
            return words("{amount} as credit", amount=self._money(document.get("amount_minor")))
        share = self._share("rate")
        return words("{share} of {goods} back as credit", share=share, goods=self._on())

    def _points(self) -> str:
        words, document = self._words, self._document
        if "points_per_major" not in document:
            return words("{n} points", n=document.get("points", 0))
        rate = Decimal(str(document["points_per_major"]))
        major = Money(minor_per_major(self._currency), self._currency)
        if rate == rate.to_integral_value():
            return words("{n} points for every {amount}", n=int(rate), amount=major)
        return words("{points} points for every {amount}", points=rate, amount=major)

    def _referral(self) -> str:
        words, document = self._words, self._document
        when = words("once the friend joins")
        if document.get("after") == "purchase":
            when = words("once the friend buys")
        return f"{words(_SIDES[document.get('side', 'both')])}, {when}"

    def _entry(self) -> str:
        words, again = self._words, self._document.get("again_after_days")
        name = self._document.get("segment", "")
        said = words("on entering the segment “{name}”", name=name)
        if again:
            said += ", " + words("again after {n} days at the earliest", n=again)
        return said

    def _on(self) -> str:
        """Return what of a basket it is on."""
        on = self._document.get("on", "basket")
        if on == "basket":
            return self._words("the whole basket")
        if on == "cheapest":
            return self._words("the cheapest item")
        goods = self._goods({kind: items for kind, items in on.items() if kind != "cheapest"})
        if on.get("cheapest"):
            return self._words("the cheapest of {goods}", goods=goods)
        return goods

    def _goods(self, goods: Mapping[str, Sequence[str]]) -> str:
        said = [
            self._words(_GOODS[kind], value=_listed(items, self._words))
            for kind, items in goods.items()
            if items
        ]
        return self._words(" and ").join(said)

    def _money(self, minor: int | None) -> Money:
        return Money(minor or 0, self._currency)

    def _share(self, field: str) -> str:
        """Return a rate as people say it: 0.05, or 5 percent, as "5%"."""
        value = Decimal(str(self._document.get(field) or 0))
        percent = value if field == "percent" else value * 100
        return self._words("{value}%", value=percent.normalize() + 0)


def _listed(values: Sequence[str], words: Words) -> str:
    if len(values) == 1:
        return str(values[0])
    return words("{some} or {last}", some=", ".join(values[:-1]), last=values[-1])


def _day(value: object) -> date | None:
    if isinstance(value, str):
        return date.fromisoformat(value)
    return value if isinstance(value, date) else None

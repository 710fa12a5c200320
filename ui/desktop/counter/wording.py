"""How the counter says things: sums, reasons, what a sale came to."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from models.values import BenefitKind, Unit
from services import benefits, checkout, members, programs
from services.benefits import Offer, Standing, Why
from services.checkout import PIECE, Booked, DayPart, Picture, Quote
from services.core.words import Text
from services.programs import CandidateStanding
from ui.desktop.core.context import Context
from ui.desktop.counter.desk import Choice, ChoiceKind

PARTS = {
    DayPart.MORNING: Text("comes mostly in the morning"),
    DayPart.NOON: Text("comes mostly around noon"),
    DayPart.AFTERNOON: Text("comes mostly in the afternoon"),
    DayPart.EVENING: Text("comes mostly in the evening"),
}
NATURES = {
    (False, False): Text("Fixed · hard"),
    (False, True): Text("Fixed · soft"),
    (True, False): Text("Surprise · hard"),
    (True, True): Text("Surprise · soft"),
}
# What is worth asking a customer for while they wait, in this order.
ASKED_FOR = {
    "phone": Text("Ask for a phone number"),
    "consent": Text("Ask: may we write to you?"),
    "birthday": Text("Ask for the birthday"),
    "email": Text("Ask for an e-mail address"),
}
_BIRTHDAY_DAYS = 14
_SHORT_CARD, _CARD_END = 8, 6  # people tell cards by their last digits
OWN_DIRECTION = "\u2068"


class Wording:
    """Writes the counter's facts in the reader's language."""

    def __init__(self, context: Context) -> None:
        self._words, self._formats = context.words, context.words.formats
        self._currency = context.database.shop.currency
        self._country = context.database.shop.country

    def money(self, minor: int) -> str:
        """Return a sum with its sign of currency."""
        return self._formats.money(minor, self._currency)

    def amount(self, unit: Unit, amount: int) -> str:
        """Return an amount of credit or points."""
        if unit is Unit.CREDIT:
            return self.money(amount)
        return self._words("{n} points", n=amount)

    def code(self, text: str) -> str:
        """Return a number that reads from left to right in any line."""
        return f"\u2066{text}\u2069"

    def quantity(self, milli: int) -> str:
        """Return how many pieces, or how much of weighed goods."""
        if milli % PIECE == 0:
            return self._formats.number(milli // PIECE)
        return self._formats.number(milli / PIECE, 3)

    # ---------------------------------------------------------------------------- the member

    def standing(self, picture: Picture) -> str:
        """Return track, since when, which visit, card: one line under the name."""
        words = self._words
        tracks = [
            words("{track} track", track=isolated(club.track))
            if club.track
            else isolated(club.program)
            for club in picture.clubs
        ]
        parts = tracks or [words("not in a program yet")]
        if picture.since_on:
            since = f"{picture.since_on:%m/%Y}"
            known = words("member since {month}", month=since)
            parts.append(known if picture.clubs else words("known since {month}", month=since))
        parts.append(words("visit {number}", number=picture.visit))
        if picture.card:
            end = picture.card if len(picture.card) <= _SHORT_CARD else picture.card[-_CARD_END:]
            parts.append(words("card {number}", number=self.code(end)))
        else:
            parts.append(words("No. {number}", number=self.code(picture.member_no)))
        return " · ".join(parts)

    def birthday(self, picture: Picture) -> str:
        """Return that the birthday is near, or nothing."""
        days, words = picture.birthday_in_days, self._words
        if days is None or days > _BIRTHDAY_DAYS:
            return ""
        if days == 0:
            return words("Birthday today")
        return words("Birthday tomorrow") if days == 1 else words("Birthday in {n} days", n=days)

    def habits(self, picture: Picture) -> str:
        """Return what they like and when they come."""
        words, parts = self._words, []
        if picture.favourites:
            parts.append(
                words("Likes: {things}", things=", ".join(map(isolated, picture.favourites)))
            )
        if picture.usual_part is not None:
            parts.append(words(PARTS[picture.usual_part]))
        return " · ".join(parts)

    def balance(self, picture: Picture) -> tuple[str, str]:
        """Return what they hold, and what of it lapses first."""
        held = [one for one in picture.accounts if one.balance]
        texts = [self.amount(one.unit, one.balance) for one in held]
        soon = [one for account in held for one in account.expiring]
        if not soon:
            return " · ".join(texts) or self.money(0), ""
        first = min(soon, key=lambda one: one.last_on)
        lapses = self._words(
            "{amount} lapses on {day}",
            amount=self.amount(first.unit, first.amount),
            day=self._formats.short_day(first.last_on),
        )
        return " · ".join(texts), lapses

    def notes(self, picture: Picture) -> list[tuple[str, str]]:
        """Return (kind of chip, text) of what the cashier should know or ask for."""
        words = self._words
        found = [
            ("danger", words("owes {amount}", amount=self.amount(one.unit, -one.available)))
            for one in picture.accounts
            if one.available < 0
        ]
        if picture.note:
            found.append(("accent", picture.note))
        lacking = [text for gap, text in ASKED_FOR.items() if gap in picture.gaps]
        found += [("plain", words(text)) for text in lacking[:2]]
        return found

    # ---------------------------------------------------------------------------- the offers

    def nature(self, offer: Offer) -> str:
        """Return how fixed and how hard a benefit is, or that it is not to be had."""
        if offer.standing is Standing.WITHHELD:
            return self._words("Not now")
        return self._words(NATURES[offer.is_surprise, offer.is_soft])

    def effect(self, offer: Offer) -> str:
        """Return what the offer does in money: takes off, gives, or is worth."""
        if offer.effect_minor:
            return self.money(-offer.effect_minor)
        if offer.earns:
            unit = Unit.POINTS if offer.kind is BenefitKind.POINTS else Unit.CREDIT
            return f"+{self.amount(unit, offer.earns)}"
        if offer.value_minor:
            return self._words("worth {sum}", sum=self.money(offer.value_minor))
        return ""

    def why(self, why: Why) -> str:
        """Return a reason or note in words."""
        return self._words(why.code, **self._facts(why.facts))

    def reasons(self, offer: Offer) -> str:
        """Return all of an offer's notes in one line."""
        return " · ".join(self.why(one) for one in offer.why)

    def deed(self, offer: Offer) -> str:
        """Return what its button does; nothing for what is withheld."""
        if offer.standing is Standing.WITHHELD or is_earning(offer):
            return ""
        if offer.kind is BenefitKind.EXPERIENCE:
            return self._words("Reserve") if offer.slots else ""
        if offer.standing is Standing.APPLIED:
            return self._words("Take off")
        return self._words("Apply")

    def _facts(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Return the facts of a reason as a sentence takes them: days short, lists in words."""
        said: dict[str, Any] = {}
        for name, value in facts.items():
            if isinstance(value, tuple):
                said[name] = ", ".join(self._words(one) for one in value)
            else:
                said[name] = self._short(value) if isinstance(value, date) else value
        return said

    def _short(self, day: date) -> str:
        return self._formats.short_day(day)

    # ---------------------------------------------------------------------------- the sale

    def earns(self, quote: Quote) -> str:
        """Return what the basket earns."""
        return " · ".join(self.amount(unit, n) for unit, n in quote.earns.items() if n)

    def progress(self, quote: Quote) -> tuple[str, str]:
        """Return the next track and what is missing for it, by when."""
        way = quote.progress
        if way is None:
            return "", ""
        words = self._words
        missing = {
            "spend": lambda: self.money(way.missing),
            "visits": lambda: words("{n} visits", n=way.missing),
            "points": lambda: words("{n} points", n=way.missing),
        }[way.measure]()
        if way.days_left is not None:
            missing += " / " + words("{n} days", n=way.days_left)
        return words("Missing for {track}", track=way.next_track), missing

    def lacks(self, standing: CandidateStanding) -> str:
        """Return a program and what somebody lacks for it: "Club: 2 visits short"."""
        lacks = programs.lacks_text(standing.lacks, self._words, self._currency)
        return f"\u2068{standing.program}\u2069: {lacks}"

    def recorded(self, booked: Booked, name: str) -> str:
        """Return the slim line about a sale: what was paid, by whom, what it earned."""
        words = self._words
        parts = [words("Recorded: {sum}", sum=self.money(booked.money_minor))]
        if name:
            parts.append(isolated(name))
        earned = [self.amount(unit, n) for unit, n in booked.earned.items() if n > 0]
        if earned:
            parts.append(words("earned {what}", what=", ".join(earned)))
        return " · ".join(parts)

    def returned(self, back: checkout.Returned) -> list[tuple[str, str]]:
        """Return what a return comes to, as (name, amount) rows."""
        words = self._words
        rows = [(words("Back in money"), self.money(back.money_minor))]
        if back.credit_minor:
            rows.append((words("Back as credit"), self.money(back.credit_minor)))
        for unit, amount in back.taken_back.items():
            if amount:
                rows.append((words("Taken back of what it earned"), self.amount(unit, amount)))
        return rows

    # ---------------------------------------------------------------------------- the lists

    def choice(self, choice: Choice) -> tuple[str, str]:
        """Return (name, what tells it from others) of an entry of the list."""
        subject = choice.subject
        match choice.kind:
            case ChoiceKind.MEMBER:
                phone = members.phone_text(subject.phone, self._country) if subject.phone else ""
                parts = [self.code(part) for part in (phone, subject.member_no) if part]
                return choice.name, " · ".join(parts)
            case ChoiceKind.ARTICLE:
                price = subject.price_minor
                return choice.name, "" if price is None else self.money(price)
            case ChoiceKind.RECEIPT:
                key = subject.key
                number = self._words("receipt {number}", number=self.code(key.receipt_no))
                name = f"{self._formats.day(key.sold_on)} · {self.money(subject.total_minor)}"
                return name, f"{number} · {choice.name}"
            case ChoiceKind.SLOT:
                return self._slot(subject)
            case ChoiceKind.PROGRAM:
                return choice.name, ""

    def _slot(self, slot: benefits.Slot) -> tuple[str, str]:
        hour = self._formats.hour(time(slot.starts_minute // 60, slot.starts_minute % 60))
        day = f"{self._formats.weekday(slot.starts_on)} {self._formats.day(slot.starts_on)} {hour}"
        return day, self._words("{n} places left", n=slot.left)


def isolated(text: str) -> str:
    """Return a name that keeps its own direction in a line of the other one."""
    return f"{OWN_DIRECTION}{text}\u2069"


def is_earning(offer: Offer) -> bool:
    """Return whether it gives to the account by itself: nobody has to do anything for it."""
    if offer.standing is Standing.WITHHELD or offer.price_points:
        return False
    return offer.kind in (BenefitKind.CREDIT, BenefitKind.POINTS)

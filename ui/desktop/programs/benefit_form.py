"""The form of a benefit: only the fields its kind and trigger have, in four groups."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QScrollArea, QVBoxLayout, QWidget

from models.values import BenefitKind, Trigger
from services import benefits
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.forms import add_row, form
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card
from ui.desktop.programs.benefit_fields import (
    Article,
    GoodsNames,
    Lasting,
    OnGoods,
    PerMember,
    WhoMay,
)
from ui.desktop.programs.fields import (
    Amount,
    Choice,
    Field,
    Flag,
    Hours,
    Number,
    OptionalDay,
    TextValue,
    Ticks,
)

KINDS = {
    BenefitKind.PERCENT: Text("Discount in percent"),
    BenefitKind.AMOUNT: Text("Discount of an amount"),
    BenefitKind.CREDIT: Text("Credit"),
    BenefitKind.POINTS: Text("Points"),
    BenefitKind.GIFT: Text("Present"),
    BenefitKind.EXPERIENCE: Text("Experience"),
}
TRIGGERS = {
    Trigger.PURCHASE: Text("Every purchase"),
    Trigger.NTH_VISIT: Text("Every so many visits"),
    Trigger.BIRTHDAY: Text("Birthday"),
    Trigger.ANNIVERSARY: Text("Anniversary of joining"),
    Trigger.TRACK: Text("Reaching a level"),
    Trigger.REFERRAL: Text("Bringing a friend"),
    Trigger.SEGMENT: Text("Entering a segment"),
    Trigger.MANUAL: Text("Given by hand"),
    Trigger.SURPRISE: Text("Surprise that is drawn"),
}
_WEEKDAYS = (
    (Text("Sunday"), 7),
    (Text("Monday"), 1),
    (Text("Tuesday"), 2),
    (Text("Wednesday"), 3),
    (Text("Thursday"), 4),
    (Text("Friday"), 5),
    (Text("Saturday"), 6),
)
_AMOUNTS = ("percent", "amount_minor", "rate", "points_per_major", "points", "every_visits")
_DISCOUNTS = (BenefitKind.PERCENT, BenefitKind.AMOUNT)
_MONEY = (BenefitKind.CREDIT, BenefitKind.POINTS)


@dataclass(frozen=True, slots=True)
class Offered:
    """What a benefit may refer to, by name; branches as (code, name)."""

    levels: tuple[str, ...] = ()
    segments: tuple[str, ...] = ()
    branches: tuple[tuple[str, str], ...] = ()
    others: tuple[str, ...] = ()


class BenefitForm(QScrollArea):
    """Shows a document and gives it back. `changed` comes with every change."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._fields: dict[str, Field] = {}
        self._rows: dict[str, QFormLayout] = {}
        self._showing = False
        self._kept: dict[str, Any] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("canvas")
        self._cards = QVBoxLayout(inner)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(GAP)
        self._given_card()
        self._when_card()
        self._whom_card()
        self._worth_card()
        self._cards.addStretch(1)
        self.setWidget(inner)

    def field(self, key: str) -> Field:
        """Return the field of this part of the document."""
        return self._fields[key]

    def offer(self, offered: Offered) -> None:
        """Offer these levels, segments, branches and benefits to refer to."""
        levels, segments, branches, others = (
            self._fields[key] for key in ("tracks", "segment", "branches", "not_with")
        )
        for ticks, options in (
            (levels, [(name, name) for name in offered.levels]),
            (branches, [(name, code) for code, name in offered.branches]),
            (others, [(name, name) for name in offered.others]),
        ):
            if isinstance(ticks, Ticks):
                ticks.set_options(options)
        if isinstance(segments, Choice):
            segments.set_options([(name, name) for name in offered.segments])
        self._offered = {
            "tracks": bool(offered.levels),
            "branches": len(offered.branches) > 1,
            "not_with": bool(offered.others),
        }

    def show_document(self, document: Mapping[str, Any], *, is_new: bool) -> None:
        """Show a document; kind and trigger of one that is kept stay as they are."""
        self._showing = True
        self._kept = dict(document)
        limits = document.get("limits") or {}
        flat = dict(document) | {f"limits.{key}": value for key, value in limits.items()}
        for key in ("kind", "trigger"):
            self._fields[key].set_value(flat.get(key, "purchase"))
        self._adapt()
        for key, field in self._fields.items():
            field.set_value(flat.get(key))
            field.show_problem("")
        for key in ("name", "kind", "trigger"):
            self._fields[key].setEnabled(is_new)
        self._showing = False
        self._adapt()
        self.verticalScrollBar().setValue(0)

    def document(self) -> dict[str, Any]:
        """Return what stands in the fields that show, as an owner would write it."""
        known = self._known()
        found: dict[str, Any] = {}
        for key, field in self._fields.items():
            if key not in known or (value := field.value()) is None:
                continue
            if key.startswith("limits."):
                found.setdefault("limits", {})[key.removeprefix("limits.")] = value
            else:
                found[key] = value
        if "price_points" in found:
            found.pop("automatic", None)
        return found

    def is_good(self) -> bool:
        """Return whether every field that shows holds; the first that does not is brought up."""
        known = self._known()
        wrong = [f for key, f in self._fields.items() if key in known and not f.is_good()]
        if wrong:
            self.ensureWidgetVisible(wrong[0])
            wrong[0].setFocus()
        return not wrong

    def says_enough(self) -> bool:
        """Return whether what is given is filled in, so that it can be said in a sentence."""
        known = self._known()
        return all(self._fields[key].value() is not None for key in _AMOUNTS if key in known)

    def show_problem(self, key: str, problem: str) -> bool:
        """Say what is wrong at the field of this name; return whether there is one that shows."""
        place = key if key in self._fields else key.partition(".")[0]
        if place not in self._known() or place not in self._fields:
            return False
        self._fields[place].show_problem(problem)
        self.ensureWidgetVisible(self._fields[place])
        return True

    # ------------------------------------------------------------------------------- private

    def _card(self, heading: str) -> QFormLayout:
        card = Card(heading)
        rows = form()
        card.body.addLayout(rows)
        self._cards.addWidget(card)
        return rows

    def _add(self, rows: QFormLayout, key: str, name: str, field: Field) -> None:
        add_row(rows, name, field)
        self._fields[key], self._rows[key] = field, rows
        field.changed.connect(self._changed)

    def _given_card(self) -> None:
        words, context = self._words, self._context
        rows = self._card(words("What members get"))
        kinds = [(words(text), kind.value) for kind, text in KINDS.items()]
        triggers = [(words(text), trigger.value) for trigger, text in TRIGGERS.items()]
        percent = {"high": Decimal(100), "digits": 2, "low": Decimal("0.01"), "unit": "%"}

        def add(key: str, name: str, field: Field) -> None:
            self._add(rows, key, name, field)

        add("name", words("Name"), TextValue(context, words("Name"), is_required=True))
        add("kind", words("Kind"), Choice(words("Kind"), kinds, "percent", keeps_usual=True))
        add("trigger", words("For what"), Choice(words("For what"), triggers, keeps_usual=True))
        share = words("How much")
        add("percent", share, Number(context, share, is_required=True, **percent))  # type: ignore[arg-type]  # one table of two fields
        add("amount_minor", share, Amount(context, share, is_required=True))
        add("rate", share, Number(context, share, is_required=True, scale=100, **percent))  # type: ignore[arg-type]  # as above
        unit = words("points for each {unit}", unit=self._sign())
        add(
            "points_per_major",
            share,
            Number(context, share, digits=6, unit=unit, is_required=True),
        )
        points = words("points")
        add("points", share, Number(context, share, low=Decimal(1), unit=points, is_required=True))
        add("product", words("Article"), Article(context, words("Article")))
        places = words("Places at a time")
        add("capacity", places, Number(context, places, low=Decimal(1)))
        add("stock", words("In stock"), Number(context, words("In stock")))
        add("on", words("On what"), OnGoods(context))
        units = words("At least so many of them")
        add("units", units, Number(context, units, low=Decimal(1), usual="1"))
        add("excluded", words("Without"), GoodsNames(context, words("Without")))
        add("expires", words("Lapses"), Lasting(context))

    def _when_card(self) -> None:
        words, context = self._words, self._context
        rows = self._card(words("When and where"))
        days = words("days")

        def add(key: str, name: str, field: Field) -> None:
            self._add(rows, key, name, field)

        every = words("Every so many visits")
        add("every_visits", every, Number(context, every, low=Decimal(2), is_required=True))
        for key, name in (
            ("days_before", words("Before the birthday")),
            ("days_after", words("After the birthday")),
        ):
            add(key, name, Number(context, name, high=Decimal(180), unit=days, usual="7"))
        sides = [
            (words("Both"), "both"),
            (words("Who brought a friend"), "referrer"),
            (words("The friend"), "referred"),
        ]
        add("side", words("Who gets it"), Choice(words("Who gets it"), sides, "both"))
        after = [(words("The friend joined"), "join"), (words("The friend bought"), "purchase")]
        add("after", words("Once"), Choice(words("Once"), after, "join"))
        add("segment", words("Segment"), Choice(words("Segment"), [], keeps_usual=True))
        again = words("Again at the earliest after")
        add("again_after_days", again, Number(context, again, low=Decimal(1), unit=days))
        good = words("To be used within")
        add("valid_days", good, Number(context, good, low=Decimal(1), unit=days))
        least = words("Basket of at least")
        add("minimum_minor", least, Amount(context, least))
        weekdays = [(words(text), day) for text, day in _WEEKDAYS]
        add("weekdays", words("Only on"), Ticks(weekdays))
        add("hours", words("Only at"), Hours(context))
        add("branches", words("Only in"), Ticks([]))
        add("valid_from", words("Begins"), OptionalDay(context, words("From a day on")))
        add("valid_to", words("Ends"), OptionalDay(context, words("Up to a day")))

    def _whom_card(self) -> None:
        words, context = self._words, self._context
        rows = self._card(words("For whom, and how often"))

        def add(key: str, name: str, field: Field) -> None:
            self._add(rows, key, name, field)

        add("tracks", words("Only for levels"), Ticks([]))
        add("eligible", words("Who may have it"), WhoMay(context))
        price = words("Costs the member")
        points = words("points")
        add("price_points", price, Number(context, price, low=Decimal(1), unit=points))
        add("limits.per_member", words("One member"), PerMember(context))
        for key, name in (
            ("limits.per_basket", words("Times a basket")),
            ("limits.total", words("Times in all")),
        ):
            usual = "1" if key == "limits.per_basket" else ""
            add(key, name, Number(context, name, low=Decimal(1), usual=usual))
        budget = words("Until it has cost")
        add("limits.budget_minor", budget, Amount(context, budget))

    def _worth_card(self) -> None:
        words, context = self._words, self._context
        rows = self._card(words("What it costs and is worth, and what it goes with"))

        def add(key: str, name: str, field: Field) -> None:
            self._add(rows, key, name, field)

        for key, name in (
            ("cost_minor", words("Costs the shop")),
            ("value_minor", words("Worth to the member")),
        ):
            add(key, name, Amount(context, name))
        by_itself = words("Applied by itself at the counter")
        add("automatic", "", Flag(by_itself))
        add("is_surprise", "", Flag(words("A surprise: not told beforehand")))
        add("is_soft", "", Flag(words("Soft: special treatment rather than money")))
        add("exclusive", "", Flag(words("Not together with any other benefit")))
        add("not_with", words("Not together with"), Ticks([]))
        order = words("Comes earlier with a higher number")
        least, most = Decimal(-1000), Decimal(1000)
        add("priority", order, Number(context, order, low=least, high=most, usual="0"))
        self._offered = {"tracks": False, "branches": False, "not_with": False}

    def _known(self) -> frozenset[str]:
        """Return the parts the chosen kind and trigger have, limits one by one."""
        kind = BenefitKind(self._fields["kind"].value())
        trigger = Trigger(self._fields["trigger"].value())
        known = set(benefits.known_fields(kind, trigger))
        if "limits" in known:
            known |= {key for key in self._fields if key.startswith("limits.")}
        known -= {key for key, offered in self._offered.items() if not offered}
        if trigger is Trigger.SURPRISE:
            known.discard("is_surprise")
        if self._fields["price_points"].value() is not None and "price_points" in known:
            known.discard("automatic")
        return frozenset(known)

    def _adapt(self) -> None:
        """Show the fields of the chosen kind and trigger, and no others."""
        kind = BenefitKind(self._fields["kind"].value())
        trigger = Trigger(self._fields["trigger"].value())
        standing = trigger in benefits.STANDING and kind in _DISCOUNTS + _MONEY
        for key, usual in (("automatic", standing), ("is_soft", kind is BenefitKind.EXPERIENCE)):
            flag = self._fields[key]
            if isinstance(flag, Flag) and flag.usual is not usual:
                flag.usual = usual
                flag.set_value(self._kept.get(key))
        known = self._known()
        for key, rows in self._rows.items():
            rows.setRowVisible(self._fields[key], key in known)

    def _changed(self) -> None:
        if self._showing:
            return
        self._adapt()
        self.changed.emit()

    def _sign(self) -> str:
        return self._words.formats.currency_sign(self._context.database.shop.currency)


def kind_and_trigger(document: Mapping[str, Any], words: Any) -> Sequence[str]:
    """Return kind and trigger of a document in words."""
    return (
        words(KINDS[BenefitKind(document["kind"])]),
        words(TRIGGERS[Trigger(document.get("trigger", "purchase"))]),
    )

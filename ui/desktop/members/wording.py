"""How a member's page says things: amounts, offers, happenings, steps."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from models.values import BenefitKind, Channel, Money, Unit
from services import analytics, benefits, members, merging, programs, segments
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.members.columns import CHANNELS, Cells

NATURES = {
    (False, False): Text("Fixed · hard"),
    (False, True): Text("Fixed · soft"),
    (True, False): Text("Surprise · hard"),
    (True, True): Text("Surprise · soft"),
}
KINDS = {
    members.Happening.PURCHASE: Text("Purchase"),
    members.Happening.BENEFIT: Text("Benefit"),
    members.Happening.LEDGER: Text("Account"),
    members.Happening.MEMBERSHIP: Text("Membership"),
    members.Happening.MAIL: Text("Message"),
    members.Happening.CONSENT: Text("Consent"),
    members.Happening.CHANGE: Text("Change"),
    members.Happening.ENROLMENT: Text("Enrolment"),
}
# What a row's detail means, by kind; receipts, tracks and states speak the same words everywhere.
DETAILS = {
    "sale": Text("bought"),
    "return": Text("brought back"),
    "granted": Text("given"),
    "reserved": Text("reserved"),
    "redeemed": Text("used"),
    "lapsed": Text("lapsed"),
    "expired": Text("Term is over"),
    "revoked": Text("taken back"),
    "earn": Text("earned"),
    "grant": Text("given"),
    "redeem": Text("redeemed"),
    "expire": Text("lapsed"),
    "reverse": Text("corrected"),
    "adjust": Text("adjusted by hand"),
    "joined": Text("joined"),
    "upgraded": Text("rose a level"),
    "held": Text("kept the level"),
    "downgraded": Text("fell a level"),
    "candidate": Text("may join"),
    "invited": Text("was invited"),
    "active": Text("is a member"),
    "left": Text("left"),
    "refused": Text("refused"),
    "member.merge": Text("merged with another record"),
    "member.unmerge": Text("a merge was undone"),
    "member.export": Text("everything held was handed out"),
    "member.told_apart": Text("told apart from somebody alike"),
    "member.erase": Text("erased"),
}
CONSENTS = {"granted": Text("agreed"), "refused": Text("refused")}
FIELD_NAMES = {
    "name": Text("Name"),
    "company": Text("Company"),
    "job_title": Text("Job title"),
    "phone": Text("Phone"),
    "email": Text("E-mail"),
    "birthday": Text("Birthday"),
    "gender": Text("Gender"),
    "address": Text("Address"),
    "language": Text("Language"),
    "preferred_channel": Text("Preferred channel"),
    "household": Text("Household"),
}
_TELLING = 2  # visit days from which staying away says something
OWN_DIRECTION, END = "\u2068", "\u2069"


class Wording:
    """Writes the facts of a member's page in the reader's language."""

    def __init__(self, context: Context) -> None:
        self._words, self._formats = context.words, context.words.formats
        self.currency = context.database.shop.currency
        self.cells = Cells(context)

    def amount(self, unit: Unit, amount: int) -> str:
        """Return an amount of credit or points."""
        if unit is Unit.CREDIT:
            return self.cells.money(amount)
        return self._words("{n} points", n=amount)

    # ------------------------------------------------------------------------------- benefits

    def nature(self, offer: benefits.Offer) -> tuple[str, str]:
        """Return how fixed and how hard a benefit is, and the kind of its chip."""
        if offer.standing is benefits.Standing.WITHHELD:
            return self._words("Not now"), "plain"
        text = self._words(NATURES[offer.is_surprise, offer.is_soft])
        return text, "accent" if offer.is_surprise else "primary"

    def worth(self, offer: benefits.Offer) -> str:
        """Return what the benefit gives or is worth, where that is known without a basket."""
        if offer.earns:
            unit = Unit.POINTS if offer.kind is BenefitKind.POINTS else Unit.CREDIT
            return f"+{self.amount(unit, offer.earns)}"
        return self.cells.money(offer.value_minor) if offer.value_minor else ""

    def reasons(self, offer: benefits.Offer) -> str:
        """Return why it is withheld, or what is worth knowing, in one line."""
        notes = [self._words(why.code, **self._facts(why.facts)) for why in offer.why]
        if offer.valid_to_on is not None and offer.standing is not benefits.Standing.WITHHELD:
            notes.append(self._words("good until {day}", day=self.cells.day(offer.valid_to_on)))
        return " · ".join(notes)

    def _facts(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        said: dict[str, Any] = {}
        for name, value in facts.items():
            if name.endswith("_minor") and isinstance(value, int):
                said[name] = Money(value, self.currency)
            else:
                said[name] = self.cells.day(value) if isinstance(value, date) else value
        return said

    # -------------------------------------------------------------------------- what to expect

    def expected(
        self, fit: analytics.Fit | None, worth: analytics.Worth | None, visit_days: int
    ) -> tuple[str, str]:
        """Return what a member is expected to bring, and the chances; or nothing, and why.

        Of whoever came once the model can only say that nothing speaks against their coming back.
        """
        words = self._words
        if worth is not None:
            visits = words("{n} visits", n=round(worth.visits_12m))
            told = words("customer still: {chance}", chance=self._formats.share(worth.alive, 0))
            if visit_days < _TELLING:
                told = words("after one visit nobody can tell who stays")
            if worth.expected_12m_minor is None:
                return visits, told
            money = self._formats.round_money(worth.expected_12m_minor, self.currency)
            return money, f"{visits} · {told}"
        if fit is None:
            return "", words("not worked out yet")
        if not fit.is_fitted:
            return "", words("too little is known of the shop’s customers yet")
        return "", words("not known yet of this customer")

    def waiting(self, one: analytics.Unbought) -> str:
        """Return what the segment of those who never bought it is called."""
        bought, never = (self._isolated(item.name) for item in (one.bought, one.never))
        return self._words("Bought {bought}, never {never}", bought=bought, never=never)

    def like_them(self, one: analytics.Unbought) -> str:
        """Return how many who bought the one bought the other, against everybody."""
        return self._words(
            "{both} of {buyers} who bought {bought} did: {share}, against {everybody} of everybody",
            both=one.both,
            buyers=one.buyers,
            bought=self._isolated(one.bought.name),
            share=self._formats.share(one.share, 0),
            everybody=self._formats.share(one.everybody, 0),
        )

    @staticmethod
    def _isolated(name: str) -> str:
        return f"{OWN_DIRECTION}{name}{END}"

    # ---------------------------------------------------------------------------- the tracks

    def track(self, one: programs.TrackProgress) -> str:
        """Return the program and the level held there."""
        return " · ".join(filter(None, (one.program, one.track)))

    def track_note(self, one: programs.TrackProgress) -> str:
        """Return what lacks to the next level and to when this one holds."""
        notes = []
        if one.next_track and one.missing is not None:
            missing = self.measured(one.measure, one.missing)
            notes.append(
                self._words("{missing} more to {track}", missing=missing, track=one.next_track)
            )
        if one.until_on is not None:
            notes.append(self._words("holds until {day}", day=self.cells.day(one.until_on)))
        return " · ".join(notes)

    def measured(self, measure: str | None, amount: int) -> str:
        """Return a figure in the measure of a track."""
        if measure == "spend":
            return self.cells.money(amount)
        if measure == "visits":
            return self._words("{n} visits", n=amount)
        return self._words("{n} points", n=amount)

    # -------------------------------------------------------------------------- the timeline

    def happened(self, row: members.TimelineRow) -> str:
        """Return what a row of the timeline tells."""
        words, kind = self._words, row.kind
        if kind is members.Happening.CONSENT:
            said = words(CONSENTS.get(row.detail or "", Text("refused")))
            return f"{words(CHANNELS[Channel(row.name or '')])}: {said}"
        if kind is members.Happening.MAIL:
            channel = words(CHANNELS[Channel(row.detail)]) if row.detail else ""
            return " · ".join(filter(None, (row.name, channel)))
        if kind is members.Happening.ENROLMENT:
            return words("first known as number {number}", number=self.cells.code(row.name))
        detail = DETAILS.get(row.detail or "")
        said = words(detail) if detail else row.detail or ""
        name = self._isolated(row.name) if row.name else ""
        track = row.unit if kind is members.Happening.MEMBERSHIP else None
        return " · ".join(filter(None, (name, said, track)))

    def moved(self, row: members.TimelineRow) -> str:
        """Return the sum of a row of the timeline."""
        if row.amount is None:
            return ""
        if row.unit == Unit.POINTS:
            return self._words("{n} points", n=row.amount)
        return self.cells.money(row.amount)

    # -------------------------------------------------------------------------------- merging

    def field(self, pair: merging.FieldPair, side: tuple[Any, ...]) -> str:
        """Return what one side of a merge says in a field."""
        if all(value is None for value in side):
            return "—"
        match pair.field:
            case "birthday":
                return ".".join(str(part) for part in side if part is not None)
            case "phone":
                return self.cells.phone(side[0])
            case "email":
                return self.cells.code(side[0])
            case "preferred_channel":
                return self._words(CHANNELS[Channel(side[0])])
            case "language":
                return self._formats.language_name(side[0])
            case "gender":
                return segments.figure_text(side[0], None, self._words, self.currency)
            case "name":
                return " ".join(str(value) for value in side if value is not None)
            case _:
                return ", ".join(str(value) for value in side if value is not None)

    def why(self, why: segments.Why) -> str:
        """Return the conditions of a rule with the member's figure and a mark each."""
        if why.condition is None:
            return " · ".join(filter(None, (self.why(part) for part in why.parts)))
        mark = "✓" if why.holds else "✗"
        stands = segments.standing_text(
            why.condition, why.figure, why.kind, self._words, self.currency
        )
        return f"{mark} {stands}"

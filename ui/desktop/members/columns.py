"""The columns of the members' list and of a member's receipts."""

from datetime import date

from models.values import Channel, SaleChannel
from services import members, reports
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.paged_model import Column

CHANNELS = {
    Channel.EMAIL: Text("e-mail"),
    Channel.SMS: Text("SMS"),
    Channel.POST: Text("post"),
    Channel.PHONE: Text("phone"),
}
SALES = {
    SaleChannel.SHOP: Text("Shop"),
    SaleChannel.PHONE: Text("Phone order"),
    SaleChannel.WEB: Text("Web"),
}


class Cells:
    """Writes a member's facts in the reader's language."""

    def __init__(self, context: Context) -> None:
        self.words, self.formats = context.words, context.words.formats
        self.currency = context.database.shop.currency
        self.country = context.database.shop.country
        self.today = context.database.today()

    def ago(self, day: date | None) -> str:
        """Return how long ago a day was: "today", "41 days ago"; "" when unknown."""
        if day is None:
            return ""
        days = (self.today - day).days
        if days <= 0:
            return self.words("today")
        if days == 1:
            return self.words("yesterday")
        return self.words("{n} days ago", n=days)

    def day(self, day: date | None) -> str:
        """Return the day, or ""."""
        return self.formats.day(day) if day else ""

    def birthday(self, profile: members.ProfileRow) -> str:
        """Return the birthday, with its year where that is known."""
        if not profile.birth_month or not profile.birth_day:
            return ""
        if profile.birth_year:
            return self.day(date(profile.birth_year, profile.birth_month, profile.birth_day))
        # A leap year, so that 29 February can be written.
        return self.formats.short_day(date(2000, profile.birth_month, profile.birth_day))

    def money(self, minor: int | None) -> str:
        """Return the amount; "" where there is none."""
        return "" if minor is None else self.formats.money(minor, self.currency)

    def code(self, text: str | None) -> str:
        """Return a phone, number or address that reads left to right in any line."""
        return reports.cell_text(reports.Code(text), self.formats) if text else ""

    def phone(self, e164: str | None) -> str:
        """Return a phone as people here write it."""
        return self.code(members.phone_text(e164, self.country)) if e164 else ""

    def reach(self, row: members.MemberRow) -> str:
        """Return the channels the member may be written by."""
        names = [
            self.words(text) for channel, text in CHANNELS.items() if row.is_reached_by(channel)
        ]
        return " · ".join(names)

    def balance(self, row: members.MemberRow) -> str:
        """Return what the member holds: credit, points, or nothing."""
        parts = []
        if row.credit_minor:
            parts.append(self.money(row.credit_minor))
        if row.points:
            parts.append(self.words("{n} points", n=row.points))
        return " · ".join(parts)


def member_columns(context: Context) -> list[Column[members.MemberRow]]:
    """Return the columns of the list."""
    words, cells = context.words, Cells(context)
    return [
        Column(words("Name"), lambda m: m.name, "name", width=150),
        Column(words("Number"), lambda m: cells.code(m.member_no), "member_no", width=80),
        Column(words("Phone"), lambda m: cells.phone(m.phone), width=120),
        Column(words("City"), lambda m: m.city or "", "city", width=100),
        Column(
            words("Last visit"),
            lambda m: cells.ago(m.last_on),
            "last_on",
            width=115,
            hint=lambda m: cells.day(m.last_on),
        ),
        Column(
            words("Visits"),
            lambda m: context.words.formats.number(m.receipts),
            "receipts",
            is_number=True,
            width=76,
        ),
        Column(
            words("Spent"), lambda m: cells.money(m.total_minor), "total", is_number=True, width=100
        ),
        Column(words("Balance"), cells.balance, is_number=True, width=90),
        Column(words("Reach"), cells.reach, width=130, hint=cells.reach),
    ]


def receipt_columns(context: Context) -> list[Column[members.ReceiptRow]]:
    """Return the columns of a member's purchases."""
    words, cells = context.words, Cells(context)

    def hour(row: members.ReceiptRow) -> str:
        if row.sold_minute is None:
            return ""
        return f"{row.sold_minute // 60:02d}:{row.sold_minute % 60:02d}"

    def what(row: members.ReceiptRow) -> str:
        names = [line.product or line.product_no or "" for line in row.lines]
        goods = ", ".join(dict.fromkeys(filter(None, names)))
        is_return = bool(row.lines) and all(line.is_return for line in row.lines)
        return ": ".join(filter(None, (words("Return"), goods))) if is_return else goods

    return [
        Column(words("Day"), lambda r: cells.day(r.sold_on), width=136),
        Column(words("Hour"), hour, width=64),
        Column(words("Branch"), lambda r: r.branch, width=90),
        Column(words("Sum"), lambda r: cells.money(r.total_minor), is_number=True, width=100),
        Column(words("What"), what, width=240, hint=what),
    ]

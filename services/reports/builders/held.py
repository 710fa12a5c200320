"""Everything held about a member, as pages the member can read."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from models.values import ConsentState, KeyKind, MembershipState, Money
from services import members, segments
from services.core.words import Text, Words
from services.reports.sections import Cell, Code, Paragraph, Report, Section, Share, Table

_PROFILE = {
    "first_name": Text("First name"),
    "last_name": Text("Last name"),
    "company": Text("Company"),
    "tax_id": Text("Tax id"),
    "job_title": Text("Job title"),
    "gender": Text("Gender"),
    "birthday": Text("Birthday"),
    "city": Text("City"),
    "postcode": Text("Postcode"),
    "address": Text("Address"),
    "language": Text("Language"),
    "preferred_channel": Text("Preferred channel"),
    "household": Text("Household"),
    "note": Text("Note"),
    "source": Text("How you came to us"),
    "came_with_file": Text("Came with the file"),
    "enrolled_on": Text("Enrolled on"),
    "enrolled_by": Text("Enrolled by"),
    "branch": Text("Home branch"),
    "created_at": Text("Kept since"),
    "changed_at": Text("Last changed"),
}
_ACTIONS = {
    "member.consent": Text("Consent noted"),
    "member.export": Text("Record handed out"),
}


def held_report(held: members.Held, words: Words) -> Report:
    """Return what `members.everything_held` found as a report; empty parts are left out."""
    sections: list[Section] = [
        Paragraph(words("This is everything our shop keeps about you, as of the day named below.")),
        _profile(held, words),
        _keys(held, words),
        _consents(held, words),
    ]
    sections += [
        table
        for build in (_programs, _balances, _ledger, _benefits, _letters, _purchases, _actions)
        if (table := build(held, words)).rows
    ]
    return Report(
        title=words("Everything kept about {name}", name=held["name"] or held["member_no"]),
        sections=sections,
        shop=held["shop"],
        made_on=date.fromisoformat(held["made_on"]),
    )


def _profile(held: members.Held, words: Words) -> Table:
    facts = held["profile"] | {"birthday": _birthday(held["profile"])}
    rows: list[Sequence[Cell]] = [
        (words(label), _cell(name, facts.get(name), words))
        for name, label in _PROFILE.items()
        if facts.get(name) not in (None, "")
    ]
    rows += [(name, str(value)) for name, value in held["custom"].items()]
    if held["tags"]:
        rows.append((words("Tags"), ", ".join(held["tags"])))
    if facts["was_referred"]:
        rows.append((words("Recommended by a customer"), words("yes")))
    if held["recommended_members"]:
        rows.append((words("Customers you recommended us to"), len(held["recommended_members"])))
    rows.append((words("How complete your details are"), Share(held["quality"]["score"] / 100)))
    rows += [
        (words("Joined with another record of yours"), _day(merge["merged_at"]))
        for merge in held["merged_records"]
        if merge["undone_at"] is None
    ]
    return Table(words("Your details"), (words("Fact"), words("Value")), rows)


def _birthday(profile: Mapping[str, Any]) -> str:
    parts = (profile["birth_day"], profile["birth_month"], profile["birth_year"])
    return ".".join(str(part) for part in parts if part is not None)


def _cell(name: str, value: Any, words: Words) -> Cell:
    match name:
        case "enrolled_on":
            return date.fromisoformat(value)
        case "created_at" | "changed_at":
            return _day(value)
        case "preferred_channel":
            return words(members.CHANNELS[value])
        case "gender" | "language" | "source":
            return segments.value_text(f"member.{name}", value, words)
        case "birthday" | "postcode" | "tax_id":
            return Code(value)
        case _:
            return str(value)


def _keys(held: members.Held, words: Words) -> Table:
    rows = [
        (
            words(members.KEY_KINDS[KeyKind(key["kind"])]),
            Code(_as_written(key, held["country"])),
            _day(key["added_at"]),
        )
        for key in held["keys"]
    ]
    heads = (words("Kind"), words("Value"), words("Since"))
    return Table(words("What we know you by"), heads, rows)


def _as_written(key: Mapping[str, Any], country: str) -> str:
    """Return a key as people write it."""
    is_phone = key["kind"] == KeyKind.PHONE
    return members.phone_text(key["value"], country) if is_phone else str(key["value"])


def _consents(held: members.Held, words: Words) -> Table:
    heads = (words("Channel"), words("Answer"), words("Day"), words("How we know"), words("By"))
    rows = [
        (
            words(members.CHANNELS[row["channel"]]),
            words(members.ANSWERS[ConsentState(row["state"])]),
            _day(row["decided_at"]),
            words(members.BASES[row["basis"]]),
            row["employee"],
        )
        for row in held["consents"]
    ]
    allowed = ", ".join(words(members.CHANNELS[channel]) for channel in held["allowed_channels"])
    note = (
        words("Today we may write to you by: {channels}.", channels=allowed)
        if allowed
        else words("Today we may not write to you.")
    )
    return Table(words("Whether we may write to you"), heads, rows, note=note)


def _programs(held: members.Held, words: Words) -> Table:
    heads = (words("Program"), words("Day"), words("Standing"), words("Track"))
    rows = [
        (
            row["program"],
            _day(row["happened_on"]),
            words(members.STANDINGS[MembershipState(row["state"] or row["state_now"])]),
            row["track"],
        )
        for row in held["memberships"]
    ]
    return Table(words("Programs you joined"), heads, rows)


def _balances(held: members.Held, words: Words) -> Table:
    rows = [
        (_unit(row["unit"], words), _amount(row["unit"], row["balance"], held))
        for row in held["accounts"]
    ]
    return Table(words("Your balance"), (words("Kind"), words("Balance")), rows)


def _ledger(held: members.Held, words: Words) -> Table:
    heads = (words("Day"), words("Kind"), words("Amount"), words("Good until"), words("Reason"))
    rows = [
        (
            _day(row["booked_on"]),
            _unit(row["unit"], words),
            _amount(row["unit"], row["amount"], held),
            _day(row["expires_on"]),
            row["reason"] or row["benefit"],
        )
        for row in held["ledger"]
    ]
    return Table(words("Movements of points and credit"), heads, rows)


def _benefits(held: members.Held, words: Words) -> Table:
    heads = (words("Benefit"), words("Given on"), words("Good until"), words("Used on"))
    rows = [
        (
            row["benefit"],
            _day(row["granted_on"]),
            _day(row["valid_to_on"]),
            _day(row["redeemed_on"]),
        )
        for row in held["benefits"]
    ]
    return Table(words("Benefits"), heads, rows)


def _letters(held: members.Held, words: Words) -> Table:
    heads = (words("Message"), words("Channel"), words("Address"), words("Sent on"))
    rows = [
        (
            row["campaign"],
            words(members.CHANNELS[row["channel"]]) if row["channel"] else None,
            Code(row["address"]) if row["address"] else None,
            _day(row["sent_at"]),
        )
        for row in held["campaigns"]
    ]
    return Table(words("Messages"), heads, rows)


def _purchases(held: members.Held, words: Words) -> Table:
    heads = (
        words("Day"),
        words("Branch"),
        words("Receipt"),
        words("Article"),
        words("Quantity"),
        words("Amount"),
    )
    rows = [
        (
            _day(receipt["sold_on"]),
            receipt["branch"],
            Code(receipt["receipt_no"]),
            line["product"] or line["product_no"],
            _quantity(line["quantity_milli"]),
            Money(line["amount_minor"], held["currency"]),
        )
        for receipt in held["receipts"]
        for line in receipt["lines"]
    ]
    total = Money(sum(receipt["total_minor"] for receipt in held["receipts"]), held["currency"])
    last = (words("Together"), None, None, None, None, total)
    return Table(words("Purchases"), heads, rows, total=last)


def _actions(held: members.Held, words: Words) -> Table:
    heads = (words("Day"), words("What was done"), words("By"))
    rows = [
        (
            _day(row["done_at"]),
            words(_ACTIONS[row["action"]]) if row["action"] in _ACTIONS else row["action"],
            row["user"],
        )
        for row in held["actions"]
    ]
    return Table(words("Who worked with your record"), heads, rows)


def _unit(unit: str, words: Words) -> str:
    return words("Points") if unit == "points" else words("Credit")


def _amount(unit: str, amount: int, held: members.Held) -> Cell:
    return amount if unit == "points" else Money(amount, held["currency"])


def _quantity(milli: int) -> int | float:
    return milli // 1000 if milli % 1000 == 0 else milli / 1000


def _day(iso: str | None) -> date | None:
    """Return the day of an ISO day or moment."""
    return None if iso is None else datetime.fromisoformat(iso).date()

"""A small café of a few weeks, for pages to show: members, visits, employees."""

import random
from datetime import date, timedelta

from sqlalchemy import select

from models.member import Member
from models.organisation import Employee
from models.values import Channel, ConsentState, Unit
from services import benefits, members, segments
from services.core.work import Database, Work
from services.purchases.summary import refresh_summaries
from tests import build

NAMES = (
    ("דנה", "לוי"), ("יוסי", "מזרחי"), ("מאיה", "כהן"), ("אבי", "פרץ"), ("נועם", "ביטון"),
    ("שירה", "אברהם"), ("רון", "פרידמן"), ("תמר", "גולן"), ("עידו", "שפירא"), ("ליאור", "דהן"),
)  # fmt: skip
PRODUCTS = (
    ("הפוך גדול", "COFFEE", 1600), ("קרואסון שקדים", "BAKERY", 1900), ("כריך בוקר", "FOOD", 4200),
    ("תה צמחים", "TEA", 1400), ("עוגת גבינה", "BAKERY", 3200),
)  # fmt: skip


def fill(database: Database, people: int = 60, days: int = 100, seed: int = 5) -> None:
    """Give the shop members who come at their own pace, and strangers between them."""
    chance = random.Random(seed)
    with database.work() as work:
        staff = _staff(work)
        goods = [
            build.product(work, f"P{n}", department, name=name, price_minor=price)
            for n, (name, department, price) in enumerate(PRODUCTS, 1)
        ]
        for number in range(people):
            first, last = NAMES[number % 10][0], NAMES[(number * 3 + number // 10) % 10][1]
            enrolled = work.today - timedelta(days=chance.choice((1, 2, 30, 60, 200)))
            who = build.member(
                work,
                first_name=first,
                last_name=last,
                name_key=f"{first} {last}",
                phone=f"+97250{1000000 + number}",
                email=f"member{number}@example.com" if number % 3 else None,
                city="חיפה",
                birth_month=1 + number % 12,
                birth_day=1 + number % 28,
                enrolled_on=enrolled,
                enrolled_by_id=chance.choice(staff).id,
                quality=100 - number % 40,
            )
            pace = chance.choice((3, 5, 8, 13, 21))
            _visits(work, chance, goods, who, work.today - timedelta(days=days), pace)
        _visits(work, chance, goods, None, work.today - timedelta(days=days), 0.08)
        refresh_summaries(work.session)
        _segments(work)
        everybody = list(work.session.scalars(select(Member.id)))
        members.refresh(work.session, work.shop.country, everybody, work.now)
        for number, member_id in enumerate(everybody):
            for channel in (Channel.EMAIL, Channel.SMS)[: number % 3]:
                members.set_consent(work, member_id, channel, ConsentState.GRANTED)
            if number % 4 == 0:
                benefits.grant(
                    work, member_id, Unit.CREDIT, 1250 + 50 * number, reason="gift",
                    expires_on=work.today + timedelta(days=40),
                )  # fmt: skip


SEGMENTS = {
    "מתרחקים": {"fact": "purchases.gap_ratio", "op": "more_than", "value": 2.0},
    "אוהבי קפה": {
        "fact": "purchases.total", "op": "at_least", "value": 10000,
        "where": {"department": ["COFFEE"]}, "within": {"last_days": 90},
    },
    "אפשר לכתוב להם": {"fact": "contact.reachable", "op": "any_of", "value": ["email", "sms"]},
}  # fmt: skip


def _segments(work: Work) -> None:
    for name, condition in SEGMENTS.items():
        segments.save_segment(work, name, {"version": 1, "rule": {"all": [condition]}})


def _staff(work: Work) -> list[Employee]:
    staff = [Employee(code=str(n), name=name) for n, name in enumerate(("דנה", "יוסי", "מאיה"))]
    work.session.add_all(staff)
    work.session.flush()
    return staff


def _visits(work: Work, chance: random.Random, goods, who, first: date, pace: float) -> None:
    passed = 0.0
    while True:
        passed += pace * chance.uniform(0.4, 1.6)
        on = first + timedelta(days=int(passed))
        if on > work.today:
            return
        lines = [(p, 1000, p.price_minor or 0) for p in chance.sample(goods, chance.choice((1, 2)))]
        build.receipt(work, who, on, *lines, at=chance.choice("AAB"), minute=480 + int(pace * 9))

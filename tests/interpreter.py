"""The rule language in plain Python over loaded rows: what the compiler is checked against.

Written from the language's definition alone, one member after another, with no thought of speed.
"""

import hashlib
import json
import math
import statistics
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text

from models.values import add_months
from services.segments.codec import parse
from services.segments.tree import (
    All,
    AnyOf,
    DaysAgo,
    FromTo,
    LastDays,
    LastMonths,
    Not,
    Where,
)

EPOCH = date(1970, 1, 1)
CHANNELS = ("email", "sms", "post", "phone")
SETS = {
    "member.tags",
    "contact.reachable",
    "contact.consents",
    "purchases.bought",
    "membership.program",
    "membership.state",
    "membership.track",
    "membership.joined_via",
    "campaigns.received",
    "campaigns.responded",
    "campaigns.arm",
    "segment.in",
}


def day(number):
    return None if number is None else EPOCH + timedelta(days=number)


class Interpreter:
    def __init__(self, session, as_of, timezone="Asia/Jerusalem"):
        self.as_of, self.zone = as_of, ZoneInfo(timezone)
        self.session = session
        rows = self.rows
        self.members = {m.id: m for m in rows("SELECT * FROM member")}
        self.branches = {b.id: b for b in rows("SELECT * FROM branch")}
        self.regions = {r.id: r.name for r in rows("SELECT * FROM region")}
        self.categories = {c.id: c for c in rows("SELECT * FROM category")}
        self.products = {p.id: p for p in rows("SELECT * FROM product")}
        self.below = {c.name for c in self.categories.values() if c.parent_id is not None}
        self.numbers = {p.product_no for p in self.products.values()}
        self.receipts = {}
        for receipt in rows("SELECT * FROM receipt WHERE member_id IS NOT NULL"):
            receipt.lines = []
            receipt.day = day(receipt.sold_on)
            if receipt.day <= as_of:
                self.receipts[receipt.id] = receipt
        for line in rows("SELECT * FROM receipt_line"):
            if line.receipt_id in self.receipts:
                self.receipts[line.receipt_id].lines.append(line)
        self.by_member: dict[int, list[Any]] = {}
        self.scores: dict[int, tuple[int, int, int]] | None = None
        for receipt in self.receipts.values():
            self.by_member.setdefault(receipt.member_id, []).append(receipt)
        self.segment_rules = {
            s.name: parse(json.loads(s.rule)) for s in rows("SELECT * FROM segment")
        }

    def rows(self, sql, **values):
        found = self.session.execute(text(sql), values).mappings()
        return [SimpleNamespace(**row) for row in found]

    def ids(self, node):
        return {m.id for m in self.members.values() if m.state == "known" and self.holds(node, m)}

    def holds(self, node, member):
        match node:
            case All(parts):
                return all(self.holds(part, member) for part in parts)
            case AnyOf(parts):
                return any(self.holds(part, member) for part in parts)
            case Not(part):
                return not self.holds(part, member)
            case _:
                figure = self.figure(node, member)
                if node.fact in SETS:
                    return set_holds(figure, node.op, node.value)
                if node.fact == "member.birthday":
                    return self.birthday_holds(member, node.op, node.value)
                return self.scalar_holds(figure, node.op, node.value)

    def scalar_holds(self, figure, op, value):
        if op == "is_known":
            return figure is not None
        if op == "is_unknown":
            return figure is None
        if figure is None:
            return False
        a = self.as_of
        values = value if isinstance(value, tuple) else (value,)
        return {
            "equals": lambda: figure == value,
            "not_equals": lambda: figure != value,
            "at_least": lambda: figure >= value,
            "more_than": lambda: figure > value,
            "at_most": lambda: figure <= value,
            "less_than": lambda: figure < value,
            "between": lambda: value[0] <= figure <= value[1],
            "contains": lambda: value in figure,
            "starts_with": lambda: figure.startswith(value),
            "ends_with": lambda: figure.endswith(value),
            "any_of": lambda: figure in values,
            "none_of": lambda: figure not in values,
            "on": lambda: figure == value,
            "before": lambda: figure < value,
            "after": lambda: figure > value,
            "in_last_days": lambda: a - timedelta(days=value - 1) <= figure <= a,
            "in_next_days": lambda: a <= figure <= a + timedelta(days=value - 1),
            "not_in_last_days": lambda: figure < a - timedelta(days=value - 1),
        }[op]()

    def birthday_holds(self, m, op, value):
        known = m.birth_month is not None and m.birth_day is not None
        if op == "is_known":
            return known
        if op == "is_unknown":
            return not known
        if op == "in_month":
            return m.birth_month in value
        if not known:
            return False
        step = 1 if op == "in_next_days" else -1
        for n in range(min(value, 366 * 8)):
            at = self.as_of + timedelta(days=n * step)
            leap = at.year % 4 == 0 and (at.year % 100 != 0 or at.year % 400 == 0)
            if (m.birth_month, m.birth_day) == (at.month, at.day):
                return True
            if (m.birth_month, m.birth_day, at.month, at.day, leap) == (2, 29, 2, 28, False):
                return True
        return value >= 366

    def figure(self, asked, member):
        group, _, name = asked.fact.partition(".")
        if group == "custom" or name.startswith("custom."):
            return self.custom(asked.fact.partition("custom.")[2], member)
        return getattr(self, f"{group}_{name}")(member, asked)

    # ------------------------------------------------------------------------------ profile
    def member_gender(self, m, _):
        return m.gender

    def member_city(self, m, _):
        return m.city

    def member_postcode(self, m, _):
        return m.postcode

    def member_language(self, m, _):
        return m.language

    def member_kind(self, m, _):
        return m.kind

    def member_job_title(self, m, _):
        return m.job_title

    def member_company(self, m, _):
        return m.company

    def member_source(self, m, _):
        return m.source

    def member_quality(self, m, _):
        return m.quality

    def member_birthday(self, m, _):
        return None

    def member_home_branch(self, m, _):
        return self.branches[m.home_branch_id].code if m.home_branch_id else None

    def member_enrolled_by(self, m, _):
        rows = self.rows("SELECT code FROM employee WHERE id = :id", id=m.enrolled_by_id)
        return rows[0].code if rows else None

    def member_enrolled_on(self, m, _):
        on = day(m.enrolled_on)
        return on if on is not None and on <= self.as_of else None

    def member_age(self, m, _):
        if None in (m.birth_year, m.birth_month, m.birth_day):
            return None
        birthday = (m.birth_month, m.birth_day)
        try:
            date(self.as_of.year, *birthday)
        except ValueError:
            birthday = (2, 28) if birthday == (2, 29) else birthday
        age = self.as_of.year - m.birth_year
        age -= (self.as_of.month, self.as_of.day) < birthday
        return age if age >= 0 else None

    def member_tags(self, m, _):
        sql = "SELECT name FROM tag JOIN member_tag ON tag_id = tag.id WHERE member_id = :id"
        return {row.name for row in self.rows(sql, id=m.id)}

    def member_referrals(self, m, _):
        return sum(
            other.referred_by_id == m.id
            and other.state == "known"
            and (other.enrolled_on is None or day(other.enrolled_on) <= self.as_of)
            for other in self.members.values()
        )

    def custom(self, name, m):
        sql = (
            "SELECT f.kind, c.* FROM member_custom AS c JOIN custom_field AS f ON f.id = c.field_id"
            " WHERE f.name = :name AND c.member_id = :id"
        )
        for row in self.rows(sql, name=name, id=m.id):
            if row.kind == "number":
                return None if row.number_milli is None else row.number_milli / 1000
            return day(row.day_value) if row.kind == "date" else row.text_value
        return None

    def contact_reachable(self, m, _):
        return {c for n, c in enumerate(CHANNELS) if m.reach_mask >> n & 1}

    def contact_consents(self, m, _):
        return {c for n, c in enumerate(CHANNELS) if m.consent_mask >> n & 1}

    def contact_preferred(self, m, _):
        return m.preferred_channel

    # ---------------------------------------------------------------------------- purchases
    def window(self, asked):
        a = self.as_of
        match asked.within:
            case None:
                return None, a
            case LastDays(days):
                return a - timedelta(days=days - 1), a
            case DaysAgo(since, before):
                return a - timedelta(days=before - 1), a - timedelta(days=since)
            case LastMonths(months):
                return add_months(a, -months) + timedelta(days=1), a
            case FromTo(first, last):
                return first, min(last, a)
            case _:  # NextDays
                return a, a + timedelta(days=asked.within.days - 1)

    def lines(self, m, where, first, last):
        """Yield (receipt, line) of the member that match."""
        for receipt in self.by_member.get(m.id, ()):
            if (first is None or receipt.day >= first) and receipt.day <= last:
                for line in receipt.lines:
                    if self.matches(receipt, line, where):
                        yield receipt, line

    def matches(self, receipt, line, where: Where):
        branch = self.branches[receipt.branch_id]
        product = self.products.get(line.product_id)
        minute = receipt.sold_minute
        tests = (
            (where.branch, branch.code in where.branch),
            (where.region, self.regions.get(branch.region_id) in where.region),
            (where.weekday, receipt.day.isoweekday() in where.weekday),
            (where.channel, receipt.channel in where.channel),
            (where.product, product and self.is_product(product, where.product)),
            (where.brand, product and product.brand in where.brand),
            (where.department, product and self.in_department(product, where.department)),
            (where.category, product and self.in_category(product, where.category)),
            (where.hours, minute is not None and any(in_hours(minute, h) for h in where.hours)),
            (where.returns is not None, bool(line.is_return) == where.returns),
        )
        return all(holds for asked, holds in tests if asked)

    def is_product(self, product, names):
        return product.product_no in names or (
            product.name in names and product.name not in self.numbers
        )

    def in_department(self, product, names):
        node = self.categories.get(product.department_id)
        return node is not None and node.name in names

    def in_category(self, product, names):
        below = self.below
        node = self.categories.get(product.category_id)
        while node is not None:
            if node.name in names and (node.parent_id is not None or node.name not in below):
                return True
            node = self.categories.get(node.parent_id)
        root = self.categories.get(product.department_id)
        return root is not None and root.name in names and root.name not in below

    def matching(self, m, asked, where=None, window=None):
        first, last = window or self.window(asked)
        return list(self.lines(m, asked.where if where is None else where, first, last))

    def visits(self, m, asked):
        return {r.id: r for r, _ in self.matching(m, asked) if r.is_sale}

    def purchases_count(self, m, asked):
        return len(self.visits(m, asked))

    def purchases_total(self, m, asked):
        return sum(line.amount_minor for _, line in self.matching(m, asked))

    def purchases_items(self, m, asked):
        return sum(line.quantity_milli for _, line in self.matching(m, asked)) / 1000

    def purchases_average_basket(self, m, asked):
        count = self.purchases_count(m, asked)
        return self.purchases_total(m, asked) / count if count else None

    def visit_days(self, m, asked):
        return sorted({r.day for r in self.visits(m, asked).values()})

    def purchases_first_on(self, m, asked):
        return next(iter(self.visit_days(m, asked)), None)

    def purchases_last_on(self, m, asked):
        return next(reversed(self.visit_days(m, asked)), None)

    def purchases_days_since_last(self, m, asked):
        last = self.purchases_last_on(m, asked)
        return None if last is None else (self.as_of - last).days

    def purchases_usual_gap_days(self, m, asked):
        return usual_gap(self.visit_days(m, asked))

    def purchases_gap_ratio(self, m, asked):
        usual = self.purchases_usual_gap_days(m, asked)
        return None if usual is None else self.purchases_days_since_last(m, asked) / max(usual, 1)

    def purchases_share(self, m, asked):
        whole = sum(line.amount_minor for _, line in self.matching(m, asked, Where()))
        return self.purchases_total(m, asked) / whole if whole > 0 else None

    def purchases_branches(self, m, asked):
        return len({r.branch_id for r in self.visits(m, asked).values()})

    def purchases_main_branch(self, m, asked):
        codes = Counter(self.branches[r.branch_id].code for r in self.visits(m, asked).values())
        return min(codes, key=lambda code: (-codes[code], code), default=None)

    def purchases_bought(self, m, asked):
        found = set()
        for value in asked.value or ():
            key, _, name = value.partition(":")
            narrowed: dict[str, Any] = {key: (name,), "returns": False}
            of_it, bought = Where(**narrowed), self.matching(m, asked)
            if any(self.matches(receipt, line, of_it) for receipt, line in bought):
                found.add(value)
        if asked.value is None and self.visits(m, asked):
            found.add("anything")
        return found

    def purchases_return_rate(self, m, asked):
        lines = [line for _, line in self.matching(m, asked)]
        sold = sum(line.amount_minor for line in lines if not line.is_return)
        back = -sum(line.amount_minor for line in lines if line.is_return)
        return back / sold if sold > 0 else None

    def purchases_discount_share(self, m, asked):
        lines = [line for _, line in self.matching(m, asked)]
        discount = sum(line.discount_minor for line in lines)
        full = discount + sum(line.amount_minor for line in lines)
        return discount / full if full > 0 else None

    def purchases_trend(self, m, asked):
        first, last = self.window(asked)
        if first is None or first > last:
            return None
        length = (last - first).days + 1
        before = (first - timedelta(days=length), first - timedelta(days=1))
        earlier = sum(x.amount_minor for _, x in self.matching(m, asked, window=before))
        return self.purchases_total(m, asked) / earlier if earlier > 0 else None

    # ----------------------------------------------------------------------------- standing
    def lifecycle_stage(self, m, _):
        receipts = [r for r in self.by_member.get(m.id, ()) if r.is_sale]
        days = sorted({r.day for r in receipts})
        if not days:
            return "prospect"
        recent = self.as_of - timedelta(days=29)
        if days[0] >= recent:
            return "new"
        for n in range(1, len(days)):
            silence, usual = (days[n] - days[n - 1]).days, usual_gap(days) if n >= 3 else None
            lost = silence > 180 if usual is None else silence / max(usual, 1) > 4
            if days[n] >= recent and lost:
                return "returned"
        if silent(days, self.as_of, 4, 180):
            return "lost"
        if silent(days, self.as_of, 2, 90):
            return "drifting"
        return "one_time" if len(days) == 1 else "active"

    def lifecycle_preferred(self, m, _):
        since = add_months(self.as_of, -12)
        totals = {}
        for member_id, receipts in self.by_member.items():
            total = sum(r.total_minor for r in receipts if r.day > since)
            if total > 0 and self.members[member_id].state == "known":
                totals[member_id] = total
        if m.id not in totals:
            return "no"
        ahead = sum(total > totals[m.id] for total in totals.values())
        return "yes" if ahead < math.ceil(Fraction(1, 5) * len(totals)) else "no"

    def rfm(self, m):
        if self.scores is None:
            self.scores = self.rfm_scores()
        return self.scores.get(m.id)

    def rfm_scores(self):
        people = {
            member_id: (
                (self.as_of - max(r.day for r in receipts)).days,
                len(receipts),
                sum(r.total_minor for r in receipts),
            )
            for member_id, receipts in self.by_member.items()
            if self.members[member_id].state == "known"
        }
        edges = [quantiles([figures[n] for figures in people.values()]) for n in range(3)]
        scores = {}
        for member_id, (recency, frequency, monetary) in people.items():
            below = [
                sum(edge < value for edge in of)
                for of, value in zip(edges, (recency, frequency, monetary), strict=True)
            ]
            scores[member_id] = (5 - below[0], 1 + below[1], 1 + below[2])
        return scores

    def rfm_recency(self, m, _):
        scores = self.rfm(m)
        return scores and scores[0]

    def rfm_frequency(self, m, _):
        scores = self.rfm(m)
        return scores and scores[1]

    def rfm_monetary(self, m, _):
        scores = self.rfm(m)
        return scores and scores[2]

    def rfm_cell(self, m, _):
        scores = self.rfm(m)
        return scores and "".join(map(str, scores))

    def rfm_group(self, m, _):
        scores = self.rfm(m)
        return scores and GROUP_ROWS[5 - scores[0]].split()[scores[1] - 1]

    def segment_in(self, m, asked):
        return {name for name in asked.value or () if self.holds(self.segment_rules[name], m)}

    def sample_percent(self, m, asked):
        key = str(asked.seed or 0).encode()
        digest = hashlib.blake2b(m.member_no.encode(), digest_size=4, key=key).digest()
        return int.from_bytes(digest, "big") * 100 / 2**32

    # --------------------------------------------------------------------------------- club
    def balance_points(self, m, _):
        return self.balance(m, "points")

    def balance_credit(self, m, _):
        return self.balance(m, "credit")

    def entries(self, m, unit):
        sql = "SELECT * FROM ledger_entry WHERE member_id = :id AND unit = :unit ORDER BY id"
        return [e for e in self.rows(sql, id=m.id, unit=unit) if day(e.booked_on) <= self.as_of]

    def balance(self, m, unit):
        return sum(entry.amount for entry in self.entries(m, unit))

    def balance_expiring(self, m, asked):
        return self.expiring(m, asked, "points")

    def balance_expiring_credit(self, m, asked):
        return self.expiring(m, asked, "credit")

    def expiring(self, m, asked, unit):
        entries = self.entries(m, unit)
        first, last = self.window(asked) if asked.within else (self.as_of, date.max)
        return sum(
            e.amount + sum(t.amount for t in entries if t.lot_id == e.id)
            for e in entries
            if e.amount > 0
            and e.lot_id is None
            and e.expires_on is not None
            and first <= day(e.expires_on) <= last
        )

    def memberships(self, m, asked):
        sql = (
            "SELECT ms.*, p.name AS program FROM membership AS ms"
            " JOIN program AS p ON p.id = ms.program_id WHERE ms.member_id = :id"
        )
        for row in self.rows(sql, id=m.id):
            events = self.rows(
                "SELECT * FROM membership_event WHERE membership_id = :id ORDER BY happened_at, id",
                id=row.id,
            )
            by_then = [e for e in events if day(e.happened_on) <= self.as_of]
            if any(day(e.happened_on) > self.as_of for e in events):
                row.state = by_then[-1].state if by_then else None
            late = row.joined_on is not None and day(row.joined_on) > self.as_of
            named = not asked.where.program or row.program in asked.where.program
            if row.state is not None and not late and named:
                yield row

    def membership_program(self, m, asked):
        return {row.program for row in self.memberships(m, asked) if row.state == "active"}

    def membership_state(self, m, asked):
        return {row.state for row in self.memberships(m, asked)}

    def membership_track(self, m, asked):
        tracks = {track.id: track.name for track in self.rows("SELECT id, name FROM track")}
        active = (row for row in self.memberships(m, asked) if row.state == "active")
        return {tracks[row.track_id] for row in active if row.track_id is not None}

    def membership_joined_on(self, m, asked):
        joined = (row.joined_on for row in self.memberships(m, asked))
        return day(min((on for on in joined if on is not None), default=None))

    def membership_joined_via(self, m, asked):
        return {row.joined_via for row in self.memberships(m, asked)} - {None}

    def membership_ends_on(self, m, asked):
        active = (row for row in self.memberships(m, asked) if row.state == "active")
        return day(min((row.ends_on for row in active if row.ends_on is not None), default=None))

    def membership_tenure_days(self, m, asked):
        joined = [
            day(row.joined_on)
            for row in self.memberships(m, asked)
            if row.state == "active" and row.joined_on is not None
        ]
        return (self.as_of - min(joined)).days if joined else None

    def grants(self, m, asked):
        sql = (
            "SELECT g.*, b.name FROM benefit_grant AS g JOIN benefit AS b ON b.id = g.benefit_id"
            " WHERE g.member_id = :id ORDER BY g.id"
        )
        rows = self.rows(sql, id=m.id)
        return [r for r in rows if not asked.where.benefit or r.name in asked.where.benefit]

    def within(self, number, asked):
        first, last = self.window(asked)
        return number is not None and (first or date.min) <= day(number) <= last

    def benefits_granted(self, m, asked):
        return sum(self.within(g.granted_on, asked) for g in self.grants(m, asked))

    def benefits_redeemed(self, m, asked):
        return sum(self.within(g.redeemed_on, asked) for g in self.grants(m, asked))

    def benefits_last_redeemed_on(self, m, asked):
        used = (day(g.redeemed_on) for g in self.grants(m, asked) if g.redeemed_on is not None)
        return max((on for on in used if on <= self.as_of), default=None)

    def benefits_fatigue(self, m, asked):
        unused = 0
        grants = [g for g in self.grants(m, asked) if g.state != "revoked"]
        for grant in sorted(grants, key=lambda g: (g.granted_on, g.id)):
            if day(grant.granted_on) <= self.as_of:
                used = grant.redeemed_on is not None and day(grant.redeemed_on) <= self.as_of
                unused = 0 if used else unused + 1
        return unused

    def local(self, moment):
        return datetime.fromtimestamp(moment / 1000, UTC).astimezone(self.zone).date()

    def contacts(self, m, asked):
        first, last = self.window(asked)
        sql = (
            "SELECT r.*, c.name FROM campaign_recipient AS r JOIN campaign AS c"
            " ON c.id = r.campaign_id WHERE r.member_id = :id AND r.state = 'sent'"
        )
        for row in self.rows(sql, id=m.id):
            if (first or date.min) <= self.local(row.sent_at) <= last:
                yield row

    def contact_last_contacted_on(self, m, asked):
        return max((self.local(row.sent_at) for row in self.contacts(m, asked)), default=None)

    def contact_times_contacted(self, m, asked):
        return len(list(self.contacts(m, asked)))

    def campaigns_received(self, m, asked):
        return {row.name for row in self.contacts(m, asked)}

    def outbox(self, m):
        sql = (
            "SELECT r.*, c.name FROM campaign_recipient AS r JOIN campaign AS c"
            " ON c.id = r.campaign_id WHERE r.member_id = :id"
        )
        return self.rows(sql, id=m.id)

    def campaigns_responded(self, m, asked):
        return {row.name for row in self.outbox(m) if self.within(row.responded_on, asked)}

    def campaigns_arm(self, m, asked):
        return {row.arm for row in self.outbox(m) if self.local(row.queued_at) <= self.as_of}

    def value_alive(self, m, asked):
        told = self.worth(m)
        return None if told is None else told.alive_ppm / 1_000_000

    def value_visits_12m(self, m, asked):
        told = self.worth(m)
        return None if told is None else told.visits_milli / 1_000

    def value_expected_12m(self, m, asked):
        told = self.worth(m)
        return None if told is None else told.expected_12m_minor

    def worth(self, m):
        fits = self.rows("SELECT id, as_of_on FROM value_fit WHERE is_complete = 1 ORDER BY id")
        if not fits or fits[-1].as_of_on > (self.as_of - EPOCH).days:
            return None
        sql = "SELECT * FROM member_value WHERE fit_id = :fit AND member_id = :id"
        return next(iter(self.rows(sql, fit=fits[-1].id, id=m.id)), None)


GROUP_ROWS = (
    "new potential_loyal potential_loyal champions champions",
    "promising potential_loyal potential_loyal loyal loyal",
    "about_to_sleep about_to_sleep need_attention loyal loyal",
    "hibernating hibernating at_risk at_risk cannot_lose",
    "hibernating hibernating at_risk at_risk cannot_lose",
)


def set_holds(figure, op, value):
    return {
        "any_of": lambda: bool(figure & set(value)),
        "all_of": lambda: figure >= set(value),
        "none_of": lambda: not figure & set(value),
        "is_known": lambda: bool(figure),
        "is_unknown": lambda: not figure,
    }[op]()


def in_hours(minute, pair):
    start, end = pair
    return start <= minute < end if start < end else minute >= start or minute < end


def usual_gap(days):
    gaps = [(b - a).days for a, b in zip(days, days[1:], strict=False)]
    return statistics.median(gaps) if len(gaps) >= 2 else None


def silent(days, until, ratio, longest):
    """Tell whether the silence from the last of the days to `until` is longer than usual."""
    silence, usual = (until - days[-1]).days, usual_gap(days)
    return silence > longest if usual is None else silence / max(usual, 1) > ratio


def quantiles(values):
    values, edges = sorted(values), []
    for k in (1, 2, 3, 4):
        at = Fraction(k * (len(values) - 1), 5)
        low = math.floor(at)
        high = min(low + 1, len(values) - 1)
        edges.append(values[low] + (at - low) * (values[high] - values[low]))
    return edges

"""Recomputing the ledger from its entries: every invariant of the package, as one query each."""

from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.orm import Session

from services.core.words import Text

_SAMPLE = 20  # problems of one kind that are listed

# What is left of every lot and debt.
_ROOTS = """(
    SELECT r.id, r.member_id, r.unit, r.amount,
           r.amount + COALESCE((SELECT SUM(c.amount) FROM ledger_entry c WHERE c.lot_id = r.id), 0)
           AS remains
    FROM ledger_entry r WHERE r.lot_id IS NULL
)"""
# Each query returns (member, entry, expected, found) for what breaks the law.
_LAWS: dict[str, tuple[Text, str]] = {
    "balance": (
        Text("The balance is not the sum of the entries."),
        """WITH sums AS (
            SELECT member_id, unit, SUM(amount) AS total FROM ledger_entry GROUP BY 1, 2
        )
        SELECT a.member_id, NULL, COALESCE(s.total, 0), a.balance FROM account a
        LEFT JOIN sums s ON s.member_id = a.member_id AND s.unit = a.unit
        WHERE a.balance <> COALESCE(s.total, 0)
        UNION ALL
        SELECT s.member_id, NULL, s.total, 0 FROM sums s
        LEFT JOIN account a ON a.member_id = s.member_id AND a.unit = s.unit
        WHERE a.id IS NULL AND s.total <> 0""",
    ),
    "lot": (
        Text("A lot holds less than nothing or more than it was given."),
        """SELECT member_id, id, amount, remains FROM {roots}
        WHERE amount > 0 AND remains NOT BETWEEN 0 AND amount""",
    ),
    "debt": (
        Text("A debt was paid more than once."),
        """SELECT member_id, id, amount, remains FROM {roots}
        WHERE amount < 0 AND remains NOT BETWEEN amount AND 0""",
    ),
    "root": (
        Text("An entry names a lot of another account."),
        """SELECT c.member_id, c.id, r.id, c.lot_id FROM ledger_entry c
        LEFT JOIN ledger_entry r ON r.id = c.lot_id AND r.lot_id IS NULL
             AND r.member_id = c.member_id AND r.unit = c.unit
        WHERE c.lot_id IS NOT NULL AND r.id IS NULL""",
    ),
    "one_earning": (
        Text("A receipt earned twice from one benefit."),
        """SELECT MIN(member_id), MAX(id), 1, COUNT(*) FROM ledger_entry
        WHERE kind = 'earn' AND receipt_id IS NOT NULL
        GROUP BY receipt_id, benefit_id HAVING COUNT(*) > 1""",
    ),
    "reversed": (
        Text("More was taken back than had been booked."),
        """SELECT e.member_id, e.id, e.amount, s.total FROM (
            SELECT reverses_id, SUM(amount) AS total, COUNT(DISTINCT unit) AS units,
                   MIN(unit) AS unit
            FROM ledger_entry WHERE reverses_id IS NOT NULL GROUP BY reverses_id
        ) s JOIN ledger_entry e ON e.id = s.reverses_id
        WHERE s.units > 1 OR s.unit <> e.unit
           OR e.amount + s.total NOT BETWEEN MIN(e.amount, 0) AND MAX(e.amount, 0)""",
    ),
    "sign": (
        Text("An entry moves the wrong way for its kind."),
        """SELECT member_id, id, 0, amount FROM ledger_entry
        WHERE (kind IN ('earn', 'grant') AND (amount < 0 OR lot_id IS NOT NULL))
           OR (kind IN ('redeem', 'expire') AND (amount > 0 OR lot_id IS NULL))""",
    ),
    "transfer": (
        Text("A transfer gave another sum than it took."),
        """SELECT NULL, NULL, 0, SUM(amount) FROM ledger_entry WHERE kind = 'transfer'
        GROUP BY unit HAVING SUM(amount) <> 0""",
    ),
    "vanished": (
        Text("Something is left of a receipt that was taken away."),
        """SELECT MIN(l.member_id), MAX(l.id), 0, SUM(l.amount) FROM ledger_entry l
        LEFT JOIN receipt r ON r.id = l.receipt_id
        WHERE l.receipt_id IS NOT NULL AND r.id IS NULL
        GROUP BY l.receipt_id HAVING SUM(l.amount) <> 0""",
    ),
    # Of these the number shown is the benefit's, the date's and the grant's.
    "uses": (
        Text("A benefit's uses or what they cost are not the sum of its grants."),
        """SELECT NULL, b.id, COALESCE(g.uses, 0), b.uses FROM benefit b LEFT JOIN (
            SELECT benefit_id, COUNT(*) AS uses, SUM(COALESCE(cost_minor, 0)) AS spent
            FROM benefit_grant WHERE state IN ('redeemed', 'reserved') GROUP BY benefit_id
        ) g ON g.benefit_id = b.id
        WHERE b.uses <> COALESCE(g.uses, 0) OR b.spent_minor <> COALESCE(g.spent, 0)""",
    ),
    "places": (
        Text("The places taken of a date are not those that were kept."),
        """SELECT NULL, s.id, COALESCE(g.kept, 0), s.taken FROM experience_slot s LEFT JOIN (
            SELECT slot_id, COUNT(*) AS kept FROM benefit_grant
            WHERE slot_id IS NOT NULL GROUP BY slot_id
        ) g ON g.slot_id = s.id
        WHERE s.taken <> COALESCE(g.kept, 0)""",
    ),
    "granted": (
        Text("What a grant put on an account is not in the ledger."),
        """SELECT g.member_id, g.id, 1, 0 FROM benefit_grant g
        JOIN benefit b ON b.id = g.benefit_id AND b.kind IN ('points', 'credit')
        LEFT JOIN ledger_entry e ON e.key = 'grant:' || g.key
        WHERE g.state = 'redeemed' AND g.receipt_id IS NULL AND e.id IS NULL""",
    ),
    "stock": (
        Text("More of a benefit was given than there was."),
        "SELECT NULL, id, stock, uses FROM benefit WHERE uses > stock",
    ),
    "used_on": (
        Text("A benefit stands used on a receipt that is not there."),
        """SELECT g.member_id, g.id, g.receipt_id, NULL FROM benefit_grant g
        LEFT JOIN receipt r ON r.id = g.receipt_id
        WHERE g.receipt_id IS NOT NULL AND g.state = 'redeemed' AND r.id IS NULL""",
    ),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A broken law of the ledger: which, in words to be translated, and where it shows.

    `entry_id` is the ledger entry's, in laws about benefits the benefit's, date's or grant's.
    """

    law: str
    sentence: Text
    member_id: int | None
    entry_id: int | None
    expected: int | None
    found: int | None


def verify(session: Session) -> list[Problem]:
    """Return what does not add up in the ledger; none is well.

    Everything is recomputed; of each law the first 20 places that break it are named.
    """
    return [
        Problem(law, sentence, *row)
        for law, (sentence, query) in _LAWS.items()
        for row in session.execute(text(f"{query.format(roots=_ROOTS)} LIMIT {_SAMPLE}"))
    ]

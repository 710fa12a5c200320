"""A sale at the counter reads a few rows, however many receipts and entries the shop has."""

import re

from sqlalchemy import event

from models.values import Unit
from services import benefits, checkout, purchases
from tests import build
from tests.db import club

# What grows with the shop, by its name or the alias a statement gives it.
LARGE = re.compile(
    r"^SCAN (receipt|receipt_line|ledger_entry|account|member|membership|r|b|l|sold|newest)\b"
)


def scans(work, deed):
    """The tables that any statement of the deed reads from end to end."""
    asked = []

    def note(_connection, _cursor, statement, parameters, _context, many):
        if statement.lstrip()[:6].upper() in ("SELECT", "INSERT"):
            asked.append((statement, parameters[0] if many else parameters))

    connection = work.session.connection()
    event.listen(connection, "before_cursor_execute", note)
    deed()
    event.remove(connection, "before_cursor_execute", note)
    found = set()
    for statement, parameters in asked:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        for row in plan:
            scan = LARGE.match(row[3])
            if scan:
                found.add((scan[1], statement))
    return found


def test_selling_redeeming_and_returning_read_no_table_from_end_to_end(database):
    with database.work() as work:
        dana = club.club_member(work).id
        place = build.branch(work).id
        benefits.grant(work, dana, Unit.CREDIT, 500)
        lines = [checkout.BasketLine(None, 1000, 5_000)]
        sale = checkout.Sale(place, "1", lines, member_id=dana, credit_minor=100)
        assert scans(work, lambda: checkout.book_receipt(work, sale)) == set()
        key = purchases.ReceiptKey(place, "", "1", work.today)
        back = checkout.Return(key, "R1", {1: 1000}, place)
        assert scans(work, lambda: checkout.return_receipt(work, back)) == set()

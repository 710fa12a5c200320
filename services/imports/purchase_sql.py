"""The statements that turn the stage of a file of purchases into receipts and lines.

`stage_part.member` and the like are the file's numbers for names; `stage_name` says which row
each stands for (`id`), or that it is to be made (`id` NULL, `wanted` 1).
"""

SCHEMA = """
CREATE TEMP TABLE stage_name (
    kind TEXT, n INTEGER, id INTEGER, wanted INTEGER, code TEXT,
    department_id INTEGER, category_id INTEGER, PRIMARY KEY (kind, n)
) WITHOUT ROWID;
CREATE TEMP TABLE stage_receipt (
    r INTEGER PRIMARY KEY, row INTEGER, branch INTEGER, till TEXT, receipt_no TEXT,
    sold_on INTEGER, minute INTEGER, sold_at INTEGER, member INTEGER, members INTEGER,
    employee INTEGER, channel TEXT, payment TEXT, returns_no TEXT, lines INTEGER, sales INTEGER,
    total INTEGER, returned INTEGER, discount INTEGER, quantity INTEGER, bad INTEGER,
    known INTEGER, own_line_no INTEGER, id INTEGER
);
CREATE TEMP TABLE stage_place (part INTEGER PRIMARY KEY, r INTEGER, before INTEGER);
"""

# A receipt without a number is told by its content; equal rows are told apart by counting them.
NUMBER_ONE_LINE_RECEIPTS = """
UPDATE stage_part SET receipt_no = receipt_no || '-' || twin.k
FROM (
    SELECT part, row_number() OVER (PARTITION BY receipt_no ORDER BY row) AS k FROM stage_part
) AS twin
WHERE twin.part = stage_part.part AND sold_on IS NOT NULL
"""

# A member is a row's id, or the file's number below zero where it is still to be made.
# The receipt's time is its earliest, whatever the order of the rows.
GROUP_RECEIPTS = """
INSERT INTO stage_receipt
SELECT NULL, min(p.row), p.branch, p.till, p.receipt_no, p.sold_on, min(p.minute),
    min(p.sold_at), max(coalesce(m.id, -1 - p.member)),
    count(DISTINCT coalesce(m.id, -1 - p.member)), max(p.employee), min(p.channel),
    min(p.payment), min(p.returns_no), sum(p.lines), sum(p.sales), sum(p.total),
    sum(p.returned), sum(p.discount), sum(p.quantity), max(p.bad), NULL, 0, NULL
FROM stage_part AS p
LEFT JOIN stage_name AS m ON m.kind = 'member' AND m.n = p.member
WHERE p.receipt_no IS NOT NULL AND p.sold_on IS NOT NULL AND p.branch IS NOT NULL
GROUP BY p.branch, p.till, p.receipt_no, p.sold_on
ORDER BY min(p.row)
"""
INDEX_RECEIPTS = """
CREATE UNIQUE INDEX temp.stage_receipt_key
ON stage_receipt (receipt_no, sold_on, branch, till)
"""
PLACE_PARTS = """
INSERT INTO stage_place
SELECT p.part, r.r, sum(p.lines) OVER (PARTITION BY r.r ORDER BY p.part) - p.lines
FROM stage_part AS p
JOIN stage_receipt AS r ON r.receipt_no = p.receipt_no AND r.sold_on = p.sold_on
    AND r.branch = p.branch AND r.till = p.till
"""
# A row without its date or branch spoils the receipt it belongs to, where only one can be meant.
SPREAD_LOST_PARTS = """
UPDATE stage_receipt SET bad = 1 WHERE r IN (
    SELECT min(r.r)
    FROM stage_part AS p
    JOIN stage_receipt AS r ON r.receipt_no = p.receipt_no AND r.till = p.till
        AND (p.sold_on IS NULL OR p.sold_on = r.sold_on)
        AND (p.branch IS NULL OR p.branch = r.branch)
    WHERE p.receipt_no IS NOT NULL AND (p.sold_on IS NULL OR p.branch IS NULL)
    GROUP BY p.part HAVING count(*) = 1
)
"""

# An erased customer's receipt is anonymous; any other name without a row spoils its part.
UNKNOWN_IN_PARTS = """
SELECT p.row, n.n, n.code FROM stage_part AS p
JOIN stage_name AS n ON n.kind = :kind AND n.n = p.{kind} AND n.code IS NOT NULL
ORDER BY p.row
"""
SPOIL_PARTS = """
UPDATE stage_part SET bad = 1 WHERE {kind} IN (
    SELECT n FROM stage_name WHERE kind = :kind AND code IS NOT NULL AND code <> 'erased'
)
"""
FORGET_ERASED = """
UPDATE stage_part SET member = NULL WHERE member IN (
    SELECT n FROM stage_name WHERE kind = 'member' AND code = 'erased'
)
"""
UNKNOWN_PRODUCTS = """
SELECT l.row, n.n, n.code FROM stage_line AS l
JOIN stage_name AS n ON n.kind = 'product' AND n.n = l.product AND n.code IS NOT NULL
ORDER BY l.row
"""
SPOIL_BY_PRODUCT = """
UPDATE stage_part SET bad = 1 WHERE part IN (
    SELECT l.part FROM stage_line AS l
    JOIN stage_name AS n ON n.kind = 'product' AND n.n = l.product AND n.code IS NOT NULL
)
"""
# An employee nobody knows costs nothing but the name.
FORGET_EMPLOYEES = """
UPDATE stage_part SET employee = NULL WHERE employee IN (
    SELECT n FROM stage_name WHERE kind = 'employee' AND code IS NOT NULL
)
"""

TWO_MEMBERS = "SELECT row, r FROM stage_receipt WHERE members > 1 ORDER BY row"

# The till's own line numbers are kept where a receipt has one for each line.
OWN_LINE_NUMBERS = """
UPDATE stage_receipt SET own_line_no = 1 WHERE r IN (
    SELECT p.r FROM stage_line AS l JOIN stage_place AS p ON p.part = l.part
    GROUP BY p.r HAVING count(l.line_no) = count(*)
)
"""
LINES_TWICE = """
SELECT max(l.row), p.r FROM stage_line AS l
JOIN stage_place AS p ON p.part = l.part
JOIN stage_receipt AS r ON r.r = p.r AND r.own_line_no = 1
GROUP BY p.r, l.line_no HAVING count(*) > 1
ORDER BY 1
"""
SPOIL = "UPDATE stage_receipt SET bad = 1 WHERE r = ?"

FIND_KNOWN = """
UPDATE stage_receipt SET known = (
    SELECT receipt.id FROM receipt
    JOIN stage_name AS n ON n.kind = 'branch' AND n.n = stage_receipt.branch
    WHERE receipt.branch_id = n.id AND receipt.till = stage_receipt.till
        AND receipt.receipt_no = stage_receipt.receipt_no
        AND receipt.sold_on = stage_receipt.sold_on
) WHERE bad = 0
"""
# Known receipts whose member, time or lines (in any order) are not what the file says. A member
# or a time the file does not name does not contradict.
DIFFERENT = """
WITH
said AS (
    SELECT r.known AS id, n.id AS product_id, l.quantity AS quantity_milli,
        l.amount AS amount_minor, l.discount AS discount_minor, l.is_return, count(*) AS times
    FROM stage_line AS l
    JOIN stage_place AS p ON p.part = l.part
    JOIN stage_receipt AS r ON r.r = p.r AND r.known IS NOT NULL
    LEFT JOIN stage_name AS n ON n.kind = 'product' AND n.n = l.product
    GROUP BY 1, 2, 3, 4, 5, 6
),
held AS (
    SELECT receipt_id, product_id, quantity_milli, amount_minor, discount_minor, is_return,
        count(*)
    FROM receipt_line
    WHERE receipt_id IN (SELECT known FROM stage_receipt WHERE known IS NOT NULL)
    GROUP BY 1, 2, 3, 4, 5, 6
),
differs AS (
    SELECT id FROM (SELECT * FROM said EXCEPT SELECT * FROM held)
    UNION
    SELECT receipt_id FROM (SELECT * FROM held EXCEPT SELECT * FROM said)
)
SELECT r.row, r.r FROM stage_receipt AS r
JOIN receipt ON receipt.id = r.known
WHERE r.known IN (SELECT id FROM differs)
    OR (r.member IS NOT NULL AND r.member IS NOT receipt.member_id)
    OR (r.minute IS NOT NULL AND r.minute IS NOT receipt.sold_minute)
ORDER BY r.row
"""

WANTED_BY_PARTS = """
SELECT DISTINCT n.n FROM stage_receipt AS r
JOIN stage_name AS n ON n.kind = :kind AND n.n = {number} AND n.wanted = 1
WHERE r.bad = 0 AND r.known IS NULL
ORDER BY n.n
"""
WANTED_PRODUCTS = """
SELECT DISTINCT n.n FROM stage_line AS l
JOIN stage_place AS p ON p.part = l.part
JOIN stage_receipt AS r ON r.r = p.r AND r.bad = 0 AND r.known IS NULL
JOIN stage_name AS n ON n.kind = 'product' AND n.n = l.product AND n.wanted = 1
ORDER BY n.n
"""

NAME_NEW_MEMBERS = """
UPDATE stage_receipt SET member = n.id
FROM stage_name AS n WHERE n.kind = 'member' AND n.n = -1 - member AND member < 0
"""
NUMBER_NEW = """
UPDATE stage_receipt SET id = :base + r WHERE bad = 0 AND known IS NULL
"""
INSERT_RECEIPTS = """
INSERT INTO receipt (
    id, uid, branch_id, till, receipt_no, sold_on, sold_minute, sold_at, member_id, employee_id,
    channel, payment, is_sale, total_minor, returned_minor, discount_minor, quantity_milli,
    import_batch_id
)
SELECT r.id, new_uid(), b.id, r.till, r.receipt_no, r.sold_on, r.minute, r.sold_at,
    r.member, e.id, r.channel, r.payment,
    r.sales > 0, r.total, r.returned, r.discount, r.quantity, :batch
FROM stage_receipt AS r
JOIN stage_name AS b ON b.kind = 'branch' AND b.n = r.branch
LEFT JOIN stage_name AS e ON e.kind = 'employee' AND e.n = r.employee
WHERE r.id IS NOT NULL
ORDER BY r.r
"""
# CROSS JOIN keeps the order of the file: lines arrive in the order of their receipts.
INSERT_LINES = """
INSERT INTO receipt_line (
    receipt_id, line_no, product_id, quantity_milli, amount_minor, discount_minor, is_return,
    member_id, sold_on, department_id, category_id
)
SELECT r.id, CASE WHEN r.own_line_no THEN l.line_no ELSE p.before + l.place END,
    n.id, l.quantity, l.amount, l.discount, l.is_return, r.member, r.sold_on,
    n.department_id, n.category_id
FROM stage_line AS l
CROSS JOIN stage_place AS p ON p.part = l.part
CROSS JOIN stage_receipt AS r ON r.r = p.r AND r.id IS NOT NULL
LEFT JOIN stage_name AS n ON n.kind = 'product' AND n.n = l.product
"""

# Return lines that name the receipt they return from: the newest one of that number and branch
# on or before the day, and there the sold line of the same product.
POINT_RETURNS = """
UPDATE receipt SET returns_receipt_id = (
    SELECT o.id FROM receipt AS o
    WHERE o.branch_id = receipt.branch_id AND o.receipt_no = r.returns_no
        AND o.sold_on <= receipt.sold_on AND o.id <> receipt.id AND o.is_sale
    ORDER BY o.sold_on DESC, o.id DESC LIMIT 1
)
FROM stage_receipt AS r WHERE r.id = receipt.id AND r.returns_no IS NOT NULL
"""
POINT_RETURN_LINES = """
UPDATE receipt_line SET returns_line_id = (
    SELECT o.id FROM receipt_line AS o
    WHERE o.receipt_id = receipt.returns_receipt_id AND o.is_return = 0
        AND o.product_id IS receipt_line.product_id
    ORDER BY -o.quantity_milli >= receipt_line.quantity_milli DESC, o.id LIMIT 1
)
FROM receipt, stage_receipt AS r
WHERE receipt.id = receipt_line.receipt_id AND r.id = receipt.id
    AND r.returns_no IS NOT NULL AND receipt_line.is_return = 1
"""
UNKNOWN_RETURNS = """
SELECT r.row, r.r FROM stage_receipt AS r JOIN receipt ON receipt.id = r.id
WHERE r.returns_no IS NOT NULL AND (receipt.returns_receipt_id IS NULL OR EXISTS (
    SELECT 1 FROM receipt_line AS l
    WHERE l.receipt_id = r.id AND l.is_return = 1 AND l.returns_line_id IS NULL
))
ORDER BY r.row
"""
OVER_RETURNS = """
SELECT r.row, r.r FROM stage_receipt AS r
WHERE r.returns_no IS NOT NULL AND r.id IN (
    SELECT mine.receipt_id FROM receipt_line AS mine
    JOIN receipt_line AS sold ON sold.id = mine.returns_line_id
    WHERE mine.receipt_id = r.id AND (
        SELECT -sum(back.quantity_milli) FROM receipt_line AS back
        WHERE back.returns_line_id = sold.id AND back.id <= mine.id
    ) > sold.quantity_milli
)
ORDER BY r.row
"""
# What a receipt that goes was returned to forgets it; the next look finds nothing to return from.
LET_GO = """
UPDATE receipt SET returns_receipt_id = NULL
WHERE returns_receipt_id = (SELECT id FROM stage_receipt WHERE r = ?)
"""
TAKE_OUT_LINES = """
UPDATE receipt_line SET returns_line_id = NULL WHERE returns_line_id IN (
    SELECT l.id FROM receipt_line AS l JOIN stage_receipt AS r ON r.id = l.receipt_id
    WHERE r.r = ?
)
"""
TAKE_OUT = "DELETE FROM receipt WHERE id = (SELECT id FROM stage_receipt WHERE r = ?)"
SPOIL_NEW = "UPDATE stage_receipt SET bad = 1, id = NULL WHERE r = ?"

REJECTED_ROWS = """
SELECT l.row FROM stage_line AS l
LEFT JOIN stage_place AS p ON p.part = l.part
LEFT JOIN stage_receipt AS r ON r.r = p.r
WHERE r.r IS NULL OR r.bad = 1
ORDER BY l.row
"""
SUMS = """
SELECT count(id), coalesce(sum(CASE WHEN id IS NOT NULL THEN lines END), 0),
    coalesce(sum(CASE WHEN bad = 0 AND known IS NOT NULL THEN lines END), 0),
    coalesce(sum(CASE WHEN bad = 0 THEN lines END), 0)
FROM stage_receipt
"""
MEMBERS_TOUCHED = """
SELECT DISTINCT member_id FROM receipt
WHERE import_batch_id = :batch AND member_id IS NOT NULL
"""
RECEIPTS_TO_BOOK = """
SELECT id FROM receipt WHERE import_batch_id = :batch AND member_id IS NOT NULL ORDER BY id
"""

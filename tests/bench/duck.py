"""The big shop in DuckDB, in memory: what a database made for such questions needs for them."""

import csv
from pathlib import Path
from typing import Any

import duckdb

from models import engine as sqlite

# Only what the statements of `reference_rules` read. What is no number is a text.
TABLES = {
    "member": "id state gender birth_year birth_month birth_day city postcode language kind company"
    " job_title enrolled_on enrolled_by_id home_branch_id source referred_by_id quality reach_mask"
    " consent_mask preferred_channel member_no name_key first_name last_name",
    "member_summary": "member_id receipts visit_days total_minor first_on last_on gap_half_days"
    " any_receipts any_last_on branches main_branch_id",
    "receipt": "id branch_id sold_on sold_minute member_id is_sale total_minor returned_minor"
    " discount_minor",
    "receipt_line": "receipt_id product_id quantity_milli amount_minor is_return member_id sold_on"
    " department_id category_id",
    "branch": "id code",
    "employee": "id code",
    "category": "id parent_id name",
    "product": "id product_no brand",
    "tag": "id name",
    "member_tag": "tag_id member_id",
    "custom_field": "id name",
    "member_custom": "member_id field_id text_value number_milli day_value",
    "campaign": "id name",
    "campaign_recipient": "campaign_id member_id arm state sent_at responded_on",
    "membership_event": "id membership_id happened_at happened_on state",
    "membership": "id member_id program_id state track_id joined_on joined_via ends_on",
    "account": "member_id unit balance",
    "ledger_entry": "id member_id unit amount lot_id expires_on",
    "benefit_grant": "id member_id state granted_on redeemed_on",
    "value_fit": "id is_complete",
    "member_value": "fit_id member_id alive_ppm visits_milli expected_12m_minor",
}
TEXTS = (
    "state gender city postcode language kind company job_title source preferred_channel member_no"
    " name_key first_name last_name code name product_no brand text_value arm joined_via unit"
)


def in_memory(file: Path, folder: Path) -> Any:
    """Return a connection to a copy of the shop's tables; `folder` is for files on the way."""
    duck, shop = duckdb.connect(), sqlite.connect(file)
    for table, listed in TABLES.items():
        columns = listed.split()
        typed = (f"{name} {'VARCHAR' if name in TEXTS.split() else 'BIGINT'}" for name in columns)
        duck.execute(f"CREATE TABLE {table} ({', '.join(typed)})")
        rows, between = folder / f"{table}.csv", shop.cursor()
        with rows.open("w", encoding="utf-8", newline="") as opened:
            csv.writer(opened).writerows(
                between.execute(f"SELECT {', '.join(columns)} FROM {table}")
            )
        duck.execute(f"COPY {table} FROM '{rows}' (HEADER false, DELIMITER ',')")
        rows.unlink()
    shop.close()
    return duck

"""The first schema: the whole of the product.

A step never imports models, and is never edited after release: it must do tomorrow what it
does today.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Rows that may only be added: the ledger and the records one answers for.
APPEND_ONLY = (
    "ledger_entry",
    "audit_entry",
    "membership_event",
    "segment_version",
    "program_rule_version",
    "surprise_draw",
)

RECEIPT_MOVES_ITS_LINES = """
CREATE TRIGGER receipt_moves_its_lines AFTER UPDATE OF member_id, sold_on ON receipt
BEGIN
    UPDATE receipt_line SET member_id = NEW.member_id, sold_on = NEW.sold_on
    WHERE receipt_id = NEW.id;
END
"""

PRODUCT_MOVES_ITS_LINES = """
CREATE TRIGGER product_moves_its_lines AFTER UPDATE OF department_id, category_id ON product
WHEN OLD.department_id IS NOT NEW.department_id OR OLD.category_id IS NOT NEW.category_id
BEGIN
    UPDATE receipt_line SET department_id = NEW.department_id, category_id = NEW.category_id
    WHERE product_id = NEW.id;
END
"""

# The rowid is the member's id; prefixes of two and three letters have an index of their own,
# because the first keystrokes of a search match the most rows.
MEMBER_SEARCH = """
CREATE VIRTUAL TABLE member_search USING fts5(
    words, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3', content = '',
    contentless_delete = 1
)
"""


def upgrade() -> None:
    """Apply the step."""
    create_tables()
    for table in APPEND_ONLY:
        for deed in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{deed.lower()} BEFORE {deed} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
    op.execute(RECEIPT_MOVES_ITS_LINES)
    op.execute(PRODUCT_MOVES_ITS_LINES)
    op.execute(MEMBER_SEARCH)


def create_tables() -> None:
    """Create every table with its checks and indexes, parents first."""
    op.create_table(
        "custom_field",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("choices", sa.Text(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('text', 'number', 'date', 'choice')",
            name=op.f("ck_custom_field_kind_is_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_field")),
        sa.UniqueConstraint("name", name=op.f("uq_custom_field_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_custom_field_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "household",
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household")),
        sa.UniqueConstraint("uid", name=op.f("uq_household_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "import_batch",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("file_hash", sa.LargeBinary(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('members', 'products', 'purchases', 'balances', 'consents')",
            name=op.f("ck_import_batch_kind_is_known"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
        sa.UniqueConstraint("uid", name=op.f("uq_import_batch_uid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "import_source",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("header", sa.Text(), nullable=True),
        sa.Column("used_at", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_source")),
        sa.UniqueConstraint("name", name=op.f("uq_import_source_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_import_source_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "opt_out",
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(), nullable=False),
        sa.Column("since_at", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "channel IN ('email', 'sms', 'post', 'phone')", name=op.f("ck_opt_out_channel_is_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opt_out")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_opt_out_address_hash_channel"), "opt_out", ["address_hash", "channel"], unique=True
    )
    op.create_table(
        "plan_sheet",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_sheet")),
        sa.UniqueConstraint("uid", name=op.f("uq_plan_sheet_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "program",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("goals", sa.Text(), nullable=True),
        sa.Column("positioning", sa.Integer(), nullable=True),
        sa.Column("budget_minor", sa.Integer(), nullable=True),
        sa.Column("join_rule", sa.Text(), nullable=False),
        sa.Column("fee_minor", sa.Integer(), nullable=False),
        sa.Column("fee_free_rule", sa.Text(), nullable=True),
        sa.Column("term_months", sa.Integer(), nullable=True),
        sa.Column("renewal_days", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Integer(), nullable=True),
        sa.Column("ends_on", sa.Integer(), nullable=True),
        sa.Column("surprise", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('draft', 'running', 'closed')", name=op.f("ck_program_state_is_known")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program")),
        sa.UniqueConstraint("name", name=op.f("uq_program_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_program_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "region",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_region")),
        sa.UniqueConstraint("name", name=op.f("uq_region_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_region_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "segment",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("ready_made", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.Column("retired_at", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment")),
        sa.UniqueConstraint("name", name=op.f("uq_segment_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_segment_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
        sqlite_strict=True,
    )
    op.create_table(
        "shop",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("legal_name", sa.Text(), nullable=True),
        sa.Column("tax_id", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_shop_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shop")),
        sa.UniqueConstraint("uid", name=op.f("uq_shop_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "tag",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tag")),
        sa.UniqueConstraint("name", name=op.f("uq_tag_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_tag_uid")),
        sqlite_strict=True,
    )
    op.create_table(
        "branch",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("region_id", sa.Integer(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("is_here", sa.Integer(), nullable=False),
        sa.Column("is_open", sa.Integer(), nullable=False),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_batch_id"],
            ["import_batch.id"],
            name=op.f("fk_branch_import_batch_id_import_batch"),
        ),
        sa.ForeignKeyConstraint(
            ["region_id"], ["region.id"], name=op.f("fk_branch_region_id_region")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_branch")),
        sa.UniqueConstraint("code", name=op.f("uq_branch_code")),
        sa.UniqueConstraint("uid", name=op.f("uq_branch_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_branch_import_batch_id"), "branch", ["import_batch_id"], unique=False)
    op.create_index(op.f("ix_branch_region_id"), "branch", ["region_id"], unique=False)
    op.create_table(
        "category",
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_batch_id"],
            ["import_batch.id"],
            name=op.f("fk_category_import_batch_id_import_batch"),
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["category.id"], name=op.f("fk_category_parent_id_category")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_category")),
        sa.UniqueConstraint("uid", name=op.f("uq_category_uid")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_category_import_batch_id"), "category", ["import_batch_id"], unique=False
    )
    op.create_index("ix_category_name", "category", ["name"], unique=False)
    op.create_index(
        op.f("ix_category_parent_id_name"), "category", ["parent_id", "name"], unique=True
    )
    op.create_index(
        "uq_category_department",
        "category",
        ["name"],
        unique=True,
        sqlite_where=sa.text("parent_id IS NULL"),
    )
    op.create_table(
        "import_change",
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["import_batch.id"], name=op.f("fk_import_change_batch_id_import_batch")
        ),
        sa.PrimaryKeyConstraint("batch_id", "table_name", "row_id", name=op.f("pk_import_change")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_import_change_table_name_row_id"),
        "import_change",
        ["table_name", "row_id"],
        unique=False,
    )
    op.create_table(
        "segment_size",
        sa.Column("segment_id", sa.Integer(), nullable=False),
        sa.Column("counted_on", sa.Integer(), nullable=False),
        sa.Column("members", sa.Integer(), nullable=False),
        sa.Column("revenue_minor", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["segment_id"], ["segment.id"], name=op.f("fk_segment_size_segment_id_segment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment_size")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_segment_size_segment_id_counted_on"),
        "segment_size",
        ["segment_id", "counted_on"],
        unique=True,
    )
    op.create_table(
        "track",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=True),
        sa.Column("reach_threshold", sa.Integer(), nullable=True),
        sa.Column("hold_threshold", sa.Integer(), nullable=True),
        sa.Column("period_months", sa.Integer(), nullable=True),
        sa.Column("warn_days", sa.Integer(), nullable=False),
        sa.Column("former", sa.Text(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["program_id"], ["program.id"], name=op.f("fk_track_program_id_program")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_track")),
        sa.UniqueConstraint("uid", name=op.f("uq_track_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_track_program_id_name"), "track", ["program_id", "name"], unique=True)
    op.create_index(op.f("ix_track_program_id_rank"), "track", ["program_id", "rank"], unique=True)
    op.create_table(
        "benefit",
        sa.Column("program_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("trigger", sa.Text(), nullable=False),
        sa.Column("is_surprise", sa.Integer(), nullable=False),
        sa.Column("is_soft", sa.Integer(), nullable=False),
        sa.Column("is_automatic", sa.Integer(), nullable=False),
        sa.Column("is_running", sa.Integer(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("eligible_rule", sa.Text(), nullable=True),
        sa.Column("cost_minor", sa.Integer(), nullable=True),
        sa.Column("value_minor", sa.Integer(), nullable=True),
        sa.Column("valid_from_on", sa.Integer(), nullable=True),
        sa.Column("valid_to_on", sa.Integer(), nullable=True),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("stacking", sa.Text(), nullable=True),
        sa.Column("limits", sa.Text(), nullable=True),
        sa.Column("stock", sa.Integer(), nullable=True),
        sa.Column("price_points", sa.Integer(), nullable=True),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("spent_minor", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('percent', 'amount', 'credit', 'points', 'gift', 'experience')",
            name=op.f("ck_benefit_kind_is_known"),
        ),
        sa.CheckConstraint(
            "trigger IN ('purchase', 'nth_visit', 'birthday', 'anniversary', 'track', 'referral', 'segment', 'manual', 'surprise')",
            name=op.f("ck_benefit_trigger_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["program_id"], ["program.id"], name=op.f("fk_benefit_program_id_program")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_benefit")),
        sa.UniqueConstraint("name", name=op.f("uq_benefit_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_benefit_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_benefit_program_id"), "benefit", ["program_id"], unique=False)
    op.create_table(
        "benefit_track",
        sa.Column("benefit_id", sa.Integer(), nullable=False),
        sa.Column("track_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["benefit_id"], ["benefit.id"], name=op.f("fk_benefit_track_benefit_id_benefit")
        ),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name=op.f("fk_benefit_track_track_id_track")
        ),
        sa.PrimaryKeyConstraint("benefit_id", "track_id", name=op.f("pk_benefit_track")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_benefit_track_track_id"), "benefit_track", ["track_id"], unique=False)
    op.create_table(
        "experience_slot",
        sa.Column("benefit_id", sa.Integer(), nullable=False),
        sa.Column("starts_on", sa.Integer(), nullable=False),
        sa.Column("starts_minute", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("branch_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "starts_minute BETWEEN 0 AND 1439", name=op.f("ck_experience_slot_starts_minute")
        ),
        sa.CheckConstraint(
            "taken BETWEEN 0 AND capacity", name=op.f("ck_experience_slot_has_places")
        ),
        sa.ForeignKeyConstraint(
            ["benefit_id"], ["benefit.id"], name=op.f("fk_experience_slot_benefit_id_benefit")
        ),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["branch.id"], name=op.f("fk_experience_slot_branch_id_branch")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_experience_slot")),
        sa.UniqueConstraint("uid", name=op.f("uq_experience_slot_uid")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_experience_slot_benefit_id_starts_on_starts_minute"),
        "experience_slot",
        ["benefit_id", "starts_on", "starts_minute"],
        unique=False,
    )
    op.create_index(
        op.f("ix_experience_slot_branch_id"), "experience_slot", ["branch_id"], unique=False
    )
    op.create_table(
        "surprise_draw",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("drawn_on", sa.Integer(), nullable=False),
        sa.Column("drawn_at", sa.Integer(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("pool", sa.Integer(), nullable=False),
        sa.Column("drawn", sa.Integer(), nullable=False),
        sa.Column("cost_minor", sa.Integer(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["program_id"], ["program.id"], name=op.f("fk_surprise_draw_program_id_program")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_surprise_draw")),
        sa.UniqueConstraint("uid", name=op.f("uq_surprise_draw_uid")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_surprise_draw_program_id_drawn_on"),
        "surprise_draw",
        ["program_id", "drawn_on"],
        unique=True,
    )
    op.create_table(
        "bundle",
        sa.Column("peer_uid", sa.LargeBinary(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("branch_id", sa.Integer(), nullable=True),
        sa.Column("handled_at", sa.Integer(), nullable=False),
        sa.Column("acknowledged_at", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("direction IN ('in', 'out')", name=op.f("ck_bundle_direction_is_known")),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["branch.id"], name=op.f("fk_bundle_branch_id_branch")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bundle")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_bundle_peer_uid_direction_number"),
        "bundle",
        ["peer_uid", "direction", "number"],
        unique=True,
    )
    op.create_table(
        "employee",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Integer(), nullable=True),
        sa.Column("left_on", sa.Integer(), nullable=True),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["branch.id"], name=op.f("fk_employee_branch_id_branch")
        ),
        sa.ForeignKeyConstraint(
            ["import_batch_id"],
            ["import_batch.id"],
            name=op.f("fk_employee_import_batch_id_import_batch"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_employee")),
        sa.UniqueConstraint("code", name=op.f("uq_employee_code")),
        sa.UniqueConstraint("uid", name=op.f("uq_employee_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_employee_branch_id"), "employee", ["branch_id"], unique=False)
    op.create_index(
        op.f("ix_employee_import_batch_id"), "employee", ["import_batch_id"], unique=False
    )
    op.create_table(
        "product",
        sa.Column("product_no", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("category_id", sa.Integer(), nullable=True),
        sa.Column("brand", sa.Text(), nullable=True),
        sa.Column("price_minor", sa.Integer(), nullable=True),
        sa.Column("cost_minor", sa.Integer(), nullable=True),
        sa.Column("barcode", sa.Text(), nullable=True),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"], ["category.id"], name=op.f("fk_product_category_id_category")
        ),
        sa.ForeignKeyConstraint(
            ["department_id"], ["category.id"], name=op.f("fk_product_department_id_category")
        ),
        sa.ForeignKeyConstraint(
            ["import_batch_id"],
            ["import_batch.id"],
            name=op.f("fk_product_import_batch_id_import_batch"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product")),
        sa.UniqueConstraint("product_no", name=op.f("uq_product_product_no")),
        sa.UniqueConstraint("uid", name=op.f("uq_product_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_product_barcode"), "product", ["barcode"], unique=False)
    op.create_index(op.f("ix_product_brand"), "product", ["brand"], unique=False)
    op.create_index(op.f("ix_product_category_id"), "product", ["category_id"], unique=False)
    op.create_index(op.f("ix_product_department_id"), "product", ["department_id"], unique=False)
    op.create_index(
        op.f("ix_product_import_batch_id"), "product", ["import_batch_id"], unique=False
    )
    op.create_table(
        "scheduled_job",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("every", sa.Text(), nullable=False),
        sa.Column("arguments", sa.Text(), nullable=False),
        sa.Column("branch_id", sa.Integer(), nullable=True),
        sa.Column("next_on", sa.Integer(), nullable=False),
        sa.Column("last_done_at", sa.Integer(), nullable=True),
        sa.Column("last_outcome", sa.Text(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["branch.id"], name=op.f("fk_scheduled_job_branch_id_branch")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scheduled_job")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_scheduled_job_branch_id"), "scheduled_job", ["branch_id"], unique=False
    )
    op.create_table(
        "app_user",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=True),
        sa.Column("pin_hash", sa.Text(), nullable=True),
        sa.Column("misses", sa.Integer(), nullable=False),
        sa.Column("wait_until_ms", sa.Integer(), nullable=True),
        sa.Column("is_active", sa.Integer(), nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "role IN ('cashier', 'manager', 'owner')", name=op.f("ck_app_user_role_is_known")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_app_user_employee_id_employee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_app_user")),
        sa.UniqueConstraint("name", name=op.f("uq_app_user_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_app_user_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_app_user_employee_id"), "app_user", ["employee_id"], unique=False)
    op.create_table(
        "campaign",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("segment_id", sa.Integer(), nullable=True),
        sa.Column("segment_version", sa.Integer(), nullable=True),
        sa.Column("segment_rule", sa.Text(), nullable=True),
        sa.Column("benefit_id", sa.Integer(), nullable=True),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("prepared_at", sa.Integer(), nullable=True),
        sa.Column("started_on", sa.Integer(), nullable=True),
        sa.Column("finished_at", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('draft', 'pilot', 'waiting', 'sending', 'running', 'finished')",
            name=op.f("ck_campaign_state_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["benefit_id"], ["benefit.id"], name=op.f("fk_campaign_benefit_id_benefit")
        ),
        sa.ForeignKeyConstraint(
            ["segment_id"], ["segment.id"], name=op.f("fk_campaign_segment_id_segment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign")),
        sa.UniqueConstraint("name", name=op.f("uq_campaign_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_campaign_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_campaign_benefit_id"), "campaign", ["benefit_id"], unique=False)
    op.create_index(op.f("ix_campaign_segment_id"), "campaign", ["segment_id"], unique=False)
    op.create_table(
        "member",
        sa.Column("member_no", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("merged_into_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=True),
        sa.Column("last_name", sa.Text(), nullable=True),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("company", sa.Text(), nullable=True),
        sa.Column("tax_id", sa.Text(), nullable=True),
        sa.Column("job_title", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("gender", sa.Text(), nullable=True),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("birth_month", sa.Integer(), nullable=True),
        sa.Column("birth_day", sa.Integer(), nullable=True),
        sa.Column("city", sa.Text(), nullable=True),
        sa.Column("postcode", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("preferred_channel", sa.Text(), nullable=True),
        sa.Column("household_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("referred_by_id", sa.Integer(), nullable=True),
        sa.Column("enrolled_on", sa.Integer(), nullable=True),
        sa.Column("enrolled_by_id", sa.Integer(), nullable=True),
        sa.Column("home_branch_id", sa.Integer(), nullable=True),
        sa.Column("consent_mask", sa.Integer(), nullable=False),
        sa.Column("reach_mask", sa.Integer(), nullable=False),
        sa.Column("quality", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state = 'erased' OR (merged_into_id IS NOT NULL) = (state = 'merged')",
            name=op.f("ck_member_merged_into"),
        ),
        sa.CheckConstraint("kind IN ('person', 'business')", name=op.f("ck_member_kind_is_known")),
        sa.CheckConstraint(
            "state IN ('known', 'erased', 'merged')", name=op.f("ck_member_state_is_known")
        ),
        sa.CheckConstraint("birth_day BETWEEN 1 AND 31", name=op.f("ck_member_birth_day")),
        sa.CheckConstraint("birth_month BETWEEN 1 AND 12", name=op.f("ck_member_birth_month")),
        sa.ForeignKeyConstraint(
            ["enrolled_by_id"], ["employee.id"], name=op.f("fk_member_enrolled_by_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["home_branch_id"], ["branch.id"], name=op.f("fk_member_home_branch_id_branch")
        ),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name=op.f("fk_member_household_id_household")
        ),
        sa.ForeignKeyConstraint(
            ["import_batch_id"],
            ["import_batch.id"],
            name=op.f("fk_member_import_batch_id_import_batch"),
        ),
        sa.ForeignKeyConstraint(
            ["merged_into_id"], ["member.id"], name=op.f("fk_member_merged_into_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["referred_by_id"], ["member.id"], name=op.f("fk_member_referred_by_id_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
        sa.UniqueConstraint("member_no", name=op.f("uq_member_member_no")),
        sa.UniqueConstraint("uid", name=op.f("uq_member_uid")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_member_birth_month_birth_day"),
        "member",
        ["birth_month", "birth_day"],
        unique=False,
    )
    op.create_index(op.f("ix_member_enrolled_by_id"), "member", ["enrolled_by_id"], unique=False)
    op.create_index(op.f("ix_member_home_branch_id"), "member", ["home_branch_id"], unique=False)
    op.create_index(op.f("ix_member_household_id"), "member", ["household_id"], unique=False)
    op.create_index(op.f("ix_member_import_batch_id"), "member", ["import_batch_id"], unique=False)
    op.create_index(op.f("ix_member_merged_into_id"), "member", ["merged_into_id"], unique=False)
    op.create_index(op.f("ix_member_name_key_id"), "member", ["name_key", "id"], unique=False)
    op.create_index(op.f("ix_member_referred_by_id"), "member", ["referred_by_id"], unique=False)
    op.create_index(op.f("ix_member_state_id"), "member", ["state", "id"], unique=False)
    op.create_table(
        "account",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("balance", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint("unit IN ('points', 'credit')", name=op.f("ck_account_unit_is_known")),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_account_member_id_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_account_member_id_unit"), "account", ["member_id", "unit"], unique=True
    )
    op.create_table(
        "audit_entry",
        sa.Column("done_at", sa.Integer(), nullable=False),
        sa.Column("actor_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("seal", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["actor_id"], ["app_user.id"], name=op.f("fk_audit_entry_actor_id_app_user")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_audit_entry_done_at"), "audit_entry", ["done_at"], unique=False)
    op.create_index(
        op.f("ix_audit_entry_subject_subject_id"),
        "audit_entry",
        ["subject", "subject_id"],
        unique=False,
    )
    op.create_table(
        "benefit_grant",
        sa.Column("benefit_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("granted_at", sa.Integer(), nullable=False),
        sa.Column("granted_on", sa.Integer(), nullable=False),
        sa.Column("valid_to_on", sa.Integer(), nullable=True),
        sa.Column("redeemed_on", sa.Integer(), nullable=True),
        sa.Column("receipt_id", sa.Integer(), nullable=True),
        sa.Column("value_minor", sa.Integer(), nullable=True),
        sa.Column("cost_minor", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("employee_id", sa.Integer(), nullable=True),
        sa.Column("slot_id", sa.Integer(), nullable=True),
        sa.Column("draw_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('granted', 'reserved', 'redeemed', 'lapsed', 'revoked')",
            name=op.f("ck_benefit_grant_state_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["benefit_id"], ["benefit.id"], name=op.f("fk_benefit_grant_benefit_id_benefit")
        ),
        sa.ForeignKeyConstraint(
            ["draw_id"], ["surprise_draw.id"], name=op.f("fk_benefit_grant_draw_id_surprise_draw")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_benefit_grant_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_benefit_grant_member_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"],
            ["experience_slot.id"],
            name=op.f("fk_benefit_grant_slot_id_experience_slot"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_benefit_grant")),
        sa.UniqueConstraint("key", name=op.f("uq_benefit_grant_key")),
        sa.UniqueConstraint("uid", name=op.f("uq_benefit_grant_uid")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_benefit_grant_benefit_id_granted_at"),
        "benefit_grant",
        ["benefit_id", "granted_at"],
        unique=False,
    )
    op.create_index(op.f("ix_benefit_grant_draw_id"), "benefit_grant", ["draw_id"], unique=False)
    op.create_index(
        op.f("ix_benefit_grant_employee_id"), "benefit_grant", ["employee_id"], unique=False
    )
    op.create_index(
        "ix_benefit_grant_history",
        "benefit_grant",
        ["member_id", "state", "granted_on", "redeemed_on", "benefit_id"],
        unique=False,
    )
    op.create_index(
        "ix_benefit_grant_open",
        "benefit_grant",
        ["valid_to_on"],
        unique=False,
        sqlite_where=sa.text("state IN ('granted', 'reserved')"),
    )
    op.create_index(
        "ix_benefit_grant_receipt",
        "benefit_grant",
        ["receipt_id"],
        unique=False,
        sqlite_where=sa.text("receipt_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_benefit_grant_slot_id"), "benefit_grant", ["slot_id"], unique=False)
    op.create_table(
        "campaign_message",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("html", sa.Text(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "channel IN ('email', 'sms', 'post', 'phone')",
            name=op.f("ck_campaign_message_channel_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"], ["campaign.id"], name=op.f("fk_campaign_message_campaign_id_campaign")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_message")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_campaign_message_campaign_id_channel_language"),
        "campaign_message",
        ["campaign_id", "channel", "language"],
        unique=True,
    )
    op.create_table(
        "campaign_recipient",
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("arm", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("next_try_at", sa.Integer(), nullable=True),
        sa.Column("queued_at", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.Integer(), nullable=True),
        sa.Column("responded_on", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "channel IN ('email', 'sms', 'post', 'phone')",
            name=op.f("ck_campaign_recipient_channel_is_known"),
        ),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'sent', 'failed', 'unknown', 'skipped')",
            name=op.f("ck_campaign_recipient_state_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["campaign_id"],
            ["campaign.id"],
            name=op.f("fk_campaign_recipient_campaign_id_campaign"),
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_campaign_recipient_member_id_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaign_recipient")),
        sa.UniqueConstraint("uid", name=op.f("uq_campaign_recipient_uid")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_campaign_recipient_campaign_id_round_member_id"),
        "campaign_recipient",
        ["campaign_id", "round", "member_id"],
        unique=True,
    )
    op.create_index(
        op.f("ix_campaign_recipient_campaign_id_state_id"),
        "campaign_recipient",
        ["campaign_id", "state", "id"],
        unique=False,
    )
    op.create_index(
        "ix_campaign_recipient_history",
        "campaign_recipient",
        ["member_id", "sent_at", "state", "campaign_id", "responded_on", "arm", "queued_at"],
        unique=False,
    )
    op.create_table(
        "consent",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("wording_version", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.Integer(), nullable=False),
        sa.Column("employee_id", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "basis IN ('explicit', 'existing_customer')", name=op.f("ck_consent_basis_is_known")
        ),
        sa.CheckConstraint(
            "channel IN ('email', 'sms', 'post', 'phone')", name=op.f("ck_consent_channel_is_known")
        ),
        sa.CheckConstraint(
            "state IN ('granted', 'refused')", name=op.f("ck_consent_state_is_known")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_consent_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["import_batch_id"],
            ["import_batch.id"],
            name=op.f("fk_consent_import_batch_id_import_batch"),
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_consent_member_id_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        sa.UniqueConstraint("uid", name=op.f("uq_consent_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_consent_employee_id"), "consent", ["employee_id"], unique=False)
    op.create_index(
        op.f("ix_consent_import_batch_id"), "consent", ["import_batch_id"], unique=False
    )
    op.create_index(
        op.f("ix_consent_member_id_channel_decided_at"),
        "consent",
        ["member_id", "channel", "decided_at"],
        unique=False,
    )
    op.create_table(
        "ledger_entry",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("lot_id", sa.Integer(), nullable=True),
        sa.Column("expires_on", sa.Integer(), nullable=True),
        sa.Column("booked_at", sa.Integer(), nullable=False),
        sa.Column("booked_on", sa.Integer(), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=True),
        sa.Column("benefit_id", sa.Integer(), nullable=True),
        sa.Column("receipt_id", sa.Integer(), nullable=True),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("employee_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('earn', 'grant', 'redeem', 'expire', 'reverse', 'adjust', 'transfer')",
            name=op.f("ck_ledger_entry_kind_is_known"),
        ),
        sa.CheckConstraint(
            "unit IN ('points', 'credit')", name=op.f("ck_ledger_entry_unit_is_known")
        ),
        sa.CheckConstraint("amount <> 0", name=op.f("ck_ledger_entry_moves_something")),
        sa.CheckConstraint(
            "lot_id IS NULL OR expires_on IS NULL", name=op.f("ck_ledger_entry_lots_expire")
        ),
        sa.ForeignKeyConstraint(
            ["benefit_id"], ["benefit.id"], name=op.f("fk_ledger_entry_benefit_id_benefit")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_ledger_entry_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["import_batch_id"],
            ["import_batch.id"],
            name=op.f("fk_ledger_entry_import_batch_id_import_batch"),
        ),
        sa.ForeignKeyConstraint(
            ["lot_id"], ["ledger_entry.id"], name=op.f("fk_ledger_entry_lot_id_ledger_entry")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_ledger_entry_member_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["program_id"], ["program.id"], name=op.f("fk_ledger_entry_program_id_program")
        ),
        sa.ForeignKeyConstraint(
            ["reverses_id"],
            ["ledger_entry.id"],
            name=op.f("fk_ledger_entry_reverses_id_ledger_entry"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_entry")),
        sa.UniqueConstraint("key", name=op.f("uq_ledger_entry_key")),
        sa.UniqueConstraint("uid", name=op.f("uq_ledger_entry_uid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        "ix_ledger_entry_account", "ledger_entry", ["member_id", "unit", "id"], unique=False
    )
    op.create_index(op.f("ix_ledger_entry_booked_on"), "ledger_entry", ["booked_on"], unique=False)
    op.create_index(
        "ix_ledger_entry_debt",
        "ledger_entry",
        ["member_id", "unit"],
        unique=False,
        sqlite_where=sa.text("lot_id IS NULL AND amount < 0"),
    )
    op.create_index(
        "ix_ledger_entry_expiry",
        "ledger_entry",
        ["expires_on"],
        unique=False,
        sqlite_where=sa.text("expires_on IS NOT NULL"),
    )
    op.create_index(
        "ix_ledger_entry_import",
        "ledger_entry",
        ["import_batch_id"],
        unique=False,
        sqlite_where=sa.text("import_batch_id IS NOT NULL"),
    )
    op.create_index(
        "ix_ledger_entry_lot",
        "ledger_entry",
        ["lot_id", "amount"],
        unique=False,
        sqlite_where=sa.text("lot_id IS NOT NULL"),
    )
    op.create_index(
        "ix_ledger_entry_receipt",
        "ledger_entry",
        ["receipt_id"],
        unique=False,
        sqlite_where=sa.text("receipt_id IS NOT NULL"),
    )
    op.create_index(
        "ix_ledger_entry_reverses",
        "ledger_entry",
        ["reverses_id"],
        unique=False,
        sqlite_where=sa.text("reverses_id IS NOT NULL"),
    )
    op.create_table(
        "member_custom",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("field_id", sa.Integer(), nullable=False),
        sa.Column("text_value", sa.Text(), nullable=True),
        sa.Column("number_milli", sa.Integer(), nullable=True),
        sa.Column("day_value", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["field_id"], ["custom_field.id"], name=op.f("fk_member_custom_field_id_custom_field")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_member_custom_member_id_member")
        ),
        sa.PrimaryKeyConstraint("member_id", "field_id", name=op.f("pk_member_custom")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_member_custom_field_id_day_value"),
        "member_custom",
        ["field_id", "day_value"],
        unique=False,
    )
    op.create_index(
        op.f("ix_member_custom_field_id_number_milli"),
        "member_custom",
        ["field_id", "number_milli"],
        unique=False,
    )
    op.create_index(
        op.f("ix_member_custom_field_id_text_value"),
        "member_custom",
        ["field_id", "text_value"],
        unique=False,
    )
    op.create_table(
        "member_key",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Integer(), nullable=False),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('number', 'card', 'phone', 'email')", name=op.f("ck_member_key_kind_is_known")
        ),
        sa.ForeignKeyConstraint(
            ["import_batch_id"],
            ["import_batch.id"],
            name=op.f("fk_member_key_import_batch_id_import_batch"),
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_member_key_member_id_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member_key")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_member_key_import_batch_id"), "member_key", ["import_batch_id"], unique=False
    )
    op.create_index(op.f("ix_member_key_member_id"), "member_key", ["member_id"], unique=False)
    op.create_index(
        op.f("ix_member_key_value_kind_member_id"),
        "member_key",
        ["value", "kind", "member_id"],
        unique=True,
    )
    op.create_index(
        "uq_member_key_own",
        "member_key",
        ["value"],
        unique=True,
        sqlite_where=sa.text("kind IN ('number', 'card')"),
    )
    op.create_table(
        "member_summary",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("receipts", sa.Integer(), nullable=False),
        sa.Column("visit_days", sa.Integer(), nullable=False),
        sa.Column("total_minor", sa.Integer(), nullable=False),
        sa.Column("first_on", sa.Integer(), nullable=True),
        sa.Column("last_on", sa.Integer(), nullable=True),
        sa.Column("gap_half_days", sa.Integer(), nullable=True),
        sa.Column("any_receipts", sa.Integer(), nullable=False),
        sa.Column("any_last_on", sa.Integer(), nullable=False),
        sa.Column("branches", sa.Integer(), nullable=False),
        sa.Column("main_branch_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["main_branch_id"], ["branch.id"], name=op.f("fk_member_summary_main_branch_id_branch")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_member_summary_member_id_member")
        ),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_member_summary")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_member_summary_any_last_on"), "member_summary", ["any_last_on"], unique=False
    )
    op.create_index(
        op.f("ix_member_summary_first_on"), "member_summary", ["first_on"], unique=False
    )
    op.create_index(op.f("ix_member_summary_last_on"), "member_summary", ["last_on"], unique=False)
    op.create_index(
        op.f("ix_member_summary_main_branch_id"), "member_summary", ["main_branch_id"], unique=False
    )
    op.create_index(
        op.f("ix_member_summary_receipts"), "member_summary", ["receipts"], unique=False
    )
    op.create_index(
        op.f("ix_member_summary_total_minor"), "member_summary", ["total_minor"], unique=False
    )
    op.create_table(
        "value_fit",
        sa.Column("as_of_on", sa.Integer(), nullable=False),
        sa.Column("fitted_at", sa.Integer(), nullable=False),
        sa.Column("customers", sa.Integer(), nullable=False),
        sa.Column("repeaters", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("is_complete", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_value_fit")),
        sqlite_strict=True,
    )
    op.create_table(
        "member_value",
        sa.Column("fit_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("alive_ppm", sa.Integer(), nullable=False),
        sa.Column("visits_milli", sa.Integer(), nullable=False),
        sa.Column("expected_12m_minor", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "alive_ppm BETWEEN 0 AND 1000000", name=op.f("ck_member_value_alive_is_a_share")
        ),
        sa.ForeignKeyConstraint(
            ["fit_id"], ["value_fit.id"], name=op.f("fk_member_value_fit_id_value_fit")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_member_value_member_id_member")
        ),
        sa.PrimaryKeyConstraint("fit_id", "member_id", name=op.f("pk_member_value")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_member_value_member_id"), "member_value", ["member_id"], unique=False)
    op.create_table(
        "member_tag",
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_member_tag_member_id_member")
        ),
        sa.ForeignKeyConstraint(["tag_id"], ["tag.id"], name=op.f("fk_member_tag_tag_id_tag")),
        sa.PrimaryKeyConstraint("tag_id", "member_id", name=op.f("pk_member_tag")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_member_tag_member_id"), "member_tag", ["member_id"], unique=False)
    op.create_table(
        "membership",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("track_id", sa.Integer(), nullable=True),
        sa.Column("track_since_on", sa.Integer(), nullable=True),
        sa.Column("track_until_on", sa.Integer(), nullable=True),
        sa.Column("joined_on", sa.Integer(), nullable=True),
        sa.Column("joined_via", sa.Text(), nullable=True),
        sa.Column("ends_on", sa.Integer(), nullable=True),
        sa.Column("branch_id", sa.Integer(), nullable=True),
        sa.Column("employee_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('candidate', 'invited', 'active', 'expired', 'left')",
            name=op.f("ck_membership_state_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["branch.id"], name=op.f("fk_membership_branch_id_branch")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_membership_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_membership_member_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["program_id"], ["program.id"], name=op.f("fk_membership_program_id_program")
        ),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name=op.f("fk_membership_track_id_track")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sa.UniqueConstraint("uid", name=op.f("uq_membership_uid")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_membership_branch_id"), "membership", ["branch_id"], unique=False)
    op.create_index(op.f("ix_membership_employee_id"), "membership", ["employee_id"], unique=False)
    op.create_index(
        op.f("ix_membership_member_id_state"), "membership", ["member_id", "state"], unique=False
    )
    op.create_index(
        op.f("ix_membership_program_id_member_id"),
        "membership",
        ["program_id", "member_id"],
        unique=True,
    )
    op.create_index(
        op.f("ix_membership_program_id_state_member_id"),
        "membership",
        ["program_id", "state", "member_id"],
        unique=False,
    )
    op.create_index(op.f("ix_membership_track_id"), "membership", ["track_id"], unique=False)
    op.create_index(
        op.f("ix_membership_track_until_on"), "membership", ["track_until_on"], unique=False
    )
    op.create_table(
        "merge_log",
        sa.Column("kept_id", sa.Integer(), nullable=False),
        sa.Column("merged_id", sa.Integer(), nullable=False),
        sa.Column("moved", sa.Text(), nullable=False),
        sa.Column("merged_at", sa.Integer(), nullable=False),
        sa.Column("undone_at", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["kept_id"], ["member.id"], name=op.f("fk_merge_log_kept_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["merged_id"], ["member.id"], name=op.f("fk_merge_log_merged_id_member")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge_log")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_merge_log_kept_id"), "merge_log", ["kept_id"], unique=False)
    op.create_index(op.f("ix_merge_log_merged_id"), "merge_log", ["merged_id"], unique=False)
    op.create_table(
        "not_duplicate",
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("said_at", sa.Integer(), nullable=False),
        sa.CheckConstraint("one_id < other_id", name=op.f("ck_not_duplicate_lower_first")),
        sa.ForeignKeyConstraint(
            ["one_id"],
            ["member.id"],
            name=op.f("fk_not_duplicate_one_id_member"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["other_id"],
            ["member.id"],
            name=op.f("fk_not_duplicate_other_id_member"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("one_id", "other_id", name=op.f("pk_not_duplicate")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_not_duplicate_other_id"), "not_duplicate", ["other_id"], unique=False)
    op.create_table(
        "program_rule_version",
        sa.Column("program_id", sa.Integer(), nullable=False),
        sa.Column("since_at", sa.Integer(), nullable=False),
        sa.Column("join_rule", sa.Text(), nullable=False),
        sa.Column("changed_by_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["changed_by_id"],
            ["app_user.id"],
            name=op.f("fk_program_rule_version_changed_by_id_app_user"),
        ),
        sa.ForeignKeyConstraint(
            ["program_id"], ["program.id"], name=op.f("fk_program_rule_version_program_id_program")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_program_rule_version")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_program_rule_version_program_id_since_at"),
        "program_rule_version",
        ["program_id", "since_at"],
        unique=False,
    )
    op.create_table(
        "receipt",
        sa.Column("branch_id", sa.Integer(), nullable=False),
        sa.Column("till", sa.Text(), nullable=False),
        sa.Column("receipt_no", sa.Text(), nullable=False),
        sa.Column("sold_on", sa.Integer(), nullable=False),
        sa.Column("sold_minute", sa.Integer(), nullable=True),
        sa.Column("sold_at", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("employee_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("payment", sa.Text(), nullable=True),
        sa.Column("is_sale", sa.Integer(), nullable=False),
        sa.Column("total_minor", sa.Integer(), nullable=False),
        sa.Column("returned_minor", sa.Integer(), nullable=False),
        sa.Column("discount_minor", sa.Integer(), nullable=False),
        sa.Column("quantity_milli", sa.Integer(), nullable=False),
        sa.Column("returns_receipt_id", sa.Integer(), nullable=True),
        sa.Column("import_batch_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "channel IN ('shop', 'phone', 'web')", name=op.f("ck_receipt_channel_is_known")
        ),
        sa.CheckConstraint("sold_minute BETWEEN 0 AND 1439", name=op.f("ck_receipt_sold_minute")),
        sa.ForeignKeyConstraint(
            ["branch_id"], ["branch.id"], name=op.f("fk_receipt_branch_id_branch")
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_receipt_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["import_batch_id"],
            ["import_batch.id"],
            name=op.f("fk_receipt_import_batch_id_import_batch"),
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["member.id"], name=op.f("fk_receipt_member_id_member")
        ),
        sa.ForeignKeyConstraint(
            ["returns_receipt_id"],
            ["receipt.id"],
            name=op.f("fk_receipt_returns_receipt_id_receipt"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
        sa.UniqueConstraint("uid", name=op.f("uq_receipt_uid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_receipt_branch_id_till_receipt_no_sold_on"),
        "receipt",
        ["branch_id", "till", "receipt_no", "sold_on"],
        unique=True,
    )
    op.create_index(
        "ix_receipt_day",
        "receipt",
        ["sold_on", "branch_id", "member_id", "is_sale", "total_minor", "returned_minor"],
        unique=False,
    )
    op.create_index(op.f("ix_receipt_employee_id"), "receipt", ["employee_id"], unique=False)
    op.create_index(
        "ix_receipt_history",
        "receipt",
        [
            "member_id",
            "sold_on",
            "is_sale",
            "total_minor",
            "branch_id",
            "returned_minor",
            "discount_minor",
            "quantity_milli",
            "sold_minute",
            "channel",
        ],
        unique=False,
        sqlite_where=sa.text("member_id IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_receipt_import_batch_id"), "receipt", ["import_batch_id"], unique=False
    )
    op.create_index(
        op.f("ix_receipt_returns_receipt_id"), "receipt", ["returns_receipt_id"], unique=False
    )
    op.create_table(
        "segment_version",
        sa.Column("segment_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Integer(), nullable=False),
        sa.Column("changed_by_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["changed_by_id"],
            ["app_user.id"],
            name=op.f("fk_segment_version_changed_by_id_app_user"),
        ),
        sa.ForeignKeyConstraint(
            ["segment_id"], ["segment.id"], name=op.f("fk_segment_version_segment_id_segment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_segment_version")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_segment_version_segment_id_version"),
        "segment_version",
        ["segment_id", "version"],
        unique=True,
    )
    op.create_table(
        "membership_event",
        sa.Column("membership_id", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.Integer(), nullable=False),
        sa.Column("happened_on", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("track_id", sa.Integer(), nullable=True),
        sa.Column("track_step", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("employee_id", sa.Integer(), nullable=True),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('candidate', 'invited', 'active', 'expired', 'left')",
            name=op.f("ck_membership_event_state_is_known"),
        ),
        sa.CheckConstraint(
            "track_step IN ('joined', 'upgraded', 'held', 'downgraded')",
            name=op.f("ck_membership_event_track_step_is_known"),
        ),
        sa.ForeignKeyConstraint(
            ["employee_id"], ["employee.id"], name=op.f("fk_membership_event_employee_id_employee")
        ),
        sa.ForeignKeyConstraint(
            ["membership_id"],
            ["membership.id"],
            name=op.f("fk_membership_event_membership_id_membership"),
        ),
        sa.ForeignKeyConstraint(
            ["track_id"], ["track.id"], name=op.f("fk_membership_event_track_id_track")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_event")),
        sa.UniqueConstraint("uid", name=op.f("uq_membership_event_uid")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_membership_event_employee_id"), "membership_event", ["employee_id"], unique=False
    )
    op.create_index(
        op.f("ix_membership_event_happened_on"), "membership_event", ["happened_on"], unique=False
    )
    op.create_index(
        op.f("ix_membership_event_membership_id_happened_at"),
        "membership_event",
        ["membership_id", "happened_at"],
        unique=False,
    )
    op.create_index(
        op.f("ix_membership_event_track_id"), "membership_event", ["track_id"], unique=False
    )
    op.create_table(
        "receipt_line",
        sa.Column("receipt_id", sa.Integer(), nullable=False),
        sa.Column("line_no", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=True),
        sa.Column("quantity_milli", sa.Integer(), nullable=False),
        sa.Column("amount_minor", sa.Integer(), nullable=False),
        sa.Column("discount_minor", sa.Integer(), nullable=False),
        sa.Column("is_return", sa.Integer(), nullable=False),
        sa.Column("returns_line_id", sa.Integer(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("sold_on", sa.Integer(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("category_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["product_id"], ["product.id"], name=op.f("fk_receipt_line_product_id_product")
        ),
        sa.ForeignKeyConstraint(
            ["receipt_id"],
            ["receipt.id"],
            name=op.f("fk_receipt_line_receipt_id_receipt"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["returns_line_id"],
            ["receipt_line.id"],
            name=op.f("fk_receipt_line_returns_line_id_receipt_line"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt_line")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_receipt_line_category",
        "receipt_line",
        [
            "category_id",
            "member_id",
            "sold_on",
            "amount_minor",
            "receipt_id",
            "quantity_milli",
            "is_return",
        ],
        unique=False,
        sqlite_where=sa.text("member_id IS NOT NULL"),
    )
    op.create_index(
        "ix_receipt_line_department",
        "receipt_line",
        [
            "department_id",
            "member_id",
            "sold_on",
            "amount_minor",
            "receipt_id",
            "quantity_milli",
            "is_return",
        ],
        unique=False,
        sqlite_where=sa.text("member_id IS NOT NULL"),
    )
    op.create_index(
        "ix_receipt_line_product",
        "receipt_line",
        [
            "product_id",
            "member_id",
            "sold_on",
            "amount_minor",
            "receipt_id",
            "quantity_milli",
            "is_return",
        ],
        unique=False,
    )
    op.create_index(
        op.f("ix_receipt_line_receipt_id_line_no"),
        "receipt_line",
        ["receipt_id", "line_no"],
        unique=True,
    )
    op.create_index(
        "ix_receipt_line_return_history",
        "receipt_line",
        [
            "member_id",
            "sold_on",
            "amount_minor",
            "receipt_id",
            "quantity_milli",
            "is_return",
        ],
        unique=False,
        sqlite_where=sa.text("is_return = 1 AND member_id IS NOT NULL"),
    )
    op.create_index(
        "ix_receipt_line_returns",
        "receipt_line",
        ["returns_line_id"],
        unique=False,
        sqlite_where=sa.text("returns_line_id IS NOT NULL"),
    )

"""Schema steps (Alembic). A step never imports the tables and is never edited once released."""

from pathlib import Path

from models.engine import APPLICATION_ID, migration_engine

# Every step this app knows, oldest first; a test holds the list against the step files.
# A literal, so that opening an up-to-date file does not pay for importing Alembic.
KNOWN = ("0001",)
HEAD = KNOWN[-1]


def upgrade(path: Path) -> None:
    """Bring the file at `path` to today's schema, making it when it is not there.

    All steps run in one transaction: after a crash the file is as it was before.
    """
    # Heavy, and needed only when there is something to migrate.
    from alembic import command  # noqa: PLC0415 - see above
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    engine = migration_engine(path)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"migration left {len(broken)} dangling references")
    engine.dispose()

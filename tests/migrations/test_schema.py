"""The schema steps and the tables say the same."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import models
from models import migrations
from models.engine import migration_engine


def test_the_steps_build_exactly_the_tables_of_the_models(database):
    engine = migration_engine(database.path)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _: not (name or "").startswith("member_search")
            },
        )
        assert compare_metadata(context, models.Base.metadata) == []
    engine.dispose()


def test_the_known_steps_are_the_step_files_in_order():
    folder = Path(migrations.__file__).parent
    steps = ScriptDirectory(str(folder)).walk_revisions()
    assert tuple(reversed([step.revision for step in steps])) == migrations.KNOWN

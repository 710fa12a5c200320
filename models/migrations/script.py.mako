"""${message}

A step never imports models, and is never edited after release: it must do tomorrow what it
does today. Foreign keys are off while it runs; `upgrade` checks them at the end.
"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    ${upgrades if upgrades else "pass"}

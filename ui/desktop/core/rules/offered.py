"""Choosing several of what the shop has: goods, branches, tags… by typing a part of the name."""

from collections.abc import Sequence
from typing import Any

from services import segments
from ui.desktop.core.context import Context
from ui.desktop.core.pick import Choice, PickButton


def pick_offered(
    context: Context, name: str, picker: str, *, fact: str = "", several: bool = True
) -> PickButton:
    """Return a button that offers what `segments.options` has for the picker.

    What is chosen already is told by its name where it has one.
    """

    def offered(session: Any, typed: str) -> Sequence[Choice]:
        found = segments.options(session, picker, typed, fact)
        return [Choice(one.value, one.label, one.depth) for one in found]

    return PickButton(
        context,
        name,
        asked=offered,
        named=lambda session, values: segments.labels(session, picker, values),
        several=several,
        empty=context.words("choose"),
    )

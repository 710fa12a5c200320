"""Choosing names the shop has: branches, goods, tags, segments…, said as people know them."""

from collections.abc import Sequence
from typing import Any

from services import segments
from ui.desktop.core.context import Context
from ui.desktop.core.pick import Choice, PickButton
from ui.desktop.core.rules.narrowing_keys import KEYS
from ui.words import TranslatedWords


def names_button(
    context: Context,
    name: str,
    picker: str,
    values: Sequence[str] = (),
    fact: str = "",
    *,
    several: bool = True,
) -> PickButton:
    """Return a button that offers the names of a picker, with these chosen.

    What is chosen shows as it stands in the rule, and by its name a moment later.
    """
    words = context.words

    def offered(session: Any, typed: str) -> list[Choice]:
        found = segments.options(session, picker, typed, fact)
        return [Choice(one.value, _said(one, fact, words), one.depth) for one in found]

    def named(session: Any, chosen: Sequence[str]) -> dict[str, str]:
        return segments.labels(session, picker, chosen)

    pick = PickButton(
        context,
        name,
        asked=offered,
        named=named if picker in segments.NAMED_OTHERWISE else None,
        unnamed=lambda value: _plain(value, fact, words),
        several=several,
        empty=words("choose"),
    )
    pick.set_values(values)
    return pick


def _said(option: segments.Option, fact: str, words: TranslatedWords) -> str:
    kind, colon, _ = option.value.partition(":")
    if fact == "purchases.bought" and colon:
        return f"{option.label} · {words(KEYS[kind])}"
    return segments.value_text(fact, option.label, words)


def _plain(value: str, fact: str, words: TranslatedWords) -> str:
    kind, colon, name = value.partition(":")
    if fact == "purchases.bought" and colon and kind in KEYS:
        return f"{words(KEYS[kind])} {name}"
    return segments.value_text(fact, value, words)

"""What is wrong with a condition, as it is said right at it: without the place in the document."""

from typing import Any

from services import segments
from services.core.errors import AppError
from services.core.words import Text
from ui.words import TranslatedWords

NOTHING_CHOSEN = Text("Nothing is chosen yet.")
DOES_NOT_FIT = Text("This value does not fit.")
_SAID: dict[str, Text] = {
    "segments.bad_shape": Text("This is not a condition: {found}"),
    "segments.unknown_fact": Text("Nothing by the name “{fact}” is known here."),
    "segments.unknown_operator": Text("This cannot be compared with “{op}”."),
    "segments.bad_value": Text("The value {value} does not fit here."),
    "segments.turned_round": Text("The end comes before the beginning."),
    "segments.bad_window": Text("This stretch of time does not fit here: {found}"),
    "segments.needs_window": Text("This needs a stretch of time, such as the last 90 days."),
    "segments.bad_where": Text("This cannot be narrowed by {found}."),
    "segments.too_deep": Text("Here the groups lie too deep in each other (at most {limit})."),
    "segments.too_long": Text("From here on there are too many conditions (at most {limit})."),
}


def said_at_condition(flaw: AppError, words: TranslatedWords) -> str:
    """Return a refusal of a condition in words."""
    if flaw.facts.get("value") in ([], None) and flaw.code == "segments.bad_value":
        return words(NOTHING_CHOSEN)
    text = _SAID.get(flaw.code)
    return words.refusal(flaw) if text is None else words(text, **_shown(flaw.facts))


def _shown(facts: dict[str, object]) -> dict[str, Any]:
    return {name: str(value) for name, value in facts.items() if name != "path"}


def for_fields(asked: dict[str, Any]) -> dict[str, Any] | None:
    """Return a condition as the builder's fields read it: every part as `dump` writes it.

    Files may write the same in shorter ways (one value for a list of one, hours as numbers). What
    one is in the middle of, days turned round or nothing chosen yet, stays as it stands. None for
    what no field can show.
    """
    whole, held, unchosen = dict(asked), dict[str, Any](), dict[str, Any]()
    while True:
        try:
            rule = segments.dump(segments.parse({"version": 1, "rule": whole}))["rule"]
            break
        except segments.BadRule as flaw:
            if not (isinstance(flaw, segments.TurnedRound) or flaw.facts.get("value") == []):
                return None
            _, part, *key = str(flaw.facts["path"]).split(".")
            if part == "where":
                unchosen[key[0]] = []
                whole["where"] = {k: v for k, v in whole["where"].items() if k != key[0]}
            elif part == "within":
                held["within"], whole["within"] = whole["within"], {"last_days": 1}
            else:
                held |= {"op": whole["op"], "value": whole.pop("value")}
                whole["op"] = "is_known"
    if unchosen:
        held["where"] = rule.get("where", {}) | unchosen
    return {**rule, **held}


def can_be_edited(asked: dict[str, Any]) -> bool:
    """Return whether the builder's fields can show a condition: whole, or in need of a value."""
    return for_fields(asked) is not None

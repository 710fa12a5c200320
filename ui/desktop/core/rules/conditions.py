"""How comparisons are called, and which of them take no value, several, or a number of days."""

from services.core.words import Text

OPERATORS = {
    "equals": Text("is exactly"),
    "not_equals": Text("is not"),
    "at_least": Text("is at least"),
    "more_than": Text("is more than"),
    "at_most": Text("is at most"),
    "less_than": Text("is less than"),
    "between": Text("is between"),
    "contains": Text("contains"),
    "starts_with": Text("begins with"),
    "ends_with": Text("ends with"),
    "any_of": Text("is one of"),
    "all_of": Text("is all of"),
    "none_of": Text("is none of"),
    "on": Text("is on"),
    "before": Text("is before"),
    "after": Text("is after"),
    "in_last_days": Text("is in the last days"),
    "in_next_days": Text("is in the next days"),
    "not_in_last_days": Text("is not in the last days"),
    "in_month": Text("is in the months"),
    "is_known": Text("is known"),
    "is_unknown": Text("is not known"),
}
NO_VALUE = frozenset({"is_known", "is_unknown"})
LISTS = frozenset({"any_of", "all_of", "none_of", "in_month"})
DAYS = frozenset({"in_last_days", "in_next_days", "not_in_last_days"})

"""The facts one may ask for: those of the catalogue and the shop's own fields, by what they are."""

from collections.abc import Sequence

from services import segments
from services.core.words import Text
from services.segments import Fact
from ui.desktop.core.context import Context
from ui.desktop.core.pick import Choice

_OWN = "custom."
_ABOUT = " · "

DOMAINS: dict[str, Text] = {
    "purchases": Text("Purchases"),
    "lifecycle": Text("Stage"),
    "member": Text("Customer"),
    "contact": Text("Contact"),
    "membership": Text("Membership"),
    "balance": Text("Balance"),
    "benefits": Text("Benefits"),
    "campaigns": Text("Campaigns"),
    "rfm": Text("RFM"),
    "value": Text("Expected"),
    "segment": Text("Segment"),
    "sample": Text("Sample"),
    "custom": Text("Own field"),
}


class Facts:
    """`choices` offers all of them in words, `names` says how each is called."""

    def __init__(self, context: Context, own: Sequence[Fact] = ()) -> None:
        words = context.words
        self._own = {fact.key: fact for fact in own}
        self.choices: list[Choice] = []
        for domain, name in DOMAINS.items():
            facts = [fact for fact in segments.CATALOG.values() if _domain(fact) == domain]
            said = [(fact.key, f"{words(name)}{_ABOUT}{words(fact.label)}") for fact in facts]
            self.choices += [
                Choice(key, text, also=segments.spoken(key, words))
                for key, text in sorted(said, key=lambda it: it[1])
            ]
        own_name = words(DOMAINS["custom"])
        self.choices += [
            Choice(fact.key, f"{own_name}{_ABOUT}{fact.key.removeprefix(_OWN)}") for fact in own
        ]
        self.names = {choice.value: choice.label for choice in self.choices}
        # A rule may name an own field in the longer way, too.
        self.names |= {f"member.{key}": self.names[key] for key in self._own}

    def short(self, key: str) -> str:
        """Return how a fact is called where it is plain what it is about."""
        return self.names.get(key, key).rpartition(_ABOUT)[2]

    def find(self, key: str) -> Fact | None:
        """Return the fact; one of the shop's own fields with the kind of the field."""
        return self._own.get(key.removeprefix("member.")) or segments.find_fact(key)


def _domain(fact: Fact) -> str:
    return fact.key.partition(".")[0]

"""How people say each fact of a rule: clauses that follow "customers who", and their parts.

A clause has up to four marks: `{what}` (the amount, the day, the names), and behind it `{where}`
and `{when}`, each empty or beginning with a space. Every language orders them in its translation.
"""

from dataclasses import dataclass

from services.core.words import Text, Words


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is said of a fact.

    `says` holds where the comparison does; `denies` its opposite, for facts with a `none_of`;
    `nothing` and `something` are said of a count that is 0, or at least 1. `unit` is how the
    number is counted, with `{value}` and the plural forms of `n`.
    """

    says: Text
    denies: Text | None = None
    nothing: Text | None = None
    something: Text | None = None
    unit: Text | None = None


PURCHASES = Text("{value} purchases")
ITEMS = Text("{value} items")
DAYS = Text("{value} days")
BRANCHES = Text("{value} branches")
POINTS = Text("{value} points")
BENEFITS = Text("{value} benefits")
MESSAGES = Text("{value} messages")
CUSTOMERS = Text("{value} customers")
YEARS = Text("{value} years")
TIMES = Text("{value} times")
OF_100 = Text("{value} of 100")
# What is counted piece by piece: English has fewer of them, not less.
COUNTED = frozenset({PURCHASES, ITEMS, BRANCHES, POINTS, BENEFITS, MESSAGES, CUSTOMERS})

PHRASES: dict[str, Phrase] = {
    "member.gender": Phrase(
        Text("are recorded with the gender {what}"),
        Text("are not recorded with the gender {what}"),
    ),
    "member.age": Phrase(Text("are {what} old"), unit=YEARS),
    "member.city": Phrase(Text("live in {what}"), Text("do not live in {what}")),
    "member.postcode": Phrase(
        Text("have the postcode {what}"), Text("do not have the postcode {what}")
    ),
    "member.language": Phrase(Text("speak {what}"), Text("do not speak {what}")),
    "member.kind": Phrase(Text("are {what}"), Text("are not {what}")),
    "member.job_title": Phrase(Text("work as {what}"), Text("do not work as {what}")),
    "member.company": Phrase(
        Text("belong to the company {what}"), Text("do not belong to the company {what}")
    ),
    "member.tags": Phrase(Text("carry the tag {what}"), Text("do not carry the tag {what}")),
    "member.home_branch": Phrase(
        Text("belong to branch {what}"), Text("do not belong to branch {what}")
    ),
    "member.enrolled_on": Phrase(Text("signed up {what}")),
    "member.enrolled_by": Phrase(
        Text("were signed up by {what}"), Text("were not signed up by {what}")
    ),
    "member.source": Phrase(Text("came to us by {what}"), Text("did not come to us by {what}")),
    "member.birthday": Phrase(Text("have a birthday {what}")),
    "member.referrals": Phrase(
        Text("brought {what}"),
        nothing=Text("brought nobody"),
        something=Text("brought somebody"),
        unit=CUSTOMERS,
    ),
    "member.quality": Phrase(Text("have details that score {what}"), unit=OF_100),
    "contact.reachable": Phrase(
        Text("can be reached by {what}"), Text("cannot be reached by {what}")
    ),
    "contact.consents": Phrase(Text("accept {what}"), Text("do not accept {what}")),
    "contact.preferred": Phrase(Text("prefer {what}"), Text("do not prefer {what}")),
    "contact.last_contacted_on": Phrase(Text("were last written to {what}")),
    "contact.times_contacted": Phrase(
        Text("got {what}{when}"),
        nothing=Text("got no message{when}"),
        something=Text("got a message{when}"),
        unit=MESSAGES,
    ),
    "purchases.count": Phrase(
        Text("made {what}{where}{when}"),
        nothing=Text("bought nothing{where}{when}"),
        something=Text("bought something{where}{when}"),
        unit=PURCHASES,
    ),
    "purchases.total": Phrase(
        Text("spent {what}{where}{when}"), nothing=Text("spent nothing{where}{when}")
    ),
    "purchases.items": Phrase(Text("bought {what}{where}{when} by number"), unit=ITEMS),
    "purchases.average_basket": Phrase(Text("spent {what} a visit on average{where}{when}")),
    "purchases.first_on": Phrase(Text("first bought {what}{where}{when}")),
    "purchases.last_on": Phrase(Text("last bought {what}{where}{when}")),
    "purchases.days_since_last": Phrase(Text("last bought {what} ago{where}{when}"), unit=DAYS),
    "purchases.usual_gap_days": Phrase(
        Text("usually leave {what} between visits{where}{when}"), unit=DAYS
    ),
    "purchases.gap_ratio": Phrase(
        Text("have stayed away {what} their usual time between visits{where}{when}"), unit=TIMES
    ),
    "purchases.share": Phrase(Text("put {what} of all they spend with us{where}{when}")),
    "purchases.branches": Phrase(Text("bought in {what}{where}{when}"), unit=BRANCHES),
    "purchases.main_branch": Phrase(
        Text("buy mostly at branch {what}{where}{when}"),
        Text("do not buy mostly at branch {what}{where}{when}"),
    ),
    "purchases.bought": Phrase(
        Text("bought {what}{where}{when}"), Text("did not buy {what}{where}{when}")
    ),
    "purchases.return_rate": Phrase(Text("returned {what} of what they bought{where}{when}")),
    "purchases.discount_share": Phrase(Text("got {what} off on average{where}{when}")),
    "purchases.trend": Phrase(
        Text("spent{where}{when} {what} what they spent in as many days before"), unit=TIMES
    ),
    "lifecycle.stage": Phrase(Text("are at the stage {what}"), Text("are not at the stage {what}")),
    "lifecycle.preferred": Phrase(
        Text("are preferred customers"), Text("are not preferred customers")
    ),
    "rfm.recency": Phrase(Text("score {what} for how recently they came")),
    "rfm.frequency": Phrase(Text("score {what} for how often they come")),
    "rfm.monetary": Phrase(Text("score {what} for what they spend")),
    "rfm.cell": Phrase(Text("are in RFM cell {what}"), Text("are not in RFM cell {what}")),
    "rfm.group": Phrase(
        Text("are in the RFM group {what}"), Text("are not in the RFM group {what}")
    ),
    "segment.in": Phrase(Text("are in the segment {what}"), Text("are not in the segment {what}")),
    "sample.percent": Phrase(Text("fall in a random sample of {what}")),
    "membership.program": Phrase(Text("are members of {what}"), Text("are not members of {what}")),
    "membership.state": Phrase(
        Text("have the membership state {what}{where}"),
        Text("do not have the membership state {what}{where}"),
    ),
    "membership.track": Phrase(
        Text("are on the track {what}{where}"), Text("are not on the track {what}{where}")
    ),
    "membership.joined_on": Phrase(Text("joined {what}{where}")),
    "membership.tenure_days": Phrase(Text("have been members for {what}{where}"), unit=DAYS),
    "membership.joined_via": Phrase(
        Text("joined through {what}{where}"), Text("did not join through {what}{where}")
    ),
    "membership.ends_on": Phrase(Text("have a membership that ends {what}{where}")),
    "balance.points": Phrase(Text("hold {what}"), nothing=Text("hold no points"), unit=POINTS),
    "balance.credit": Phrase(Text("hold credit of {what}")),
    "balance.expiring": Phrase(Text("have {what} about to expire{when}"), unit=POINTS),
    "balance.expiring_credit": Phrase(Text("have credit of {what} about to expire{when}")),
    "benefits.granted": Phrase(
        Text("were given {what}{where}{when}"),
        nothing=Text("were given no benefit{where}{when}"),
        something=Text("were given a benefit{where}{when}"),
        unit=BENEFITS,
    ),
    "benefits.redeemed": Phrase(
        Text("used {what}{where}{when}"),
        nothing=Text("used no benefit{where}{when}"),
        something=Text("used a benefit{where}{when}"),
        unit=BENEFITS,
    ),
    "benefits.last_redeemed_on": Phrase(Text("last used a benefit {what}{where}")),
    "benefits.fatigue": Phrase(Text("left {what} unused in a row{where}"), unit=BENEFITS),
    "campaigns.received": Phrase(
        Text("received {what}{when}"), Text("did not receive {what}{when}")
    ),
    "campaigns.responded": Phrase(
        Text("responded to {what}{when}"), Text("did not respond to {what}{when}")
    ),
    "campaigns.arm": Phrase(
        Text("are in the trial group {what}{where}"),
        Text("are not in the trial group {what}{where}"),
    ),
    "value.alive": Phrase(Text("are still customers with a chance of {what}")),
    "value.visits_12m": Phrase(
        Text("are expected to come on {what} in the next 12 months"), unit=DAYS
    ),
    "value.expected_12m": Phrase(Text("are expected to bring {what} in the next 12 months")),
}

# The shop's own fields.
OWN = Phrase(
    Text("have {what} in the field “{fact}”"), Text("do not have {what} in the field “{fact}”")
)

# Facts whose numbers are shares of a whole, said as percentages; a sample counts in percent.
SHARES = frozenset(
    {"purchases.share", "purchases.return_rate", "purchases.discount_share", "value.alive"}
)

# What was bought, by the kind of thing.
BOUGHT: dict[str, Text] = {
    "product": Text("the product {value}"),
    "category": Text("from category {value}"),
    "department": Text("from department {value}"),
    "brand": Text("from brand {value}"),
}

AMOUNTS: dict[str, Text] = {
    "equals": Text("exactly {value}"),
    "at_least": Text("at least {value}"),
    "more_than": Text("more than {value}"),
    "at_most": Text("at most {value}"),
    "less_than": Text("less than {value}"),
}
FEWER = Text("fewer than {value}")
# Two ends of a number, before its unit.
SPAN = Text("{first} to {last} by number")
DAY: dict[str, Text] = {
    "on": Text("on {value}"),
    "before": Text("before {value}"),
    "after": Text("after {value}"),
}
TEXTS: dict[str, Text] = {
    "contains": Text("have “{value}” in: {fact}"),
    "starts_with": Text("have something beginning with “{value}” in: {fact}"),
    "ends_with": Text("have something ending with “{value}” in: {fact}"),
}
KNOWN = Text("have on record: {fact}")
UNKNOWN = Text("do not have on record: {fact}")

PLACES: dict[str, Text] = {
    "branch": Text("at branch {value}"),
    "region": Text("in region {value}"),
    "product": Text("for product {value}"),
    "category": Text("in category {value}"),
    "department": Text("in department {value}"),
    "brand": Text("for brand {value}"),
    "weekday": Text("on {value}"),
    "hours": Text("at {value}"),
    "channel": Text("by way of {value}"),
    "program": Text("in program {value}"),
    "benefit": Text("of benefit {value}"),
    "campaign": Text("of campaign {value}"),
}


def spoken(fact: str, words: Words) -> str:
    """Return how people speak of a fact, a line a phrase and without amounts: to find it by."""
    phrase = PHRASES.get(fact)
    if phrase is None:
        return ""
    texts = (phrase.says, phrase.denies, phrase.nothing, phrase.something)
    return "\n".join(words(text, what="", where="", when="") for text in texts if text is not None)

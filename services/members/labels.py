"""How the closed words of a member are called; said in the reader's language by `words`."""

from models.values import Channel, ConsentBasis, ConsentState, KeyKind, MemberKind, MembershipState
from services.core.words import Text
from services.members.likeness import Likeness

CHANNELS = {
    Channel.EMAIL: Text("E-mail"),
    Channel.SMS: Text("SMS"),
    Channel.POST: Text("Letter"),
    Channel.PHONE: Text("Phone call"),
}
ANSWERS = {ConsentState.GRANTED: Text("agreed"), ConsentState.REFUSED: Text("refused")}
BASES = {
    ConsentBasis.EXPLICIT: Text("said so"),
    ConsentBasis.EXISTING_CUSTOMER: Text("existing customer"),
}
KEY_KINDS = {
    KeyKind.NUMBER: Text("Member number"),
    KeyKind.CARD: Text("Card"),
    KeyKind.PHONE: Text("Phone"),
    KeyKind.EMAIL: Text("E-mail"),
}
KINDS = {MemberKind.PERSON: Text("person"), MemberKind.BUSINESS: Text("business")}
STANDINGS = {
    MembershipState.CANDIDATE: Text("may join"),
    MembershipState.INVITED: Text("invited"),
    MembershipState.ACTIVE: Text("member"),
    MembershipState.EXPIRED: Text("expired"),
    MembershipState.LEFT: Text("left"),
}
# What a record lacks (QUALITY_WEIGHTS).
GAPS = {
    "name": Text("no name"),
    "phone": Text("no phone"),
    "email": Text("no e-mail"),
    "birthday": Text("no birthday"),
    "city": Text("no city"),
    "consent": Text("no consent to any channel"),
}
# Why two members may be one.
REASONS = {
    Likeness.EMAIL: Text("same e-mail"),
    Likeness.PHONE: Text("same phone"),
    Likeness.NAME_AND_BIRTHDAY: Text("same name and birthday"),
    Likeness.BIRTHDAY: Text("same birthday"),
    Likeness.NAME: Text("same name"),
    Likeness.SIMILAR_NAME: Text("similar name"),
    Likeness.ADDRESS: Text("same address"),
}

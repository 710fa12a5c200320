"""Customers: who they are, how a till finds them, and what they allowed.

Words: a *key* is a number, card, phone or e-mail a member is found by; a *decision* is one grant
or refusal of one channel. Invariants: numbers and cards belong to one member, phones and e-mails
may be shared; an address that could not be read is never stored; search words, keys, masks and
quality follow from profile, keys and decisions in the same transaction (`index`).

Consent, one rule everywhere: no decision is no; the newest decision counts, and of two at the
same moment the refusal. A withdrawal is also kept by address (`opt_out`, hashed), so it outlives
erasing, merging, restoring and importing: a grant that is not newer than it counts for nothing.
A grant without a date (`UNDATED`) is older than everything. Only a dated, later grant lifts one.
"""

from services.members.addresses import email_address, national_digits, phone_e164
from services.members.consent import refresh_reach, refuse_address, set_consent, wrong_masks
from services.members.errors import (
    AmbiguousMember,
    BadBirthday,
    BadEmail,
    BadKey,
    BadPhone,
    KeyTaken,
    Nameless,
    UnknownMember,
)
from services.members.events import MemberChanged, MemberEnrolled, MemberErased
from services.members.index import (
    drop_keys,
    forget,
    give_keys,
    holders,
    refresh,
    refresh_batch,
    wrong_search_entries,
)
from services.members.queries import (
    SORTS,
    Found,
    Match,
    MemberFilter,
    MemberRow,
    count_members,
    find_by_key,
    get_by_key,
    get_row,
    page,
    rows_of,
    search,
)
from services.members.rules import (
    QUALITY_WEIGHTS,
    UNDATED,
    Birthday,
    birthday,
    card_key,
    full_name,
    name_key,
    own_key,
    quality_gaps,
    search_key,
    search_words,
)

__all__ = [
    "AmbiguousMember",
    "BadBirthday",
    "BadEmail",
    "BadKey",
    "BadPhone",
    "Birthday",
    "Found",
    "KeyTaken",
    "Match",
    "MemberChanged",
    "MemberEnrolled",
    "MemberErased",
    "MemberFilter",
    "MemberRow",
    "Nameless",
    "QUALITY_WEIGHTS",
    "SORTS",
    "UNDATED",
    "UnknownMember",
    "birthday",
    "card_key",
    "count_members",
    "drop_keys",
    "email_address",
    "find_by_key",
    "forget",
    "full_name",
    "get_by_key",
    "get_row",
    "give_keys",
    "holders",
    "name_key",
    "national_digits",
    "own_key",
    "page",
    "phone_e164",
    "quality_gaps",
    "refresh",
    "refresh_batch",
    "refresh_reach",
    "refuse_address",
    "rows_of",
    "search",
    "search_key",
    "search_words",
    "set_consent",
    "wrong_masks",
    "wrong_search_entries",
]

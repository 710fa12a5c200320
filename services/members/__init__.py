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
from services.members.duplicates import Likeness, Pair, Suspect, alike, suspected_duplicates
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
from services.members.held import Held, everything_held, plain_values
from services.members.index import (
    drop_keys,
    forget,
    give_keys,
    holders,
    refresh,
    refresh_batch,
    wrong_search_entries,
)
from services.members.labels import (
    ANSWERS,
    BASES,
    CHANNELS,
    GAPS,
    KEY_KINDS,
    KINDS,
    STANDINGS,
)
from services.members.privacy import (
    Refusals,
    apply_refusals,
    erase,
    refusals,
    tombstone,
    was_erased,
)
from services.members.profile import Facts
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
from services.members.record import (
    ConsentRow,
    KeyRow,
    LineRow,
    MemberRecord,
    MembershipRow,
    ProfileRow,
    ReceiptRow,
    SummaryRow,
    detail,
    purchases,
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
from services.members.service import (
    Enrolled,
    add_key,
    edit,
    enrol,
    next_member_no,
    remove_key,
    set_tags,
)

__all__ = [
    "ANSWERS",
    "BASES",
    "CHANNELS",
    "GAPS",
    "KEY_KINDS",
    "KINDS",
    "STANDINGS",
    "AmbiguousMember",
    "BadBirthday",
    "BadEmail",
    "BadKey",
    "BadPhone",
    "Birthday",
    "ConsentRow",
    "Enrolled",
    "Facts",
    "Found",
    "Held",
    "KeyRow",
    "KeyTaken",
    "Likeness",
    "LineRow",
    "Match",
    "MemberChanged",
    "MemberEnrolled",
    "MemberErased",
    "MemberFilter",
    "MemberRecord",
    "MemberRow",
    "MembershipRow",
    "Nameless",
    "Pair",
    "ProfileRow",
    "QUALITY_WEIGHTS",
    "ReceiptRow",
    "Refusals",
    "SORTS",
    "SummaryRow",
    "Suspect",
    "UNDATED",
    "UnknownMember",
    "add_key",
    "alike",
    "apply_refusals",
    "birthday",
    "card_key",
    "count_members",
    "detail",
    "drop_keys",
    "edit",
    "email_address",
    "enrol",
    "erase",
    "everything_held",
    "find_by_key",
    "forget",
    "full_name",
    "get_by_key",
    "get_row",
    "give_keys",
    "holders",
    "name_key",
    "national_digits",
    "next_member_no",
    "own_key",
    "page",
    "plain_values",
    "phone_e164",
    "purchases",
    "quality_gaps",
    "refresh",
    "refresh_batch",
    "refresh_reach",
    "refusals",
    "refuse_address",
    "remove_key",
    "rows_of",
    "search",
    "search_key",
    "search_words",
    "set_consent",
    "set_tags",
    "suspected_duplicates",
    "tombstone",
    "was_erased",
    "wrong_masks",
    "wrong_search_entries",
]

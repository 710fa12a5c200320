"""The closed sets of words that rows hold; their text values are what the file stores."""

from enum import StrEnum


class Channel(StrEnum):
    """A way to reach a member. `bit` is its place in the channel masks of `Member`."""

    EMAIL = "email"
    SMS = "sms"
    POST = "post"
    PHONE = "phone"

    @property
    def bit(self) -> int:
        """Return the channel's bit in `Member.consent_mask` and `Member.reach_mask`."""
        return 1 << list(Channel).index(self)


class ConsentState(StrEnum):
    """What a member said to one channel."""

    GRANTED = "granted"
    REFUSED = "refused"


class ConsentBasis(StrEnum):
    """Why writing to the member is allowed."""

    EXPLICIT = "explicit"
    EXISTING_CUSTOMER = "existing_customer"


class MemberKind(StrEnum):
    """A person or a business."""

    PERSON = "person"
    BUSINESS = "business"


class MemberState(StrEnum):
    """Erased and merged rows stay for their sums; only `known` ones count as customers."""

    KNOWN = "known"
    ERASED = "erased"
    MERGED = "merged"


class KeyKind(StrEnum):
    """What a till may identify a member by."""

    NUMBER = "number"
    CARD = "card"
    PHONE = "phone"
    EMAIL = "email"


class SaleChannel(StrEnum):
    """Where a receipt was made."""

    SHOP = "shop"
    PHONE = "phone"
    WEB = "web"


class ProgramState(StrEnum):
    """A program is drafted, runs, and is closed."""

    DRAFT = "draft"
    RUNNING = "running"
    CLOSED = "closed"


class MembershipState(StrEnum):
    """A customer's standing in one program."""

    CANDIDATE = "candidate"
    INVITED = "invited"
    ACTIVE = "active"
    EXPIRED = "expired"
    LEFT = "left"


class TrackStep(StrEnum):
    """What moved a member between tracks."""

    JOINED = "joined"
    UPGRADED = "upgraded"
    HELD = "held"
    DOWNGRADED = "downgraded"


class BenefitKind(StrEnum):
    """What a benefit gives."""

    PERCENT = "percent"
    AMOUNT = "amount"
    CREDIT = "credit"
    POINTS = "points"
    GIFT = "gift"
    EXPERIENCE = "experience"


class Trigger(StrEnum):
    """What makes a benefit appear."""

    PURCHASE = "purchase"
    NTH_VISIT = "nth_visit"
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    TRACK = "track"
    REFERRAL = "referral"
    SEGMENT = "segment"
    MANUAL = "manual"
    SURPRISE = "surprise"


class GrantState(StrEnum):
    """A granted benefit waits, is reserved, used, lapsed or taken back."""

    GRANTED = "granted"
    RESERVED = "reserved"
    REDEEMED = "redeemed"
    LAPSED = "lapsed"
    REVOKED = "revoked"


class Unit(StrEnum):
    """What an account counts: points, or credit in minor units of money."""

    POINTS = "points"
    CREDIT = "credit"


class EntryKind(StrEnum):
    """The kinds of ledger entries."""

    EARN = "earn"
    GRANT = "grant"
    REDEEM = "redeem"
    EXPIRE = "expire"
    REVERSE = "reverse"
    ADJUST = "adjust"
    TRANSFER = "transfer"


class CampaignState(StrEnum):
    """The columns of the campaign board."""

    DRAFT = "draft"
    PILOT = "pilot"
    WAITING = "waiting"
    SENDING = "sending"
    RUNNING = "running"
    FINISHED = "finished"


class RecipientState(StrEnum):
    """One outbox row. `unknown`: handed over, answer never seen; never sent again by itself."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    SKIPPED = "skipped"


class ImportKind(StrEnum):
    """What a file may bring in."""

    MEMBERS = "members"
    PRODUCTS = "products"
    PURCHASES = "purchases"
    BALANCES = "balances"
    CONSENTS = "consents"

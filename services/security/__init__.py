"""Users, rights and the audit trail.

The trail promises: every change to rules, balances, consent, privacy, users and every export
leaves an entry in the same transaction, and no entry can be changed or taken out unseen.
"""

from services.security.audit import broken_seals, record

__all__ = ["broken_seals", "record"]

"""The ledger of points and credit: append-only entries, from which everything can be recomputed.

**Words.** A *root* is an entry that names no lot: above zero it is a *lot*, below zero a *debt*.
Every other entry names its root as `lot_id` and takes from it or puts back into it. What is left
of a root is its amount and all entries that name it. The *balance* is the sum of all entries;
what is *available* on a day is what is left of the lots that are still good, less open debts.

**Invariants** (kept here, recomputed by `verify`):
- a lot holds between nothing and its amount, a debt likewise below zero;
- a root and what names it agree in member and unit;
- one earning per receipt and benefit; an entry and all that reverse it (`reverses_id`) come to
  something between nothing and the entry: no deed is taken back twice;
- entries about a receipt that an undone import took away come to zero;
- `account.balance` is the sum of the entries.

New lots pay open debts first (a pair of `transfer` entries), so that nobody who is in debt loses
points to expiry that have in truth been paid back long ago.
"""

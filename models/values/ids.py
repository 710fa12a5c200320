"""Ids that stay unique across branches that never talk to each other."""

import os
import time


def new_uid() -> bytes:
    """Return a new UUIDv7 as 16 bytes (RFC 9562, 5.7): 48 bits of Unix ms, then random bits.

    Time comes first so that new rows land at the end of the unique index, not all over it.
    """
    stamp = time.time_ns() // 1_000_000
    random = bytearray(os.urandom(10))
    random[0] = 0x70 | (random[0] & 0x0F)
    random[2] = 0x80 | (random[2] & 0x3F)
    return stamp.to_bytes(6, "big") + bytes(random)

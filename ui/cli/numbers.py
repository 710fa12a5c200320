"""Numbers written on the command line; a ValueError makes argparse say wrong usage."""

# The largest whole number that SQLite keeps.
_MOST = 2**63 - 1


def number(text: str) -> int:
    """Return a whole number that the data can hold."""
    value = int(text)
    if abs(value) > _MOST:
        raise ValueError(text)
    return value


def count(text: str) -> int:
    """Return a number of things wanted: at least one."""
    value = number(text)
    if value < 1:
        raise ValueError(text)
    return value


def seed(text: str) -> int:
    """Return a number to draw by: not below zero."""
    value = number(text)
    if value < 0:
        raise ValueError(text)
    return value

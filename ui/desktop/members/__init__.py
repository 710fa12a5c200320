"""Members: a list of any length, search while typing, and everything about one of them."""

"""Segments: the saved ones with their sizes, and one with its rule, live."""

"""Rules without code: conditions in words, shared by segments, join conditions and benefits."""

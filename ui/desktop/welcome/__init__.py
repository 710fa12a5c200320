"""The first start: a shop in under two minutes."""

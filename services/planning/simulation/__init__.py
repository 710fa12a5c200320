"""Trying a draft of a program on the shop's own history."""

"""The counter: scan, see who it is and what they get, pay; with the keyboard alone.

`presenter` holds every decision and is tested without a window; `desk` is what it asks of the
services, `typed` how it reads what was typed, `till` the sale in hand.
"""

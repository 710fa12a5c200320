"""Figures that join domains: what segments, members, staff and campaigns come to in a period.

Figures of one domain alone stand in that domain; what every row here means stands beside it.
"""

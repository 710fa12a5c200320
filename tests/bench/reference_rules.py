"""Sixty rules over every fact there is, each beside the best statement by hand for its members."""

from tests.bench.reference_people import CLUB, PEOPLE, TOGETHER
from tests.bench.reference_purchases import PURCHASES, STANDING

CASES = [*PEOPLE, *PURCHASES, *STANDING, *CLUB, *TOGETHER]

"""Phones are read by the thousand when a file is taken in: the usual ones without the book."""

import pytest

from services.members import phone_e164
from tests.unit.test_addresses import by_the_book

pytestmark = pytest.mark.bench

MANY = [f"054-{n:07d}" for n in range(2_000_000, 2_002_000)]


def test_a_usual_phone_costs_a_tenth_of_the_book(ratio):
    def quick():
        return [phone_e164(text, "IL") for text in MANY]

    def slow():
        return [by_the_book(text, "IL") for text in MANY[: len(MANY) // 10]]

    assert quick()[: len(slow())] == slow()
    assert ratio(quick, slow) < 1

"""Fields of forms: what is typed is read as people write it."""

import pytest

from ui.desktop.core.forms import AmountField


@pytest.mark.parametrize(
    ("typed", "currency", "minor"),
    [("1,000", "ILS", 100_000), ("1.500.000", "VND", 1_500_000), ("12,5", "ILS", 1_250)],
)
def test_an_amount_may_have_separators(context, qtbot, typed, currency, minor):
    field = AmountField(context.words, "Price", None, currency)
    qtbot.addWidget(field)
    field.set_text(typed)
    assert (field.minor, field.is_good()) == (minor, True)


def test_more_decimals_than_the_currency_has_are_told(context, qtbot):
    field = AmountField(context.words, "Price", None, "VND")
    qtbot.addWidget(field)
    field.set_text("12.5")
    assert (field.minor, field.is_good()) == (None, False)

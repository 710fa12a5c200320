"""Every text can be read: WCAG 2.1, 1.4.3 asks for a contrast of 4.5 to 1."""

import pytest

from ui.desktop.core.theme import DARK, LIGHT, style_sheet

PAIRS = [
    ("text", "canvas"), ("text", "surface"), ("muted", "canvas"), ("muted", "surface"),
    ("primary", "surface"), ("primary", "canvas"), ("primary", "primary_soft"),
    ("text", "primary_soft"), ("on_primary", "primary"), ("on_primary", "primary_strong"),
    ("accent", "surface"), ("accent", "accent_soft"), ("danger", "surface"),
    ("danger", "danger_soft"), ("danger", "canvas"), ("ok", "surface"), ("ok", "ok_soft"),
    ("on_plain", "plain_soft"), ("on_side", "side"), ("side_muted", "side"),
    ("on_side", "side_chosen"), ("text", "hover"), ("surface", "text"), ("surface", "danger"),
]  # fmt: skip


def luminance(color):
    """WCAG 2.1, relative luminance."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_text_can_be_read(tokens, pair):
    ink, ground = (getattr(tokens, name) for name in pair)
    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_holds_no_unfilled_name(tokens):
    sheet = style_sheet(tokens)
    assert "$" not in sheet
    assert tokens.primary in sheet

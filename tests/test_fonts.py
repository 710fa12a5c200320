"""The fonts we ship draw every letter our four languages need."""

from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

FONTS = Path(__file__).parents[1] / "resources" / "fonts"
OPEN_SANS = ["OpenSans-Regular.ttf", "OpenSans-SemiBold.ttf", "OpenSans-Bold.ttf"]
DEJAVU = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]

HEBREW = "".join(map(chr, range(0x05D0, 0x05EB))) + "־"
VIETNAMESE = "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
CYRILLIC = "".join(map(chr, range(0x0410, 0x0450))) + "ЁёЎўҚқҒғҲҳ"
SIGNS = "₪₫$€–—…•×≤≥−‘’“”"
SPARE = "ʻ״׳←→✓"


def letters_of(name: str) -> set[str]:
    return {chr(code) for code in TTFontFile(str(FONTS / name)).charToGlyph}


@pytest.mark.parametrize("name", OPEN_SANS)
def test_open_sans_draws_the_four_languages(name):
    wanted = set(HEBREW + VIETNAMESE + VIETNAMESE.upper() + CYRILLIC + SIGNS)
    assert wanted - letters_of(name) == set()


@pytest.mark.parametrize("name", DEJAVU)
def test_dejavu_draws_what_open_sans_lacks(name):
    assert set(SPARE + HEBREW + CYRILLIC + SIGNS) - letters_of(name) == set()

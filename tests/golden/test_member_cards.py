"""What is printed on a card is what the till scans: the drawn bars and squares are read back."""

import re
from itertools import pairwise

import pypdfium2
import pytest
from pypdf import PdfReader

from models.values import KeyKind
from services import members, paper

# Code 128, set B (ISO/IEC 15417): widths of three bars and three spaces, values 0 to 106.
_WIDTHS = """212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212
112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122
321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313
231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131
311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122
141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142
121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113
114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112"""
PATTERNS = _WIDTHS.split()
FIRST = "LLLLLL LLGLGG LLGGLG LLGGGL LGLLGG LGGLLG LGGGLL LGLGLG LGLGGL LGGLGL"
SIDES = ("0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011",
         "0110111", "0001011")  # fmt: skip


def black_runs(pixels):
    """Yield the lengths of black and white runs of a row, from the first black on."""
    dark = [value < 128 for value in pixels]
    edges = [place for place, (a, b) in enumerate(pairwise(dark), 1) if a != b]
    return [b - a for a, b in pairwise(edges)]


def scanned(file, *, right_to_left, page=0):
    """The row of pixels through the middle of the bars, as black and white runs."""
    document = pypdfium2.PdfDocument(str(file))
    image = document[page].render(scale=8, grayscale=True).to_numpy()
    document.close()
    height, width = image.shape[:2]
    row = image[int(height * 0.70), :].reshape(-1)
    part = row[int(width * 0.30) :] if right_to_left else row[: int(width * 0.70)]
    return black_runs(part)


def in_modules(runs, modules):
    """Runs as whole modules: the drawing is `modules` wide in all."""
    one = sum(runs) / modules
    return [round(run / one) for run in runs]


def code128_text(runs):
    """Decode runs by their own widths: every sign is eleven modules in six runs."""
    values = []
    for start in range(0, len(runs) - 7, 6):
        widths = "".join(map(str, in_modules(runs[start : start + 6], 11)))
        values.append(PATTERNS.index(widths))
    *data, check = values
    assert check == (data[0] + sum(n * v for n, v in enumerate(data[1:], 1))) % 103
    text, in_pairs = "", data[0] == 105
    for value in data[1:]:
        if value in (99, 100):
            in_pairs = value == 99
        elif in_pairs:
            text += f"{value:02}"
        else:
            text += chr(value + 32)
    return text


def ean_text(runs):
    bits = "".join(
        ("1" if place % 2 == 0 else "0") * width for place, width in enumerate(in_modules(runs, 95))
    )
    left = [bits[3 + 7 * n : 10 + 7 * n] for n in range(6)]
    right = [bits[50 + 7 * n : 57 + 7 * n] for n in range(6)]
    even = {"".join("10"[int(b)] for b in side)[::-1]: n for n, side in enumerate(SIDES)}
    parity = "".join("L" if side in SIDES else "G" for side in left)
    first = FIRST.split()
    digits = [SIDES.index(side) if side in SIDES else even[side] for side in left]
    digits += [SIDES.index("".join("10"[int(b)] for b in side)) for side in right]
    return str(first.index(parity)) + "".join(map(str, digits))


@pytest.mark.parametrize("right_to_left", [True, False])
@pytest.mark.parametrize("number", ["000041", "C2-77", "1234567", "A123456"])
def test_the_drawn_bars_say_the_number(tmp_path, number, right_to_left):
    file = tmp_path / "card.pdf"
    card = paper.MemberCard("בית הקפה של נועה", "דנה כהן־לוי", number)
    paper.print_cards([card], file, right_to_left=right_to_left, title="x", sheet=False)
    assert code128_text(scanned(file, right_to_left=right_to_left)) == number


def test_an_ean_is_drawn_as_one(tmp_path):
    file = tmp_path / "card.pdf"
    number = "2901000000015"
    assert paper.is_ean13(number)
    assert not paper.is_ean13("2901000000018")
    card = paper.MemberCard("Noa's", "Dana", number)
    paper.print_cards([card], file, right_to_left=False, title="x", sheet=False)
    assert ean_text(scanned(file, right_to_left=False)) == number


def test_the_squares_hold_the_number():
    code = paper.squares("2901000000015").contents[0].qr
    code.make()
    assert [block.data for block in code.dataList] == ["2901000000015"]
    assert code.getModuleCount() >= 21


def test_ten_cards_stand_on_a_sheet_and_names_of_any_length_fit(tmp_path):
    file = tmp_path / "cards.pdf"
    cards = [paper.MemberCard("Noa's", "Bartholomew " * (n + 1), f"{n:06}") for n in range(11)]
    paper.print_cards(cards, file, right_to_left=False, title="x", sheet=True)
    pages = PdfReader(file).pages
    assert len(pages) == 2
    assert len(re.findall(r"0000\d\d", pages[0].extract_text())) == 10


def test_a_card_is_given_once_and_what_is_printed_finds_the_member(database):
    with database.work() as work:
        ids = [members.enrol(work, first_name=name).id for name in ("דנה", "נועה")]
        numbers = [members.issue_card(work, id_) for id_ in ids]
        again = members.issue_card(work, ids[0])
        assert len({*numbers, again}) == 3
        assert all(paper.is_ean13(number) for number in (*numbers, again))
        cards = members.printed_cards(work.session, work.shop, ids)
        assert [card.number for card in cards] == [again, numbers[1]]
        for card, id_ in zip(cards, ids, strict=True):
            assert members.get_by_key(work.session, card.number, "IL").id == id_
        with pytest.raises(members.UnknownMember):
            members.printed_cards(work.session, work.shop, [999])
        with pytest.raises(members.NoMembers):
            members.printed_cards(work.session, work.shop, [])
        members.remove_key(work, ids[0], KeyKind.CARD, again)
        assert members.printed_cards(work.session, work.shop, ids)[0].number == numbers[0]

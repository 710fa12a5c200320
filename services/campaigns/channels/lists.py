"""Files for those who carry messages on: an SMS gateway, or somebody at the phone."""

from collections.abc import Sequence
from pathlib import Path

from services.campaigns.message import Letter, sms_text
from services.core.csv_file import write_csv


def write_sms_file(target: Path, letters: Sequence[Letter]) -> None:
    """Write phone (E.164) and text, one line a message, as gateways take them."""
    rows = [(letter.address, sms_text(letter.written, letter.words)) for letter in letters]
    write_csv(target, ("phone", "text"), rows)


def write_phone_list(target: Path, letters: Sequence[Letter]) -> None:
    """Write whom to call and what to say; the caller says who is calling and offers a way out."""
    rows = [
        (letter.address, letter.name, letter.member_no, letter.written.body, letter.written.way_out)
        for letter in letters
    ]
    write_csv(target, ("phone", "name", "member_no", "text", "opt_out"), rows)

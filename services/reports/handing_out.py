"""Handing out what is held about a member: pages to read, and the same for machines."""

import json
from pathlib import Path

from services import members
from services.core.files import whole_file
from services.core.words import Words
from services.reports.builders import held_report
from services.reports.pdf import render_pdf


def write_held(held: members.Held, words: Words, pages: Path) -> list[Path]:
    """Write what `members.everything_held` found as PDF, with a JSON file beside; return both."""
    plain = pages.with_suffix(".json")
    with whole_file(plain) as part:
        part.write_text(json.dumps(held, ensure_ascii=False, indent=2), encoding="utf-8")
    render_pdf(held_report(held, words), words, pages)
    return [plain, pages]

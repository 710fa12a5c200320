"""Rules as files: a rule document as JSON, to keep, to hand on and to take in."""

import json
from pathlib import Path
from typing import Any

from services.core.files import each_once, read_small, whole_file
from services.segments.errors import BadRule

# A rule of 200 conditions is far smaller; a wrong file should not be read to its end.
LARGEST = 4_000_000


def read_rule(file: Path) -> Any:
    """Return the document in a file; NotReadable, or BadRule for what is no JSON.

    Whether it is a rule is not looked at: `flaws` tells.
    """
    return rule_from(read_small(file, LARGEST))


def rule_from(raw: bytes) -> Any:
    """Return the document that is written so (UTF-8, with or without BOM); BadRule for no JSON."""
    if len(raw) > LARGEST:
        raise BadRule(path="", found=f"{len(raw):,} bytes")
    try:
        document = json.loads(
            raw.decode("utf-8-sig"), parse_constant=_no_number, object_pairs_hook=each_once
        )
        json.dumps(document, ensure_ascii=False).encode()  # half a character is no text
    except (ValueError, RecursionError) as error:  # no UTF-8, no JSON, or nested without end
        raise BadRule(path="", found=str(error)[:80]) from error
    return document


def write_rule(file: Path, document: Any) -> None:
    """Write a document as people read it; the file is whole or not at all (NotWritable…)."""
    with whole_file(file) as part:
        part.write_text(as_text(document) + "\n", encoding="utf-8")


def as_text(document: Any) -> str:
    """Return a rule document as people read and write it."""
    return json.dumps(document, ensure_ascii=False, indent=2)


def _no_number(text: str) -> float:
    raise ValueError(text)  # NaN and Infinity are no JSON

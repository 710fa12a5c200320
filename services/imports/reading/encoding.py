"""Which encoding a text file is in, with a prior for Hebrew.

Plain detection calls Windows-1255 Hebrew Cyrillic (cp1251): the two share their letters' bytes.
What tells them apart is what Hebrew leaves unused.
"""

import codecs
import re
from pathlib import Path

from services.imports.errors import NotText, WrongEncoding

_CHUNK = 1 << 20
_SAMPLE = 1 << 16
_AROUND = 24

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEBREW_1255 = re.compile(rb"[\xe0-\xfa]")
_HEBREW_862 = re.compile(rb"[\x80-\x9a]")
_HIGH = re.compile(rb"[\x80-\xff]")
# A point of niqqud never begins a word; a Cyrillic capital, the same byte, usually does.
_POINT_FIRST = re.compile(rb"(?<![\xc0-\xff])[\xc0-\xd3]")
_WORD_1255 = re.compile(rb"[\xe0-\xfa]{2,}")
_WORD_862 = re.compile(rb"[\x80-\x9a]{2,}")


def detect(path: Path) -> str:
    """Return the Python name of the file's encoding; NotText when it holds NUL bytes.

    The whole file is asked, in pieces, whether it is UTF-8: a Hebrew name may stand in its
    last line only.
    """
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    if b"\x00" in head:
        return _wide(head, path)
    sample = _not_utf8(path)
    return "utf-8" if sample is None else guess(sample)


def known(name: str) -> str:
    """Return the encoding's Python name; WrongEncoding when there is none of this name."""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError) as error:  # ValueError: a NUL in the name
        raise WrongEncoding(name=name, encoding=name, row=0) from error
    if not found._is_text_encoding:  # noqa: SLF001 - how io itself asks
        raise WrongEncoding(name=name, encoding=name, row=0)
    # A mark at the start of a UTF-8 file is never part of the first column's name.
    return "utf-8-sig" if found.name == "utf-8" else found.name


def guess(sample: bytes) -> str:
    """Return the likeliest one-byte encoding of bytes that are not UTF-8."""
    high = len(_HIGH.findall(sample))
    if _is_hebrew(sample, high, "cp1255", _HEBREW_1255, _WORD_1255):
        return "cp1255"
    if _is_hebrew(sample, high, "cp862", _HEBREW_862, _WORD_862):
        return "cp862"
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load, rarely needed

    best = from_bytes(sample).best()
    return best.encoding if best is not None else "cp1252"


def _is_hebrew(
    sample: bytes, high: int, name: str, letters: re.Pattern[bytes], words: re.Pattern[bytes]
) -> bool:
    try:
        sample.decode(name)
    except UnicodeDecodeError:
        return False
    in_letters = len(letters.findall(sample))
    in_words = sum(len(word) for word in words.findall(sample))
    return (
        in_letters >= 0.6 * high
        and in_words >= 0.7 * in_letters
        and len(_POINT_FIRST.findall(sample)) <= 0.02 * high
    )


def _wide(head: bytes, path: Path) -> str:
    """Return which UTF-16 without a mark this is; NotText when it is neither.

    In such text, blanks, digits and line ends leave every second byte empty, never the others,
    and what it decodes to is all signs that people write.
    """
    odd, even = head[1::2].count(0), head[0::2].count(0)
    name = "utf-16-le" if odd and not even else "utf-16-be"
    if not (odd and even):
        text = head[: len(head) // 2 * 2].decode(name, "replace")
        if all(sign.isprintable() or sign in "\r\n\t" for sign in text):
            return name
    raise NotText(name=path.name)


def _not_utf8(path: Path) -> bytes | None:
    """Return what surrounds the bytes above ASCII, or None when the whole file is UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return _surroundings(path)
    return None


def _surroundings(path: Path) -> bytes:
    found = bytearray()
    with path.open("rb") as file:
        while len(found) < _SAMPLE and (chunk := file.read(_CHUNK)):
            last = 0
            for match in _HIGH.finditer(chunk):
                if match.start() >= last:
                    start = max(last, match.start() - _AROUND)
                    last = match.start() + _AROUND
                    found += chunk[start:last]
                if len(found) >= _SAMPLE:
                    break
    return bytes(found)

"""The log: bugs with a number the user can quote, and no personal data."""

import traceback
import zlib

from services.core.clock import Clock
from services.core.folder import DataFolder


def log_bug(folder: DataFolder, clock: Clock, error: BaseException) -> int:
    """Write the exception to the folder's log and return its number, the same for the same place.

    Only kinds and places are kept: an exception's message may hold a name or a phone number.
    A log that cannot be written is given up: the number still tells where it happened.
    """
    lines = [
        f"{frame.filename}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    ]
    kinds = " < ".join(type(cause).__name__ for cause in _chain(error))
    text = "\n".join([kinds, *lines])
    number = zlib.crc32(text.encode()) % 1_000_000
    try:
        folder.logs.mkdir(parents=True, exist_ok=True)
        with (folder.logs / "moadon.log").open("a", encoding="utf-8") as file:
            file.write(f"{clock.now().isoformat()} bug {number}\n{text}\n")
    except OSError:
        return number
    return number


def _chain(error: BaseException | None) -> list[BaseException]:
    chain: list[BaseException] = []
    while error is not None and error not in chain:
        chain.append(error)
        error = error.__cause__ or error.__context__
    return chain

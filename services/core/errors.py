"""Expected refusals: a code and facts, never a sentence. The ui turns them into words."""

from collections.abc import Mapping, Sequence, Set
from typing import ClassVar

_LONGEST = 400  # signs of a fact that are told back; what was refused may be a whole file


class AppError(Exception):
    """A refusal the user can understand and act on.

    `code` names the refusal (`domain.what`), `facts` what the sentence needs, long ones cut short;
    `exit_code` is what the command line ends with.
    """

    code: ClassVar[str]
    exit_code: ClassVar[int] = 1

    def __init__(self, **facts: object) -> None:
        self.facts = {name: _told(fact) for name, fact in facts.items()}
        super().__init__(self.code, self.facts)


def _told(fact: object) -> object:
    """Return the fact as it is told back: the beginning of what is too long for a sentence."""
    if not isinstance(fact, str | bytes | Mapping | Sequence | Set):
        return fact
    said = fact if isinstance(fact, str) else str(fact)
    return fact if len(said) <= _LONGEST else said[:_LONGEST] + "…"


class Cancelled(AppError):
    """The user stopped the work; everything it did was rolled back."""

    code = "core.cancelled"


class Busy(AppError):
    """Another instance holds the data."""

    code = "core.busy"
    exit_code = 4


class DiskFull(AppError):
    """The disk has no room (or the file may not grow)."""

    code = "core.disk_full"


class NotReadable(AppError):
    """A file or folder cannot be read. Facts: name, reason."""

    code = "core.not_readable"


class NotWritable(AppError):
    """A file or folder cannot be written. Facts: name, reason."""

    code = "core.not_writable"


class HoldsData(AppError):
    """The file to be written is a database; nothing takes its place. Facts: name."""

    code = "core.holds_data"


class NoShop(AppError):
    """There is no data in the folder yet. Facts: folder."""

    code = "core.no_shop"


class ShopExists(AppError):
    """The folder already holds a shop. Facts: folder."""

    code = "core.shop_exists"


class BadShop(AppError):
    """A fact of a new shop does not hold. Facts: fact (name, currency…), value."""

    code = "core.bad_shop"


class DamagedData(AppError):
    """The data file cannot be read as one of ours. Facts: name, newest_backup (or None)."""

    code = "core.damaged"
    exit_code = 3


class NewerData(AppError):
    """A newer version of the app wrote the data. Facts: name, version."""

    code = "core.newer"
    exit_code = 3


class BadDate(AppError):
    """Not a date. Facts: value."""

    code = "core.bad_date"


class BadPeriod(AppError):
    """The period ends before it begins. Facts: first, last."""

    code = "core.bad_period"


class UnknownBranch(AppError):
    """No branch has this code. Facts: branch, known."""

    code = "core.unknown_branch"


class UnknownRegion(AppError):
    """No region has this name. Facts: region, known."""

    code = "core.unknown_region"


class BadSetting(AppError):
    """A setting's value is out of bounds. Facts: name, value."""

    code = "core.bad_setting"


class NotYet(AppError):
    """The part is planned and not built. Facts: what."""

    code = "core.not_yet"

"""Why a file, a mapping or an undo is refused as a whole."""

from services.core.errors import AppError


class NoSuchFile(AppError):
    """There is no such file. Facts: name."""

    code = "imports.no_such_file"


class NotAFile(AppError):
    """A folder or a device, not a file. Facts: name."""

    code = "imports.not_a_file"


class EmptyFile(AppError):
    """Nothing stands in the file, or nothing below its header. Facts: name."""

    code = "imports.empty_file"


class NotText(AppError):
    """Not a table of text: an image, a program, a database. Facts: name."""

    code = "imports.not_text"


class OldSpreadsheet(AppError):
    """A spreadsheet in a form that is not read (xls, ods, with a password). Facts: name."""

    code = "imports.old_spreadsheet"


class BadSpreadsheet(AppError):
    """Looks like an xlsx file and cannot be read as one. Facts: name."""

    code = "imports.bad_spreadsheet"


class TooLarge(AppError):
    """A spreadsheet that unpacks to more than is safe to read. Facts: name."""

    code = "imports.too_large"


class LineTooLong(AppError):
    """A line, or one cell in quotes, that goes on and on. Facts: name, row."""

    code = "imports.line_too_long"


class WrongEncoding(AppError):
    """The bytes are not text of this encoding. Facts: name, encoding, row."""

    code = "imports.wrong_encoding"


class TooManyNames(AppError):
    """More different products, members or branches than one file may name. Facts: most."""

    code = "imports.too_many_names"


class BadMapping(AppError):
    """The mapping cannot be read. Facts: name, reason."""

    code = "imports.bad_mapping"


class WrongKind(AppError):
    """The mapping is for another kind of file. Facts: wanted, kind."""

    code = "imports.wrong_kind"


class UnknownField(AppError):
    """The mapping names a field we do not have. Facts: field, known."""

    code = "imports.unknown_field"


class UnknownOption(AppError):
    """The mapping names an option we do not have, or gives it a wrong value. Facts: option."""

    code = "imports.unknown_option"


class UnknownColumn(AppError):
    """The mapping names a column the file lacks. Facts: column, known."""

    code = "imports.unknown_column"


class TwinColumn(AppError):
    """A wanted column stands twice in the header. Facts: column."""

    code = "imports.twin_column"


class MissingField(AppError):
    """No column gives a field that is needed. Facts: field, known (the file's columns)."""

    code = "imports.missing_field"


class NothingUsable(AppError):
    """Not one row could be used. Facts: the outcome as JSON shows it."""

    code = "imports.nothing_usable"


class OntoItself(AppError):
    """The file of rejected rows would replace the file that is read. Facts: name."""

    code = "imports.onto_itself"


class NoSuchBatch(AppError):
    """No import has this number. Facts: batch."""

    code = "imports.no_such_batch"


class AlreadyUndone(AppError):
    """The import was taken back before. Facts: batch."""

    code = "imports.already_undone"


class StillNeeded(AppError):
    """Later rows stand on what the import brought. Facts: batch, what, table, rows, users."""

    code = "imports.still_needed"


class ChangedSince(AppError):
    """A row the import changed was changed again. Facts: batch, table, row, things."""

    code = "imports.changed_since"

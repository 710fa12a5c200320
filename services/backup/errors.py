"""What a backup or restore may refuse."""

from services.core.errors import AppError


class BadBackup(AppError):
    """The file is not a sound backup of this app. Facts: name."""

    code = "backup.bad_file"
    exit_code = 3


class BackupNotSound(AppError):
    """The copy did not pass its check and was thrown away. Facts: name."""

    code = "backup.not_sound"
    exit_code = 3

"""What campaigns refuse. Facts never hold names or addresses of members."""

from services.core.errors import AppError


class CampaignNotFound(AppError):
    """No campaign has this name. Facts: name."""

    code = "campaigns.not_found"


class CampaignExists(AppError):
    """A campaign of this name is there already. Facts: name."""

    code = "campaigns.exists"


class NotPrepared(AppError):
    """The campaign has no audience yet. Facts: name."""

    code = "campaigns.not_prepared"


class AlreadySending(AppError):
    """Another process is sending for this shop."""

    code = "campaigns.already_sending"
    exit_code = 4


class NotToml(AppError):
    """The campaign file is not TOML. Facts: reason."""

    code = "campaigns.not_toml"


class MissingEntry(AppError):
    """The campaign file lacks something. Facts: place."""

    code = "campaigns.missing_entry"


class UnknownEntry(AppError):
    """The campaign file holds something we do not know. Facts: place, known."""

    code = "campaigns.unknown_entry"


class BadEntry(AppError):
    """A value of the campaign file does not fit. Facts: place, value."""

    code = "campaigns.bad_entry"


class UnknownField(AppError):
    """A merge field that is not on the list. Facts: place, field, known."""

    code = "campaigns.unknown_field"


class BadBraces(AppError):
    """A brace that is neither a field nor doubled. Facts: place."""

    code = "campaigns.bad_braces"


class LineBreak(AppError):
    """A line break where only one line may stand. Facts: place."""

    code = "campaigns.line_break"


class MailNotSetUp(AppError):
    """A mail setting is missing. Facts: setting."""

    code = "campaigns.mail_not_set_up"


class NoMailPassword(AppError):
    """The user has no password, neither in the keyring nor in the environment. Facts: user."""

    code = "campaigns.no_mail_password"


class NoKeyring(AppError):
    """This system has no keyring to put the password into."""

    code = "campaigns.no_keyring"


class MailUnreachable(AppError):
    """The mail server cannot be reached. Facts: host, port, reason."""

    code = "campaigns.mail_unreachable"


class MailNotEncrypted(AppError):
    """The mail server offers no encryption, or would get the password without. Facts: host."""

    code = "campaigns.mail_not_encrypted"


class MailCertificate(AppError):
    """The mail server's certificate is not to be trusted. Facts: host, reason."""

    code = "campaigns.mail_certificate"


class MailLoginRefused(AppError):
    """The mail server does not accept user and password. Facts: host, user, reply."""

    code = "campaigns.mail_login_refused"


class MailRefused(AppError):
    """The mail server takes no mail from us. Facts: host, reply."""

    code = "campaigns.mail_refused"


class ManyRefused(AppError):
    """The server refused one message after the other; sending stopped. Facts: count, reply."""

    code = "campaigns.many_refused"

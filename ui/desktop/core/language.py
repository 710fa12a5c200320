"""Which language the window speaks, and its direction."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from services.core.formats import LANGUAGES, LOCALES
from ui.words import TranslatedWords, words_for

# Each language by its own name: a reader must find the way back to their own.
OWN_NAMES = {"he": "עברית", "en": "English", "vi": "Tiếng Việt", "uz": "Oʻzbekcha"}


def system_language() -> str:
    """Return the computer's language where it is one of ours, else English."""
    language = QLocale.system().name().split("_")[0]
    return {"iw": "he"}.get(language, language) if language in (*LANGUAGES, "iw") else "en"


def speak(language: str) -> TranslatedWords:
    """Turn the application to the language and return its words."""
    words = words_for(language)
    QLocale.setDefault(QLocale(LOCALES[words.language]))
    application = QApplication.instance()
    if isinstance(application, QApplication):
        right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        application.setLayoutDirection(right if words.right_to_left else left)
        _speak_in_own_dialogs(application, words.language)
    return words


def _speak_in_own_dialogs(application: QApplication, language: str) -> None:
    """Turn the texts Qt brings itself, as of its file dialog; it knows Hebrew and English."""
    for old in application.findChildren(
        QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly
    ):
        application.removeTranslator(old)
        old.setParent(None)
    new = QTranslator(application)
    if new.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(new)

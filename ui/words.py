"""Translations: reads `resources/i18n/app_*.ts` (Qt Linguist's format) without Qt.

The command line, reports and mails need the same words as the window, so all of them look up
here. Contexts in the files only group; a source text has one translation per language.
"""

from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

from services.core.errors import AppError
from services.core.formats import LANGUAGES, RIGHT_TO_LEFT, formats_for
from services.core.words import Text

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "i18n"


def plural_form(language: str, n: int) -> int:
    """Return which form follows the number `n` (CLDR cardinal rules).

    he: one, two, other · en: one, other · vi, uz: one form (a noun after a number stays as
    it is in both).
    """
    if language == "he":
        return {1: 0, 2: 1}.get(abs(n), 2)
    if language == "en":
        return 0 if abs(n) == 1 else 1
    return 0


PLURAL_FORMS = {"he": 3, "en": 2, "vi": 1, "uz": 1}


class TranslatedWords:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.right_to_left = language in RIGHT_TO_LEFT
        self.formats = formats_for(language)
        self._texts = read_translations(language)

    def __call__(self, text: str, /, **facts: object) -> str:
        """Return `text` in the language, facts formatted; English where no translation is."""
        forms = self._texts.get(text)
        if not forms:
            chosen = str(text)
        elif len(forms) == 1:
            chosen = forms[0]
        else:
            count = facts.get("n")
            chosen = forms[plural_form(self.language, count if isinstance(count, int) else 0)]
        if not facts:
            return chosen
        return chosen.format(**{name: self._written(fact) for name, fact in facts.items()})

    def _written(self, fact: object) -> str:
        """Return a fact as the language writes it: a marked text in its words, several listed."""
        if isinstance(fact, tuple):
            return ", ".join(self._written(part) for part in fact)
        return self(fact) if isinstance(fact, Text) else self.formats.value(fact)

    def knows(self, text: str) -> bool:
        """Return whether the language has this text."""
        return text in self._texts

    def refusal(self, error: AppError) -> str:
        """Return the sentence of a refusal, in words the user can act on."""
        return self(error.code, **error.facts)


@lru_cache(maxsize=len(LANGUAGES))
def words_for(language: str) -> TranslatedWords:
    """Return the words of a language (English for one we do not have)."""
    return TranslatedWords(language if language in LANGUAGES else "en")


def read_translations(language: str) -> dict[str, tuple[str, ...]]:
    """Return every source text of the language's file with its forms (one, or one per plural)."""
    tree = ElementTree.parse(FOLDER / f"app_{language}.ts")  # noqa: S314 - our own file
    texts: dict[str, tuple[str, ...]] = {}
    for message in tree.iter("message"):
        source, translation = message.findtext("source") or "", message.find("translation")
        if translation is None:
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        texts[source] = forms or ((translation.text or source),)
    return texts

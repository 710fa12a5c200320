"""Words: how services and reports ask for text in a reader's language without knowing any.

Texts are written in English in the code and looked up in `resources/i18n` by the ui. A text
that is kept before it is spoken is marked with `Text`, so that the check for missing
translations sees it.
"""

from typing import Protocol


class Text(str):
    """A source text to be translated later; an ordinary string in every other way."""

    __slots__ = ()


class Words(Protocol):
    """Texts in one language."""

    @property
    def language(self) -> str:
        """Return the ISO 639-1 code."""
        ...

    @property
    def right_to_left(self) -> bool:
        """Return whether the language is written right to left."""
        ...

    def __call__(self, text: str, /, **facts: object) -> str:
        """Return `text` in the language, its `{name}` marks filled with formatted facts.

        A fact `n` chooses the plural form. Money, dates and numbers are written as the
        language writes them.
        """
        ...


class PlainWords:
    """The source texts as they stand, for tests and for machines."""

    language = "en"
    right_to_left = False

    def __call__(self, text: str, /, **facts: object) -> str:
        """Return the source text with its marks filled."""
        return text.format(**facts) if facts else text

"""Every text the app can say has words in every language."""

import ast
import importlib
import pkgutil
import re
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

import pytest

from services.core.errors import AppError
from services.core.formats import LANGUAGES
from ui.words import FOLDER, PLURAL_FORMS, plural_form, words_for

ROOT = Path(__file__).parents[2]
# Other words for a thing that docs/terms.md names: said beside the term, they would confuse.
GIVEN_UP = {
    "he": ("קמפיין", "מייל", "דלפק", "קליט"),
    "vi": ("hội viên", "gia nhập", "ứng viên", "tín dụng", "đang rời đi", "e-mail"),
    "uz": (
        *("kredit", "jamgʻarma", "kutilmagan sovgʻa", "taassurot", "qoldiq", "toifa"),
        *("elektron pochta", "chastota"),
    ),
}
SPEAKERS = {"words", "_words", "Text"}


def spoken_texts():
    """Yield every literal handed to `words(...)` or `Text(...)`, with its file."""
    for file in (*ROOT.glob("services/**/*.py"), *ROOT.glob("ui/**/*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and called(node) in SPEAKERS:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield first.value, file.relative_to(ROOT)


def called(node):
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else None


def refusal_codes():
    """Return the code of every expected refusal, after importing all of services and ui.cli."""
    for root in ("services", "ui.cli"):
        package = importlib.import_module(root)
        for module in pkgutil.walk_packages(package.__path__, root + "."):
            importlib.import_module(module.name)
    waiting, codes = [AppError], set()
    while waiting:
        found = waiting.pop()
        waiting.extend(found.__subclasses__())
        if "code" in found.__dict__ and not found.__module__.startswith("tests"):
            codes.add(found.code)
    return codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_in_the_code_has_words(language):
    words = words_for(language)
    missing = {f"{where}: {text}" for text, where in spoken_texts() if not words.knows(text)}
    assert missing == set()


def test_every_text_that_has_words_is_said_somewhere():
    files = (*ROOT.glob("services/**/*.py"), *ROOT.glob("ui/**/*.py"), ROOT / "main.py")
    said = {
        node.value
        for file in files
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant)
    }
    assert {source for source, _, _ in messages("en")} - said == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_a_sentence(language):
    words = words_for(language)
    assert {code for code in refusal_codes() if not words.knows(code)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_finished_and_name_the_marks_of_the_english_text(language):
    english = {source: forms for source, forms, _ in messages("en")}
    for source, forms, plural in messages(language):
        expected = PLURAL_FORMS[language] if plural else 1
        assert len(forms) == expected, source
        wanted = set().union(*(marks(form) for form in english[source]))
        for form in forms:
            assert form.strip(), source
            # A singular may say "one" instead of the number; nothing else is lost or added.
            number = {"n"} if form is forms[-1] else {"n", "value"}
            assert marks(form) - number == wanted - number, source


def test_what_is_to_be_typed_is_not_turned_round_by_the_hebrew_about_it():
    """Between two numbers a sign like * takes the line's direction, and the numbers swap."""
    turned = re.compile("(?<!\u2066)[0-9][*×=+][0-9]")
    for source, forms, _ in messages("he"):
        assert not any(turned.search(form) for form in forms), source


def test_all_languages_hold_the_same_texts_once():
    english = sorted(source for source, _, _ in messages("en"))
    assert len(english) == len(set(english))
    for language in LANGUAGES:
        assert sorted(source for source, _, _ in messages(language)) == english, language


@pytest.mark.parametrize("language", GIVEN_UP)
def test_one_word_stands_for_each_term(language):
    said = [(source, form.lower()) for source, forms, _ in messages(language) for form in forms]
    found = {(word, source) for source, form in said for word in GIVEN_UP[language] if word in form}
    assert found == set()


def test_uzbek_letters_are_written_with_their_own_signs():
    said = [(source, form) for source, forms, _ in messages("uz") for form in forms]
    assert [one for one in said if any(sign in one[1] for sign in "'’‘`")] == []


@pytest.mark.parametrize(
    ("language", "n", "form"),
    [("he", 1, 0), ("he", 2, 1), ("he", 11, 2), ("en", 1, 0), ("en", 0, 1), ("vi", 1, 0)],
)
def test_plural_forms_follow_the_language(language, n, form):
    assert plural_form(language, n) == form


def messages(language):
    """Yield (source, forms, is plural) of the language's file; an unfinished one has no form."""
    file = ElementTree.parse(FOLDER / f"app_{language}.ts")  # noqa: S314 - our own file
    for message in file.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if translation.get("type") is None:
            forms = forms or [translation.text or ""]
        yield message.findtext("source"), forms, message.get("numerus") is not None


def marks(text):
    return {field for _, field, _, _ in Formatter().parse(text) if field is not None}

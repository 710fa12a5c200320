"""The first-run assistant: four questions, each already answered as well as can be guessed."""

from PySide6.QtWidgets import QComboBox

from services.core.errors import AppError
from services.core.folder import DataFolder
from services.core.formats import LANGUAGES
from services.core.organisation import BranchPlan, ShopPlan, found_shop
from services.core.words import Text
from ui.desktop.core.dialogs import Dialog
from ui.desktop.core.errors import Troubles
from ui.desktop.core.forms import TextField, add_row, choice_field, form, required
from ui.desktop.core.language import OWN_NAMES, speak
from ui.desktop.core.widgets import empty, label, start_side

# Country, its zone, and its currency, by the language that is most likely spoken there.
HOMES = {
    "he": ("IL", "Asia/Jerusalem", "ILS"),
    "en": ("IL", "Asia/Jerusalem", "ILS"),
    "vi": ("VN", "Asia/Ho_Chi_Minh", "VND"),
    "uz": ("UZ", "Asia/Tashkent", "UZS"),
}
COUNTRIES = (
    ("IL", Text("Israel"), "Asia/Jerusalem"),
    ("VN", Text("Vietnam"), "Asia/Ho_Chi_Minh"),
    ("UZ", Text("Uzbekistan"), "Asia/Tashkent"),
    ("US", Text("United States"), "America/New_York"),
    ("GB", Text("United Kingdom"), "Europe/London"),
)
CURRENCIES = ("ILS", "VND", "UZS", "USD", "EUR", "GBP")


class WelcomeDialog(Dialog):
    """Asks for shop, branch, language and currency, and makes the data folder."""

    def __init__(self, folder: DataFolder, troubles: Troubles) -> None:
        super().__init__(
            None,
            troubles.words,
            troubles.words("Welcome to Moadon"),
            troubles.words("Open my shop"),
        )
        self._folder, self._troubles = folder, troubles
        self._typed = {"shop": "", "branch": ""}
        self._fill(troubles.words.language)

    def try_accept(self) -> None:
        """Found the shop; what is wrong is said beside its field."""
        if not all([self.shop.is_good(), self.branch.is_good()]):
            return
        try:
            found_shop(self._folder, self.plan(), self._troubles.clock)
        except AppError as refusal:
            self.show_problem(self._troubles.sentence(refusal))
            return
        self.accept()

    def plan(self) -> ShopPlan:
        """Return the shop as it was described."""
        country = self.country.currentData()
        zone = next(zone for code, _, zone in COUNTRIES if code == country)
        return ShopPlan(
            name=self.shop.text,
            currency=self.currency.currentData(),
            country=country,
            timezone=zone,
            language=self.language.currentData(),
            branches=(BranchPlan("1", self.branch.text),),
        )

    def _fill(self, language: str) -> None:
        """Put the questions in the language; what was typed stays."""
        self._troubles.words = words = self.words = speak(language)
        title = words("Welcome to Moadon")
        self.setWindowTitle(title)
        self.title_label.setText(title)
        self.title_label.setAlignment(start_side())
        self.cancel_button.setText(words("Cancel"))
        self.accept_button.setText(words("Open my shop"))
        empty(self.body)
        country, _, currency = HOMES[language]
        hint = words("A few questions, and your shop is ready. All of it can be changed later.")
        self.body.addWidget(label(hint, "hint", wrap=True))
        self.language = choice_field(
            words("Language"), [(OWN_NAMES[code], code) for code in LANGUAGES], language
        )
        self.shop = self._text_field("shop", words("Shop name"), words("What is the shop called?"))
        self.branch = self._text_field(
            "branch", words("This branch"), words("What is this branch called?")
        )
        self.country: QComboBox = choice_field(
            words("Country"), [(words(name), code) for code, name, _ in COUNTRIES], country
        )
        self.currency: QComboBox = choice_field(
            words("Currency"),
            [(words.formats.currency_name(code), code) for code in CURRENCIES],
            currency,
        )
        rows = form()
        for name, field in (
            (words("Language"), self.language),
            (words("Shop name"), self.shop),
            (words("This branch"), self.branch),
            (words("Country"), self.country),
            (words("Currency"), self.currency),
        ):
            add_row(rows, name, field)
        self.body.addLayout(rows)
        self.language.activated.connect(lambda _: self._fill(self.language.currentData()))
        self.shop.edit.setFocus()

    def _text_field(self, key: str, name: str, missing: str) -> TextField:
        field = TextField(name, self._typed[key], check=required(missing))
        field.changed.connect(lambda text: self._typed.__setitem__(key, text))
        return field

"""Baskets as sections: what to put side by side."""

from collections.abc import Sequence

from services.analytics import Baskets, Level, Rule
from services.core.formats import formats_for
from services.core.words import Text, Words
from services.reports.sections import Cell, Figure, Figures, Paragraph, Section, Share, Table
from services.reports.writing import isolated

_LEVELS = {
    Level.PRODUCT: Text("Products bought together"),
    Level.CATEGORY: Text("Categories bought together"),
    Level.DEPARTMENT: Text("Departments bought together"),
}
_LONGEST = 100


def baskets_report(figures: Baskets, _currency: str, words: Words) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of the baskets."""
    title = words(_LEVELS[figures.level])
    formats = formats_for(words.language)
    support, confidence = (
        formats.share(float(threshold))
        for threshold in (figures.min_support, figures.min_confidence)
    )
    if not figures.rules:
        text = words(
            "Nothing was bought together in at least {support} of the receipts and by at least "
            "{confidence} of the buyers. Try lower thresholds or a longer period.",
            support=support,
            confidence=confidence,
        )
        return title, [Paragraph(text)]
    best = figures.rules[0]
    numbers = Figures(
        [
            Figure(words("Receipts looked at"), figures.receipts),
            Figure(words("Rules found"), len(figures.rules)),
            Figure(words("Strongest lift"), best.lift),
        ]
    )
    sentence = Paragraph(_strongest(best, figures, words))
    return title, [numbers, sentence, _table(figures, words), _how(support, confidence, words)]


def _strongest(best: Rule, figures: Baskets, words: Words) -> str:
    """Return what the strongest rule says; below a lift of 1 it says that there is none."""
    formats = formats_for(words.language)
    if best.lift <= 1:
        return words(
            "Nothing is bought together more often than by chance: the strongest lift is {lift}.",
            lift=formats.number(best.lift, 2),
        )
    return words(
        "Who buys {first} also buys {second} in {confidence} of the receipts, {lift} times as "
        "often as everybody.",
        first=_named(best.antecedent, figures),
        second=_named(best.consequent, figures),
        confidence=formats.share(best.confidence),
        lift=formats.number(best.lift, 1),
    )


def _how(support: str, confidence: str, words: Words) -> Paragraph:
    return Paragraph(
        words(
            "Support: share of receipts with both sides, at least {support}. Confidence: share of "
            "the buyers of the first who buy the second, at least {confidence}. Lift: confidence "
            "against the share of all receipts with the second; above 1 they attract each other.",
            support=support,
            confidence=confidence,
        ),
        quiet=True,
    )


def _table(figures: Baskets, words: Words) -> Table:
    rows: list[list[Cell]] = [
        [
            _named(rule.antecedent, figures),
            _named(rule.consequent, figures),
            rule.receipts,
            Share(rule.support),
            Share(rule.confidence),
            rule.lift,
        ]
        for rule in figures.rules[:_LONGEST]
    ]
    heads = [
        words("Who buys"),
        words("also buys"),
        words("Receipts"),
        words("Support"),
        words("Confidence"),
        words("Lift"),
    ]
    note = ""
    if len(figures.rules) > _LONGEST:
        note = words("The {n} strongest rules are shown.", n=_LONGEST)
    return Table(words("Rules, strongest first"), heads, rows, note=note)


def _named(items: tuple[str, ...], figures: Baskets) -> str:
    return isolated(" + ".join(figures.names.get(item, item) for item in items))

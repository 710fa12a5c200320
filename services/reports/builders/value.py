"""What customers are worth as sections: who stays, what they bring, each row a segment to open."""

from collections.abc import Sequence
from typing import Any

from models.values import Money
from services.analytics import (
    LEAST_DAYS,
    LEAST_REPEATERS,
    Fit,
    TooLittle,
    Valued,
    ValueFigures,
)
from services.core.formats import formats_for
from services.core.words import Words
from services.reports.sections import (
    Cell,
    Chart,
    ChartKind,
    Code,
    Customers,
    Figure,
    Figures,
    Paragraph,
    Person,
    Section,
    Series,
    Share,
    Table,
)
from services.reports.writing import isolated, left_to_right

_DAYS_A_WEEK = 7
_UNLIKELY = 0  # the place of the band of those who are hardly customers any more


def value_report(
    figures: ValueFigures, currency: str, words: Words
) -> tuple[str, Sequence[Section]]:
    """Return the title and the sections of what customers are worth."""
    title = words("What customers are worth")
    fit = figures.fit
    if not fit.is_fitted:
        return title, [Paragraph(_why_not(fit, words))]
    if not figures.whole.members:
        return title, [Paragraph(words("No customers of this place have a value yet."))]
    money = currency if figures.has_money else None
    sections: list[Section] = [_big_numbers(figures, money, words)]
    sections += [Paragraph(sentence) for sentence in _sentences(figures, currency, words)]
    sections.append(_bands(figures, currency, money, words))
    if figures.has_money:
        sections += [_chart(figures, words), _tenths(figures, currency, words)]
    if len(figures.branches) > 1:
        sections.append(_branches(figures, currency, money, words))
    if figures.top:
        sections.append(_top(figures, currency, words))
    return title, [*sections, *_how(fit, currency, words)]


def _why_not(fit: Fit, words: Words) -> str:
    match fit.outcome:
        case TooLittle.FEW_DAYS:
            return words(
                "Too little is known yet: {weeks} weeks of purchases are needed before anything "
                "can be said of what customers will do.",
                weeks=LEAST_DAYS // _DAYS_A_WEEK,
            )
        case TooLittle.FEW_REPEATERS:
            return words(
                "Too little is known yet: {least} customers who came on a second day are needed, "
                "and there are {known}. With fewer, the figures would follow chance.",
                least=LEAST_REPEATERS,
                known=fit.repeaters,
            )
        case _:
            return words(
                "The visits of these customers follow no pattern that could be learned, so nothing "
                "is said of anybody."
            )


def _money(valued: Valued, currency: str | None) -> Money | None:
    return None if currency is None else Money(valued.expected_12m_minor, currency)


def _big_numbers(figures: ValueFigures, money: str | None, words: Words) -> Figures:
    whole, formats = figures.whole, formats_for(words.language)
    share = formats.share(whole.staying / whole.members)
    return Figures(
        [
            Figure(words("Customers looked at"), whole.members),
            Figure(
                words("Customers still, expected"),
                round(whole.staying),
                note=words("{share} of all", share=share),
            ),
            Figure(words("Visits in the next 12 months"), round(whole.visits_12m)),
            Figure(words("Revenue in the next 12 months"), _money(whole, money)),
        ]
    )


def _sentences(figures: ValueFigures, currency: str, words: Words) -> list[str]:
    formats = formats_for(words.language)
    said = []
    best = figures.tenths[0] if figures.tenths else None
    if best is not None and best.share is not None:
        said.append(
            words(
                "The best tenth, {n} customers, is expected to bring {share} of the revenue: "
                "know them by name.",
                n=best.valued.members,
                share=formats.share(best.share, 0),
            )
        )
    gone = figures.bands[_UNLIKELY].valued
    if gone.members:
        said.append(
            words(
                "{n} customers are probably gone; they have spent {sum} so far. Ask them "
                "back before they forget the shop.",
                n=gone.members,
                sum=Money(gone.spent_minor, currency),
            )
        )
    return said


def _opens(figures: ValueFigures, name: str, *asked: dict[str, Any]) -> Customers | None:
    """Return the report's customers of whom these conditions hold.

    None where the fit is not kept: rules cannot ask it.
    """
    if not figures.fit.is_kept:
        return None
    there = [_comes_to(*(row.code for row in figures.branches))] if figures.is_narrowed else []
    return Customers(name, {"version": 1, "rule": {"all": [*asked, *there]}})


def _comes_to(*codes: str) -> dict[str, Any]:
    return {"fact": "purchases.main_branch", "op": "any_of", "value": list(codes)}


def _bands(figures: ValueFigures, currency: str, money: str | None, words: Words) -> Table:
    formats = formats_for(words.language)
    rows: list[list[Cell]] = []
    about: list[Customers | Person | None] = []
    for band in reversed(figures.bands):
        valued = band.valued
        ends = [formats.share(end, 0) for end in (band.first, band.last)]
        name = words("{first} to {last}", first=ends[0], last=ends[1])
        spent = Money(valued.spent_minor, currency)
        rows.append([name, valued.members, spent, round(valued.visits_12m), _money(valued, money)])
        called = words("Chance of being a customer: {range}", range=name)
        about.append(_opens(figures, called, *_chance(band.first, band.last)))
    heads = [
        words("Still a customer"),
        words("Customers"),
        words("Spent so far"),
        words("Visits in 12 months"),
        words("Revenue in 12 months"),
    ]
    return Table(words("Who still is a customer"), heads, rows, about=about)


def _chance(first: float, last: float) -> list[dict[str, Any]]:
    """Return the conditions of a band; its upper end is out, but for 1."""
    least = {"fact": "value.alive", "op": "at_least", "value": first}
    below = {"fact": "value.alive", "op": "less_than", "value": last}
    return [least, below] if last < 1 else [least]


def _chart(figures: ValueFigures, words: Words) -> Chart:
    names = [words("Tenth {place}", place=tenth.place) for tenth in figures.tenths]
    shares = [Share(tenth.share or 0.0) for tenth in figures.tenths]
    return Chart(
        words("What each tenth of the customers is expected to bring"),
        ChartKind.RANKING,
        names,
        [Series(words("Share of revenue"), shares)],
    )


def _tenths(figures: ValueFigures, currency: str, words: Words) -> Table:
    rows: list[list[Cell]] = []
    about: list[Customers | Person | None] = []
    for tenth in figures.tenths:
        name, valued = words("Tenth {place}", place=tenth.place), tenth.valued
        least, most = (Money(end, currency) for end in (tenth.least_minor, tenth.most_minor))
        rows.append([name, valued.members, least, most, Money(valued.expected_12m_minor, currency)])
        ends = [tenth.least_minor, tenth.most_minor]
        asked = {"fact": "value.expected_12m", "op": "between", "value": ends}
        called = words("By expected revenue: tenth {place}", place=tenth.place)
        about.append(_opens(figures, called, asked))
    heads = [
        words("Customers by expected revenue"),
        words("Customers"),
        words("Each from"),
        words("Each to"),
        words("Revenue in 12 months"),
    ]
    return Table(words("Tenths by expected revenue"), heads, rows, about=about)


def _branches(figures: ValueFigures, currency: str, money: str | None, words: Words) -> Table:
    rows: list[list[Cell]] = []
    about: list[Customers | Person | None] = []
    for branch in figures.branches:
        valued = branch.valued
        rows.append(
            [
                branch.name,
                valued.members,
                round(valued.staying),
                round(valued.visits_12m),
                _money(valued, money),
            ]
        )
        known = {"fact": "value.alive", "op": "is_known"}
        called = words("Customers of {branch}", branch=isolated(branch.name))
        about.append(_opens(figures, called, _comes_to(branch.code), known))
    heads = [
        words("Branch visited most"),
        words("Customers"),
        words("Customers still, expected"),
        words("Visits in 12 months"),
        words("Revenue in 12 months"),
    ]
    return Table(words("By branch"), heads, rows, about=about)


def _top(figures: ValueFigures, currency: str, words: Words) -> Table:
    rows: list[list[Cell]] = [
        [
            isolated(member.name),
            Code(member.member_no),
            Share(member.alive),
            round(member.visits_12m),
            Money(member.expected_12m_minor, currency),
        ]
        for member in figures.top
    ]
    heads = [
        words("Customer"),
        words("Number"),
        words("Still a customer"),
        words("Visits in 12 months"),
        words("Revenue in 12 months"),
    ]
    about = [Person(member.member_id) for member in figures.top]
    return Table(words("Who is expected to bring most"), heads, rows, about=about)


def _how(fit: Fit, currency: str, words: Words) -> list[Section]:
    formats = formats_for(words.language)
    sections: list[Section] = [
        Paragraph(
            words(
                "From the visit days of {customers} customers, {repeaters} of whom came again: how "
                "often they come and when they stop (BG/NBD), and what a visit brings "
                "(Gamma-Gamma). Whoever came once counts as a customer still: nothing speaks "
                "against it yet. These are averages to expect, not promises: one customer may do "
                "quite otherwise, a hundred together hardly.",
                customers=fit.customers,
                repeaters=fit.repeaters,
            ),
            quiet=True,
        )
    ]
    named = [
        (name, formats.number(value, 3))
        for model in ("bg_nbd", "gamma_gamma")
        for name, value in fit.parameters.get(model, {}).items()
        if name != "log_likelihood"
    ]
    listed = ", ".join(f"{name} {number}" for name, number in named)
    text = words(
        "Parameters, time in weeks, money in {currency}: {parameters}.",
        currency=currency,
        parameters=left_to_right(listed),
    )
    return [*sections, Paragraph(text, quiet=True)]

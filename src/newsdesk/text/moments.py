"""Dates in words, at their precision and no more."""

from newsdesk.model import Precision, When

__all__ = ["in_words"]

_MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}
_SEASONS = {
    "en": ("spring", "summer", "autumn", "winter"),
    "de": ("Frühling", "Sommer", "Herbst", "Winter"),
}
_DAY = {"en": "{day} {month} {year}", "de": "{day}. {month} {year}"}


def in_words(when: When, language: str = "en", *, short: bool = False) -> str:
    """Return `17 November 2023`, `November 2023`, `autumn 2023` or `2023`, in English or German.

    `short` cuts English months to three letters. A winter belongs to two years: `winter 2023/24`.
    """
    year = when.at.year
    if when.precision is Precision.YEAR:
        return str(year)
    if when.precision is Precision.SEASON:
        number = when.at.month // 3
        years = f"{year}/{(year + 1) % 100:02d}" if number == 4 else str(year)
        return f"{_SEASONS[language][number - 1]} {years}"
    month = _MONTHS[language][when.at.month - 1]
    if short and language == "en":
        month = month[:3]
    if when.precision is Precision.MONTH:
        return f"{month} {year}"
    return _DAY[language].format(day=when.at.day, month=month, year=year)

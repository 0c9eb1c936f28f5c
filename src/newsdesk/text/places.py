"""Names of countries and large cities in several languages as one key, from the Unicode CLDR (by babel)."""

from functools import lru_cache

from babel import Locale
from babel.core import UnknownLocaleError

from newsdesk.text.terms import transliterate

__all__ = ["LONGEST_PLACE", "country_names", "is_place", "place"]

LONGEST_PLACE = 3  # words

_LOCALES = ("en", "de", "es", "fr", "it", "pt", "nl", "pl", "tr", "ar")
_ALIASES = {
    "us": "usa|u.s|u.s.a|us|america|amerika|"
    "estados unidos|ee.uu|eeuu|etats-unis|stati uniti|abd|vereinigten staaten",
    "gb": "uk|u.k|britain|great britain|england|"
    "britannien|grossbritannien|gran bretana|gran bretagna|grande-bretagne",
    "cz": "czech republic|tschechien|republica checa|tschechische republik",
    "ru": "russia|russland|rusia|russie",
    "kp": "north korea|nordkorea|corea del norte|coree du nord|corea del nord",
    "kr": "south korea|sudkorea|corea del sur|coree du sud|corea del sud",
    "va": "vatican|vatikan|vaticano",
    "mm": "burma|birma|birmania|birmanie",
    "nl": "holland|holanda|olanda",
    "cd": "congo|kongo",
    "ci": "elfenbeinkuste|ivory coast|costa de marfil",
    "ps": "palestina|palastina|gaza strip",
    "by": "weissrussland|bielorrusia|bielorussie",
    "md": "moldawien|moldavia",
    "mk": "mazedonien|macedonia",
    "ae": "emirates",
    "tr": "turkey|turkei|turquia|turquie",
    "sz": "swaziland",
    "eu": "european union|europaische union|europaischen union|"
    "union europea|union europeenne|unione europea|ue",
    "un": "united nations|vereinte nationen|vereinten nationen|naciones unidas|"
    "nations unies|nazioni unite|onu|uno",
    "nato": "nato|otan",
    "cairo": "kairo|el cairo|le caire|il cairo|cairo",
    "tripoli": "tripolis|tripoli",
    "moscow": "moskau|moscu|moscou|mosca",
    "beijing": "peking|pekin|pechino|beijing",
    "kyiv": "kiew|kiev|kyiv|kyjiw",
    "rome": "rom|roma|rome",
    "geneva": "genf|geneve|ginevra|ginebra|geneva",
    "london": "londres|londra|london",
    "aleppo": "alep|alepo|aleppo",
    "brussels": "brussel|bruxelles|bruselas|brussels",
    "munich": "munchen|munich|monaco di baviera",
    "cologne": "koln|cologne|colonia",
    "milan": "mailand|milan|milano",
    "jerusalem": "jerusalen|gerusalemme|jerusalem",
    "damascus": "damaskus|damas|damasco|damascus",
    "tehran": "teheran|tehran",
    "athens": "athen|atenas|athenes|atene",
    "hague": "den haag|the hague|la haya|la haye|l'aia|aia",
    "warsaw": "warschau|varsovia|varsovie|varsavia|warszawa",
    "prague": "prag|praga|prague|praha",
    "vienna": "wien|viena|vienne|vienna",
    "lisbon": "lissabon|lisboa|lisbonne|lisbona",
    "naples": "neapel|napoles|napoli",
    "turin": "torino|turin",
    "florence": "florenz|firenze|florencia",
}
_NO_PLACES = frozenset({"zz", "xa", "xb"})


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """Return folded name -> key, read once; the CLDR's city names are those of the time zones."""
    table: dict[str, str] = {}
    for name in _LOCALES:
        try:
            locale = Locale(name)
        except UnknownLocaleError:  # pragma: no cover - a babel without this language
            continue
        for zone, words in locale.time_zones.items():
            if "/" in zone and "city" in words:
                table.setdefault(transliterate(words["city"]), "@" + zone.rpartition("/")[2].lower())
    for name in _LOCALES:
        for code, word in Locale(name).territories.items():
            if len(code) == 2 and code.lower() not in _NO_PLACES:
                table[transliterate(word)] = "@" + code.lower()
    for key, names in _ALIASES.items():
        table.update(dict.fromkeys(names.split("|"), "@" + key))
    return {name: key for name, key in table.items() if len(name) > 1}


@lru_cache(maxsize=1)
def country_names() -> dict[str, frozenset[str]]:
    """Return country code (`ly`) -> its folded names in all languages read here."""
    found: dict[str, set[str]] = {}
    for name, key in _table().items():
        found.setdefault(key[1:], set()).add(name)
    return {code: frozenset(names) for code, names in found.items()}


def place(name: str) -> str | None:
    """Return the key of a country or city (`@de` for Deutschland, Germany, Alemania), or None.

    A short form (US, UN, EU) counts only in capitals: "us" and "un" are words.
    """
    if len(name) <= 3 and not name.isupper() and name != "Rom" and name.isascii():
        return None
    return _table().get(transliterate(name))


def is_place(key: str) -> bool:
    """Tell whether a name key is that of a country or a city."""
    return key.startswith("@")

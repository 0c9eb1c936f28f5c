"""What stands before a sentence and is none of it: "BERLIN (dpa) - ", a bullet, the label of an advert.

What is left is still verbatim.
"""

import re

from newsdesk.model import Span
from newsdesk.text.agencies import AGENCIES

__all__ = ["without_label"]

_LEAST = 30  # characters that are left of a sentence
_NEAR = 140  # characters in which a headline and a dateline may stand before it
_MARKS = ("- ", "– ", "— ", "• ", "· ", "● ", "▪ ", "■ ", "| ", "○ ", "◦ ", "► ", "✓ ")  # of list items
_BEGINS = r"(?=[\"“„«»¿¡]?[A-ZÀ-Þ0-9])"
_DATELINE = re.compile(
    r"(?:[A-ZÄÖÜÉÈÁÍÓÚÑÇ][\w.'’/-]*[ ,]+(?:\d{1,2}\.?[ ,]+)?){1,6}?"
    r"(?:\([^)\n]{2,40}\)[ ]*[-–—:]+[ ]+|(?<=[A-Z] )[-–—]+[ ]+|[—–]{1,2}[ ]+)"
)
_WIRE = re.compile(r"\([A-Za-z/. -]{2,20}\)[ ]*[-–—]+[ ]+")
# "(CNN)President …", "Reuters / Ann Hill The dam …"
_CREDIT = re.compile(
    r"\([A-Z]{2,8}\)[ ]*(?=[A-ZÄÖÜ][a-zäöü]|[A-Z] )"
    r"|(?:Reuters|AP|AP Photo|AFP|dpa|EFE|ANSA|EPA|Getty Images)[ ]?/[ ]?[A-Z][\w.-]+ [A-Z][\w.-]+[ ]+"
    r"(?=[A-Z])"
)
_NAMES = "|".join(sorted({re.escape(form) for forms in AGENCIES.values() for form in forms} | {"CNN"}))
_AGENCY = rf"(?:{_NAMES})(?:/(?:{_NAMES}|EP|[A-Z]{{2,4}}))*"
# "Oberau (CNN) The dam …", "Oberau (Reuters/EP).- La presa …", "Efe.- La presa …"; behind a headline too
_OF_AGENCY = re.compile(
    rf"(?:[A-ZÀ-Þ][\w.'’-]*[ ,/]+){{1,3}}\({_AGENCY}\)[ ]?\.?[ ]?(?:[-–—:]+\s*)?{_BEGINS}"
    rf"|[^()\n]{{0,{_NEAR}}}\({_AGENCY}\)[ ]?\.?[ ]?[-–—]+\s*{_BEGINS}"
    rf"|(?:[A-ZÀ-Þ][\w.'’-]*[ ,/]+){{0,3}}\([A-Za-zÀ-ÿ][^()\d\n]{{1,40}}\)[ ]?\.[ ]?[-–—]+\s*{_BEGINS}"
    rf"|{_AGENCY}[ ]?\.[ ]?[-–—]+\s*{_BEGINS}"
)
# "(Oberau) The dam …", "Oberau, 3 mar.- La presa …"; "Anzeige Der Damm …"
_PLACE = re.compile(
    rf"\([A-ZÀ-Þ][a-zß-ÿ]+(?:[ -][A-Za-zÀ-ÿ][\w'’-]*){{0,2}}\)[ ]+{_BEGINS}"
    rf"|[A-ZÀ-Þ][\wÀ-ÿ ,'’]{{1,40}}\.-\s*{_BEGINS}"
    r"|(?:Anzeige|Advertisement|Publicité|Publicidad|Pubblicità|Publicidade)"
    r"[ ](?=[A-ZÀ-Þ][a-zß-ÿ]* [a-zß-ÿA-Z])"
)
# "Oberau - Der Damm …", as German papers begin
_CITY = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+(?:[ /-][A-ZÄÖÜ][a-zäöüß]+){0,2} [–-] (?=[„»]?[A-ZÄÖÜ])(?!.* [–-] )")


def without_label(text: str, span: Span, language: str, *, opens: bool) -> Span:
    """Return a sentence's span without what stands before it; `opens` says that its article begins here."""
    if text.startswith(_MARKS, span.start):
        return _bare(span, text)
    start, end = span
    found = (
        _CREDIT.match(text, start, end)
        or _WIRE.match(text, start, min(end, start + 40))
        or _OF_AGENCY.match(text, start, end)
        or _PLACE.match(text, start, end)
    )
    if found is None and opens and language == "de":
        found = _CITY.match(text, start, end)
    if found:
        return Span(found.end(), end) if end - found.end() > _LEAST else span
    found = _DATELINE.match(text, start, min(end, start + 80))
    if found is None or not text[start : found.end()].split(maxsplit=1)[0].strip(",.").isupper():
        return span
    return Span(found.end(), end) if end - found.end() > _LEAST else span


def _bare(span: Span, text: str) -> Span:
    """Return a list item's span without its dash or dot."""
    start = span.start + 2
    while start < span.end and text[start].isspace():
        start += 1
    return Span(start, span.end) if start < span.end else span

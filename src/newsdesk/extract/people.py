"""Bylines: the names of people in what pages and feeds write into their author fields."""

import re
from collections.abc import Iterable

from newsdesk.extract.words import alternatives
from newsdesk.text.clean import line

__all__ = ["authors_of"]

_BY = re.compile(
    "^"
    + alternatives(r"""
        (?:written |words |story |posted |published |analysis |review |opinion )?by
        (?:veröffentlicht |geschrieben )?von
        (?:escrito |publié )?par?
        por
        di
        (?:scritto )?da
        a cura di
        una nota de
        (?:text|texte|texto|testo|reporter)
        (?:autor(?:in|en|es|a)?|auteure?|author)
    """)
    + r"\s*:?\s+",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?:|www\.|@\w|\S+\.(?:com|de|org|net|at|ch|fr|es|it|co\.uk)/", re.IGNORECASE)
_HANDLE = re.compile(r"https?://\S+|www\.\S+|(?<!\S)@\w+")
_MAIL = re.compile(r"^\s*[\w.+-]+@[\w.-]+\s*\(([^)]+)\)\s*$|^\s*([^<]+?)\s*<[\w.+-]+@[\w.-]+>\s*$")
_SPLIT = re.compile(r"\s*(?:[;|/•·]|\s(?:and|und|y|e|et|with|mit|con|avec|&)\s|,\s)\s*", re.IGNORECASE)
_ROLE = re.compile(
    r"(?:^|,?\s)(?:(?:chief|senior|staff|deputy|foreign|political|business|associated)\s)*"
    r"(?:correspondent|reporter|editor|writer|korrespondent(?:in)?|redakteur(?:in)?)\b.*$",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"^(?:(?:die|the|la|el|il|le|our)\s)?"
    r"(?:online|news|web|sport|politik|wirtschafts|tech|lokal|nachrichten)?[- ]?"
    + alternatives(r"""
        redaktion
        reda[ck]ci[oó]n
        rédaction
        redazione
        newsroom
        (?:editorial )?staff
        editors?
        team
        desk
        admin(?:istrator)?
        webmaster
        agenc[iey]\w*
        agenturen
        agenzie
        unknown
        anonymous
        guest
        author
    """)
    + r"\b",
    re.IGNORECASE,
)
_SUFFIX = {"jr", "jr.", "sr", "sr.", "md", "m.d.", "phd", "ph.d.", "ii", "iii", "esq"}
_AGENCIES = frozenset({"Reuters", "Bloomberg", "Ansa", "Efe", "Xinhua", "Interfax"})
_HOUSE = re.compile(
    r"\b(?:press|media|news|sports?|business|bureau|wire|newsroom|international|agency|agentur|agence|agencia|agenzia|times|tv"
    r"|radio|magazine|fact check)\b|\.(?:com|net|org|de|at|ch|fr|es|it|co\.uk)\b|^AP\b",
    re.IGNORECASE,
)
_LOGIN = 5  # letters of a lower-case word that can still be an agency; a longer one is a login
# what is told of somebody: "Ann Hill is the editor of the Post", "she's written for us"
_ABOUT = re.compile(
    r"\s{2,}|\s(?:is|was|ist|war|est|es|è|é)\s(?:the|an?|der|die|das|eine?|le|la|une?|el|il|una?|uma?|o)\s",
    re.IGNORECASE,
)
_TELLS = re.compile(r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|sie|er|elle?|il)(?:['’]\w+|\s)")
_MARKUP = frozenset("<>{}[]\\=@#")
_MOST = 12


def authors_of(values: Iterable[str], outlet: str = "") -> tuple[str, ...]:
    """Return the people named in author fields, each once, in order, without "By", roles, links and handles.

    The desk of an outlet ("Redaktion dpa"), the outlet itself and addresses are no authors; an
    agency stays where nobody else is named.
    """
    names: list[str] = []
    for value in values:
        for name in _names(line(value, 300)):
            if name.casefold() not in {known.casefold() for known in (outlet, *names)}:
                names.append(name)
    people = [name for name in names if not _is_house(name)]
    return tuple(_without_parts(people or names)[:_MOST])


def _names(value: str) -> list[str]:
    """Return the names of one field."""
    mail = _MAIL.match(value)
    if mail:
        value = mail[1] or mail[2]
    value = _BY.sub("", _HANDLE.sub(" ", value).strip(" ,;|-–—"))
    found: list[str] = []
    for part in _SPLIT.split(value):
        if part.casefold() in _SUFFIX and found:
            found[-1] = f"{found[-1]}, {part}"
            continue
        name = _name(part)
        if name:
            found.append(name)
    return found


def _name(part: str) -> str:
    """Return the name in one part, or "" where it is none."""
    if _ADDRESS.search(part) or not _MARKUP.isdisjoint(part):
        return ""
    part = _ABOUT.split(part)[0]
    name = _ROLE.sub("", _BY.sub("", re.sub(r"\s*\([^)]*\)", "", part))).strip(" .,;:|-–—\"'*")
    if not 2 <= len(name) <= 60 or len(name.split()) > 6 or any(map(str.isdigit, name)):
        return ""
    if _DESK.match(name) or _TELLS.match(name) or not any(map(str.isalpha, name)):
        return ""
    if name.islower() and (" " in name or len(name) > _LOGIN):
        return ""
    if name.isupper() and len(name) > 5 and " " in name:
        return name.title()
    return name


def _is_house(name: str) -> bool:
    """Tell whether a name is an agency's or another house's: dpa, Reuters, Associated Press, Paper.com."""
    if " " not in name:
        return name.isupper() or name.islower() or name in _AGENCIES or "." in name.strip(".")
    return bool(_HOUSE.search(name))


def _without_parts(names: list[str]) -> list[str]:
    """Drop a name that another one contains ("Smith" beside "Ann Smith")."""
    return [
        name
        for name in names
        if not any(name != other and re.search(rf"\b{re.escape(name)}\b", other) for other in names)
    ]

"""A speaker's name and role, apart, as a text words them: "Mayor" and "Lena Brandt".

Both are spans of the text. What names no role that we know, or nobody by name, stays a speaker as it is.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsdesk.model import Span
from newsdesk.text.cjk_attribution import CJK
from newsdesk.text.cjk_roles import cjk_name_and_role
from newsdesk.text.phrase_words import NO_SUBJECT
from newsdesk.text.role_words import PARTICLES, ROLE_ENDINGS, ROLES, SECOND_PARTICLES
from newsdesk.text.romance import ROMANCE
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = ["TITLES", "Named", "name_and_role"]

_NONE: frozenset[str] = frozenset()
_LONGEST_NAME = 5  # words
_LINKED_NAME = 2  # capitals behind "minister of X"
_PARTICLE = 4  # letters
_ADJECTIVES_BEHIND = 2  # words: "el ministro alemán Juan Pardo"
_LINKS = listed("of for des der de del du della dello di do da dos von vom für")
TITLES = listed("mr mrs ms herr frau señor señora monsieur madame signor signora")
"""Words before a name that are no part of it, folded and without their full stop."""

_PERSONAL = listed("der die ein eine")
_ADJECTIVES = ("e", "er", "en", "es")
_INDEFINITE = listed("a an one another ein eine un une una uno um uma")
_FROM = listed("of from aus")
_ELIDED = re.compile("['’][A-ZÀ-Þ]")
_JOINING = listed("and und y et e")
_OPENING, _CLOSING = "„“«", "“”»"

_DEGREES = listed("dr prof professor professorin")


_ARTICLES = listed("a an the der die das ein eine el la los las un una le les il lo o os as um uma")
_POINTING = listed("them us you ihnen uns ellos ellas nosotros eux elles nous loro noi eles elas")


class Named(NamedTuple):
    """Where a speaker is named, and where the role stands, None where the text gives none."""

    name: Span
    role: Span | None


def name_and_role(text: str, speaker: Span, language: str) -> Named:
    """Return the name and the role within `speaker`, a span of `text`."""
    if language in CJK:
        return Named(*cjk_name_and_role(text, speaker, language))
    found = _parted(text, speaker, language)
    role = found.role.of(text) if found.role else ""
    # a name in quotation marks is one: „Lenne Film Nord“
    cut = any(role.count(mark) > role.count(end) for mark, end in zip(_OPENING, _CLOSING, strict=True))
    return Named(speaker, None) if cut else found


def _parted(text: str, speaker: Span, language: str) -> Named:
    words = words_of(text, *speaker)
    bare = _without_brackets(text, words)
    comma = _apposition(text, bare)
    front, back = (bare[:comma], bare[comma:]) if comma else (bare, [])
    doing = language == "en" and bool(back) and back[0].lower.endswith("ing") and back[0].text.islower()
    if back and _is_name(front, language) and (doing or back[0].lower in NO_SUBJECT.get(language, _NONE)):
        return Named(_span(front), None)  # "Ann Hill, en una entrevista"
    says = bool(back) and (_describes(back, language) or (_goes_on(back) and _is_name(front, language)))
    named = back[: _without_place(back, language)]
    if back and not says and (at := _after_role(named, language)) and not _split(text, back):
        end = named[-1].end if len(named) < len(back) else speaker.end
        return _at(text, [*front, *named], len(front) + at, end)  # "Lenne Liberal, Sen. Ann Hill"
    if back and _is_name(front, language) and (says or _says_what(back, language)):
        return Named(_span(front), Span(back[0].start, speaker.end))
    return _behind_role(text, speaker, front, back, language)


def _behind_role(
    text: str, speaker: Span, front: Sequence[Word], back: Sequence[Word], language: str
) -> Named:
    """Return the name that stands behind a role, before what is said of it or behind a comma."""
    whole = len(front)
    front = front[: _without_place(front, language)]
    at = _after_role(front, language) or (_after_noun(front) if language == "de" else 0)
    if at and len(front) < whole and not _split(text, front):
        return _at(text, front, at, front[-1].end)
    if back and at and _is_full_name(back, language) and not _close_to_role(front, at, language):
        at = 0  # "o chefe da bancada no Senado, Ana Prado"
    if at and _is_name(front[at:], language) and not _split(text, front):
        return _at(text, front, at, front[-1].end if back else speaker.end)
    opens = language in ROMANCE and len(back) > 1 and _opens_small(front)
    if back and _is_name(back, language) and (_has_role(front, language) or _all_small(front) or opens):
        # "its architect, Ann Hill"; but "one of them, Ann Hill" says nothing of her
        pointing = any(word.lower in _POINTING for word in front)
        return Named(Span(back[0].start, speaker.end), None if pointing else _span(front))
    return Named(speaker, None)


def _without_brackets(text: str, words: Sequence[Word]) -> list[Word]:
    """Return the words that stand in no brackets: "Hill (W-Lenne)", "the envoy to Lenne (WM), Ann Hill"."""
    start = words[0].start if words else 0
    return [
        word for word in words if text.count("(", start, word.start) <= text.count(")", start, word.start)
    ]


def _goes_on(words: Sequence[Word]) -> bool:
    """Tell whether words behind a name and a comma are no second name: "senior vice president of …"."""
    return words[0].text[0].islower() and words[0].lower not in PARTICLES


def _is_full_name(words: Sequence[Word], language: str) -> bool:
    return len(words) > 1 and words[0].text[0].isupper() and _is_name(words, language)


def _close_to_role(words: Sequence[Word], at: int, language: str) -> bool:
    """Tell whether a name in full stands right behind the role: "Mayor Ann Hill"."""
    return len(words) - at > 1 and _is_role(words[at - 1], language)


def _at(text: str, words: Sequence[Word], at: int, end: int) -> Named:
    """Return the name from the word `at` on, up to `end`, and what stands before it as the role."""
    dot = text.startswith(". ", words[at - 1].end)  # "Sen. Ann Hill"
    return Named(Span(words[at].start, end), Span(words[0].start, words[at - 1].end + dot))


def _without_place(words: Sequence[Word], language: str) -> int:
    """Return how many words of "Sen. Ann Hill of Westmark" come before the place; all where none is seen."""
    role = next((at for at, word in enumerate(words, 1) if _is_role(word, language)), 0)
    while role and role < len(words) and _is_role(words[role], language):
        role += 1  # "Attorney General Ann Hill"
    at = role
    while role and at < len(words) and words[at].text[0].isupper():
        at += 1
    follows = 0 < at < len(words) - 1 and words[at].lower in _FROM
    return at if follows and at - role > 1 else len(words)


def _after_noun(words: Sequence[Word]) -> int:
    """Return where a name in full begins behind a German noun for a person: "der Landwirt Karl Adler"."""
    noun = next((at for at, word in enumerate(words) if word.text[0].isupper() and at), 0)
    name = words[noun + 1 :]
    if not noun or not 2 <= len(name) <= _LONGEST_NAME or words[0].lower not in _PERSONAL:
        return 0
    if name[0].text.islower() or any(word.text.isupper() for word in words[noun:]):
        return 0  # "die Chefin der Bank", "der FC Oberau Nord"
    word = words[noun].text
    # a paper is "die Deutsche Allgemeine Zeitung", an office "die Japan Weather Agency"
    ending = word.endswith("in") if words[0].lower in {"die", "eine"} else not word.endswith(_ADJECTIVES)
    return noun + 1 if ending else 0


def _all_small(words: Sequence[Word]) -> bool:
    return all(word.text[0].islower() for word in words)


def _opens_small(words: Sequence[Word]) -> bool:
    """Tell whether words begin with an article and a noun: "la encargada de Relaciones"."""
    return len(words) > 1 and words[0].lower in _ARTICLES and words[1].text[0].islower()


def _describes(words: Sequence[Word], language: str) -> bool:
    """Tell whether words behind a name go on about it: "the president of the Farm Bureau"."""
    first = words[0]
    linked = len(words) > 2 and words[1].lower in _LINKS
    if not first.text[0].islower():
        return linked and _is_role(first, language)  # "Director of the Lenne Bank"
    role = language != "de" and _is_role(first, language)  # "chief economist at the Lenne Bank"
    return role or first.lower in _ARTICLES or linked


def _says_what(words: Sequence[Word], language: str) -> bool:
    """Tell whether words behind a name say what somebody is, and are no second name."""
    return any(word.text[0].islower() for word in words) or _has_role(words, language)


def _span(words: Sequence[Word]) -> Span:
    return Span(words[0].start, words[-1].end)


def _apposition(text: str, words: Sequence[Word]) -> int:
    """Return the index of the first word behind a comma, 0 where there is none."""
    return next(
        (at for at in range(1, len(words)) if "," in text[words[at - 1].end : words[at].start]),
        0,
    )


def _split(text: str, words: Sequence[Word]) -> bool:
    """Tell whether anything but blanks, full stops and dashes stands between the words."""
    return any(re.search(r"[,;:()\n]", text[one.end : two.start]) for one, two in pairwise(words))


def _is_name(words: Sequence[Word], language: str) -> bool:
    """Tell whether words are a person's name: capitals, joined by particles, and none of them a role."""
    joined = next((at for at, word in enumerate(words) if at and word.lower in _JOINING), 0)
    if joined:  # "Ann Hill and Karl Adler"
        return _is_name(words[:joined], language) and _is_name(words[joined + 1 :], language)
    if not 0 < len(words) <= _LONGEST_NAME or not _is_capital(words[-1]):
        return False
    if any(_is_role(word, language) for word in words):
        return False
    rest = words[1:] if words[0].lower in TITLES | _DEGREES else words
    if not rest or not all(_is_capital(word) or word.lower in PARTICLES for word in rest):
        return False
    # "von der Lenne", but not "Adler den Staudamm"
    return all(two.lower not in SECOND_PARTICLES or one.lower in PARTICLES for one, two in pairwise(rest))


def _is_capital(word: Word) -> bool:
    """Tell whether a word may stand in a name: "Hill", "al-Hilli"."""
    particle, joined, rest = word.text.partition("-")
    return word.text[0].isupper() or (joined != "" and len(particle) < _PARTICLE and rest[:1].isupper())


def _has_role(words: Sequence[Word], language: str) -> bool:
    return any(_is_role(word, language) for word in words)


def _is_role(word: Word, language: str) -> bool:
    low = word.lower
    if low in ROLES.get(language, _NONE):
        return True
    endings = ROLE_ENDINGS.get(language, ())
    # "SPD-Chefin", "Parteichefin", "vice-président"
    return low.endswith(endings) if endings else low.rsplit("-", 1)[-1] in ROLES.get(language, _NONE)


def _after_role(words: Sequence[Word], language: str) -> int:
    """Return where the name begins behind the last word of the role, 0 where no role is known."""
    role = next((at for at in range(len(words), 0, -1) if _is_role(words[at - 1], language)), 0)
    if not role or role == len(words):
        return 0
    if words[role].lower in _LINKS and words[0].lower in _INDEFINITE:
        return 0  # "a spokesman for the Lenne Water Board"
    at = _elided(words, role)
    if at:
        return at
    at = _name_at(words, role)
    if words[role].lower in _LINKS:
        return _linked_name(words, role, at, language)
    between = words[role:at] if language in ROMANCE and at < len(words) else []
    linked = any(word.lower in _LINKS | NO_SUBJECT[language] for word in between)
    return at if at == role or (0 < len(between) <= _ADJECTIVES_BEHIND and not linked) else 0


def _elided(words: Sequence[Word], role: int) -> int:
    """Return where the capitals at the end begin behind "le chef de l'Otan", 0 where nothing is elided."""
    at = len(words)
    while at > role and _is_capital(words[at - 1]):
        at -= 1
    return at if role < at < len(words) and _ELIDED.search(words[at - 1].text) else 0


def _name_at(words: Sequence[Word], role: int) -> int:
    """Return where the name at the end begins: what is linked to a role is of the role.

    "ministro de Exteriores Juan Pardo", "Secretary of State Ann Hill".
    """
    most = _LINKED_NAME if words[role].lower in _LINKS else _LONGEST_NAME
    at = len(words)
    capitals = 0
    while at > role and (_is_capital(words[at - 1]) or words[at - 1].lower in PARTICLES):
        capitals += _is_capital(words[at - 1])
        if capitals > most:
            break
        at -= 1
    return at


def _linked_name(words: Sequence[Word], role: int, at: int, language: str) -> int:
    """Return where the name begins behind a role and what is linked to it, 0 where that is no name."""
    while at < len(words) and words[at].text[0].islower():
        at += 1
    # "Sen. Ann Hill of Westmark", "der Sprecher des Kreises", "il capo dello Stato": no name of its own
    linked = words[role:at]
    if linked and (linked[-1].lower in _LINKS or all(word.lower in _LINKS | PARTICLES for word in linked)):
        return 0
    alone = language in ROMANCE and len(words) - at == 1
    return 0 if alone or at == len(words) else at  # "Westmark, Minister of the interior": no name is left

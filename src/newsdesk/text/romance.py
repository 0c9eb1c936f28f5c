"""What Romance sentences do with their subjects: leave them out, set them behind the verb, add to them.

For Spanish, French, Italian and Portuguese; in other languages nothing of this is seen.
"""

import re
from collections.abc import Sequence

from newsdesk.model import Span
from newsdesk.text.phrase_words import AUXILIARIES, ENDS
from newsdesk.text.role_words import ROLES
from newsdesk.text.speech_verbs import SPEECH_VERBS
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = [
    "ROMANCE",
    "behind_aside",
    "drops_subject",
    "ends_speaker",
    "may_stand_behind",
    "subject_is_unclear",
]

ROMANCE = listed("es fr it pt")
"""The languages of which this tells."""

_NONE: frozenset[str] = frozenset()
_DROPPING = listed("es it pt")  # languages that leave out a subject
_JOINING = {"es": listed("y e pero"), "fr": listed("et mais"), "it": listed("e ed ma"), "pt": listed("e mas")}
_INVERTED = re.compile(r"[ ,\u00a0]*[a-zà-ÿ]+-(?:t-)?(?:ils?|elles?|on)\b")
_VERB = 25  # characters in which the verb behind a subject is read
_GERUND = re.compile(r"(?!(?:co)?mando|bando)[a-zà-ÿ]\w*(?:ando|endo)")
# "écrivait de son côté le journal": between a verb and its subject
_ASIDE = re.compile(
    r"[ ,]*\b(?:de (?:son|leur) côté|à (?:son|leur) tour|pour (?:sa|leur) part|quant à (?:lui|elle)"
    r"|por su (?:parte|lado)|a su vez|da parte (?:sua|loro)|dal canto (?:suo|loro)|a (?:sua|loro) volta"
    r"|por (?:sua|seu) (?:vez|lado))\b,?"
)


def behind_aside(text: str, start: int, end: int) -> int:
    """Return where a phrase may begin from `start` on, behind "de son côté" and the like."""
    aside = _ASIDE.match(text, start, end)
    return aside.end() if aside else start


def drops_subject(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a verb behind a quotation leaves out whom it tells of: "…", agregó; « … », a-t-il dit."""
    if language == "fr":
        return _INVERTED.match(text, start, end) is not None
    words = words_of(text, start, end)
    lead = AUXILIARIES.get(language, _NONE)
    at = next((at for at, word in enumerate(words) if word.lower not in lead), len(words))
    if language not in _DROPPING or at == len(words) or text[start : words[0].start].strip(" ,\u00a0"):
        return False
    return words[at].lower in SPEECH_VERBS[language]


def may_stand_behind(text: str, behind: Span, end: int, language: str) -> bool:
    """Tell whether a phrase behind a verb may speak: in a Romance text only a name or role, before its words.

    What else stands there is an object: "descarta una guerra".
    """
    if language not in ROMANCE:
        return True
    words = words_of(text, *behind)
    who = any(word.text[0].isupper() or word.lower in ROLES.get(language, _NONE) for word in words)
    return who and len(text[behind.end : end].strip()) <= 1


def ends_speaker(word: Word, language: str) -> bool:
    """Tell whether a Romance speaker ends before a word: "Hill | sin dar más detalles", "Hill | parlando"."""
    gerund = language in _DROPPING and _GERUND.fullmatch(word.text) is not None
    return gerund or word.lower in ENDS.get(language, _NONE)


def subject_is_unclear(text: str, words: Sequence[Word], end: int, language: str) -> bool:
    """Tell whether a Romance verb at `end` may have another subject than the words before it.

    "Las calles y lamentó": the verb's own is left out; "los egipcios, subraya, …": it is set between commas.
    """
    joined = language in _JOINING and words[-1].lower in _JOINING[language]
    following = words_of(text, end, end + _VERB)
    inserted = text[words[-1].end : end].strip() == "," and language in _DROPPING and bool(following)
    return joined or (inserted and text[following[0].end : following[0].end + 1] == ",")

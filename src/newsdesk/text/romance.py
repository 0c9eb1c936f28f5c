"""What Romance sentences do with their subjects: leave them out, set them behind the verb, add to them.

For Spanish, French, Italian and Portuguese; in other languages nothing of this is seen.
"""

import re
from collections.abc import Sequence

from newsdesk.model import Span
from newsdesk.text.phrase_words import AUXILIARIES, ENDS, LINKS, NO_SUBJECT, STARTS
from newsdesk.text.role_words import ROLES
from newsdesk.text.speech_verbs import BESIDE_VERBS
from newsdesk.text.wordlist import words as listed
from newsdesk.text.words import Word, words_of

__all__ = [
    "HAVING",
    "PARTICIPLES",
    "ROMANCE",
    "behind_aside",
    "drops_subject",
    "ends_speaker",
    "may_stand_behind",
    "opens_plural",
    "subject_is_unclear",
    "telling_verb",
    "tells_of_several",
    "tells_on",
]

ROMANCE = listed("es fr it pt")
"""The languages of which this tells."""

PARTICIPLES = {"es": ("ado", "ido"), "fr": ("é",), "it": ("ato", "ito"), "pt": ("ado", "ido")}
"""Endings of participles, by language."""

HAVING = {
    "es": listed("ha han había habían haber hubo habría"),
    "fr": listed("a ont avait avaient ayant avoir s'est aurait n'a l'a m'a"),
    "it": listed("ha hanno aveva avevano avendo aver avere avrebbe"),
    "pt": listed("tem têm tinha tinham havia haviam ter"),
}
"""Verbs with which a participle tells what its subject did, by language."""

_NONE: frozenset[str] = frozenset()
_DROPPING = listed("es it pt")  # languages that leave out a subject
_JOINING = {"es": listed("y e pero"), "fr": listed("et mais"), "it": listed("e ed ma"), "pt": listed("e mas")}
_INVERTED = re.compile(r"[ ,\u00a0]*(?:[sm]['’])?[a-zà-ÿ]+-(?:t-)?(?:ils?|elles?|on)\b")
_LEAD = 5  # words between a quotation and the verb behind it
# stand between an auxiliary and its participle, or before a verb
_BETWEEN = {
    "es": listed(
        "había habían habrá habría ya también además asimismo después luego ayer hoy le les nos me lo"
    ),
    "fr": listed("s'est l'a m'a lui leur nous aussi encore ainsi auparavant également toutefois alors pour"),
    "it": listed("è era mi ci gli le lo invece ancora anche poi così ieri oggi"),
    "pt": listed("havia também ainda já ele ela lhe"),
}
_FINITE = {
    "es": ("a", "e", "ó", "an", "en", "ía", "aba"),
    "fr": ("e", "a", "ait", "it", "ent"),
    "it": ("a", "e", "ò", "ava", "eva"),
    "pt": ("a", "e", "ou", "eu", "iu", "ava"),
}
_NO_VERBS = listed("que qui che quien quienes donde onde où dove una una une le la e y et à a")
_PLURAL_ENDINGS = {"es": ("n",), "fr": ("nt",), "it": ("no",), "pt": ("m",)}
_PLURAL_ARTICLES = {
    "es": listed("los las unos unas"),
    "fr": listed("les des"),
    "it": listed("i gli le"),
    "pt": listed("os as uns umas"),
}
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
    words = words_of(text, start, end) if language in _DROPPING else []
    if not words or text[start : words[0].start].strip(" ,\u00a0"):
        return False
    return telling_verb(words, language) is not None


def telling_verb(words: Sequence[Word], language: str) -> int | None:
    """Return the index of the verb of saying with which words right behind a quotation begin, or None.

    Auxiliaries and a few adverbs may stand before it: "había dicho", "a aussi ajouté".
    """
    verbs = BESIDE_VERBS.get(language, _NONE)
    lead = AUXILIARIES.get(language, _NONE) | _BETWEEN.get(language, _NONE)
    for at, word in enumerate(words[:_LEAD]):
        if word.lower in verbs:
            return at
        if word.lower not in lead and not word.lower.endswith(("mente", "ment")):
            return None
    return None


def tells_of_several(words: Sequence[Word], language: str) -> bool:
    """Tell whether a verb, or its auxiliary, is of the plural: "dijeron", "hanno detto"."""
    return any(word.lower.endswith(_PLURAL_ENDINGS[language]) for word in words)


def opens_plural(words: Sequence[Word], language: str) -> bool:
    """Tell whether words begin with the article of the plural: "le hostess", "los vecinos"."""
    return bool(words) and words[0].lower in _PLURAL_ARTICLES[language]


def tells_on(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a verb and somebody else stand behind a quotation: "…", insta Ana Prado."""
    words = words_of(text, start, end)
    if language not in ROMANCE or len(words) < 2 or "," not in text[start : words[0].start]:
        return False
    first, second = words[0].lower, words[1]
    if words[0].text[0].isupper() or first in NO_SUBJECT[language] | LINKS[language]:
        return False
    if first in _NO_VERBS and not (language == "fr" and first == "a"):
        return False
    if first in AUXILIARIES[language]:
        return True  # "…", a pourtant martelé Anne Petit
    verb = first.endswith(_FINITE[language]) or telling_verb(words, language) is not None
    return verb and (second.text[0].isupper() or second.lower in STARTS[language])


def may_stand_behind(text: str, behind: Span, end: int, language: str) -> bool:
    """Tell whether a phrase behind a verb may speak: in a Romance text only a name or role, before its words.

    What else stands there is an object: "descarta una guerra".
    """
    if language not in ROMANCE:
        return True
    words = words_of(text, *behind)
    linked = next((at for at, word in enumerate(words) if at and word.lower in LINKS[language]), len(words))
    words = words[:linked]  # "el auge de Lenne" is nobody
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

"""Openings that lean on the sentence before: pronouns, demonstratives, "he also said" (data and one test).

`PRONOUNS` never open a sentence that can stand alone; `LEANING` do not unless the sentence before is
brought along ("This pressure ...", "Dieser Druck ..."); `CONNECTIVES` open one that goes on.
"""

import re
from enum import IntEnum

from newsdesk.text.speech_verbs import SPEECH_VERBS, SUBJECT_PRONOUNS

__all__ = ["Opening", "leans_behind", "leans_behind_phrase", "opening", "said_by_pronoun"]


class Opening(IntEnum):
    """How a sentence opens: on its own feet, leaning on the one before, or with a mere pronoun."""

    FREE = 0
    LEANING = 1
    PRONOUN = 2


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PRONOUNS = {
    "de": _words(
        "er sie es ihm ihn ihnen ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner"
        " seines beide beiden wir ich uns mich mir unser unsere du euch ihrerseits seinerseits"
        " letzterer letztere letzteres dessen deren"
    ),
    "en": _words(
        "he she it they him her them his hers its their theirs we i us me our my you your himself"
        " herself both he's she's it's they're we're i'm that's he'd she'd they'd i've we've"
    ),
    "es": _words(
        "él ella ello ellos ellas le les lo se su sus yo nosotros nos mi me nuestro nuestra ambos ambas"
    ),
    "fr": _words(
        "il elle ils elles lui leur leurs son sa ses on je nous vous me mon ma mes notre nos"
        " celui-ci celle-ci ceux-ci celles-ci c'est c’est"
    ),
    "it": _words(
        "egli ella esso essa essi esse lui lei loro suo sua suoi sue io noi ci mi nostro nostra entrambi"
    ),
    "pt": _words("ele ela eles elas seu sua seus suas eu nós lhe lhes meu minha nosso nossa ambos ambas"),
}

_LEANING = {
    "de": _words(
        "dies dieser diese dieses diesen diesem das_ist dieselbe derselbe jener jene darin damit"
        " dabei dafür dagegen daher darum darauf daraufhin daran darüber davon dazu deshalb"
        " deswegen dort da dann danach so somit also auch aber doch und oder denn allerdings"
        " jedoch dennoch trotzdem außerdem zudem ferner ebenso ebenfalls hingegen indes zugleich"
        " gleichzeitig schließlich stattdessen hierzu hierbei solche solcher demnach demzufolge"
        " anschließend überdies weiterhin weiter nun dadurch hinzu letztlich"
    ),
    "en": _words(
        "this these those that such there then thus therefore hence so and but or nor yet also"
        " still however moreover furthermore besides instead meanwhile otherwise similarly"
        " likewise additionally consequently nevertheless nonetheless afterwards afterward here"
        " indeed too another others rather finally again"
    ),
    "es": _words(
        "esto este esta estos estas eso ese esa esos esas aquello así también además pero y o"
        " entonces luego allí por_ello sin_embargo no_obstante por_tanto asimismo tampoco aunque"
        " ahí otro otra otros otras"
    ),
    "fr": _words(
        "cela ce cette ces cet ceci ça c' ainsi aussi mais et ou donc or alors puis ensuite"
        " pourtant cependant toutefois néanmoins enfin là y en_outre de_plus par_ailleurs"
        " en_revanche autre d'autres"
    ),
    "it": _words(
        "questo questa questi queste ciò quello quella così anche ma e o quindi allora poi dunque"
        " però tuttavia inoltre infine invece intanto lì altro altra altri altre"
    ),
    "pt": _words(
        "isto isso este esta estes estas esse essa esses essas aquilo assim também mas e ou então"
        " depois porém contudo entretanto além ali outro outra outros outras"
    ),
}

# "the former minister also said": a speaker without a name who says more of the same
_ALSO_SAID = re.compile(
    r"^(?:\w+[ -]){0,4}(?:also|further|went on|continued|auch|ferner|weiter|außerdem|también|además|aussi"
    r"|également|anche|inoltre|também) (?:\w+ )?"
    r"(?:said|added|told|noted|sagte|erklärte|betonte|dijo|añadió|afirmó|déclaré|ajouté|detto|aggiunto|disse"
    r"|acrescentou|say|to say)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = _words(
    "i we our my i'm we're i've we've ich wir mein unsere yo nosotros je j'ai nous io noi eu nós"
)
_AUXILIARIES = _words(
    "ist sind war waren hat haben hatte hatten sei seien wird werden wurde wurden habe soll sagte"
)
_FIRST = re.compile(r"[\s\"'„“”»«‚‘’(\[¿¡–—-]*([^\W\d_]+(?:['’-][^\W\d_]+)*)(?:[ \u00a0]+([^\W\d_]+))?")
_NONE: frozenset[str] = frozenset()
# what a sentence opens with before its date: "Late on Tuesday", "Am", "En la noche del"
_TIMES = {
    "de": _words("am im in an seit nach vor bis ab noch schon bereits erst gegen um ende anfang mitte"),
    "en": _words(
        "on in at by late early last this earlier during from after before since until only the a an"
    ),
    "es": _words("el en este esta la a al desde durante tras ya"),
    "fr": _words("le la en ce cette au à dès depuis"),
    "it": _words("il la lo nel nella in a dal già"),
    "pt": _words("o a em no na neste nesta desde já"),
}
_REST_OF_TIME = re.compile(
    r"(?:\s+(?:morning|afternoon|evening|night|früh|abend|nacht|mittag|matin|soir|après-midi"
    r"|por la \w+|en la \w+|mattina|sera|notte|manhã|tarde|noite))?\s*,?\s+",
    re.IGNORECASE,
)
# "In 1983, at age 30, he"; "After an April 2017 attack, he"
_MORE_OF_TIME = re.compile(
    r"(?:\s+[a-zß-ÿ]+)?(?:\s*,?\s+(?:at|in|on|during|after|for|with|à|en|dans|a|nel|em)\s[^,A-ZÀ-Þ]{1,40}?)?"
    r"\s*,\s+"
)
_PHRASE = re.compile(r"([A-ZÀ-Þ][a-zß-ÿ]*)(?:\s[^\sA-ZÀ-Þ,.:;]+){1,9},\s+")
# a clause ("When the mayor came, he") says whom it means, a phrase of place or time does not
_PLACES = {
    "en": _words("in on at during from by following throughout"),
    "es": _words("en durante"),
    "fr": _words("dans lors en au à durant"),
    "it": _words("in nel nella nell durante al"),
    "pt": _words("em no na durante"),
}
_QUOTES = frozenset('"“„«»‘')
_CLOSED = re.compile(r"(?<=\S)[\"”“»«’](?=,?\s)")
_NO_PERSON = _words(
    "who man ich wir on it i we you my our your us me yo nosotros nos mi me je nous vous mon notre io noi ci"
)
_IMPERSONAL = _words("es c'est c’est it's that's on se lo le su la ci si")
_EXPLETIVE = {("il", "y"), ("il", "faut")}


def opening(sentence: str, language: str) -> Opening:
    """Tell how a sentence opens, so that none is shown that says "he" of nobody."""
    found = _FIRST.match(sentence)
    if not found:
        return Opening.FREE
    first = found.group(1).lower().replace("’", "'")
    if first in _FIRST_PERSON and sentence[0] in '"“„«»':
        return Opening.FREE  # the speaker is named behind the quotation
    two = f"{first}_{(found.group(2) or '').lower()}"
    head = first.split("'")[0] + "'" if "'" in first else first
    pronouns = _PRONOUNS.get(language, _NONE)
    leaning = _LEANING.get(language, _NONE)
    if language == "de" and _points(first, found.group(2) or ""):
        return Opening.LEANING
    if first in pronouns or head.rstrip("'") in pronouns:
        return Opening.PRONOUN
    if first in leaning or two in leaning or head in leaning or _ALSO_SAID.match(sentence):
        return Opening.LEANING
    return Opening.FREE


def leans_behind(sentence: str, start: int, end: int, language: str) -> bool:
    """Tell whether a pronoun follows the date, from `start` to `end`, that a sentence opens with.

    "On Tuesday morning, he posted ..." and "Am Dienstag schrieb er ..." say "he" of nobody either.
    """
    before = sentence[:start].lower().split()
    if not all(word.strip('"“„«»,') in _TIMES.get(language, _NONE) for word in before):
        return False
    pronouns = _PRONOUNS.get(language, _NONE) - _IMPERSONAL
    rest = _two_words(sentence, _REST_OF_TIME.match(sentence, end))
    if language == "de":  # the verb stands between
        return bool(rest) and rest[1] in pronouns and "," not in sentence[end : end + 2]
    more = _two_words(sentence, _MORE_OF_TIME.match(sentence, end))
    return any(words and words[0] in pronouns and words not in _EXPLETIVE for words in (rest, more))


def leans_behind_phrase(sentence: str, language: str) -> bool:
    """Tell whether a pronoun follows an opening phrase that names nobody: "In a statement, he …".

    Not in German, whose nouns are all capitals; a capital within the phrase may be whom it means.
    """
    found = _PHRASE.match(sentence)
    if found is None or found.group(1).lower() not in _PLACES.get(language, _NONE):
        return False
    words = _two_words(sentence, found)
    pronouns = _PRONOUNS.get(language, _NONE) - _IMPERSONAL - _NO_PERSON
    return bool(words) and words[0] in pronouns and words not in _EXPLETIVE


def said_by_pronoun(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with a quotation of nobody but a pronoun: "“The dam broke,” he said"."""
    if sentence[:1] not in _QUOTES:
        return False
    closed = next((found.end() for found in _CLOSED.finditer(sentence)), 0)
    first, second = [*(word.lower().strip(",.;:") for word in sentence[closed:].split(maxsplit=2)), "", ""][
        :2
    ]
    pronouns = SUBJECT_PRONOUNS.get(language, _NONE) - _IMPERSONAL - _NO_PERSON
    said = second in pronouns and first in SPEECH_VERBS.get(language, _NONE)
    return closed > 0 and (first in pronouns or said)


def _two_words(sentence: str, behind: re.Match[str] | None) -> tuple[str, ...]:
    """Return the two words behind a match, in small letters; none where there are fewer."""
    words = sentence[behind.end() :].split(maxsplit=2)[:2] if behind else []
    return tuple(word.lower().strip(",.") for word in words) if len(words) > 1 else ()


def _points(first: str, second: str) -> bool:
    """Tell whether a German article is none: "Das meldet ...", "Die sind ...", but "Das neue Haus"."""
    if first not in {"das", "die", "der"} or not second or second[0].isupper():
        return False
    if second in _AUXILIARIES:
        return True
    return first == "das" and not second.endswith(("e", "en", "er"))

"""Openings that lean on the sentence before: pronouns, demonstratives, "he also said", "On Monday, he"."""

import re
from enum import IntEnum

from newsdesk.text.anaphora_words import (
    FIRST_PERSON,
    IMPERSONAL,
    LEANING,
    NO_PERSON,
    PLACES,
    POINTING_VERBS,
    PRONOUNS,
    SPANS,
    SPEAKERS,
    TIMES,
)
from newsdesk.text.calendar_words import CALENDARS
from newsdesk.text.cjk_furniture import goes_on, opens_with_pronoun
from newsdesk.text.date_patterns import date_pattern
from newsdesk.text.speech_verbs import SPEECH_VERBS, SUBJECT_PRONOUNS

__all__ = ["Opening", "in_first_person", "is_bare_quotation", "leans_behind", "opening"]


class Opening(IntEnum):
    """How a sentence opens: on its own feet, leaning on the one before, or with a mere pronoun."""

    FREE = 0
    LEANING = 1
    PRONOUN = 2


# "the former minister also said": a speaker without a name who says more of the same
_ALSO_SAID = re.compile(
    r"^(?:\w+[ -]){0,4}(?:also|further|went on|continued|auch|ferner|weiter|außerdem|también|además|aussi"
    r"|également|anche|inoltre|também) (?:\w+ )?"
    r"(?:said|added|told|noted|sagte|erklärte|betonte|dijo|añadió|afirmó|déclaré|ajouté|detto|aggiunto|disse"
    r"|acrescentou|say|to say)\b",
    re.IGNORECASE,
)
# "Among them are ...", "Unter ihnen ist ...": who they are stands before
_AMONG = re.compile(
    r"(?:(?:(?:One|Two|Three|Some|Most|Many|All|Both|Half|None|Each|Several) of|Among|Unlike|Like)"
    r" (?:them|these|those)|Among (?:their|his|her|its)|Unter ihnen|(?:Eine[rs]?|Zwei|Viele|Einige) von ihnen"
    r"|Entre (?:ellos|ellas)|(?:Uno|Una) de (?:ellos|ellas)|Parmi (?:eux|elles|ceux-ci|celles-ci)"
    r"|(?:L['’]un|L['’]une|Deux) d['’](?:eux|elles)|(?:Tra|Fra) (?:loro|questi|queste)|(?:Uno|Una) di loro"
    r"|Entre (?:eles|elas))\b"
)
# "Two months later, ..."; "Junto a ella, ...", "Face à eux, ..."
_BESIDE = re.compile(
    r"(?:\w+ ){1,3}(?:later|earlier|später|zuvor|danach|después|más tarde|antes|plus tard|après|auparavant"
    r"|dopo|più tardi|prima|depois|mais tarde),"
    r"|\w+ (?:Tage?|Wochen?|Monate?|Jahre?|Stunden?) (?:zuvor|später|danach|davor)\b"
    r"|(?:\w+ ){1,2}(?:him|her|them|ihm|ihnen|él|ella|ellos|ellas|lui|elle|eux|elles|lei|loro|ele|ela|eles"
    r"|elas),"
)
_ADVERBS = frozenset(("immer", "sehr", "bisher", "besonders", "derzeit", "einst", "seinerzeit", "zuletzt"))
_THIS = frozenset(
    ("this", "este", "esta", "ce", "cet", "cette", "questo", "questa", "diese", "dieser", "dieses", "diesem")
)
# "A third, which reported the scheme": of what stands before
_COUNTED = re.compile(
    r"(?:A|The) (?:second|third|fourth|fifth|sixth)(?:, (?:which|who|whose)\b| (?:was|is|had|has)\b)"
)
# "Aveva chiesto l'8 marzo ...", "Había pedido ...": who did stands before; behind "ha" the subject may follow
_DATE = r"\s+(?:(?:el|il)\s+|l['’])\d"
_DONE = {
    "es": re.compile(
        r"(?:Había|Habían|Ha|Han)\s+(?:ya\s+)?\w+(?:[aií]do|cho|rto|sto|so)\b"
        rf"(?:(?={_DATE})|(?!\s+(?:el|la|los|las|un|una|unos|unas|más|varios|varias|algun[oa]s|muchos|muchas)\b"
        r"|\s+[\dA-ZÀ-Þ«“\"]))"
    ),
    "it": re.compile(
        r"(?:(?:Aveva|Avevano)\s+(?:già\s+|anche\s+|poi\s+|inoltre\s+)?\w+[ts][oaie]\b"
        rf"(?:(?={_DATE})|(?!\s+[\dA-ZÀ-Þ«“\"]))"
        r"|(?:Ha|Hanno)\s+(?:già\s+|anche\s+|poi\s+|inoltre\s+)?\w+[ts][oaie]\s+(?:che|di)\b)"
    ),
}
_THAT = {"es": "que", "it": "che", "pt": "que"}  # "Dijo que ..." tells not who said so
_FIRST = re.compile(r"[\s\"'„“”»«‚‘’(\[¿¡–—-]*([^\W\d_]+(?:['’-][^\W\d_]+)*)(?:[ \u00a0]+([^\W\d_]+))?")
_NONE: frozenset[str] = frozenset()
_VERB = 4  # letters: "During" is a preposition, "King" no participle
_OPENING = 60  # characters of a sentence in which the date that it opens with begins
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
_PHRASE = re.compile(r"([A-ZÀ-Þ][a-zß-ÿ]*)(?:\s[^\sA-ZÀ-Þ,.:;]+){0,9},\s+")
# "Für die Reise soll er", "Im Tal hat sie": the subject behind the verb is nobody yet
_INVERTED = re.compile(
    r"[A-ZÄÖÜ][^\s,]*(?: [^\s,:;]+){1,8} (?:hat|hatte|haben|hatten|ist|war|soll|sollte|wird|wurde|will|wollte"
    r"|kann|konnte|muss|musste|habe|sei|werde|sollen|werden|wurden|wollen|können|müssen)"
    r" (?:er|sie|ihm|ihn|ihnen)\b"
)
_QUOTES = frozenset('"“„«»‘')
_CLOSED = re.compile(r"(?<=\S)[\"”“»«’](?=,?\s)")
_QUOTED = re.compile(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|\"[^\"]*\"")
_BARE = re.compile(r"[“„«\"][^“”„«»\"]*[”“»\"][.!]?")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_EXPLETIVE = {("il", "y"), ("il", "faut")}


def opening(sentence: str, language: str) -> Opening:
    """Tell how a sentence opens, so that none is shown that says "he" of nobody."""
    if opens_with_pronoun(sentence, language):
        return Opening.PRONOUN
    first = _first_words(sentence, language)
    if first is not Opening.FREE or goes_on(sentence, language):
        return max(first, Opening.LEANING)
    pattern = date_pattern(language)
    date = pattern.search(sentence, 0, _OPENING) if pattern else None
    leans = date is not None and leans_behind(sentence, *date.span(), language)
    leans = leans or (language == "de" and _INVERTED.match(sentence) is not None)
    leans = leans or _leans_behind_phrase(sentence, language) or _said_by_pronoun(sentence, language)
    return Opening.LEANING if leans else Opening.FREE


def _first_words(sentence: str, language: str) -> Opening:
    """Tell how a sentence opens by its first two words."""
    found = _FIRST.match(sentence)
    if not found:
        return Opening.FREE
    first = found.group(1).lower().replace("’", "'")
    if first in FIRST_PERSON and sentence[0] in '"“„«»':
        return Opening.FREE  # the speaker is named behind the quotation
    two = f"{first}_{(found.group(2) or '').lower()}"
    head = first.split("'")[0] + "'" if "'" in first else first
    pronouns = PRONOUNS.get(language, _NONE)
    leaning = LEANING.get(language, _NONE)
    points = language == "de" and _points(first, found.group(2) or "")
    if not points and (first in pronouns or head.rstrip("'") in pronouns):
        return Opening.PRONOUN
    leans = points or not leaning.isdisjoint((first, two, head))
    leans = leans and not (first in _THIS and _is_time((found.group(2) or "").lower(), language))
    leans = leans or bool(
        _BESIDE.match(sentence)
        or _ALSO_SAID.match(sentence)
        or _AMONG.match(sentence)
        or _COUNTED.match(sentence)
    )
    leans = leans or _lacks_subject(sentence, first, (found.group(2) or "").lower(), language)
    return Opening.LEANING if leans else Opening.FREE


def _is_time(word: str, language: str) -> bool:
    """Tell whether what stands behind "this" tells when it was: "this week", "este martes"."""
    calendar = CALENDARS.get(language)
    days = calendar.weekdays if calendar else ()
    return word in SPANS.get(language, _NONE) or word in days or word.capitalize() in days


def _lacks_subject(sentence: str, first: str, second: str, language: str) -> bool:
    """Tell whether a sentence opens with a verb whose subject stands before: "Dijo que", "Aveva chiesto"."""
    if second and second == _THAT.get(language):
        return first in SPEECH_VERBS.get(language, _NONE)
    done = _DONE.get(language)
    return done is not None and done.match(sentence) is not None


def in_first_person(sentence: str, language: str) -> bool:
    """Tell whether somebody says "I" outside quotation marks: a commentator, or words without their marks."""
    speakers = SPEAKERS.get(language, _NONE)
    if not speakers:
        return False
    rest = _QUOTED.sub(" ", sentence)
    words = (word.replace("’", "'") for word in _WORD.findall(rest.lower()))
    return any(word in speakers or word.split("'")[0] + "'" in speakers for word in words)


def is_bare_quotation(sentence: str) -> bool:
    """Tell whether a sentence is all within quotation marks: nobody tells who says so."""
    return _BARE.fullmatch(sentence) is not None


def leans_behind(sentence: str, start: int, end: int, language: str) -> bool:
    """Tell whether a pronoun follows the date, from `start` to `end`, that a sentence opens with.

    "On Tuesday morning, he posted ..." and "Am Dienstag schrieb er ..." say "he" of nobody either.
    """
    before = sentence[:start].lower().split()
    if not all(word.strip('"“„«»,') in TIMES.get(language, _NONE) for word in before):
        return False
    pronouns = PRONOUNS.get(language, _NONE) - IMPERSONAL
    rest = _two_words(sentence, _REST_OF_TIME.match(sentence, end))
    if language == "de":  # the verb stands between
        return bool(rest) and rest[1] in pronouns and "," not in sentence[end : end + 2]
    more = _two_words(sentence, _MORE_OF_TIME.match(sentence, end))
    return any(words and words[0] in pronouns and words not in _EXPLETIVE for words in (rest, more))


def _leans_behind_phrase(sentence: str, language: str) -> bool:
    """Tell whether a pronoun follows an opening phrase that names nobody: "In a statement, he …".

    Not in German, whose nouns are all capitals; a capital within the phrase may be whom it means.
    """
    found = _PHRASE.match(sentence)
    first = found.group(1).lower() if found else ""
    told = language == "en" and len(first) > _VERB and first.endswith(("ing", "ed"))  # "Asked why, he"
    if found is None or not (told or first in PLACES.get(language, _NONE)):
        return False
    words = _two_words(sentence, found)
    pronouns = PRONOUNS.get(language, _NONE) - IMPERSONAL - NO_PERSON
    return bool(words) and words[0] in pronouns and words not in _EXPLETIVE


def _said_by_pronoun(sentence: str, language: str) -> bool:
    """Tell whether a sentence opens with a quotation of nobody but a pronoun: "“The dam broke,” he said"."""
    if sentence[:1] not in _QUOTES:
        return False
    closed = next((found.end() for found in _CLOSED.finditer(sentence)), 0)
    first, second = [*(word.lower().strip(",.;:") for word in sentence[closed:].split(maxsplit=2)), "", ""][
        :2
    ]
    pronouns = SUBJECT_PRONOUNS.get(language, _NONE) - IMPERSONAL - NO_PERSON
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
    if second in POINTING_VERBS or second in SPEECH_VERBS["de"]:
        return True
    # an adjective behind it ends in -e; "Das teilten die Parteien mit"
    return first == "das" and not second.endswith("e") and second not in _ADVERBS

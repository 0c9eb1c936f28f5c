"""Whether a year only dates a thing: "an astrolabe from 1642", "made by Aldous Finch in 1642, it was taken".

Such a year tells which thing is meant, as "the first title since 1908" tells which title. Where the main
clause tells it ("The dam was built in 1974") or the sentence is about it ("In the elections of 2014 ..."),
it is an event. For the languages that have a calendar; KeyError for another.
"""

import re
from dataclasses import dataclass
from functools import cache

from newsdesk.model import Span

__all__ = ["dates_thing"]

_BEFORE = 90  # characters before a year in which what it belongs to stands
_BEHIND = 70


@dataclass(frozen=True, slots=True)
class _Words:
    """Patterns of a language: `of` joins a noun to its year, `times` are nouns that are no things.

    `to` follows a year that begins a range, `opens` begins a sentence that is about its year, `made` are
    participles that say how a thing came about, `finite` makes a clause of them, `which` an aside of that;
    `by` follows them. The `most` of something `since` a year: the year is a measure.
    """

    of: str
    times: str
    to: str
    opens: str
    made: str
    finite: str
    which: str
    by: str
    most: str
    since: str


_LANGUAGES = {
    "de": _Words(
        of=r"aus\s+de[mn]\s+Jahre?n?|aus|von",
        times=r"Anfang|Ende|Mitte|Beginn|Jahres|Hälfte|Quartal|Sommer|Herbst|Winter|Frühjahr|Frühling",
        to=r"bis|an\b|und\s+\d|[-–]",
        opens=r"In|Im|Bei|Beim|Während|Nach|Vor|Seit",
        made=(
            r"gegründete?|gebaute?|erbaute?|errichtete?|geschaffene?|geschriebene?|gemalte?|hergestellte?"
            r"|gefertigte?|verfasste?|eröffnete?|entstandene?|erschienene?|geborene?|veröffentlichte?|datierte?"
        ),
        finite=r"wurden?|wird|worden|war|waren|ist|sind|hat|haben|hatten?|sei|seien",
        which=r"d(?:er|ie|as)",
        by=r"von|in|im|vom|bei|für|durch",
        most=r"erste[nmrs]?|letzte[nmrs]?|(?:höch|größ|schlimm|stärk|schwer|nied(?:rig)?)\w*ste[nmrs]?",
        since="seit",
    ),
    "en": _Words(
        of=r"from|of",
        times=(
            r"end|start|beginning|middle|half|quarter|spring|summer|autumn|fall|winter|rest|course|months?"
            r"|weeks?|days?|early|late"
        ),
        to=r"to\b|until|till|through|onwards?|on\b|and\s+\d|[-–]",
        opens=r"In|At|During|After|Before|Since|By|From",
        made=(
            r"made|built|founded|created|established|constructed|designed|written|painted|drawn|carved|forged"
            r"|erected|crafted|composed|dated|dating|born|manufactured|minted"
        ),
        finite=r"was|were|is|are|be|been|being|got|and|or|not",
        which=r"which|that|who",
        by=r"by|in|at|for|from|near|under|back",
        most=r"first|only|most|worst|best|(?:high|low|bigg|larg|strong|deadli|great)est",
        since="since",
    ),
    "es": _Words(
        of=r"del\s+año|de",
        times=r"fin|fines|finales|principios?|comienzos?|mediados|inicios?|mitad|semestre|trimestre|verano|otoño",
        to=r"a\b|hasta|y\s+\d|[-–]",
        opens=r"En|Durante|Tras|Desde|Antes|Después",
        made=r"(?:fundad|cread|construid|hech|fabricad|inaugurad|escrit|pintad|nacid|establecid|datad)[oa]s?",
        finite=r"fue|fueron|sido|era|eran|es|son|está|y|o|no",
        which=r"que",
        by=r"por|en|para|de",
        most=r"primer[ao]?|peor|mejor|mayor|menor|más\s+(?!de\b)\w+",
        since="desde",
    ),
    "fr": _Words(
        of=r"de\s+l['’]année|de",
        times=r"début|fin|milieu|moitié|semestre|trimestre|été|hiver|printemps|automne|courant",
        to=r"à|jusqu|et\s+\d|[-–]",
        opens=r"En|Aux?|Dans|Lors|Pendant|Depuis|Après|Avant",
        made=(
            r"(?:fondé|créé|construit|fabriqué|bâti|établi|peint|écrit|inauguré|né|conçu|réalisé|daté)e?s?"
            r"|datant"
        ),
        finite=r"été|est|sont|fut|furent|était|étaient|et|ou",
        which=r"qui",
        by=r"par|en|à|pour|dans|de",
        most=r"premi(?:er|ère)|pire|meilleure?|plus\s+(?!d[e'’])\w+",
        since="depuis",
    ),
    "it": _Words(
        of=r"dell['’]anno|del",
        times=r"inizio|inizi|fine|metà|semestre|trimestre|estate|autunno|inverno|primavera|corso",
        to=r"al\b|fino|e\s+\d|[-–]",
        opens=r"N[ei]l\w*|In|Durante|Dopo|Prima|Alle",
        made=r"(?:fondat|creat|costruit|fatt|realizzat|inaugurat|scritt|dipint|nat|fabbricat|risalent)[oaie]",
        finite=r"è|sono|fu|furono|era|erano|stat[oaie]|venne|vennero|e|o",
        which=r"che",
        by=r"da\w*|a|in|per|nel\w*",
        most=r"prim[ao]|peggiore?|migliore?|maggiore?|più\s+(?!di\b)\w+",
        since="dal",
    ),
    "pt": _Words(
        of=r"do\s+ano\s+de|de",
        times=r"início|inícios|fim|fins|final|meados|metade|semestre|trimestre|verão|outono|inverno|primavera",
        to=r"a\b|até|e\s+\d|[-–]",
        opens=r"Em|N[oa]s?|Durante|Após|Desde|Antes|Depois",
        made=r"(?:fundad|criad|construíd|feit|fabricad|inaugurad|escrit|pintad|nascid|estabelecid|datad)[oa]s?",
        finite=r"foi|foram|sido|era|eram|é|são|e|ou",
        which=r"que",
        by=r"por|pel[oa]s?|em|n[oa]s?|para|de",
        most=r"primeir[ao]|pior|melhor|maior|menor|mais\s+(?!de\b)\w+",
        since="desde",
    ),
}


@dataclass(frozen=True, slots=True)
class _Patterns:
    belongs: re.Pattern[str]
    ranges: re.Pattern[str]
    about: re.Pattern[str]
    made: re.Pattern[str]
    finite: re.Pattern[str]
    which: re.Pattern[str]
    since: re.Pattern[str]


# "Resolution 1612": a number and no year
_NUMBERED = re.compile(
    r"\b(?:[\w-]*[Rr][ée]solu(?:tion|ción|zione|ção)|Nummer|Artikel|Paragra[fp]h?|Flug|Boeing|Airbus|Zug|Typ|Modell"
    r"|Version|Linie|Kanal|Seite|Zimmer)(?:\s+Nr\.)?\s+$"
)
# "last year's speech"; "more than a year ago", "unlike in 2013": what is told is of another day
_POSSESSIVE = re.compile(r"['’]s\s")
_COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|relative to|in relation to|unlike|versus|vs\.|gegenüber|verglichen mit"
    r"|gemessen an|im Vergleich (?:zu|mit)"
    r"|anders als|(?:con )?respecto al?|frente al?|par rapport à|comparé à|rispetto al?"
    r"|in confronto al?|em relação ao?)"
    r"\s+(?:(?:in|en|im|nel|em|the|dem|der|l['’]|el|il|o)\s*)*$"
)


def dates_thing(sentence: str, span: Span, language: str) -> bool:
    """Tell whether the year that ends at a span of a sentence belongs to a thing and is no event."""
    if language not in _LANGUAGES:
        return False
    patterns = _patterns(language)
    year = max(span.start, span.end - 4)  # a preposition before it is part of the span
    before, behind = sentence[:year], sentence[span.end : span.end + _BEHIND]
    near = before[-_BEFORE:]
    bare = sentence[year : span.end].isdecimal()
    compared = _POSSESSIVE.match(sentence, span.end) or _COMPARED.search(before)
    if _NUMBERED.search(before):
        return True
    if compared or not bare or patterns.since.search(near):
        return bool(compared) or bare
    if patterns.belongs.search(near):
        return not (patterns.ranges.match(behind) or patterns.about.match(before))
    if made := patterns.made.search(near):
        clause = patterns.finite.search(near[: made.start()])
        if clause is None or patterns.which.search(near[: clause.start()]):
            return True
    return language == "de" and _german_thing(before, behind)


def _german_thing(before: str, behind: str) -> bool:
    """Tell the same where a German participle stands behind: "die 1907 gegründete", "das 1907 gebaut war"."""
    if _CLOSED.search(before) and _GERMAN.match(behind):
        return True
    return bool(_ARTICLE.search(before) and (_INFLECTED.match(behind) or _RELATED.match(behind)))


_DE = _LANGUAGES["de"]
_IN = r"(?:(?:im\s+Jahre?|in)\s+)?"
_ARTICLE = re.compile(
    rf"\b(?:d(?:er|ie|as|en|em|es)|ein\w*|sein\w*|ihr\w*|im|am|vom|zum|zur|beim)\s+{_IN}$", re.IGNORECASE
)
_CLOSED = re.compile(rf"[,(–]\s*{_IN}$")
_WITHIN = r"(?:\s+[^\s,;:.()]+){0,5}?\s+"
_INFLECTED = re.compile(rf"{_WITHIN}[a-zäöüß]+(?:t|en)e[rsnm]?\s+(?:[a-zäöüß-]+\s+){{0,3}}[A-ZÄÖÜ]")
_RELATED = re.compile(rf"{_WITHIN}(?:{_DE.made})\s+(?:{_DE.finite})\s*[,–)]")
_GERMAN = re.compile(rf"{_WITHIN}(?:{_DE.made})\s*[,)–.]")


@cache
def _patterns(language: str) -> _Patterns:
    words = _LANGUAGES[language]
    noun = r"[A-ZÄÖÜ„“»«][\w“”»«-]*" if language == "de" else r"[\w“”»«\"'’-]+"
    gap = _IN if language == "de" else ""
    return _Patterns(
        belongs=re.compile(rf"(?<!\w)(?!(?:{words.times})\s){noun}\s+(?:{words.of})\s+$"),
        ranges=re.compile(rf"\s*(?:{words.to})"),
        about=re.compile(rf"\W*(?:{words.opens})\s[^,;]*$"),
        made=re.compile(rf"(?<!\w)(?:{words.made})\s+(?:(?:{words.by})\s[^,;:.()]*?)?{gap}$", re.IGNORECASE),
        finite=re.compile(rf"(?<!\w)(?:{words.finite})(?:\s+\w+){{0,2}}\s+$"),
        which=re.compile(rf"(?<!\w)(?:{words.which})\s+$"),
        since=re.compile(rf"(?<!\w)(?:{words.most})(?!\w)[^,;:]*\s{words.since}\s+$", re.IGNORECASE),
    )

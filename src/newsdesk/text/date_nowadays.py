"""Whether a word for today tells of these times and of no day: "until today", "today a lawyer", "hoy en día".

Told only where the words right beside it tell it: a preposition, a verb of state in the present ("heute leben
dort 3000 Menschen"), what somebody is ("la Chine est aujourd'hui une puissance"), a comparison ("more today
than ever"), a country of today; or where it is part of a name ("USA Today"). For the languages that have a
calendar; KeyError for another.
"""

import re
from dataclasses import dataclass
from functools import cache

from newsdesk.text.date_quoted import is_of_speech

__all__ = ["is_no_day"]

_REACH = 70  # characters on either side
_STOP = re.compile(r"[.!?](?:\s|$)|\n")
_NAME = re.compile(r"[^\W\d_] $")
_AT = "\x1f"  # stands where the word is
_FEW = r"(?:(?!(?:que|qui|che|that|who|which) )[^\s,;:.]+ ){0,3}"
_COUNT = (
    r"(?:(?:rund|etwa|knapp|über|mehr als|fast|nur|about|around|some|nearly|more than|over|only|just|almost"
    r"|unos|unas|cerca de|más de|casi|solo|sólo|environ|près de|plus de|quelque|circa|quasi|oltre|più di"
    r"|mais de) )?\d[\d.,]*"
)


@dataclass(frozen=True, slots=True)
class _Words:
    """Patterns of a language: `phrases` in any case; the others not before a `part` of the day.

    `state` are verbs of state in the present; `being` is what somebody is today, with its verb; `role` is
    that between commas, which no word of `no_role` opens and `of` goes on; `some` are words that may stand
    between today and the verb, `other` is whatever else there is.
    """

    phrases: str
    state: str
    being: str
    no_role: str
    of: str
    other: str
    part: str
    role: str = r"[a-zß-ÿ]+"
    some: str = _FEW


_LANGUAGES = {
    "de": _Words(
        phrases=(
            rf"\bbis {_AT}|\bnoch {_AT} (?!Abend|Nachmittag)|{_AT} noch\b|\bvon {_AT} auf morgen"
            rf"|\b(?:damals|früher|einst) (?:wie|und) {_AT}|\bgestern wie {_AT}"
            rf"|{_AT} (?:wie damals|mehr denn je)\b"
            rf"|{_AT} (?:\w+en )?(?:Zeit(?:en)?|Welt|Gesellschaft|Jugend|Generation|Verhältnisse\w?|Sicht"
            r"|Standards?|Vernetzung|Deutschlands?|Russlands?|Türkei|Ukraine|Polens?|Tschechiens?|Name[ns]?)\b"
        ),
        state=(
            r"leb(?:t|en)|wohn(?:t|en)|gehör(?:t|en)|zähl(?:t|en)|umfass(?:t|en)|heiß(?:t|en)|besitz(?:t|en)"
            r"|beschäftig(?:t|en)|beherberg(?:t|en)|existier(?:t|en)"
        ),
        # no perfect: "ist heute ein Boot gesunken"
        being=(
            rf"(?:ist|sind) (?:(?!seit|ab)\w+ )?{_AT} eine?r? (?![^,;.]*(?:t|en)[,;.)])"
            rf"|was (?:es|er|sie) {_AT} (?:ist|sind)|(?<=, )(?:d(?:er|ie|as)|was) [^,;:.]*{_AT}"
            r" (?:eine?r? )?(?:[a-z]+er? )?[A-ZÄÖÜ]\w+ (?:ist|sind)[,;.)]"
        ),
        no_role=r"\w+tag",
        of=r"in|der|des|von|bei|am|im|beim",
        role=r"(?:eine?r? )?[A-ZÄÖÜ]\w+",
        some="",
        other=(
            rf", (?:d(?:er|ie|as|enen|essen|eren)|wo|in de[mnr]) [^,;:.]*{_AT} [^,;:.]*"
            r"(?:lebt|wohnt|gehört|zählt|umfasst|heißt|besitzt|beschäftigt|leben|wohnen|gehören|zählen)[,;.)]"
            rf"|\b(?:hat|haben) (?:\w+ )?{_AT} {_COUNT} [A-ZÄÖÜ]\w+[,;.)]|{_AT} \d+[- ]?[Jj]ährig"
            rf"|{_AT} (?:hat|haben) {_FEW}{_COUNT} [A-ZÄÖÜ]\w+[,;.)]"
        ),
        part=r"Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|[Ff]rüh|um|ab",
    ),
    "en": _Words(
        phrases=(
            rf"\b(?:until|till|to|even|still) {_AT}|{_AT} (?:than|as (?:then|ever))\b"
            rf"|\b(?:then (?:and|as)|yesterday as) {_AT}"
        ),
        state=r"lives?|owns?|employs?|numbers?|exists?|comprises?|belongs?|boasts?",
        being=(
            rf"(?:is|are) {_AT} (?:an?|one of|known|called|considered|home to|among|the \w+est"
            r"|[A-Z]\w+['’]s)\b"
        ),
        no_role=r"\w+day|at|in|on|by|to|for|with|and|but|as",
        of=r"of|in|at|for|with",
        role=r"(?:an?|one of) [^,;.]+",
        other=(
            rf"\b(?:known|alive|true) {_AT}|{_AT},? (?:it|he|she|they) (?:has|have) {_COUNT}"
            rf"|{_AT},? (?:it|he|she|they) (?:is|are) (?:an?|one of|known|home to|among)\b"
            rf"|{_AT}['’]s (?:world|society|youth|generation|era|standards?|children|biggest|largest|most)\b"
            rf"|\bthe [A-Z]\w+ of {_AT}\b"
        ),
        part=r"at",
    ),
    "es": _Words(
        phrases=(
            rf"\bhasta (?:el día de )?{_AT}|\ba(?:l? día de|ún) {_AT}|\btodavía {_AT}"
            rf"|{_AT} (?:en día|por hoy|aún|todavía)\b|\b(?:ayer|antes|entonces) como {_AT}"
            rf"|{_AT} (?:más|menos) que (?:nunca|ayer|antes)\b|{_AT} como (?:ayer|entonces)\b"
            rf"|{_AT} (?:es|resulta) (?:más )?(?:fácil|difícil|posible|imposible|común|habitual|frecuente)\b"
        ),
        state=(
            r"viven?|residen?|cuentan? con|pertenecen?|emplean?|poseen?|existen?|albergan?|constituyen?"
            r"|representan?"
        ),
        being=(
            rf"(?:es|son) {_AT} (?:un[oa]?s?|el|la|los|las|más|menos|muy|tan)"
            r" (?!(?:gran )?(?:día|jornada|fecha))"
        ),
        no_role=(
            r"mismo|lunes|martes|miércoles|jueves|viernes|sábado|domingo|en|al?|por|con|para|tras|se|no|es|son"
            r"|están?|han?|hay|el|las?|los"
        ),
        of=r"de|del|en",
        other=(
            rf"\bcuentan? {_AT} con\b|\btienen? {_AT} {_COUNT}|{_AT} tienen? {_COUNT}"
            rf"|{_AT} (?:de|con) \d+ años|\b(?:el|la|del) [A-ZÁÉÍÓÚÑ]\w+ de {_AT}"
        ),
        part=r"(?:por|a|en) la",
    ),
    "fr": _Words(
        phrases=(
            rf"\b(?:jusqu['’](?:à )?|encore |\d\d\d\d à ){_AT}|{_AT} encore\b"
            rf"|\b(?:(?:autrefois|jadis) et|(?:hier|autrefois|jadis) comme) (?:d['’])?{_AT}"
            rf"|{_AT} (?:plus|moins) que (?:jamais|hier)\b|{_AT} comme hier\b"
        ),
        state=(
            rf"vit|vivent|compte(?:nt)?(?!(?: {_AT})? (?:s[e'’]|\w+(?:er|ir|re)\b))|appartien(?:nen)?t"
            r"|(?:réside|emploie|possède|existe|abrite|représente|constitue)(?:nt)?"
        ),
        being=(
            rf"(?:est|sont) {_AT} (?:(?:une?|des|les?|la|très|plus) (?!jour)|l['’](?!un des jour)"
            rf"|considéré|connu|devenu)|qu['’](?:ils?|elles?|on) (?:est|sont) {_AT}"
        ),
        no_role=(
            r"même|\w+di|dimanche|à|en|aux?|dans|par|sur|chez|devant|avec|lors|après|avant|que|qui|est|sont|a|ont"
            r"|ils?|elles?|on|nous|vous|je|tu|ce|c['’]\w+|les?|la|l['’]\w+|[nsj]e"
        ),
        of=r"de|du|des|à|au|en|chez|d['’]\w+",
        other=(
            rf"\b(?:a|ont) {_AT} {_COUNT} ans\b|{_AT},? âgée?s?\b"
            rf"|\b(?:la |le |du |l['’])[A-ZÉÈÀ]\w+ d['’]{_AT}"
        ),
        part=r"vers",
    ),
    "it": _Words(
        phrases=(
            rf"\b(?:fino (?:ad? )?|ancora |sino ad? |giorno d['’]|tutt['’]|ad |\d\d\d\d a |anno a ){_AT}"
            rf"|{_AT} (?:ancora|come oggi|giorn[oi])\b|\b(?:ieri|allora) come {_AT}"
            rf"|{_AT} (?:più|meno) (?:che mai|di ieri)\b|{_AT} come (?:ieri|allora)\b"
        ),
        state=(
            r"viv(?:e|ono)|risied(?:e|ono)|cont(?:a|ano)|appart(?:iene|engono)|impieg(?:a|ano)"
            r"|possied(?:e|ono)|esist(?:e|ono)|ospit(?:a|ano)|rappresent(?:a|ano)|costituisc(?:e|ono)"
        ),
        being=(
            rf"(?:è|sono) {_AT} (?:(?:uno?|una|il|lo|la|i|gli|le|tra|fra|molto) (?!giorn)"
            r"|(?:un|l)['’]|considerat)"
        ),
        no_role=(
            r"stesso|\w+dì|sabato|domenica|in|ad?|al|alla|da|dal|su|per|con|nel|nella|che|è|sono|ha|hanno|si|non"
            r"|c['’]è|il|la|lo|i|gli|le"
        ),
        of=r"di|del|della|dell['’]\w+|a|in",
        other=(
            rf"\b(?:ha|hanno) {_AT} {_COUNT}|{_AT} (?:di \d+ anni|\d+enne|è (?:più|meno))"
            rf"|\b(?:(?:la|il|nel|nella) |(?:ne)?ll?['’])[A-ZÀÈ]\w+ di {_AT}"
        ),
        part=r"mattina|pomeriggio|sera|notte|alle",
    ),
    "pt": _Words(
        phrases=(
            rf"\baté {_AT}|\bainda {_AT}|{_AT} em dia\b|\b(?:ontem|antes) como {_AT}"
            rf"|{_AT} mais (?:do )?que (?:nunca|ontem)\b"
        ),
        state=(
            r"vivem?|residem?|contam? com|pertencem?|empregam?|possu(?:i|em)|existem?|abrigam?|representam?"
            r"|constituem?"
        ),
        being=rf"(?:é|são) {_AT} (?:uma?s?|os?|as?|mais|menos|muito|tão) (?!(?:grande )?(?:dia|data))",
        no_role=r"mesmo|\w+-feira|sábado|domingo|em|n[oa]|ao?|por|com|para|que|é|são|está|há|não|se|os?|as",
        of=r"de|do|da|em",
        other=rf"{_AT} (?:de|com) \d+ anos|\b(?:o|a|do|da|no|na) [A-ZÁÉÍÓÚ]\w+ de {_AT}",
        part=r"(?:à|de) (?:tarde|noite|manhã)",
    ),
}


def is_no_day(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a word for today at a span of a text tells of these times, or of the day of a speech."""
    before = _STOP.split(text[max(0, start - _REACH) : start])[-1]
    if text[start].isupper() and _NAME.search(before):
        return True
    behind = text[end : end + _REACH]
    stop = _STOP.search(behind)
    near = before + _AT + (behind[: stop.start() + 1] if stop else behind)
    return _pattern(language).search(near) is not None or is_of_speech(text, start, end, language)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = _LANGUAGES[language]
    role = rf"(?!(?:{words.no_role})\b){words.role}(?:(?: \w+)? (?:{words.of})\b[^,;.]*)?[,)]"
    around = (
        rf"\b(?:{words.state}) (?:\w+ ){{0,2}}{_AT}|{_AT},? {words.some}(?:{words.state})\b"
        rf"|\b(?:{words.being})|, {_AT} {role}|\({_AT},? [A-ZÀ-Ý]\w+\)|{words.other}"
    ).replace(_AT, rf"{_AT}(?! (?:{words.part})\b)")
    return re.compile(rf"(?i:{words.phrases})|{around}")

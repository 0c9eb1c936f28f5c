"""Which way words beside a date point: ahead, back, or to another day than it seems.

"Said on Friday" is over although a sentence goes on with "will"; "is to meet on Friday" is ahead; "the day
after the vote" is not the day after the date named before. For the languages that have a
calendar; KeyError for another.
"""

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from newsdesk.model import Span
from newsdesk.text.calendar_words import Calendar
from newsdesk.text.date_roles import is_aside

__all__ = [
    "Side",
    "is_any",
    "is_coming",
    "near_sentence",
    "opens_sentence",
    "pointed",
    "points_elsewhere",
    "side",
]

_REACH = 60  # characters around a date in which a verb can put it ahead
_NEAR = 30  # characters before it in which a verb tells it done
_WORDS = 6  # with "until" among them, in which a verb in the present belongs to it
_FURTHEST = 400  # characters between places that are near
_ARTICLE = 12  # characters in which an article stands before a date
_OPENS = re.compile(r"(?:^|[.!?\n–-]\s*)[A-ZÀ-Ý]\w{0,2}['’]?$")
_TOLD = re.compile(
    r"\b(?:would|said|told|began|came|went|made|took|held|(?!schedul|expect|plann|slat|suppos|need)[a-z]{2,}ed)\b"
)
_STOP = re.compile(r"[.!?]\s")
_BORDER = re.compile(r"[.!?…][\"”»“’)]*\s+(?=[\"„“«»(¿¡]?[A-ZÀ-Þ])")
_AT = "\x1f"  # stands where the date is


class Side(IntEnum):
    """Where a day lies that a text leaves open, as its words tell."""

    BACK = -1
    OPEN = 0
    AHEAD = 1


@dataclass(frozen=True, slots=True)
class _Words:
    """Patterns of a language, with the place of the date where they need it.

    `ahead` are verbs and participles of what is to come, `done` are verbs right before a date that tell it
    over, `until` stand before a date that is ahead where a verb of `lasts` is in the present and none of
    `lasted` tells it over, `elsewhere` are words for the day before or after of what follows, `than` begin
    what follows "two days before".
    """

    ahead: str
    done: str
    until: str
    lasts: str
    lasted: str
    elsewhere: str
    than: str


_LANGUAGES = {
    "de": _Words(
        ahead=(
            r"\b(?:wird|werden?|soll(?:e|en)?(?!.*(?:t|en) (?:haben|sein)\b)|will|woll(?:e|en))\b"
            r"|\b(?:geplant|vorgesehen|angesetzt|anberaumt|bevorsteh\w*)\b"
            rf"|\bmorgen,? (?:am )?{_AT}"
        ),
        done=(
            r"\b(?:sagte|erklärte|teilte|gab|hieß es|berichtete|meldete|kündigte|bestätigte|betonte|warnte"
            r"|forderte|war|waren|hatten?|wurden?)(?:\s+\w+)?\s+(?:am\s+)?"
        ),
        until=r"bis(?: zum| einschließlich| kommenden)?",
        lasts=(
            r"ist|sind|bleib(?:t|en)|gilt|gelten|läuft|laufen|dauer(?:t|n)|ha(?:t|ben) (?:noch )?Zeit"
            r"|kann|können|muss|müssen|darf|dürfen|findet|finden|geht|gehen|setzt|setzen|ruh(?:t|en)|fahren|fährt"
        ),
        lasted=r"war(?:en)?|wurden?|blieb(?:en)?|hatten?|gestiegen|gesunken|gewachsen|geworden|gekommen|gewesen|geblieben",
        elsewhere=r"\w+\s+Vortag\s+(?:der|des|von|seine[rs]|ihre[rs])\b",
        than=r"\s+als\b",
    ),
    "en": _Words(
        ahead=(
            r"\b(?:will|would|scheduled|expected to|(?:is|are) (?:due|set to|slated|to)|plans? to)\b"
            rf"|\btomorrow,? (?:on )?{_AT}"
        ),
        done=(
            r"\b(?:said|told|was|were|had|(?!need|schedul|expect|plann|slat)[a-z]{2,}ed|met|held|began|made|went|came|took|gave|left)"
            r"\s+(?:(?:\w+\s+)?on\s+|late\s+|early\s+)?"
        ),
        until=r"until|till",
        lasts=(
            r"is|are|isn't|aren't|remains?|stays?|runs?|lasts?|continues?|(?:has|have) until|can|cannot|may"
            r"|must|holds?"
        ),
        lasted=r"was|were|had|did|ran|lasted|remained|stayed|held|continued|been|could",
        elsewhere=r"the\s+day\s+(?:before|after)\s+\w|a\s+day\s+(?:earlier|later)\s+than\b",
        than=r"(?<=before)\s+(?:the|an?|his|her|its|their|this|that|\w+ing|[A-Z]\w+)\b|\s+than\b",
    ),
    "es": _Words(
        ahead=(
            r"\b[a-zñáéíóú]\w*rán?\b|\bvan? a \w+r\b|\b(?:previst|programad|fijad)[oa]s?\b"
            rf"|\bconvocad[oa]s? para\b|\bse (?:prepara|dispone)n?\b|\bmañana,? (?:el )?{_AT}"
        ),
        done=(
            r"\b(?:\w+(?:ó|aron|ieron|[^r\W]ían?|aban?)|dijo|hizo|(?:ha|han|había|habían) \w+(?:do|to|cho)"
            r"|(?<!ser )(?<!será )(?<!serán )(?!convoc|program|fij|llam)\w+[ai]d[oa]s?)"
            r"\s+(?:(?:la (?:noche|tarde|mañana|madrugada) )?del?\s+|el\s+|este\s+)?"
        ),
        until=r"hasta(?: el(?: próximo)?| este)?",
        lasts=(
            r"es|son|están?|permanecen?|siguen?|continúan?|duran?|tienen? (?:de )?(?:plazo|tiempo)"
            r"|pueden?|deben?|rigen?|se (?:celebran?|extienden?|prolongan?|mantienen?)"
        ),
        lasted=r"fue|fueron|era|eran|estaba|estaban|estuv\w+|permanec(?:ió|ieron)|siguió|siguieron|sido|estado|ha|han|había",
        elsewhere=(
            r"(?:la\s+víspera|(?:al|el)\s+día\s+siguiente|un\s+día\s+(?:antes|después))\s+del?\b"
            r"|(?:al|el)\s+día\s+(?:anterior|siguiente)\s+al?\b"
        ),
        than=r"\s+del?\b",
    ),
    "fr": _Words(
        ahead=(
            r"\b(?!opéra|caméra|contra|infra|extra)[a-zéèêàçî]\w*(?:ra|ront)\b|\b(?:doit|doivent|devraient|devrait)\b"
            r"|\b(?:va|vont) \w+(?:er|ir|re)\b|\b(?:prévu|attendu|programmé|fixé)e?s?\b"
            rf"|\bs(?:e prépare|'apprête|’apprête)(?:nt)?\b|\bdemain,? {_AT}"
        ),
        done=(
            r"\b(?:(?:a|ont|avaient|avait|été|est|sont|s'est|s’est)\s+(?:\w+\s+)?"
            r"(?!prév|attend|programm|fix)\w+(?:é|i|u|s|t)e?s?"
            r"|(?<!être )(?<!sera )(?<!seront )(?!programm|fix|convoqu|appel)\w+ée?s?"
            r"|\w+(?!r)\w(?:ait|aient))\s*,?\s+(?:(?:dans )?la (?:nuit|soirée|journée) de\s+|le\s+|ce\s+)?"
        ),
        until=r"jusqu['’](?:à|au)(?: ce)?",
        lasts=(
            r"est|sont|(?:reste|demeure|dure|continue)(?:nt)?|court|courent|peut|peuvent|tient|tiennent"
            r"|poursui(?:t|vent)|(?:a|ont) (?:jusqu['’]à|lieu)"
        ),
        lasted=(
            r"(?:a|ont) été|étai(?:t|ent)|avai(?:t|ent)|fut|furent|resté\w*|demeuré\w*|a duré|monté\w*"
            r"|passé\w*"
        ),
        elsewhere=r"(?:la\s+veille|(?:au|le)\s+lendemain)\s+(?:du|des?\b|d['’])",
        than=r"(?<=avant)\s+(?:(?:les?|la|sa|son|ses|leurs?|une?|de|du|des|que)\b|[ldq]u?['’]|[A-ZÀ-Ý])",
    ),
    "it": _Words(
        ahead=(
            r"\w+(?:rà|ranno)\b|\b(?:previst|programmat|fissat|attes)[oaie]\b|\bin programma\b"
            rf"|\b(?:convocat|indett)[oaie] per\b|\b(?:dev|dovrebb|potrebb)(?:e|ono|ero)\b|\bdomani,? {_AT}"
        ),
        done=(
            r"\b(?:(?:ha|hanno|è|sono|era|erano|aveva|avevano|stat[oaie])\s+(?:\w+\s+)?"
            r"(?!previst|programmat|fissat|attes)\w+[ts][oaie]"
            r"|(?<!essere )(?<!sarà )(?<!saranno )(?<!verrà )(?<!verranno )"
            r"(?!programm|fissat|convoc)\w+[aiu]t[oaie]|\w{2,}(?:ava|avano|eva|evano|iva|ivano)|disse)"
            r"\s*,?\s+(?:nella (?:notte|giornata|serata) di\s+|di\s+)?"
        ),
        until=r"(?:fino|sino) a|entro",
        lasts=(
            r"è|sono|resta|restano|rimane|rimangono|dura|durano|prosegue|proseguono|continua|continuano|vale|valgono"
            r"|h(?:a|anno) tempo|può|possono|si (?:tiene|tengono)"
        ),
        lasted=r"stat[oaie]|era|erano|rimast[oaie]|restat[oaie]|durat[oaie]|fu|furono|aveva|avevano|proseguit[oaie]|salit[oaie]",
        elsewhere=(
            r"(?:il\s+giorno\s+(?:prima|precedente)|la\s+vigilia)\s+(?:di\b|de[il]\b|dell)"
            r"|il\s+giorno\s+(?:dopo|successivo|seguente)\s+(?:il|lo|la|i|gli|le|l['’]|al|alla|all['’])(?!\w)"
        ),
        than=r"\s+(?:di|de[il]|degli|dell[aeo]|dell['’]|che)(?!\w)",
    ),
    "pt": _Words(
        ahead=(
            r"\b[a-zãéíóúç]\w*rão?\b|\bvão? \w+r\b|\b(?:previst|programad|marcad)[oa]s?\b"
            rf"|\bamanhã,? {_AT}"
        ),
        done=r"\b(?:\w+(?:ou|eu|iu|aram|eram|iram)|disse|fez)\s+(?:n[ao]\s+)?",
        until=r"até(?: [ao])?",
        lasts=(r"é|são|está|estão|permanecem?|seguem?|continuam?|duram?|vai|têm? prazo|podem?|devem?"),
        lasted=r"foi|foram|era|eram|estava|estavam|esteve|permaneceu|ficou|sido|estado",
        elsewhere=r"(?:na\s+véspera|no\s+dia\s+(?:anterior|seguinte))\s+(?:d[aeo]s?|ao?s?|às?)\b",
        than=r"\s+d[aeo]s?\b",
    ),
}


@dataclass(frozen=True, slots=True)
class _Patterns:
    ahead: re.Pattern[str]
    done: re.Pattern[str]
    until: re.Pattern[str]
    lasts: re.Pattern[str]
    lasted: re.Pattern[str]
    elsewhere: re.Pattern[str]
    than: re.Pattern[str]


def side(text: str, start: int, end: int, language: str) -> Side:
    """Return where the day at a span of a text lies by the verbs around it, `Side.OPEN` if none tells."""
    patterns = _patterns(language)
    before = _STOP.split(text[max(0, start - _REACH) : start])[-1]
    if patterns.done.search(before[-_NEAR:]):
        return Side.BACK
    near = before + _AT + _STOP.split(text[end : end + _REACH])[0]
    if patterns.ahead.search(near):
        return Side.AHEAD
    if patterns.until.search(before) is None or patterns.lasted.search(near):
        return Side.OPEN
    close = " ".join(before.split()[-_WORDS:]) + near[len(before) :]
    return Side.AHEAD if patterns.lasts.search(close) else Side.OPEN


def is_any(text: str, at: int, calendar: Calendar) -> bool:
    """Tell whether the words before say that no weekday in particular is meant: "every Friday"."""
    words = text[max(0, at - _ARTICLE) : at].lower().split()
    return not {*words[-1:], " ".join(words[-2:])}.isdisjoint(calendar.each)


def is_coming(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether a month is surely ahead: a verb puts it there, and none beside it tells of the past."""
    before = _STOP.split(text[max(0, start - _REACH) : start])[-1]
    behind = _STOP.split(text[end : end + _REACH])[0]
    if language == "en" and not opens_sentence(text, start):
        behind = behind.partition(",")[0]  # "in May, a rise which the mayor had planned"
    near = before + _AT + behind
    past = _patterns(language).lasted.search(near) or (language == "en" and _TOLD.search(near))
    # "is accused of having, in May, ..." begins a clause of its own
    apart = before.rstrip().endswith(",") or is_aside(text, Span(start, end), language)
    return not (past or apart) and side(text, start, end, language) is Side.AHEAD


def pointed(text: str, start: int, end: int, calendar: Calendar) -> Side:
    """Return which way a word right beside a date points: "lo scorso 14 dicembre", "le 5 mars prochain"."""
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    words = [*before.split()[-2:], *text[start:end].split()[:1], *behind.split()[:1]]
    for word in (word.strip(",.;:)").lower() for word in words):
        if word in calendar.past or word in calendar.next:
            return Side.BACK if word in calendar.past else Side.AHEAD
    return Side.OPEN


def points_elsewhere(text: str, start: int, end: int, language: str) -> bool:
    """Tell whether "the day after" at a span of a text is that of what follows: "the day after the vote"."""
    patterns = _patterns(language)
    return bool(patterns.elsewhere.match(text, start) or patterns.than.match(text, end))


def opens_sentence(text: str, at: int) -> bool:
    """Tell whether a date at a place of a text begins a sentence or a line, but for an article."""
    before = text[max(0, at - _ARTICLE) : at].rstrip(" \u00a0")
    if not before or before[-1] in ".!?-–•)\n":
        return True
    return _OPENS.search(before) is not None


def near_sentence(text: str, start: int, end: int) -> bool:
    """Tell whether two places of a text are in the same sentence or in neighbouring ones of a paragraph."""
    near = end - start <= _FURTHEST and "\n" not in text[start:end]
    return near and len(_BORDER.findall(text, start, end)) <= 1


@cache
def _patterns(language: str) -> _Patterns:
    words = _LANGUAGES[language]
    return _Patterns(
        ahead=re.compile(words.ahead),
        done=re.compile(rf"(?:{words.done})$"),
        until=re.compile(rf"\b(?:{words.until})\s+$", re.IGNORECASE),
        lasts=re.compile(rf"\b(?:{words.lasts})\b", re.IGNORECASE),
        lasted=re.compile(rf"\b(?:{words.lasted})\b", re.IGNORECASE),
        elsewhere=re.compile(words.elsewhere, re.IGNORECASE),
        than=re.compile(words.than),
    )

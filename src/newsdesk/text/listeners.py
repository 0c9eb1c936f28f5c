"""Who was told, and when, between a Romance verb and its subject: "dijo a la AFP | Ana Prado"."""

import re

__all__ = ["behind_listener"]

_TO = r"(?:(?:à l|all)['’]|(?:a la|a las|a los|al|a|à la|au|aux|à|alla|alle|allo|ai|agli|ad|aos|às|ao)(?=\s))"
_LISTENERS = (
    r"(?:agencia|agencias|diario|cadena|periódico|prensa|periodistas|radio|televisión|agence|agences|journal"
    r"|chaîne|presse|journalistes|télévision|agenzia|agenzie|quotidiano|giornalisti|stampa|emittente|sito"
    r"|microfoni|agência|jornal|imprensa|jornalistas|emissora|rádio|revista|web)"
)
_WHEN = (
    r"(?:(?:el|este|ce|il|na|nesta|o)?\s?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi"
    r"|mercredi|jeudi|vendredi|samedi|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
    r"|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira)|hoy|ayer|hier|oggi|ieri|hoje|ontem"
    r"|(?:el|le|il)\s\d{1,2}(?:\sde)?\s\w+)"
)
_FIRST = re.compile(rf"[ ,]*{_WHEN}(?=\s)")
_TOLD = re.compile(rf"\s*{_TO}\s*(?P<who>{_LISTENERS}(?!\w))?")
_NAME = re.compile(r"[ ]?([A-ZÀ-Þ][\w.&-]*)")
_NEXT = re.compile(r"\s(?:el|la|los|las|un|una|le|l['’]|les|une|il|lo|i|gli|uno|o|os|as|um|uma)[\s'’]|['’]")
_LONGEST = 4  # words of an outlet's name


def behind_listener(text: str, start: int, end: int) -> int:
    """Return where the subject may begin from `start` on; `start` itself where nothing stands between."""
    at = _behind_time(text, start, end)
    told = _TOLD.match(text, at, end)
    if not told:
        return at
    names: list[int] = []
    here = told.end()
    while len(names) <= _LONGEST and (name := _NAME.match(text, here, end)):
        names.append(here := name.end())
    if not names:
        return _behind_time(text, here, end) if told["who"] else at
    first = text[told.end() : names[0]].strip()
    goes_on = _NEXT.match(text, names[-1], end)
    if goes_on or len(names) == 1:
        return _behind_time(text, names[-1], end)
    # "a la AFP Ana Prado": of names in a row, the first is the outlet's
    sure = first.isupper() or "." in first or len(names) > 2
    return names[0] if sure else at


def _behind_time(text: str, start: int, end: int) -> int:
    when = _FIRST.match(text, start, end)
    return when.end() if when else start

"""Numbers as Chinese, Japanese and Korean write them: 1万2000, 3.5亿; between letters without blanks."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from newsdesk.model import Span
from newsdesk.text.unspaced import GLUED

__all__ = ["SpelledNumber", "spelled_numbers"]

_SCALES = {"千": 10**3, "万": 10**4, "萬": 10**4, "만": 10**4, "亿": 10**8, "億": 10**8, "억": 10**8}
_SCALES |= {"兆": 10**12, "조": 10**12}
_DIGITS = r"\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+(?:[.．]\d+)?"
_STEP = rf"(?:{_DIGITS})[{''.join(_SCALES)}]+"
# letters without blanks on one side at least: others are read as in other languages
_NUMBER = re.compile(
    rf"(?<!\d[.,．，])(?<![\dA-Za-z-])(?P<number>(?:{_STEP})+(?:{_DIGITS})?|{_DIGITS})(?![\d]|[.．]\d|[A-Za-z%％])"
)
_BESIDE = re.compile(rf"[{GLUED}]")
_PART = re.compile(rf"(?P<digits>{_DIGITS})(?P<scale>[{''.join(_SCALES)}]*)")
_TIME = re.compile(r"\s?(?:年(?![上下]|龄|齢)|月|日|号(?!楼|機)|號|时|時|点|點|分|秒|년|월|일|시|분)")


class SpelledNumber(NamedTuple):
    """A number and where it stands."""

    span: Span
    value: float


def spelled_numbers(text: str) -> Iterator[SpelledNumber]:
    """Yield the numbers beside letters without blanks; no years, months, days and clock times."""
    for found in _NUMBER.finditer(text):
        start, end = found.span()
        beside = text[max(0, start - 1) : start] + text[end : end + 1]
        written = _BESIDE.search(beside) or found["number"][-1] in _SCALES
        if not written or _TIME.match(text, end):
            continue
        yield SpelledNumber(Span(start, end), _value(found["number"]))


def _value(number: str) -> float:
    total = 0.0
    for part in _PART.finditer(unicodedata.normalize("NFKC", number)):
        value = float(part["digits"].replace(",", ""))
        for scale in part["scale"]:
            value *= _SCALES[scale]
        total += value
    return total

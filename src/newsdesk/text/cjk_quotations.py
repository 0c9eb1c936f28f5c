"""Quotations within sentences of East Asia, where a full stop inside the marks ends nothing."""

import re

__all__ = ["ends_unspaced", "is_quoted"]

_PAIRS = {"」": "「", "』": "『", "”": "“", "）": "（"}
_OPENERS = frozenset(_PAIRS.values())
_LONGEST = 400  # characters of a quotation that is kept in one sentence

_SAYS = (
    "表示|说|說|称|稱|指出|强调|強調|认为|認為|写道|寫道|回应|回應|宣布|坦言|补充|補充|透露|告诉|告訴"
    "|道|问|問|喊|警告|呼吁|呼籲"
)
# 」と述べた, ”他说。: the sentence goes on behind the quotation
_GOES_ON = re.compile(
    r"[とがをにはもでのや]|など|って|라고|이라고|고 |며 |[，,、]"
    rf"|[^\s。！？“”「」『』\n]{{1,24}}?(?:{_SAYS})[^。！？“”\n]{{0,12}}[。，；：]"
)


def ends_unspaced(text: str, start: int, at: int, end: int) -> bool:
    """Tell whether a sentence that begins behind `start` ends at `at`, behind a full stop and what closes.

    It does not within a quotation that is closed before `end`, nor where who said it stands behind.
    """
    if text[at - 1] in _PAIRS:
        return _GOES_ON.match(text, at, end) is None
    return not is_quoted(text, start, at, end)


def is_quoted(text: str, start: int, at: int, end: int) -> bool:
    """Tell whether a quotation is open at `at` that began behind `start` and is closed before `end`."""
    opened: list[str] = []
    for sign in text[max(start, at - _LONGEST) : at]:
        if sign in _OPENERS:
            opened.append(sign)
        elif opened and _PAIRS.get(sign) == opened[-1]:
            opened.pop()
    if not opened:
        return False
    closer = next(closer for closer, opener in _PAIRS.items() if opener == opened[0])
    return text.find(closer, at, min(end, at + _LONGEST)) >= 0

"""Who says a quotation in Chinese, Japanese and Korean: only where the words around leave no doubt.

Chinese: 县长林海波表示：“…”, “…”县长林海波说。; Japanese: 知事は「…」と述べた, 「…」と知事は語った; Korean:
군수는 “…”라고 말했다. A pronoun means whom the text named last, not far before; else nobody is named.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

from newsdesk.model import Span
from newsdesk.text.quotation import Quotation
from newsdesk.text.sentences import sentences

__all__ = ["CJK", "CjkAttribution", "cjk_attributions", "cjk_quotations"]

CJK = frozenset({"zh", "ja", "ko"})
"""The languages that are read here."""

_LONGEST = 1500  # characters of a quotation
_REACH = 80  # characters beside a quotation in which its cue stands
_PRONOUN = 250  # characters within which a pronoun is the person named last
_PAIRS = {"“": "”", "「": "」", "『": "』", '"': '"', "«": "»", "‘": "’"}

_SAYS = (
    "(?:表示|说|說|称|稱|指出|强调|強調|认为|認為|写道|寫道|回应|回應|宣布|坦言|补充|補充|透露|呼吁|呼籲|警告|直言|解释|解釋"
    "|承认|承認|问道|問道|喊道|告诉记者|告訴記者)(?:说|說|称|稱|道|到)?"
)
_ZH_BEFORE = re.compile(
    rf"(?<![^。！？；，、：\n”」）])(?P<who>[^。！？；，、：\n“”「」]{{1,40}}?)(?P<cue>{_SAYS})[：:，,]?\s?$"
)
_ZH_BEHIND = re.compile(
    rf"[，,]?\s?(?P<who>[^。！？；，：“”「」\n]{{1,40}}?)(?P<cue>{_SAYS})(?=[。，：；！\n“「]|$)"
)
# what stands before a Chinese speaker, and what between speaker and verb
_ZH_LEAD = re.compile(
    r"(?:\d{1,2}月)?(?:\d{1,2}日|昨天|今天|周[一二三四五六日])?(?:此外|同时|同時|另外|对此|對此|但|而|据悉)?"
)
_ZH_TAIL = re.compile(
    r"(?<=..)(?:在(?!野)|对此|對此|对记者|對記者|对媒体|對媒體|向|接受|就此|还|還|也|则|則|随后|隨後|当天|當天|进一步|進一步"
    r"|周[一二三四五六日]|\d{1,2}[月日]|今天|昨天|同时|同時|再次|同样|公开|公開|明确|明確|日前|近日|曾).*"
)
_TOLD = (
    "述べ|語[っる]|話[しす]|説明し|説明する|強調し|強調する|発言し|指摘し|指摘する|批判し|訴え|コメントし|明らかにし|答え|主張し"
    "|主張する|呼びかけ|謝罪し|陳謝し|振り返|言っ|言う|反論し|否定し|表明し|期待し|懸念を示"
)
_JA_BEHIND = re.compile(rf"(?:などと|と|って)(?P<mid>[^「」。\n]{{0,40}}?)(?P<cue>{_TOLD})")
_JA_WITHIN = re.compile(r"、?(?P<who>[^、。「」\n]{2,30}?)(?:は|が)")
_JA_BEFORE = re.compile(r"(?P<who>[^、。「」\n]{2,30}?)(?:は|も)(?=[、\d「]|[^ぁ-ん]|$)")
_JA_LEAD = re.compile(r".*(?:で|に|へ|から|まで|を|が|、)(?=..)")
_SAID = (
    "말했|말한|말하|밝혔|밝힌|밝히|전했|강조했|설명했|덧붙였|주장했|지적했|답했|호소했|당부했|비판했"
    "|촉구했|언급했"
)
_KO_BEHIND = re.compile(rf"(?:이?라고|이?라며|고|며|면서)\s?(?P<mid>[^“”.\n]{{0,40}}?)(?P<cue>{_SAID})")
_KO_WITHIN = re.compile(r"(?P<who>[가-힣A-Za-z· ]{1,24}?)(?:은|는|이|가)(?=\s)")
_KO_BEFORE = re.compile(r"(?P<who>[가-힣A-Za-z· ]{1,24}?)(?:은|는)(?=\s)")
_ZH_PRONOUN = re.compile("(?:他们|她们|他們|她們|他|她)(?=.{0,4}$)")
_ZH_NOT = re.compile("(?:没有|沒有|未|拒绝|拒絕|不|无法|無法|不愿|不願)$")
_AGE = re.compile(r"\s?[（(]\d{1,3}[）)]$")
_PRONOUNS = frozenset("他 她 他们 她们 他們 她們 其 彼 彼女 彼ら 同氏 그 그녀 그들".split())
_NO_SPEAKER = re.compile("这|這|那|有人|有些|一些|これ|それ|この|その|이것|그것")


class CjkAttribution(NamedTuple):
    """A quotation with the spans of its speaker and cue, and of who a pronoun is; None for what is open."""

    quotation: Quotation
    speaker: Span | None = None
    cue: Span | None = None
    named: Span | None = None


def cjk_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the outermost quotations of `text`, in order; each ends in its paragraph."""
    found: list[Quotation] = []
    at = 0
    while at < len(text):
        closer = _PAIRS.get(text[at])
        end = _close(text, at, closer) if closer else -1
        if end > at + 1:
            found.append(Quotation(Span(at, end + 1), Span(at + 1, end)))
            at = end
        at += 1
    return tuple(found)


def _close(text: str, at: int, closer: str) -> int:
    line = text.find("\n", at)
    depth = 0
    for here in range(at + 1, min(line if line >= 0 else len(text), at + _LONGEST)):
        if text[here] == closer:
            if not depth:
                return here
            depth -= 1
        depth += text[here] == text[at]
    return -1


def cjk_attributions(text: str, language: str) -> tuple[CjkAttribution, ...]:
    """Return every quotation of `text` with its speaker, in order; the language is one of CJK."""
    found = cjk_quotations(text)
    starts = [span.start for span in sentences(text, language)] if found else []
    answers: list[CjkAttribution] = []
    last: Span | None = None
    behind = 0
    for at, one in enumerate(found):
        sentence = starts[max(0, bisect_right(starts, one.span.start) - 1)]
        start = max(sentence, behind, one.span.start - 2 * _REACH)
        ahead = found[at + 1].span.start if at + 1 < len(found) else len(text)
        cue = _FIND[language](text, start, one.span, min(ahead, one.span.end + _REACH))
        behind = one.span.end
        answer = CjkAttribution(one)
        if cue:
            speaker, said = cue
            named: Span | None = speaker
            if speaker.of(text) in _PRONOUNS:
                named = last if last and one.span.start - last.end <= _PRONOUN else None
            if named:
                last = named
                answer = CjkAttribution(one, speaker, said, named)
        answers.append(answer)
    return tuple(answers)


_Cue = tuple[Span, Span] | None


def _chinese(text: str, start: int, quotation: Span, stop: int) -> _Cue:
    before = _ZH_BEFORE.search(text, start, quotation.start)
    found = before or _ZH_BEHIND.match(text, quotation.end, stop)
    if not found:
        return None
    begin, end = found.span("who")
    if _ZH_NOT.search(text, begin, end):
        return None
    lead = _ZH_LEAD.match(text, begin, end)
    begin = lead.end() if lead else begin
    if pronoun := _ZH_PRONOUN.match(text, begin, end):
        return _cue(text, begin, pronoun.end(), found)
    tail = _ZH_TAIL.search(text, begin, end)
    return _cue(text, begin, tail.start() if tail else end, found)


def _japanese(text: str, start: int, quotation: Span, stop: int) -> _Cue:
    told = _JA_BEHIND.match(text, quotation.end, stop)
    if not told:
        return None
    within = _JA_WITHIN.match(text, *told.span("mid"))
    if within:
        return _cue(text, *within.span("who"), told)
    before = list(_JA_BEFORE.finditer(text, start, quotation.start))
    if not before:
        return None
    begin, end = before[-1].span("who")
    lead = _JA_LEAD.match(text, begin, end)
    return _cue(text, lead.end() if lead else begin, end, told)


def _korean(text: str, start: int, quotation: Span, stop: int) -> _Cue:
    told = _KO_BEHIND.match(text, quotation.end, stop)
    if not told:
        return None
    found = _KO_WITHIN.match(text, *told.span("mid")) or _KO_BEFORE.match(text, start, quotation.start)
    return _cue(text, *found.span("who"), told) if found else None


def _cue(text: str, begin: int, end: int, found: re.Match[str]) -> _Cue:
    """Return the speaker without blanks around it and the verb; None for one that is nobody."""
    aged = _AGE.search(text, begin, end)
    end = aged.start() if aged else end
    who = text[begin:end]
    begin += len(who) - len(who.lstrip())
    end -= len(who) - len(who.rstrip())
    who = who.strip()
    if not who or (len(who) < 2 and who not in _PRONOUNS) or _NO_SPEAKER.match(who):
        return None
    return Span(begin, end), Span(*found.span("cue"))


_FIND = {"zh": _chinese, "ja": _japanese, "ko": _korean}

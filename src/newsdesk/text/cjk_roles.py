"""Name and role within the words that name a speaker in Chinese, Japanese and Korean."""

import re

from newsdesk.model import Span

__all__ = ["ROLES_JA", "ROLES_KO", "ROLES_ZH", "cjk_name_and_role"]

ROLES_ZH = (
    "总统|總統|总理|總理|首相|主席|部长|部長|外长|外長|防长|防長|发言人|發言人|首席执行官|首席執行長|执行长|執行長|CEO|总裁|總裁"
    "|董事长|董事長|社长|社長|行长|行長|市长|市長|省长|省長|州长|州長|县长|縣長|镇长|鎮長|村长|村長|区长|區長|校长|校長|院长|院長|局长|局長|厅长|廳長"
    "|处长|處長|站长|所长|所長|会长|會長|组长|組長|队长|隊長|议长|議長|议员|議員|教授|律师|律師|秘书长|祕書長|总书记|總書記|书记|書記"
    "|司令|将军|將軍|法官|检察官|檢察官|经理|經理|主任|主教|教皇|教宗|国王|國王|女王|专家|專家|分析师|分析師|经济学家|經濟學家"
    "|工程师|工程師|创始人|創辦人|教练|教練|居民|记者|記者|代表|研究员|研究員"
)
"""Titles before a Chinese name, as a regular expression."""

ROLES_JA = (
    "知事|首相|大統領|大臣|外相|財務相|防衛相|官房長官|長官|社長|会長|頭取|総裁|代表|委員長|議長|議員|市長|町長|村長|区長|署長|本部長"
    "|部長|課長|局長|教授|准教授|弁護士|監督|選手|容疑者|被告|報道官|書記長|総書記|国家主席|主席|院長|理事長|専務|常務|担当者|研究員"
)
"""Titles behind a Japanese name."""

ROLES_KO = (
    "대통령|총리|장관|차관|의원|대표|회장|사장|행장|부회장|시장|도지사|지사|군수|구청장|청장|위원장|의장|총장|교수|변호사|감독|선수|대변인"
    "|국장|과장|실장|본부장|팀장|연구원|원장|소장|씨"
)
"""Titles behind a Korean name."""

_ROLE_ZH = re.compile(f"(?:{ROLES_ZH})")
_NAME_JA = re.compile(f"(?P<name>.{{2,14}}?)(?P<role>{ROLES_JA}|氏|さん)")
_NAME_KO = re.compile(f"(?:.*\\s)?(?P<name>[가-힣]{{2,4}}|[A-Za-z가-힣·]{{2,14}}) (?P<role>(?:{ROLES_KO}))")
_LONGEST = 14  # characters of a name
_POLITE = frozenset({"氏", "さん", "씨"})


def cjk_name_and_role(text: str, speaker: Span, language: str) -> tuple[Span, Span | None]:
    """Return the name and the role within `speaker`; all of it and None where they cannot be told apart."""
    who = speaker.of(text)
    if language == "zh":
        roles = [found.end() for found in _ROLE_ZH.finditer(who)]
        at = roles[-1] if roles else 0
        if at > 0 and 2 <= len(who) - at <= _LONGEST:
            return Span(speaker.start + at, speaker.end), Span(speaker.start, speaker.start + at)
        return speaker, None
    begin = who.rfind("の") + 1 if language == "ja" else 0
    found = (_NAME_JA if language == "ja" else _NAME_KO).fullmatch(who, begin)
    if not found:
        return speaker, None
    name = Span(*(speaker.start + at for at in found.span("name")))
    role = Span(*(speaker.start + at for at in found.span("role")))
    if found["role"] not in _POLITE:
        return name, role
    return name, Span(speaker.start, speaker.start + begin - 1) if begin > 1 else None

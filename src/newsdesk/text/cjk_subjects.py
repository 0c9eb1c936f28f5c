"""What a Chinese, Japanese or Korean article is about, where no capital tells a name.

A headline mostly opens with its subject, and so do clauses of the text: what both have in front is taken
for a name (青石 of 青石大坝决口 and 青石水库大坝17日凌晨决口; 緑川ダム of 緑川ダム決壊で and 緑川ダムが). How
many threads have it tells later whether it is one of its own.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import takewhile

from newsdesk.text.foreign_names import is_place_name
from newsdesk.text.stopwords import stopwords
from newsdesk.text.terms import fold
from newsdesk.text.unspaced import bare_korean, is_unspaced
from newsdesk.text.wordlist import words as listed

__all__ = ["subjects"]

_CLAUSE = re.compile(r"\s*\n\s*|(?<![가-힣])\s+|[，。、：；！？,.:;!?“”「」『』（）()【】\[\]《》|｜…—-]+")
# what is left behind a name: particles, grammar, figures
_TAIL = re.compile(r"[ぁ-ん\d０-９的了在将將和与與等为為是被]+$")
_LONGEST = 12  # letters
_LOOKED_AT = 200  # clauses
_OFFICES = listed(
    """
    政府 警方 警察 公安 法院 检方 检察 首相 总统 總統 总理 總理 大統領
    外交部 国务院 國務院 教育部 国防部 外務省 政権 男子 女子 男性 女性 全国 全國 国内 國內 公司 企业 企業
    市场 市場 专家 專家 调查 調查 調査
    정부 경찰 검찰 대통령 총리 법원 국회 전국 남성 여성
    """
)


def subjects(title: str, text: str, language: str) -> Counter[str]:
    """Return the keys of what opens the headline and a clause of the text, with how often it stands there."""
    if language not in {"zh", "ja", "ko"}:
        return Counter()
    begins: dict[str, set[str]] = {}
    for clause in _clauses(text):
        begins.setdefault(clause[:2], set()).add(clause)
    found = {
        name
        for headed in list(_clauses(title))[:1]
        for clause in begins.get(headed[:2], ())
        if (name := _shared(headed, clause, language)) and _may_name(name, language)
    }
    whole = f"{title}\n{text}"
    # 青石水库大坝 says no more than 青石: the shorter one is what other articles share
    least = (name for name in found if not any(name != other and name.startswith(other) for other in found))
    return Counter({fold(name): whole.count(name) for name in least})


def _clauses(text: str) -> Iterator[str]:
    return (clause for clause in _CLAUSE.split(text, maxsplit=_LOOKED_AT)[:_LOOKED_AT] if len(clause) > 1)


def _shared(one: str, other: str, language: str) -> str:
    """Return what two clauses have in front."""
    if language == "ko":
        first, second = (bare_korean(clause.split()[0]) for clause in (one, other))
        return first if first == second else ""
    same = "".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return _TAIL.sub("", same[:_LONGEST])


def _may_name(name: str, language: str) -> bool:
    if len(name) < 2 or name in _OFFICES or name in stopwords(language) or is_place_name(name):
        return False
    return name[0] > "\u30a0" and (language == "ko" or is_unspaced(name))

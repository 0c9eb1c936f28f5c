"""Scripts without blanks between words: Chinese, Japanese, and Thai, Lao, Khmer, Burmese.

Without a lexicon nobody can tell their words apart; overlapping pairs of characters serve for comparing
texts about as well as words do (Nie, Gao, Zhang, Zhou 2000: On the Use of Words and N-grams for Chinese
Information Retrieval; Lucene's CJKAnalyzer). Katakana, Latin letters and digits are words by themselves, and
hiragana is mostly grammar. The alphabets of South-East Asia need longer runs: three letters with their signs.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

__all__ = [
    "GLUED",
    "NAME_DOTS",
    "SPELLING",
    "UNSPACED",
    "Part",
    "bare_korean",
    "dotted_names",
    "grams",
    "is_glued",
    "is_unspaced",
    "mostly_unspaced",
    "parts",
    "units",
    "word_count",
]

_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_HIRAGANA = "\u3041-\u3096\u309d\u309e"
_KATAKANA = "\u30a1-\u30fa\u30fc-\u30fe\u31f0-\u31ff\uff66-\uff9f"
_ALPHABETS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_HANGUL = "\uac00-\ud7a3"

UNSPACED = f"{_HAN}{_HIRAGANA}{_KATAKANA}{_ALPHABETS}"
"""The letters of these scripts, as they stand in a set of a regular expression."""

GLUED = f"{UNSPACED}{_HANGUL}"
"""The same with Korean, which has blanks but hangs its particles on its words."""

NAME_DOTS = frozenset("·・‧•･＝")
"""What stands between the parts of a foreign name: 萨姆·奥特曼, サム・アルトマン."""

# the bytes of UTF-8 that begin none of these letters: to take them out is six times as quick as to search
_ELSEWHERE = bytes([*range(0xE0), 0xE2])
_ANY = re.compile(f"[{UNSPACED}]")
_OTHERS = re.compile(f"[^\\W_{UNSPACED}]+")
_PART = re.compile(
    f"(?P<han>[{_HAN}]+)|(?P<katakana>[{_KATAKANA}]+)|(?P<hiragana>[{_HIRAGANA}]+)"
    f"|(?P<letters>[{_ALPHABETS}]+)|(?P<other>[^{UNSPACED}]+)"
)
_SEARCHED = re.compile(f"[{GLUED}]+|[^\\W_{GLUED}]+")
_ONE_SEARCHED = re.compile(f"[{GLUED}]")

# how many words of English a character is worth, about: 60 words are 100 characters of Chinese
_WORTH = ((_HAN, 0.6), (f"{_HIRAGANA}{_KATAKANA}", 0.35), (_ALPHABETS, 0.2))
_COUNTS = tuple((re.compile(f"[{letters}]"), worth) for letters, worth in _WORTH)
_PAIR, _GRAMMAR, _TRIPLE = 0.6, 0.5, 0.3  # the same of a part
_LOOKED_AT = 600  # characters by which a text's script is told
_SHARE = 0.3

SPELLING = (
    "阿埃艾爱安昂奥澳巴白班邦保鲍贝本比彼毕宾波伯博勃布查达戴丹当德登邓迪蒂丁东杜敦顿多厄恩尔耳法凡范菲费芬"
    "丰佛夫弗福富盖甘冈高戈哥歌格葛根贡古果哈海汉豪赫黑亨洪胡华怀惠霍基吉加贾简姜杰金津京卡凯坎康考柯科克肯"
    "孔库夸奎昆拉莱兰朗劳勒雷蕾里理利莉丽莲廉良列林琳龙卢鲁伦罗洛吕马玛迈麦曼芒毛梅美门蒙孟米密敏明缪莫默姆"
    "穆拿哪纳娜乃奈南瑙内尼妮涅宁纽农努诺欧帕派潘庞佩彭皮匹平珀普奇契恰钱乔切琴琼丘让热日荣茹儒瑞若撒萨塞赛"
    "桑瑟森沙莎山珊尚绍舍申圣施什史士舒朔思斯丝松苏素所索塔泰坦唐陶特滕提田铁廷通图托瓦万旺威韦维温文翁沃乌"
    "武伍西希锡席夏香肖谢辛欣休雪逊雅亚延扬耶叶伊依易因英尤于约赞泽扎詹张哲珍芝治朱祖佐拜连胡斯基"
    "薩爾蘭馬瑪麗維倫羅達劉費賓奧歐盧魯諾納納漢萊茲頓凱絲圖詹華爾謝雲齊茨"
)
"""The characters by which Chinese spells foreign names."""

_DOTTED = re.compile(rf"(?=([{SPELLING}]{{1,8}})[·‧・•]([{SPELLING}]{{1,8}}))")

_PARTICLES = re.compile(
    "(?:에게서|으로서|으로써|이라고|에서는|에서도|까지|부터|에서|에게|께서|으로|처럼|보다|라고|이라|한테|마다|조차|밖에"
    "|은|는|이|가|을|를|의|에|로|와|과|도|만)$"
)
_STRIPPED = 2  # particles at most: 에서는, 까지도


class Part(NamedTuple):
    """A piece of a run that is compared as one word; `words` is how many of English it is worth."""

    text: str
    words: float


def is_unspaced(text: str) -> bool:
    """Tell whether a text has a letter of these scripts."""
    return _goes_far(text) and _ANY.search(text) is not None


def is_glued(text: str) -> bool:
    """Tell whether a text has a letter of these scripts, or of Korean."""
    return _goes_far(text) and _ONE_SEARCHED.search(text) is not None


def _goes_far(text: str) -> bool:
    """Tell whether a text may have such a letter; nearly all texts in other scripts have none."""
    return not text.isascii() and bool(text.encode("utf-8", "surrogatepass").translate(None, _ELSEWHERE))


def mostly_unspaced(text: str) -> bool:
    """Tell whether a text is in one of these scripts, by its beginning."""
    begin = text[:_LOOKED_AT]
    if not is_unspaced(begin):
        return False
    return len(_ANY.findall(begin)) > _SHARE * sum(map(str.isalpha, begin))


def parts(word: str) -> Iterator[Part]:
    """Yield the pieces of a run of letters: pairs of Han, whole words of katakana and of other scripts."""
    for found in _PART.finditer(word):
        run = found.group()
        if found.lastgroup == "han":
            pairs = range(max(1, len(run) - 1))
            yield from (Part(run[at : at + 2], _PAIR) for at in pairs)
        elif found.lastgroup == "letters":
            letters = _clusters(run)
            triples = range(max(1, len(letters) - 2))
            yield from (Part("".join(letters[at : at + 3]), _TRIPLE) for at in triples)
        else:
            yield Part(run, _GRAMMAR if found.lastgroup == "hiragana" else 1.0)


def _clusters(run: str) -> list[str]:
    """Return letters with the signs above, below and behind them."""
    found: list[str] = []
    for letter in run:
        if found and unicodedata.category(letter)[0] == "M":
            found[-1] += letter
        else:
            found.append(letter)
    return found


def word_count(text: str) -> int:
    """Return how many words a text has, by its blanks; of a script without them, as many as English needs."""
    count = text.count(" ") + 1
    if not is_unspaced(text):
        return count
    words = len(_OTHERS.findall(text)) + sum(worth * len(one.findall(text)) for one, worth in _COUNTS)
    return max(count, round(words))


def units(text: str) -> list[str]:
    """Return the letters of these scripts one by one, and the words of others whole."""
    found: list[str] = []
    for word in re.findall(r"\w+", text):
        for part in _PART.finditer(word):
            found += [part.group()] if part.lastgroup == "other" else list(part.group())
    return found


def dotted_names(text: str) -> Counter[str]:
    """Return how often the parts of foreign names stand in a Chinese text that spells one out with a dot.

    萨姆·奥特曼 makes 奥特曼 known, also where it stands alone. A part ends where a character comes that
    spells no foreign name.
    """
    if NAME_DOTS.isdisjoint(text):
        return Counter()
    named = {name for pair in _DOTTED.findall(text) for name in pair if len(name) > 1}
    return Counter({name: text.count(name) for name in named})


def grams(text: str, *, whole: bool = True) -> str:
    """Return what search looks at in a text: words, and of runs without blanks every pair of letters.

    "" where the text has no such run. Behind its pairs stands a run's last letter: so one letter is found,
    too. Without `whole` that of the last run is left out, as the run may go on where it is looked for.
    """
    if not is_glued(text):
        return ""
    found: list[str] = []
    runs = _SEARCHED.findall(unicodedata.normalize("NFKC", text))
    for number, run in enumerate(runs, 1):
        if _ONE_SEARCHED.match(run):
            ends = whole or number < len(runs) or len(run) == 1
            found += [run[at : at + 2] for at in range(len(run) if ends else len(run) - 1)]
        else:
            found.append(run)
    return " ".join(found)


@lru_cache(maxsize=65536)
def bare_korean(word: str) -> str:
    """Return a Korean word without the particles that hang on it, two syllables of it at least."""
    for _ in range(_STRIPPED):
        bare = _PARTICLES.sub("", word)
        if len(bare) < 2 or bare == word:
            break
        word = bare
    return word

"""Names within texts of East Asia: Latin ones, those that katakana spells, and places.

Chinese and Korean names of people and firms cannot be told from words without a lexicon; those that a dot
parts (萨姆·奥特曼) can, see `newsdesk.text.unspaced.dotted_names`.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from babel import Locale

from newsdesk.text.stopwords import stopwords
from newsdesk.text.terms import Token, fold
from newsdesk.text.unspaced import bare_korean, is_unspaced

__all__ = ["LATIN_WITHIN", "foreign_names", "is_place_name"]

LATIN_WITHIN = frozenset({"zh", "ja", "ko", "th", "lo", "km", "my"})
"""The languages in which a Latin word with a capital is a name."""

_LOCALES = ("zh", "zh_Hant", "ja", "ko", "th", "lo", "km", "my")
_ALIASES = {
    "us": "アメリカ 米国 미국",
    "gb": "英国 英國 イギリス 영국",
    "kr": "韓国 韩国 韓國 한국",
    "kp": "北朝鮮 朝鲜 북한",
    "tw": "台湾 台灣 臺灣 대만",
    "eu": "欧盟 歐盟 欧州連合 유럽연합",
    "un": "联合国 聯合國 国連 유엔",
    "nato": "北约 北約",
    "beijing": "北京 베이징",
    "washington": "华盛顿 華盛頓 ワシントン 워싱턴",
    "kyiv": "基辅 基輔 キーウ キエフ 키이우",
    "moscow": "莫斯科 モスクワ 모스크바",
    "gaza": "加沙 加薩 ガザ 가자지구",
    "il": "以色列 イスラエル 이스라엘",
}
_LONGEST = 5  # characters of a place


def foreign_names(words: Sequence[Token], language: str) -> Counter[str]:
    """Return the keys of the names that stand in a text of East Asia; none of another language."""
    found: Counter[str] = Counter()
    if language not in LATIN_WITHIN:
        return found
    found.update(_latin(words))
    found.update(_katakana(words))
    found.update(key for key in _places(words, language) if key)
    return found


def _latin(words: Sequence[Token]) -> Iterator[str]:
    """Yield Latin words with a capital, and two of them that stand together."""
    stop = stopwords("en")
    before = ""
    for word in words:
        text = word.text if word.text.isascii() else bare_korean(word.text)
        key = fold(text) if text.isascii() and text[0].isupper() and len(text) > 1 else ""
        key = key if word.lower not in stop else ""
        if key:
            yield key
            if before and word.joined:
                yield f"{before} {key}"
        before = key


def _katakana(words: Sequence[Token]) -> Iterator[str]:
    """Yield the parts of names that a dot joins, wherever they stand, and the whole names."""
    pairs = [
        (one.text, two.text)
        for one, two in pairwise(words)
        if two.joined and _is_katakana(one.text) and _is_katakana(two.text) and _place(two.text) is None
    ]
    parts = {part for pair in pairs for part in pair}
    yield from (fold(word.text) for word in words if word.text in parts)
    yield from (f"{fold(one)} {fold(two)}" for one, two in pairs)


def _is_katakana(word: str) -> bool:
    return "\u30a1" <= word[0] <= "\u30ff"


def _places(words: Sequence[Token], language: str) -> Iterator[str | None]:
    """Yield the places; of pairs of characters in a row the longest one that they spell."""
    at = 0
    while at < len(words):
        text = words[at].text
        if language == "ko" and not is_unspaced(text):
            yield _place(bare_korean(text))
            at += 1
            continue
        length, key = 1, _place(text) if not text.isascii() else None
        spelled = text
        for more, following in enumerate(words[at + 1 : at + _LONGEST], 2):
            if not following.joined or following.text[:-1] != spelled[-len(following.text) + 1 :]:
                break
            spelled += following.text[-1]
            if longer := _place(spelled):
                length, key = more, longer
        yield key
        at += length


def _place(name: str) -> str | None:
    return _table().get(name)


def is_place_name(name: str) -> bool:
    """Tell whether this is a country or a city, as East Asia writes it."""
    return _place(name) is not None


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """Return the names of countries and of the cities by which the CLDR names time zones."""
    table: dict[str, str] = {}
    for name in _LOCALES:
        locale = Locale.parse(name)
        for zone, words in locale.time_zones.items():
            if "/" in zone and "city" in words:
                table.setdefault(words["city"], "@" + zone.rpartition("/")[2].lower())
    for name in _LOCALES:
        for code, word in Locale.parse(name).territories.items():
            if len(code) == 2 and code not in {"ZZ", "XA", "XB"}:
                table[word] = "@" + code.lower()
    for key, names in _ALIASES.items():
        table.update(dict.fromkeys(names.split(), "@" + key))
    return {name: key for name, key in table.items() if len(name) > 1 and not name.isascii()}

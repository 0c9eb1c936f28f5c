"""Languages that their letters tell: Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese."""

import re

from newsdesk.text.unspaced import is_glued

__all__ = ["by_script"]

_LETTERS = {
    "ko": "\uac00-\ud7a3",
    "th": "\u0e01-\u0e2e",
    "lo": "\u0e81-\u0eae",
    "my": "\u1000-\u1021",
    "km": "\u1780-\u17a2",
}
_OF = {language: re.compile(f"[{letters}]") for language, letters in _LETTERS.items()}
_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_DENSE = 3  # Latin letters for which one of these counts: a syllable or a word of theirs, a letter of ours
_SOME = 0.05  # share of kana, which a Chinese text has in a foreign name at most
_SHORT = 30  # letters up to which Japanese may do without kana, as headlines do


def by_script(sample: str, said: str) -> str:
    """Return the language of a text whose letters leave no other, "" where they do not tell.

    `said` is the language that its page or feed gives, which decides over a short text of Chinese characters.
    """
    if not is_glued(sample):
        return ""
    kana, han = len(_KANA.findall(sample)), len(_HAN.findall(sample))
    counts = {language: len(letters.findall(sample)) for language, letters in _OF.items()}
    language, most = max(counts.items(), key=lambda item: item[1])
    others = sum(map(str.isalpha, sample)) - kana - han - sum(counts.values())
    if _DENSE * max(most, kana + han) <= others:
        return ""
    if most > kana + han:
        return language
    if kana > _SOME * (kana + han):
        return "ja"
    if kana + han <= _SHORT and said in {"ja", "ko", "vi"}:
        return said
    return said if said == "yue" else "zh"

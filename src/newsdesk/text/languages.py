"""Which language a text is in, and language tags made plain."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

from newsdesk.text.scripts import by_script

__all__ = ["NEWS_LANGUAGES", "detect", "normalise"]

# The languages that a text may turn out to be in where nobody said which are read: those with a press
# of their own that the model knows; without the rare ones it takes short texts for.
NEWS_LANGUAGES = frozenset(
    {
        *(
            "ar",
            "bg",
            "bn",
            "ca",
            "cs",
            "da",
            "de",
            "el",
            "en",
            "es",
            "et",
            "eu",
            "fa",
            "fi",
            "fr",
            "gl",
            "he",
        ),
        *(
            "hi",
            "hr",
            "hu",
            "id",
            "is",
            "it",
            "ja",
            "ka",
            "ko",
            "lt",
            "lv",
            "mk",
            "ms",
            "nl",
            "no",
            "pl",
            "pt",
        ),
        *("ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "th", "tr", "uk", "ur", "vi", "zh"),
    }
)

_THREE_LETTERS = {
    "deu": "de", "ger": "de", "eng": "en", "spa": "es", "fra": "fr", "fre": "fr", "ita": "it", "por": "pt",
    "nld": "nl", "dut": "nl", "pol": "pl", "tur": "tr", "ara": "ar", "rus": "ru", "ukr": "uk", "swe": "sv",
    "dan": "da", "nor": "no", "nob": "no", "nno": "no", "nb": "no", "nn": "no", "fin": "fi", "ces": "cs",
    "cze": "cs", "ell": "el", "gre": "el", "hun": "hu", "ron": "ro", "rum": "ro", "cat": "ca", "zho": "zh",
    "chi": "zh", "jpn": "ja", "kor": "ko", "heb": "he", "iw": "he", "in": "id", "ji": "yi",
}  # fmt: skip
_NAMES = {
    "german": "de", "deutsch": "de", "english": "en", "spanish": "es", "español": "es", "espanol": "es",
    "castellano": "es", "french": "fr", "français": "fr", "francais": "fr", "italian": "it", "italiano": "it",
    "portuguese": "pt", "português": "pt", "portugues": "pt", "dutch": "nl", "nederlands": "nl",
}  # fmt: skip
_TAG = re.compile(r"[a-z]{2,3}(?=$|[-_;,.])")

_SAMPLE = 3000  # characters looked at: more changes no answer
_SHORT = 20  # letters, below which the hint is believed
_LONG = 120  # letters, from which the text may be in a language that nobody expected
_SURE = 0.9


class _Identifier(Protocol):
    """The part of py3langid that is used here."""

    def rank(self, text: str) -> list[tuple[str, float]]:
        """Return (language, probability), best first."""


def normalise(tag: str | None) -> str:
    """Return the ISO 639-1 code of a language tag or name ("de-AT", "DEU", "German": "de"), or ""."""
    tag = (tag or "").strip().casefold()
    if tag in _NAMES:
        return _NAMES[tag]
    found = _TAG.match(tag)
    if not found:
        return ""
    code = found.group()
    code = _THREE_LETTERS.get(code, code)
    return code if len(code) == 2 else ""


def detect(text: str, hint: str | None = None, among: Iterable[str] | None = None) -> str:
    """Return the language (ISO 639-1) of `text`, or "" where nothing tells.

    `hint` is what the page or feed says of itself: a short text is in that language, a longer one
    unless it clearly is not. `among` are the languages that are expected: only a long text may turn
    out to be in another one.
    """
    said = normalise(hint)
    expected = {code for code in map(normalise, among or ()) if code}
    if said and expected:
        expected.add(said)
    sample = text[:_SAMPLE]
    if script := by_script(sample, said):
        return script
    letters = sum(map(str.isalpha, sample))
    if not letters or (said and letters < _SHORT):
        return said
    ranked = _ranked(sample)
    inside = {code: chance for code, chance in ranked.items() if not expected or code in expected}
    if letters >= _LONG or not inside:
        best = max(ranked, key=lambda code: ranked[code])
        if best in expected or not inside or ranked[best] >= _SURE:
            return _weighed(ranked, best, said)
    return _weighed(inside, max(inside, key=lambda code: inside[code]), said)


def _weighed(chances: dict[str, float], best: str, said: str) -> str:
    """Return the best language, unless the one that was said is nearly as likely."""
    if said in chances and chances[said] > chances[best] * (1 - _SURE):
        return said
    return best


def _ranked(sample: str) -> dict[str, float]:
    """Return each news language's probability, as py3langid's naive Bayes over byte n-grams gives it."""
    return {code: chance for code, chance in _identifier().rank(sample) if code in NEWS_LANGUAGES}


@lru_cache(maxsize=1)
def _identifier() -> _Identifier:
    """Load the model once; the import costs half a second, so only who asks for a language pays it."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - see above

    identifier: _Identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return identifier

"""Quotes: direct speech found in single articles, with the right speaker."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from evaluation.sets import Record, Sets
from evaluation.spans import Said, covered, matches, right_speaker, touches
from newsdesk.text.attribution import attributions

__all__ = ["quotes"]

_WORDS = 4  # a quote has at least so many
_SAME = 0.8  # intersection over the longer, from which a German span is found
_HALF = 0.5  # share of its characters, from which an English quote is found: the gold joins its parts
_MARKED = re.compile(r"[„“][^“”\"„]*[“”\"]|»[^»«]*«|«[^«»]*»|\"[^\"]*\"")

Finder = Callable[[str, str], list[Said]]


@dataclass(slots=True)
class _Tally:
    """Counts over the articles of a language."""

    gold: int = 0
    predicted: int = 0
    found: int = 0
    asked: int = 0
    right: int = 0

    def speaker(self, right: bool | None) -> None:
        """Count an answer; where the truth is open nothing is asked."""
        if right is not None:
            self.asked += 1
            self.right += right


def quotes(sets: Sets, plain: bool) -> tuple[Record, list[Record]]:
    """Measure quotes of four words and more; return the figures and the predictions.

    German (every language whose spans are the quote as it stands): F1 of spans, one to one, where the
    intersection over the longer is at least 0.8; predictions that match nothing but touch a quote of
    another kind are left out of the count. English, where the gold joins a quote's parts: the share of
    quotes of which half the characters are covered. `speaker` is the share of right ones among those
    found. The plain method takes whatever stands between quotation marks, and knows no speakers.
    """
    find: Finder = _marked if plain else _product
    tallies: dict[str, _Tally] = {}
    predictions: list[Record] = []
    for article in sets.read("quotes"):
        text, language = article["text"], article["language"]
        predicted = [one for one in find(text, language) if _long(text[one.start : one.end])]
        gold = [_gold(one) for one in article["quotes"]]
        tally = tallies.setdefault(language, _Tally())
        count = _joined if language == "en" else _exact
        count(
            tally, gold, [one for one in gold if one.kind == "Direct" and _long_gold(one, article)], predicted
        )
        predictions.append({"id": article["id"], "quotes": [_line(one) for one in predicted]})
    return {"kind": "quotes", **{code: _figures(code, tally) for code, tally in tallies.items()}}, predictions


def _exact(tally: _Tally, gold: Sequence[Said], direct: Sequence[Said], predicted: Sequence[Said]) -> None:
    """Count spans one to one."""
    pairs = matches(direct, predicted, _SAME)
    hit = {to for _, to in pairs}
    others = [one for one in gold if one not in direct]
    tally.gold += len(direct)
    tally.found += len(pairs)
    tally.predicted += sum(to in hit or not touches(one, others) for to, one in enumerate(predicted))
    for at, to in pairs:
        tally.speaker(right_speaker(direct[at], predicted[to].speaker, gold))


def _joined(tally: _Tally, gold: Sequence[Said], direct: Sequence[Said], predicted: Sequence[Said]) -> None:
    """Count quotes that are covered by half; the speaker is that of the prediction that covers most."""
    tally.gold += len(direct)
    for one in direct:
        if covered(one, predicted) >= _HALF:
            tally.found += 1
            most = max(predicted, key=lambda other: (covered(one, [other]), -other.start))
            tally.speaker(right_speaker(one, most.speaker, gold))


def _figures(language: str, tally: _Tally) -> Record:
    """Return a language's figures."""
    recall = tally.found / tally.gold if tally.gold else 0.0
    speaker = round(tally.right / tally.asked, 4) if tally.asked else 0.0
    if language == "en":
        return {"found": round(recall, 4), "speaker": speaker}
    precision = tally.found / tally.predicted if tally.predicted else 0.0
    f1 = 2 * precision * recall / (precision + recall) if tally.found else 0.0
    return {
        "precision": round(precision, 4),
        "recall": round(recall, 4),
        "f1": round(f1, 4),
        "speaker": speaker,
    }


def _product(text: str, language: str) -> list[Said]:
    """Return the product's quotations with the speakers that it would show."""
    found = []
    for one in attributions(text, language):
        speaker = one.named or one.speaker
        found.append(Said(*one.quotation.span, speaker.of(text) if speaker else ""))
    return found


def _marked(text: str, language: str) -> list[Said]:
    """Return whatever stands between quotation marks."""
    del language
    return [Said(found.start(), found.end()) for found in _MARKED.finditer(text)]


def _gold(record: Record) -> Said:
    return Said(record["start"], record["end"], record["speaker"] or "", record["kind"])


def _long(text: str) -> bool:
    return len(text.split()) >= _WORDS


def _long_gold(one: Said, article: Record) -> bool:
    """Say whether a gold quote has enough words; its own text leaves out what interrupts it."""
    texts = {(quote["start"], quote["end"]): quote["text"] for quote in article["quotes"]}
    return _long(texts[one.start, one.end])


def _line(one: Said) -> Record:
    return {"start": one.start, "end": one.end, "speaker": one.speaker or None}

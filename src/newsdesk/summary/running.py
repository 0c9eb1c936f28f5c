"""A story that runs on for weeks: what its newest articles tell comes first, and what strays from it last.

In a thread of a few days every article tells of the same event; in one of years the first event is old
news, and pages that tell of other things too have come in.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property
from statistics import median

from newsdesk.summary.documents import Document, Sentence
from newsdesk.summary.relevance import Relevance

__all__ = ["Running"]

_FEWEST = 8  # articles of a story that runs on
_SHORTEST = timedelta(21)
_RECENT = timedelta(7)
_SHARE = 10  # a tenth of its time is recent
_TOLD = 3  # recent articles at least
_NEAR = 0.7  # times as near as most, from which an article or a sentence tells of the story
_LEAD = 3  # sentences
_SENTENCE = 12  # words; above an article what is shorter is mostly a caption
_NEW = 2.0  # times what a point is worth that a recent article tells
_STRAY = 0.1  # what a sentence is worth that has no word of the story


class Running:
    """When the articles of a thread were published, and how near they are to its story."""

    def __init__(self, documents: Sequence[Document], originals: Collection[int]) -> None:
        self._documents = documents
        self._originals = originals
        self.days: Mapping[int, date] = {at: day for at in sorted(originals) if (day := documents[at].day)}
        span = max(self.days.values(), default=date.min) - min(self.days.values(), default=date.min)
        self.runs = len(self.days) >= _FEWEST and span >= _SHORTEST
        """Whether the story runs on for weeks."""

    @cached_property
    def recent(self) -> frozenset[int]:
        """The newest articles that tell of the story, by index; none where it does not run on."""
        return self._newest(self._told)

    @cached_property
    def _told(self) -> Sequence[int]:
        """The articles that tell of the story, oldest first."""
        told = (at for at in self.days if self._of_story(at) >= _NEAR) if self.runs else ()
        return sorted(told, key=lambda at: self.days[at])

    @cached_property
    def _newest_of(self) -> Mapping[str, frozenset[int]]:
        """The newest articles of each language."""
        languages = {self._language(at) for at in self._told}
        return {
            one: self._newest([at for at in self._told if self._language(at) == one]) for one in languages
        }

    def _newest(self, told: Sequence[int]) -> frozenset[int]:
        if not told:
            return frozenset()
        last, first = self.days[told[-1]], self.days[told[0]]
        since = last - max(_RECENT, (last - first) / _SHARE)
        return frozenset(told[-_TOLD:]) | {at for at in told if self.days[at] >= since}

    def _language(self, document: int) -> str:
        return self._documents[document].article.language

    def opens(self, document: int, sentences: Sequence[Sentence]) -> bool:
        """Tell whether sentences open one of the newest articles of a language, and are near to the story.

        What is short is mostly a caption there.
        """
        newest = self._newest_of.get(self._language(document), frozenset())
        early = document in newest and sentences[0].place < _LEAD
        early = early and sum(one.words for one in sentences) >= _SENTENCE
        return early and self._nearness(document, sentences) >= _NEAR

    @cached_property
    def relevance(self) -> Relevance:
        """How near each article and sentence is to the story, for every section that asks."""
        return Relevance(self._documents, self._originals)

    @cached_property
    def _usual(self) -> Mapping[str, float]:
        """How near the leads of a language mostly are to the story."""
        found: dict[str, list[float]] = {}
        for at in self._originals:
            language = self._language(at)
            lead = (one for one in self._documents[at].sentences[:_LEAD] if one.stems)
            found.setdefault(language, []).extend(self.relevance.sentence(one, language) for one in lead)
        return {language: median(near) for language, near in found.items() if near}

    @cached_property
    def _middle(self) -> float:
        return median(self.relevance.document(at) for at in self._originals)

    def _of_story(self, document: int) -> float:
        """Return how near a document is to the story, as many times as the documents mostly are."""
        return self.relevance.document(document) / self._middle if self._middle > 0.0 else 1.0

    def worth(self, document: int, sentences: Sequence[Sentence]) -> float:
        """Return how many times its worth a point counts here: 1 where the story does not run on."""
        if not self.runs:
            return 1.0
        near = min(1.0, self._nearness(document, sentences)) * min(1.0, self._of_story(document))
        return (_STRAY + (1.0 - _STRAY) * near) * (_NEW if document in self.recent else 1.0)

    def _nearness(self, document: int, sentences: Sequence[Sentence]) -> float:
        """Return how near sentences are to the story, as many times as leads mostly are."""
        language = self._language(document)
        usual = self._usual.get(language, 0.0)
        near = max((self.relevance.sentence(one, language) for one in sentences), default=0.0)
        return near / usual if usual > 0.0 else 1.0

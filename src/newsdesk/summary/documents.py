"""Articles read into sentences, with what ranking needs of each; the only place that looks at raw text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from newsdesk.model import Citation, Precision, Span, SummaryArticle
from newsdesk.text.anaphora import Opening, in_first_person, is_bare_quotation, opening
from newsdesk.text.cjk_furniture import behind_dateline
from newsdesk.text.datelines import without_label
from newsdesk.text.furniture import is_furniture
from newsdesk.text.names import name_keys
from newsdesk.text.places import place
from newsdesk.text.sentences import sentences
from newsdesk.text.terms import Token, fold, numbers, stem, stems, tokens
from newsdesk.text.tolls import announced
from newsdesk.text.unspaced import word_count
from newsdesk.text.wholeness import is_whole

__all__ = ["Document", "Sentence", "cite", "read_documents", "read_further"]

_MOST = 80  # sentences of an article that are looked at; news comes early
_FEWEST = 8  # of an article in a long thread
_BUDGET = 3000  # sentences of all articles of a thread: a long thread is read in its leads
_CHARACTERS = 40_000
_OPENS = 2  # sentences of an article that may begin with where it was written
_POST = re.compile(r"^[^\n]*[—–-] [^\n(]{2,60}\(@\w{1,30}\)", re.MULTILINE)
_QUOTES = re.compile('[“”«»"]')


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document as ranking sees it.

    `document` and `place` are its indices; `paragraph` counts paragraphs; `own` says that the source
    itself set it as a key point; `stems` of what carries a topic and `every` one of them stand
    in order, `names` and `numbers` are sets of keys.
    """

    document: int
    place: int
    paragraph: int
    span: Span
    text: str
    words: int
    stems: tuple[str, ...]
    every: tuple[str, ...]
    names: frozenset[str]
    numbers: frozenset[str]
    opening: Opening
    own: bool
    whole: bool
    furniture: bool

    @property
    def terms(self) -> frozenset[str]:
        """Its stems as a set."""
        return frozenset(self.stems)


@dataclass(frozen=True, slots=True)
class Document:
    """An article with its sentences, in order, and the stems and names of its title."""

    article: SummaryArticle
    sentences: tuple[Sentence, ...]
    title_stems: frozenset[str]
    title_every: tuple[str, ...]
    title_names: frozenset[str]

    @property
    def text(self) -> str:
        """The article's text as far as its sentences were read: of a long thread only the leads."""
        end = max((sentence.span.end for sentence in self.sentences), default=0)
        return self.article.text[: min(end, _CHARACTERS)]

    @property
    def day(self) -> date | None:
        """The day on which the article was published, None where that is not known."""
        published = self.article.published
        return published.date if published and published.precision >= Precision.DAY else None


class _Where(NamedTuple):
    document: int
    place: int
    paragraph: int
    own: bool
    turn: bool = False
    spoken: bool = False


def cite(article: SummaryArticle, span: Span) -> Citation:
    """Return the citation of a span of an article; its text is the slice, character for character."""
    return Citation(article.id, article.url, article.revision, span.start, span.end, span.of(article.text))


def read_documents(articles: Sequence[SummaryArticle]) -> tuple[Document, ...]:
    """Read articles into documents; of very many articles only the first sentences of each."""
    most = max(_FEWEST, min(_MOST, _BUDGET // max(1, len(articles))))
    return tuple(_read(article, at, most) for at, article in enumerate(articles))


def _read(article: SummaryArticle, at: int, most: int) -> Document:
    language = article.language
    text = article.text
    spans = list(sentences(text[:_CHARACTERS], language)[:most])
    spoken = _within_quotations(text, spans)
    seen = {*spans}
    spans += [span for span in article.key_points if span.start < span.end and span not in seen]
    words = [tokens(span.of(text)) for span in spans]
    title = tokens(article.title, 60)
    names = frozenset(name_keys([word for part in words for word in part], language))
    found: list[Sentence] = []
    # "The fire service counts 31.": of what, the sentence before says
    turns = {one.proof.end for one in announced(text, spans, language) if one.proof not in spans}
    paragraph = 0
    for place_, span in enumerate(spans):
        if place_ and "\n" in text[spans[place_ - 1].end : span.start]:
            paragraph += 1
        own = any(point.start <= span.start and span.end <= point.end for point in article.key_points)
        shown = behind_dateline(text, without_label(text, span, language, opens=place_ < _OPENS))
        where = _Where(at, place_, paragraph, own, span.end in turns, span in spoken)
        found.append(_sentence(article, shown, words[place_], names, where))
    return Document(
        article,
        tuple(found),
        frozenset(_stems(title, language)),
        tuple(stem(word.lower, language) for word in title),
        _names(title, names | name_keys(title, language).keys()),
    )


def read_further(document: Document, at: int, spans: Sequence[Span]) -> tuple[Sentence, ...]:
    """Return sentences behind those read of the document at index `at`, each as a paragraph of its own."""
    article = document.article
    words = [tokens(span.of(article.text)) for span in spans]
    names = frozenset(name_keys([word for part in words for word in part], article.language))
    first = len(document.sentences)
    return tuple(
        _sentence(article, span, some, names, _Where(at, place_, place_, own=False))
        for place_, (span, some) in enumerate(zip(spans, words, strict=True), first)
    )


def _sentence(
    article: SummaryArticle, span: Span, words: Sequence[Token], names: frozenset[str], where: _Where
) -> Sentence:
    shown = span.of(article.text)
    language = article.language
    return Sentence(
        document=where.document,
        place=where.place,
        paragraph=where.paragraph,
        span=span,
        text=shown,
        words=word_count(shown),
        stems=_stems(words, language),
        every=tuple(stem(word.lower, language) for word in words),
        names=_names(words, names),
        numbers=frozenset(numbers(shown)),
        opening=_opening(shown, language, where),
        own=where.own,
        whole=is_whole(shown, language),
        furniture=is_furniture(shown, language),
    )


def _opening(shown: str, language: str, where: _Where) -> Opening:
    """Tell how a sentence opens; words that nobody is told to say, and "I", are never shown alone."""
    if where.spoken or in_first_person(shown, language):
        return Opening.PRONOUN
    leans = where.turn or is_bare_quotation(shown)
    return max(opening(shown, language), Opening.LEANING if leans else Opening.FREE)


def _within_quotations(text: str, spans: Sequence[Span]) -> frozenset[Span]:
    """Return the sentences that are within a quotation which an earlier one of the paragraph opened.

    Those of a post that a page shows are so too: "The dam holds. … — Ann Hill (@annhill) June 9".
    """
    found = {span for post in _POST.finditer(text) for span in spans if _lies_in(span, post)}
    opened = 0
    for at, span in enumerate(spans):
        if at and "\n" in text[spans[at - 1].end : span.start]:
            opened = 0
        shown = span.of(text)
        if opened > 0 and not _QUOTES.search(shown):
            found.add(span)
        opened = max(0, opened + shown.count("“") - shown.count("”"))
        opened = max(0, opened + shown.count("«") - shown.count("»"))
        if shown.count('"') % 2:
            opened = 0 if opened else 1
    return frozenset(found)


def _lies_in(span: Span, found: re.Match[str]) -> bool:
    return found.start() <= span.start < found.end()


def _stems(words: Iterable[Token], language: str) -> tuple[str, ...]:
    return tuple(stems(words, language))


def _names(words: Sequence[Token], known: frozenset[str]) -> frozenset[str]:
    """Return the keys among those known of the article that stand in these words."""
    found: set[str] = set()
    before = ""
    for word in words:
        if word.text[0].islower():
            before = ""
            continue
        key = fold(word.text)
        where = place(word.text)
        if where in known:
            found.add(where or "")
        for form in (key, key[:-1]):  # a German genitive
            if form in known:
                found.add(form)
                if f"{before} {form}" in known:
                    found.add(f"{before} {form}")
                key = form
                break
        before = key
    return frozenset(found)

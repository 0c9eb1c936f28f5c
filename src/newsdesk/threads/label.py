"""A thread's title: the headline of one of its articles that says most of what the others say, and stays."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from newsdesk.model import Reading
from newsdesk.text.furniture import is_furniture
from newsdesk.text.headlines import bare_headline, tells
from newsdesk.text.unspaced import word_count

__all__ = ["Headline", "label"]

_STAYS = 1.4  # another headline must be so much better to take the place of the one that stands
_LOOKED_AT = 200
_WORDS = range(4, 15)  # a headline that says enough and fits the list
_TOO_LONG = 24  # words: a sentence of the text rather than a headline
_NAME = 1.5  # names say more of a story than words
_EARLY = 0.15  # how much the first article's headline is preferred over the last one's
_VAGUE = 0.6  # what a headline is worth that asks, counts or comments
_NO_HEADLINE = 0.1  # what a line of the page is worth that was taken for the headline
_SEVERAL = 3  # articles under one title from which it may be a site's own line
_COMMON = 0.25  # share of words in common from which the beginnings of two articles are about one thing
_LARGE = 0.5  # how much the headlines of the largest development are preferred over those of a small one


@dataclass(frozen=True, slots=True)
class Headline:
    """An article's title with what was read in it; `share` (0..1) is how large its development is.

    Of the largest one of a thread it is 1.
    """

    title: str
    language: str
    reading: Reading
    share: float = 1.0


def label(headlines: Sequence[Headline], languages: Sequence[str] = (), current: str = "") -> str:
    """Return the title of a thread or development from its articles' headlines, oldest first.

    The reader's first language that an article is in goes before the others; `current`, the title that
    stands, is kept unless another is clearly better or comes in a language more wanted. "" where no
    article has a title.
    """
    looked_at = [*headlines[: _LOOKED_AT // 2], *headlines[_LOOKED_AT // 2 :][-_LOOKED_AT // 2 :]]
    titled = [headline for headline in looked_at if headline.title.strip()]
    if not titled:
        return ""
    wanted = _wanted(titled, languages)
    scores = _scores(titled, [headline for headline in titled if headline.language == wanted])
    best = max(scores, key=lambda title: scores[title])
    if current in scores and scores[best] < _STAYS * scores[current]:
        return current
    return best


def _wanted(titled: Sequence[Headline], languages: Sequence[str]) -> str:
    """Return the first of the reader's languages that is there, or the one of most articles."""
    there = Counter(headline.language for headline in titled)
    return next((language for language in languages if language in there), there.most_common(1)[0][0])


def _scores(every: Sequence[Headline], candidates: Sequence[Headline]) -> dict[str, float]:
    """Return how well each headline speaks for all articles, older headlines first."""
    words: Counter[str] = Counter()
    names: Counter[str] = Counter()
    for headline in every:
        words.update({stem for stem, _ in headline.reading.lead_terms + headline.reading.title_terms})
        names.update({name for name, _ in headline.reading.names if " " not in name})
    sites = _of_sites(every)
    scores: dict[str, float] = {}
    for place, headline in enumerate(candidates):
        reading = headline.reading
        said = sum(log(1 + words[stem]) for stem, _ in reading.title_terms)
        named = sum(_NAME * log(1 + names[name]) for name, _ in reading.title_names if " " not in name)
        length = max(1, len(reading.title_terms) + len(reading.title_names))
        size = word_count(headline.title)
        fits = 1.0 if size in _WORDS else (0.6 if size < _TOO_LONG else 0.35)
        early = 1 + _EARLY * (1 - place / len(candidates))
        form = early * fits * (1 + _LARGE * headline.share) * (1.0 if tells(headline.title) else _VAGUE)
        if headline.title in sites or is_furniture(headline.title, headline.language):
            form *= _NO_HEADLINE
        title = bare_headline(headline.title)
        scores[title] = max(scores.get(title, 0.0), (said + named) / sqrt(length) * form)
    return scores


def _of_sites(headlines: Sequence[Headline]) -> frozenset[str]:
    """Return titles that stand above articles on different things: a site's own line, and no headline.

    What several outlets print alike has a headline of theirs, too.
    """
    leads: dict[str, list[frozenset[str]]] = defaultdict(list)
    for headline in headlines:
        leads[headline.title].append(frozenset(stem for stem, _ in headline.reading.lead_terms))
    return frozenset(title for title, some in leads.items() if len(some) >= _SEVERAL and _differ(some))


def _differ(leads: Sequence[frozenset[str]]) -> bool:
    """Tell whether most of these beginnings share few words with the first."""
    first, others = leads[0], leads[1:]
    unlike = sum(len(first & other) < _COMMON * max(1, len(first | other)) for other in others)
    return 2 * unlike > len(others)

"""Full-text search: words and "phrases", never the index's own query language."""

import re
import sqlite3
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from newsdesk.model import Hit
from newsdesk.store.folding import spellings, word_pattern
from newsdesk.store.rows import LINE_COLUMNS, article_line, id_list
from newsdesk.text.unspaced import GLUED, grams, is_glued

__all__ = ["MATCHING", "Query", "hits_of", "matching_threads", "parse_query", "search"]

# Ranking looks at this many of the newest articles that match. A rare word has fewer; for a frequent one
# relevance says little, and reading on would cost hundreds of milliseconds at 100,000 articles.
_CANDIDATES = 1000
# title, text, folded text
_BY_WORDS = (
    "SELECT rowid, bm25(articles_fts, 8.0, 1.0, 1.0) FROM articles_fts WHERE articles_fts MATCH ?"
    " ORDER BY rowid DESC LIMIT ?"
)
_BY_PAIRS = (
    "SELECT rowid, bm25(articles_grams, 8.0, 1.0) FROM articles_grams WHERE articles_grams MATCH ?"
    " ORDER BY rowid DESC LIMIT ?"
)
MATCHING = (
    "SELECT rowid FROM articles_fts WHERE articles_fts MATCH ?"
    " UNION ALL SELECT rowid FROM articles_grams WHERE articles_grams MATCH ?"
)
"""The articles that hold a query, whose `match` and `pairs` are the parameters."""

_LONGEST = 400  # characters of a query that are looked at
_BEFORE, _AFTER = 60, 140  # characters of a snippet before and after the first match

_PIECES = re.compile(r'"([^"]*)"?|([^"\s]+)')
_WORDS = re.compile(rf"(?:[^\W_]|[{GLUED}])+(?:[\u0300-\u036f]+[^\W_]*)*")
_LETTER = rf"[^\W_{GLUED}]"  # one of a word that ends where another begins
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader asked for: phrases of one or more words; the last one may be unfinished."""

    phrases: tuple[tuple[str, ...], ...]
    unfinished: bool = False

    def match(self) -> str:
        """Return it as an FTS5 expression; every word is quoted, so nothing in it is an operator."""
        last = len(self.phrases) - 1
        return " AND ".join(
            _expression(phrase, prefix=self.unfinished and at == last)
            for at, phrase in enumerate(self.phrases)
        )

    def pairs(self) -> str:
        """Return the same for the index of pairs: a run without blanks is found within a longer one."""
        last = len(self.phrases) - 1
        return " AND ".join(
            _pairs(phrase, prefix=self.unfinished and at == last) for at, phrase in enumerate(self.phrases)
        )

    def pattern(self) -> re.Pattern[str]:
        """Return what finds its words in a text."""
        last = len(self.phrases) - 1
        options = []
        for at, phrase in enumerate(self.phrases):
            words = [word_pattern(word) for word in phrase]
            goes_on = self.unfinished and at == last and not is_glued(phrase[-1][-1])
            option = r"[\W_]+".join(words) + (rf"[^\W{GLUED}]*" if goes_on else "")
            begins = "" if is_glued(phrase[0][0]) else f"(?<!{_LETTER})"
            ends = "" if is_glued(phrase[-1][-1]) else f"(?!{_LETTER})"
            options.append(f"{begins}{option}{ends}")
        return re.compile("|".join(options))


def parse_query(text: str) -> Query | None:
    """Read words and "phrases"; a last word without a space behind it may go on. None if there is no word."""
    phrases: list[tuple[str, ...]] = []
    unfinished = False
    text = text[:_LONGEST]
    for found in _PIECES.finditer(text):
        quoted, bare = found.groups()
        words = tuple(_WORDS.findall(quoted if quoted is not None else bare))
        if words:
            phrases.append(words)  # a bare word with a hyphen is a phrase of its parts, as the index has it
            unfinished = quoted is None and found.end() == len(text)
    return Query(tuple(phrases), unfinished) if phrases else None


def search(connection: sqlite3.Connection, text: str, limit: int) -> tuple[Hit, ...]:
    """Return the articles that hold every word and phrase, best first, the newest first among equals."""
    query = parse_query(text)
    if query is None or limit < 1:
        return ()
    most = max(limit, _CANDIDATES)
    found: dict[int, float] = dict(connection.execute(_BY_WORDS, (query.match(), most)).fetchall())
    for number, score in connection.execute(_BY_PAIRS, (query.pairs(), most)):
        found[number] = min(score, found.get(number, 0.0))
    # to three places: what is as good is shown by age
    best = sorted(found, key=lambda number: (round(found[number], 3), -number))
    return hits_of(connection, query, best[:limit])


def matching_threads(connection: sqlite3.Connection, text: str) -> frozenset[int] | None:
    """Return the threads with a matching article, or with the words in their own title; None for no words."""
    query = parse_query(text)
    if query is None:
        return None
    rows = connection.execute(
        f"SELECT DISTINCT thread FROM memberships WHERE article IN ({MATCHING})",  # noqa: S608 - a constant
        (query.match(), query.pairs()),
    )
    found = {row[0] for row in rows}
    titled = connection.execute("SELECT id, own_title FROM threads WHERE own_title IS NOT NULL")
    patterns = [Query((phrase,), unfinished=True).pattern() for phrase in query.phrases]
    found.update(number for number, title in titled if all(pattern.search(title) for pattern in patterns))
    return frozenset(found)


def snippet(text: str, pattern: re.Pattern[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return a verbatim piece of the text around its first match, and where the matches lie in it.

    A text without a match (the words stand in the title) gives its beginning.
    """
    first = pattern.search(text)
    start = _cut(text, first.start() - _BEFORE) if first else 0
    end = _cut(text, (first.end() if first else 0) + _AFTER)
    marks = tuple(
        (found.start() - start, found.end() - start) for found in pattern.finditer(text, start, end)
    )
    return text[start:end], marks


def _cut(text: str, at: int) -> int:
    """Return the nearest place at or after `at`, within 20 characters, where a word begins or ends."""
    if at <= 0:
        return 0
    if at >= len(text):
        return len(text)
    space = _SPACE.search(text, at, at + 20)
    return space.end() if space else at


def hits_of(connection: sqlite3.Connection, query: Query, ids: Sequence[int]) -> tuple[Hit, ...]:
    """Return these articles in this order, each with the first place where the query's words stand."""
    if not ids:
        return ()
    rows = connection.execute(
        f"SELECT {LINE_COLUMNS}, coalesce(m.thread, 0), r.text FROM articles a"  # noqa: S608 - constants
        " JOIN revisions r ON r.article = a.id AND r.number = a.revision"
        " LEFT JOIN memberships m ON m.article = a.id"
        " WHERE a.id IN (SELECT value FROM json_each(?))",
        (id_list(ids),),
    )
    pattern = query.pattern()
    found = {}
    for row in rows:
        piece, marks = snippet(row[-1], pattern)
        found[row[0]] = Hit(article_line(row[:-2]), row[-2], piece, marks)
    return tuple(found[number] for number in ids if number in found)


def _pairs(phrase: Sequence[str], *, prefix: bool) -> str:
    """One phrase as the index of pairs has it; of one letter alone every pair that begins with it."""
    plain = unicodedata.normalize("NFKC", " ".join(phrase))
    pairs = grams(plain, whole=False) or plain
    alone = is_glued(pairs[-1]) and len(pairs.rpartition(" ")[2]) == 1
    return f'"{pairs}"{" *" if alone or (prefix and not is_glued(pairs[-1])) else ""}'


def _expression(phrase: Sequence[str], *, prefix: bool) -> str:
    """One phrase in each of its spellings; a quoted string is a phrase to FTS5."""
    plain = " ".join(phrase)
    star = " *" if prefix else ""
    options = [f'"{spelling}"{star}' for spelling in spellings(plain)]
    return f"({' OR '.join(options)})" if len(options) > 1 else options[0]

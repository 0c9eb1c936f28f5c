"""Footnotes: the proofs of a digest, as they are written and as they are read again.

A footnote is one line, in this order: author, "headline", outlet, published, <address>, accessed,
SHA-256 in backticks, and the proving sentence in straight quotation marks. Marks inside any text are
escaped, so the bare ones are the footnote's own, whatever language its few words are in.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from newsdesk.digest.escape import address, code, inline, one_line, plain
from newsdesk.digest.words import Words
from newsdesk.model import Article, Citation

__all__ = ["NARROW", "Footnote", "Footnotes", "outside_notes", "read_footnotes"]

NARROW = "\u202f"
"""The blank between the marks of two footnotes, at which no line is broken."""

_AUTHORS = 5  # more are shortened to "et al."
_DEFINITION = re.compile(r" {0,3}\[\^([^\]\s]{1,99})\]:[ \t]*(.*)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_NOTES = re.compile(r"<!--\s*(/?)newsdesk:notes\b")
_TOKEN = re.compile(
    r"\\.|<(?P<link>[^<>\s]*)>|(?P<ticks>`+)(?P<code>[^`]*)(?P=ticks)|(?P<quote>\")", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote as it was read: what it claims, and the line (from 1) on which it begins.

    `url` is written as `address` writes it, `sha256` is "" where none is given, `text` the quoted
    sentence, character for character.
    """

    label: str
    url: str
    sha256: str
    text: str
    line: int


@dataclass(slots=True)
class Footnotes:
    """The footnotes of one file: each place in a text gets its number when it is first cited."""

    articles: Mapping[int, Article]
    words: Words
    _numbers: dict[Citation, int] = field(default_factory=dict)

    def marks(self, citations: Sequence[Citation]) -> str:
        """Return `[^1] [^2]`, each citation once; without the narrow blank print makes a 12 of them."""
        unique = dict.fromkeys(citations)
        return NARROW.join(f"[^{self._numbers.setdefault(one, len(self._numbers) + 1)}]" for one in unique)

    def definitions(self) -> str:
        """Return a line for every citation that `marks` numbered, in order."""
        return "\n".join(f"[^{number}]: {self._line(one)}" for one, number in self._numbers.items())

    def _line(self, citation: Citation) -> str:
        """Return a footnote's line without its label."""
        article = self.articles.get(citation.article)
        proof = f'"{inline(citation.text)}"'
        if article is None:
            return f"{address(citation.url)}: {proof}"
        origin = [
            self._authors(article.authors),
            f'"{inline(one_line(article.title))}"' if article.title else "",
            inline(one_line(article.outlet)),
            self.words.date(article.published) if article.published else self.words.undated,
            address(article.url),
        ]
        held = [self.words.accessed.format(self.words.clock(article.fetched))]
        if citation.revision != article.revision:
            # the digest of the page that we hold now would prove nothing of an earlier text
            held.append(self.words.edited.format(citation.revision))
        else:
            if article.revision > 1:
                held.append(self.words.revision.format(article.revision))
            held.append(f"SHA-256 {code(article.sha256)}")
        return f"{', '.join(filter(None, origin))}, {', '.join(held)}: {proof}"

    def _authors(self, authors: Sequence[str]) -> str:
        """Return the authors' names, the first few of many."""
        names = [inline(one_line(name)) for name in authors[:_AUTHORS] if name.strip()]
        return ", ".join(names) + (" et al." if len(authors) > _AUTHORS else "")


def read_footnotes(text: str) -> tuple[Footnote, ...]:
    """Return the footnotes of a digest in the file's order, also of one that was edited by hand.

    A footnote may run over several lines (an editor wrapped it); notes blocks and fenced code are left
    out. What a footnote lacks is "": it never raises.
    """
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    found: list[Footnote] = []
    for at, line in outside_notes(lines).items():
        definition = _DEFINITION.fullmatch(line)
        if definition:
            body = [definition[2], *_continued(lines, at + 1)]
            found.append(_read(definition[1], " ".join(body), at + 1))
    return tuple(found)


def outside_notes(lines: Sequence[str]) -> dict[int, str]:
    """Return the lines, by index, that stand neither in a person's notes nor in fenced code."""
    kept: dict[int, str] = {}
    fence = ""
    notes = False
    for at, line in enumerate(lines):
        mark = _NOTES.match(line)
        opening = _FENCE.match(line)
        if fence:
            fence = "" if line.strip().startswith(fence) and not line.strip().strip(fence[0]) else fence
        elif mark:
            notes = not mark[1]
        elif opening:
            fence = opening[1]
        elif not notes:
            kept[at] = line
    return kept


def _continued(lines: Sequence[str], start: int) -> list[str]:
    """Return the lines that go on with the footnote above."""
    more: list[str] = []
    for line in lines[start:]:
        if not line.strip() or _DEFINITION.fullmatch(line) or line.startswith(("#", "<!--")):
            break
        more.append(line.strip())
    return more


def _read(label: str, body: str, line: int) -> Footnote:
    """Read a footnote's line: the address, then the digest, then the sentence between the outer marks."""
    url = sha256 = ""
    after = 0
    quotes: list[int] = []
    for token in _TOKEN.finditer(body):
        if token["link"] is not None and not url:
            url, after = token["link"], token.end()
        elif token["code"] is not None and body[: token.start()].rstrip().endswith("SHA-256"):
            sha256, after = token["code"].strip(), token.end()
        elif token["code"] is not None and not url:
            url, after = token["code"], token.end()
        elif token["quote"]:
            quotes.append(token.start())
    marks = [mark for mark in quotes if mark >= after]
    if not marks:
        return Footnote(label, url, sha256, "", line)
    end = marks[-1] if len(marks) > 1 else len(body)
    return Footnote(label, url, sha256, plain(body[marks[0] + 1 : end]), line)

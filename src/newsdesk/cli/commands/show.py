"""newsdesk show: one thread with its summary and sources."""

import argparse
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC

from newsdesk.cli.commands.base import Command, headline, json_option, outlet
from newsdesk.cli.commands.why import thread_title
from newsdesk.cli.jsonform import (
    article_json,
    lineage_json,
    own_words_json,
    summary_json,
    thread_json,
    why_json,
)
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, thread_id
from newsdesk.model import (
    ArticleLine,
    Basis,
    Citation,
    Claim,
    Figure,
    Lineage,
    Manner,
    Precision,
    Quote,
    Summary,
    Thread,
    When,
)
from newsdesk.text.counted import count
from newsdesk.text.lacking import NO_POINTS
from newsdesk.text.moments import in_words

__all__ = ["COMMAND"]

_HOW = {
    Manner.BYLINE: "named as its author",
    Manner.CREDIT: "credited",
    Manner.CITED: "cited",
    Manner.LINK: "linked",
    Manner.REFERENCE: "in its own bibliography",
}


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("thread", metavar="THREAD", help="the thread's number")
    json_option(parser)


def _marks(citations: Sequence[Citation], numbers: dict[int, int]) -> str:
    return "".join(f"[{number}]" for number in dict.fromkeys(numbers[one.article] for one in citations))


def _point(claim: Claim, numbers: dict[int, int]) -> str:
    return f"- {_one_line(claim.text)} {_marks(claim.citations, numbers)}"


def _dated_point(thread: Thread, claim: Claim, numbers: dict[int, int]) -> str:
    """Return a key point, with the day of its source in a thread of some length."""
    day = thread.told_on(claim.citations)
    return _point(claim, numbers) + (f" ({in_words(day)})" if day else "")


def _figure(figure: Figure, numbers: dict[int, int], lead: str = "") -> Iterator[str]:
    yield f"- {lead}{figure.what}"
    yield from (f"    {_one_line(one.value)} {_marks(one.citations, numbers)}" for one in figure.values)


def _quote(quote: Quote, numbers: dict[int, int]) -> Iterator[str]:
    who = ", ".join(part for part in (quote.speaker, quote.role) if part) or "not named"
    # the sentence that says that somebody declined to speak says who
    by = "" if quote.declined else f" — {who}"
    yield f"- {_one_line(quote.text)}{by} {_marks(quote.citations, numbers)}"
    yield from (f"    ≠ {_one_line(one.text)} {_marks(one.citations, numbers)}" for one in quote.versions)


def _one_line(text: str) -> str:
    """Return what runs over several lines or paragraphs of its source as one line."""
    return " ".join(text.split())


def _news(thread: Thread, summary: Summary, numbers: dict[int, int]) -> Iterator[str]:
    """Yield what the reader has not seen, kind by kind."""
    gains = summary.gains
    titles = {article.id: article.title for article in thread.articles}
    yield from (_point(claim, numbers) for claim in summary.news)
    yield from (f"- New event: {titles[one]} [{numbers[one]}]" for one in gains.developments if one in titles)
    for figure in gains.figures:
        yield from _figure(figure, numbers, "New figure: ")
    if gains.outlets:
        yield f"- New {'outlets' if len(gains.outlets) > 1 else 'outlet'}: {', '.join(gains.outlets)}"


def _sections(thread: Thread, summary: Summary, numbers: dict[int, int]) -> Iterator[str]:
    parts: dict[str, Iterable[str]] = {
        "New since you last looked": _news(thread, summary, numbers),
        "Key points": [_dated_point(thread, claim, numbers) for claim in summary.key_points] or [NO_POINTS],
        "Timeline": (
            f"{in_words(item.date)}: {_one_line(item.text)} {_marks(item.citations, numbers)}"
            for item in summary.timeline
        ),
        "Quotes": (row for quote in summary.quotes for row in _quote(quote, numbers)),
        "Figures in dispute": (row for figure in summary.figures for row in _figure(figure, numbers)),
        "Who denies what": (_point(claim, numbers) for claim in summary.denials),
        "Corrections": (_point(claim, numbers) for claim in summary.corrections),
    }
    for title, part in parts.items():
        rows = list(part)
        if rows:
            yield from (f"\n{title}", *rows)


def _source(number: int, article: ArticleLine, indent: str = "") -> str:
    undated = f"undated, fetched {_moment(When(article.fetched))}"
    date = in_words(article.published) if article.published else undated
    head = f"{indent}[{number}] {outlet(article.outlet)}, {date}: {headline(article.title)}"
    return f"{head}\n{indent}    {article.url}  (article {article.id})"


def _sources(thread: Thread, numbers: dict[int, int], lineage: Lineage) -> Iterator[str]:
    """Yield the articles, copies below the text that they carry, and what each rests on."""
    by_id = {article.id: article for article in thread.articles}
    for article in thread.articles:
        if lineage.original_of(article.id) in by_id:
            continue
        yield _source(numbers[article.id], article)
        yield from _rests(lineage.rests_of(article.id), numbers)
        copies = [by_id[one] for one in lineage.copies_of(article.id) if one in by_id]
        if copies:
            yield f"    +{count(len(copies), 'copy', 'copies')}"
        for copy in copies:
            yield _source(numbers[copy.id], copy, "      ")
            yield from (f"      {row}" for row in _rests(lineage.rests_of(copy.id), numbers))


def _rests(rests: Sequence[Basis], numbers: dict[int, int]) -> Iterator[str]:
    """Yield each outlet once, with the sentences that say so, else how it is named or what is linked."""
    named: dict[str, list[Basis]] = {}
    for basis in rests:
        named.setdefault(basis.outlet, []).append(basis)
    for name, some in named.items():
        held = dict.fromkeys(numbers[one.source] for one in some if one.source in numbers)
        where = "".join(f" [{number}]" for number in held)
        sentences = dict.fromkeys(_one_line(one.citation.text) for one in some if one.citation)
        proofs = sentences or dict.fromkeys(one.url or _HOW[one.manner] for one in some)
        first, *more = proofs
        yield f"    rests on {name}{where}: {first}"
        if sentences:
            yield from (f"        {proof}" for proof in more)
        elif more:
            yield f"        and {count(len(more), 'more link')}"


def _first(lineage: Lineage, numbers: dict[int, int]) -> Iterator[str]:
    for times in lineage.times:
        both = times.feed is not None and times.feed == times.page
        claims = [
            f"its feed {'and its page say' if both else 'says'} {_moment(times.feed)}" if times.feed else "",
            f"its page says {_moment(times.page)}" if times.page and not both else "",
            f"fetched {_moment(When(times.fetched))}",
        ]
        number = numbers.get(times.article, 0)
        yield f"First reported (the earliest we hold): [{number}] ({'; '.join(filter(None, claims))})"


def _moment(when: When) -> str:
    """Return a time as people write it, in UTC, no finer than it is known."""
    clock = f", {when.at.astimezone(UTC):%H:%M} UTC" if when.precision is Precision.TIME else ""
    return in_words(when) + clock


def _dates(thread: Thread) -> str:
    """Return the days that the articles claim for themselves, and how many claim none."""
    days = list(dict.fromkeys(map(in_words, thread.published or ())))
    undated = sum(one.published is None for one in thread.articles)
    return ", ".join(filter(None, [" to ".join(days), f"{undated} undated" if undated else ""]))


def _text(thread: Thread, summary: Summary, lineage: Lineage) -> str:
    line = thread.line
    numbers = {article.id: position for position, article in enumerate(thread.articles, 1)}
    facts = [_dates(thread), ", ".join(line.outlets)]
    head = [headline(line.title), "; ".join(fact for fact in facts if fact)]
    first, sources = _first(lineage, numbers), _sources(thread, numbers, lineage)
    return "\n".join([*head, *_sections(thread, summary, numbers), "\nSources", *first, *sources])


def _execute(session: Session) -> int:
    desk = session.desk
    thread = desk.thread(thread_id(session.words.thread))
    summary, lineage = desk.summary(thread.line.id), desk.lineage(thread.line.id)
    if session.output.as_json:
        found = desk.whys(thread.line.id)
        # an article may have left the thread since it was read
        reasons = {one.id: found[one.id] for one in thread.articles if one.id in found}
        titles = {one: thread_title(desk, one) for one in {why.runner_up for why in reasons.values()}}
        whole = {
            **thread_json(thread, lineage.copies),
            "summary": summary_json(summary),
            "lineage": lineage_json(lineage),
            "why": {str(number): why_json(why, titles[why.runner_up]) for number, why in reasons.items()},
        }
        whole["articles"] = [
            {**article_json(line), **own_words_json(desk.article(line.id))} for line in thread.articles
        ]
        session.output.json(whole)
    else:
        session.output.text(_text(thread, summary, lineage))
    return Exit.DONE


COMMAND = Command("show", "show one thread: summary, timeline, sources", _arguments, _execute)

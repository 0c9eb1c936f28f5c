"""newsdesk show: one thread with its summary and sources."""

import argparse
from collections.abc import Iterator, Sequence

from newsdesk.cli.commands.base import Command, json_option
from newsdesk.cli.jsonform import article_json, own_words_json, summary_json, thread_json, why_json
from newsdesk.cli.output import Exit
from newsdesk.cli.session import Session, thread_id
from newsdesk.model import ArticleLine, Citation, Summary, Thread
from newsdesk.text.moments import in_words

__all__ = ["COMMAND"]


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("thread", metavar="THREAD", help="the thread's number")
    json_option(parser)


def _marks(citations: Sequence[Citation], numbers: dict[int, int]) -> str:
    return "".join(f"[{number}]" for number in dict.fromkeys(numbers[one.article] for one in citations))


def _sections(summary: Summary, numbers: dict[int, int]) -> Iterator[str]:
    if summary.news:
        yield "\nNew since you last looked"
        yield from (f"- {claim.text} {_marks(claim.citations, numbers)}" for claim in summary.news)
    if summary.key_points:
        yield "\nKey points"
        yield from (f"- {claim.text} {_marks(claim.citations, numbers)}" for claim in summary.key_points)
    if summary.timeline:
        yield "\nTimeline"
        yield from (
            f"{in_words(item.date)}: {item.text} {_marks(item.citations, numbers)}"
            for item in summary.timeline
        )
    if summary.quotes:
        yield "\nQuotes"
        for quote in summary.quotes:
            speaker = f" — {quote.speaker}" if quote.speaker else ""
            yield f"- {quote.text}{speaker} {_marks(quote.citations, numbers)}"
    if summary.figures:
        yield "\nFigures in dispute"
        for figure in summary.figures:
            yield f"- {figure.what}"
            yield from (f"    {one.value} {_marks(one.citations, numbers)}" for one in figure.values)


def _source(number: int, article: ArticleLine) -> str:
    outlet = article.outlet or "unnamed outlet"
    date = (
        in_words(article.published) if article.published else f"undated, fetched {article.fetched:%Y-%m-%d}"
    )
    head = f"[{number}] {outlet}, {date}: {article.title}"
    return f"{head}\n    {article.url}  (article {article.id})"


def _text(thread: Thread, summary: Summary) -> str:
    line = thread.line
    numbers = {article.id: position for position, article in enumerate(thread.articles, 1)}
    head = [line.title, f"{in_words(line.first)} to {in_words(line.last)}; {', '.join(line.outlets)}"]
    sources = [_source(numbers[one.id], one) for one in thread.articles]
    return "\n".join([*head, *_sections(summary, numbers), "\nSources", *sources])


def _execute(session: Session) -> int:
    desk = session.desk
    thread = desk.thread(thread_id(session.words.thread))
    summary = desk.summary(thread.line.id)
    if session.output.as_json:
        reasons = {str(one.id): why_json(desk.why(one.id)) for one in thread.articles}
        whole = {**thread_json(thread), "summary": summary_json(summary), "why": reasons}
        whole["articles"] = [
            {**article_json(line), **own_words_json(desk.article(line.id))} for line in thread.articles
        ]
        session.output.json(whole)
    else:
        session.output.text(_text(thread, summary))
    return Exit.DONE


COMMAND = Command("show", "show one thread: summary, timeline, sources", _arguments, _execute)

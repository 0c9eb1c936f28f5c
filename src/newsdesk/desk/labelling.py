"""Titles of threads and developments, chosen anew when a thread has changed."""

from collections.abc import Sequence

from newsdesk.desk.reading import reading_of
from newsdesk.model import ArticleLine
from newsdesk.store import Snapshot, Writing
from newsdesk.text.headlines import bare_headline
from newsdesk.threads.label import Headline, label

__all__ = ["relabel"]

_EACH_END = 60  # of a long thread, so many first and last articles speak for it


def relabel(writing: Writing, thread_id: int, languages: Sequence[str]) -> None:
    """Choose the titles of a thread and of its developments; a person's own title stays in front."""
    thread = writing.threads.get(thread_id)
    if len(thread.articles) == 1:
        writing.threads.label(thread.line.id, bare_headline(thread.articles[0].title))
        return
    ends = {line.id: line for line in [*thread.articles[:_EACH_END], *thread.articles[-_EACH_END:]]}
    sizes = {number: len(one.articles) for one in thread.developments for number in one.articles}
    largest = max(sizes.values())
    headlines = {number: _headline(writing, line, sizes[number] / largest) for number, line in ends.items()}
    title = label(list(headlines.values()), languages, thread.line.title)
    if title:
        writing.threads.label(thread.line.id, title)
    for development in thread.developments:
        known = [headlines[number] for number in development.articles if number in headlines]
        title = label(known, languages, development.title)
        if title and title != development.title:
            writing.threads.label_development(development.id, title)


def _headline(snapshot: Snapshot, line: ArticleLine, share: float) -> Headline:
    return Headline(line.title, line.language, reading_of(snapshot, line.id), share)

"""What a thread's summary hangs on: its own articles, and nothing else that the desk holds."""

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.desk import Desk
from newsdesk.model import Config, Summary, SummaryArticle
from tests.summary.stories import DAM, article
from tests.support.records import write_records

SENTENCES = [
    "The Norderhav orchestra chose Ida Solberg as its conductor.",
    "Violinists of Norderhav had asked for a conductor of their own since the summer.",
    "Ida Solberg will open the season with a symphony by Carl Nielsen.",
    "Tickets for the first concert in the Norderhav hall were gone within the hour.",
    "The orchestra plays eleven concerts in the hall before Christmas.",
    "“The hall sounds like a violin,” conductor Ida Solberg said.",
]


async def take_in(desk: Desk, folder: Path, articles: Sequence[SummaryArticle]) -> None:
    path = write_records(folder / "articles.jsonl", articles)
    async for _ in desk.import_records(path):
        pass


def summary_of(desk: Desk, url: str) -> tuple[int, Summary]:
    """Return how many articles the thread of an address has, and its summary."""
    for line in desk.thread_lines():
        if url in {one.url for one in desk.thread(line.id).articles}:
            return len(desk.thread(line.id).articles), desk.summary(line.id)
    raise AssertionError(f"{url} is in no thread")


@settings(max_examples=4, deadline=None)
@given(st.lists(st.permutations(SENTENCES), min_size=1, max_size=3, unique_by=tuple))
def test_no_summary_changes_when_an_unrelated_thread_grows(texts: list[list[str]]) -> None:
    concerts = [
        article(number, "en", "Norderhav orchestra has a conductor", "\n\n".join(text))
        for number, text in enumerate([SENTENCES, *texts], 11)
    ]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Desk.open(folder / "data", Config(path="", languages=("en", "de"))) as desk:
            asyncio.run(take_in(desk, folder, [*DAM, concerts[0]]))
            before, dam = summary_of(desk, DAM[0].url)
            alone, _ = summary_of(desk, concerts[0].url)
            asyncio.run(take_in(desk, folder, concerts[1:]))
            grown, _ = summary_of(desk, concerts[0].url)
            assert alone < grown
            assert dam.key_points
            assert summary_of(desk, DAM[0].url) == (before, dam)

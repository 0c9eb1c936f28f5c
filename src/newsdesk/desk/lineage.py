"""Where a thread's articles come from: traces kept beside the summaries, and what is known now."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from urllib.parse import urlsplit

from newsdesk.desk.services import Services
from newsdesk.errors import StoreBusy
from newsdesk.model import Lineage, Thread, Trace
from newsdesk.store import Claimed, Named, Snapshot
from newsdesk.text.addresses import host
from newsdesk.text.agencies import AGENCY_HOSTS
from newsdesk.text.outlet_names import KnownNames
from newsdesk.threads.lineage import Held, Link, lineage, trace

__all__ = ["copies_of", "lineage_of"]

_AT_ONCE = 200  # threads that are traced while somebody waits for a list


def lineage_of(services: Services, thread_id: int) -> Lineage:
    """Return where a thread's articles come from; its trace is made and kept now where it is not fresh."""
    found = _trace(services, thread_id)
    with services.store.read() as snapshot:
        return _lineage(snapshot, snapshot.threads.get(thread_id), found, _known(services, snapshot))


def copies_of(
    services: Services, threads: Sequence[Thread]
) -> Mapping[int, tuple[tuple[int, tuple[int, ...]], ...]]:
    """Return (original, copies) of each thread by its id; threads without copies are missing.

    Where many threads were never traced (a store of an older version), the first of them are traced now.
    """
    several = {thread.line.id: thread for thread in threads if len(thread.articles) > 1}
    with services.store.read() as snapshot:
        traces = dict(snapshot.lineages.traces(tuple(several)))
    for thread in [number for number in several if number not in traces][:_AT_ONCE]:
        traces[thread] = _trace(services, thread)
    with services.store.read() as snapshot:
        known = _known(services, snapshot)
        return {
            number: _lineage(snapshot, several[number], found, known).copies
            for number, found in sorted(traces.items())
            if found.copies
        }


def _trace(services: Services, thread_id: int) -> Trace:
    with services.store.read() as snapshot:
        thread = snapshot.threads.resolve(thread_id)
        kept = snapshot.lineages.traces([thread]).get(thread)
        if kept is not None:
            return kept
        key, articles = snapshot.lineages.key(thread), snapshot.threads.summary_articles(thread)
    found = trace(articles)
    # somebody else is writing for long: it is made again the next time
    with suppress(StoreBusy), services.store.write() as writing:
        writing.lineages.put(thread, key, found)
    return found


def _known(services: Services, snapshot: Snapshot) -> "_Known":
    outlets = snapshot.lineages.outlets()
    named = [feed.outlet for feed in services.config.feeds if feed.outlet]
    return _known_outlets(outlets, tuple(dict.fromkeys(named)))


class _Known:
    """The outlets of the store and of the reader's feeds, by name and by the sites of their articles."""

    def __init__(self, outlets: Sequence[tuple[str, str]], named: Sequence[str]) -> None:
        self.names = KnownNames([*(outlet for outlet, _ in outlets), *named])
        self._sites = dict(AGENCY_HOSTS)
        self._sites |= {site: outlet for outlet, url in outlets if (site := _site(url))}

    def at(self, url: str) -> str:
        """Return the outlet at whose site an article's address lies, "" where none is known."""
        site = _site(url)
        while "." in site:
            if site in self._sites:
                return self._sites[site]
            site = site.partition(".")[2]
        return ""


@lru_cache(maxsize=4)
def _known_outlets(outlets: tuple[tuple[str, str], ...], named: tuple[str, ...]) -> _Known:
    return _Known(outlets, named)


def _site(url: str) -> str:
    return host(url).removeprefix("www.")


def _lineage(snapshot: Snapshot, thread: Thread, found: Trace, known: _Known) -> Lineage:
    ids = [line.id for line in thread.articles]
    claimed = snapshot.lineages.claimed(ids)
    named = snapshot.lineages.named(ids)
    led = {number: tuple(_links(named[number], known)) for number in named}
    holders = snapshot.lineages.holders([link.url for some in led.values() for link in some if link.url])
    held = {}
    for number, beside in named.items():
        said = claimed.get(number, Claimed())
        leads = tuple(link for one in led[number] if (link := _resolved(one, holders)).outlet)
        held[number] = Held(beside.authors, leads, said.feed, said.page)
    return lineage(thread.articles, found, held, known.names)


def _links(beside: Named, known: _Known) -> Iterator[Link]:
    """Yield where an article leads: links of its text, and its own bibliography."""
    for url in beside.links:
        yield Link(url, known.at(url) if _is_page(url) else "")
    for reference in beside.references:
        url = reference.url or ""
        outlet = (known.at(url) if url else "") or known.names.only(reference.outlet)
        yield Link(url, outlet, reference=True)


def _resolved(link: Link, holders: Mapping[str, tuple[int, str]]) -> Link:
    """Return the link with the article that it leads to, where we hold that."""
    article, outlet = holders.get(link.url, (None, ""))
    return Link(link.url, outlet or link.outlet, article, link.reference)


def _is_page(url: str) -> bool:
    """Tell whether an address is that of a page within a site: a front page is no article."""
    path = urlsplit(url).path
    return bool(path.strip("/"))

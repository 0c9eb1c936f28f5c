"""What the store keeps of where articles come from."""

from newsdesk.model import Mention, Place, Placement, Reference, Span, Trace, When, Why
from newsdesk.store import Claimed, Named, Store, Writing
from tests.store.material import NOW, draft, reading

TRACE = Trace(
    copies=((2, 1),),
    mentions=(Mention(2, 1, "en", Span(0, 18), "Reuters said so.", Span(0, 7), "Reuters", Place.ENDS),),
)


def _thread(writing: Writing, *numbers: int) -> int:
    thread = writing.threads.new("x")
    for number in numbers:
        writing.threads.place(number, Placement(None, thread, Why(1.0)), NOW)
    return thread


def _add(writing: Writing, name: str, **more: object) -> int:
    return writing.articles.add(draft(name, f"Text {name}.", **more), reading(name), None, NOW).article


def test_a_trace_is_fresh_until_the_thread_has_other_articles(store: Store) -> None:
    with store.write() as writing:
        thread = _thread(writing, _add(writing, "a"), _add(writing, "b"))
        writing.lineages.put(thread, writing.lineages.key(thread), TRACE)
    with store.read() as snapshot:
        assert snapshot.lineages.traces([thread, 99]) == {thread: TRACE}
    with store.write() as writing:
        writing.threads.mark_read(thread, True, NOW)
    with store.read() as snapshot:
        assert thread in snapshot.lineages.traces([thread])
    with store.write() as writing:
        writing.threads.place(_add(writing, "c"), Placement(None, thread, Why(1.0)), NOW)
        assert writing.lineages.traces([thread]) == {}


def test_the_first_time_that_was_claimed_stays(store: Store) -> None:
    day, later = When.parse("2025-03-01"), When.parse("2025-03-02T10:00:00Z")
    with store.write() as writing:
        number = _add(writing, "a")
        writing.lineages.claim(number)
        assert writing.lineages.claimed([number]) == {}
        writing.lineages.claim(number, page=day)
        assert writing.lineages.claimed([number]) == {number: Claimed(None, day)}
        writing.lineages.claim(number, feed=later, page=later)
        writing.lineages.claim(number, feed=day)
    with store.read() as snapshot:
        assert snapshot.lineages.claimed([number, 77]) == {number: Claimed(later, day)}


def test_outlets_are_told_each_once_with_an_address(store: Store) -> None:
    with store.write() as writing:
        for name, outlet in (("a", "Bote"), ("b", "Anzeiger"), ("c", "Bote"), ("d", "")):
            _add(writing, name, outlet=outlet)
        outlets = dict(writing.lineages.outlets())
        assert list(outlets) == ["Anzeiger", "Bote"]
        assert all(writing.articles.find([url]) for url in outlets.values())


def test_an_empty_store_has_no_outlets(store: Store) -> None:
    with store.read() as snapshot:
        assert snapshot.lineages.outlets() == ()


def test_whom_an_article_names_and_which_of_the_addresses_we_hold(store: Store) -> None:
    references = (Reference("Bote, 2024", "Bote", "Zahlen", "https://b.example/z"),)
    with store.write() as writing:
        held = _add(writing, "a", outlet="Bote")
        url = writing.articles.get(held).url
        links = (f"{url}#top", "https://elsewhere.example/1")
        number = _add(writing, "b", authors=("dpa",), links=links, references=references)
        assert writing.lineages.named([number]) == {number: Named(("dpa",), links, references)}
        assert writing.lineages.holders(links) == {links[0]: (held, "Bote")}

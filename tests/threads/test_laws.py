"""Laws that hold for any stream: every article has one place, and what people decide binds."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.model import Constraints, Item
from newsdesk.threads import Threading
from tests.threads.articles import item

WORDS = ["Kelmore", "Varga", "Osten", "Dorvane", "Pelland", "bridge", "vote", "river", "crews", "mayor"]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=25).map(lambda words: "the " + " ".join(words))
STREAMS = st.lists(st.tuples(TEXTS, st.integers(1, 28)), min_size=2, max_size=12).map(
    lambda texts: [item(n, "", text, f"2031-05-{day:02}") for n, (text, day) in enumerate(texts, 1)]
)


def _walked(stream: Sequence[Item], constraints: Constraints | None = None, every: int = 5) -> Threading:
    threading = Threading(constraints)
    for number, one in enumerate(stream, 1):
        threading.add(one)
        if number % every == 0:
            threading.look_again()
    threading.look_again()
    return threading


@settings(deadline=None, max_examples=60)
@given(STREAMS)
def test_every_article_is_in_one_development_of_one_thread(stream: list[Item]) -> None:
    threading = _walked(stream)
    places = threading.placements
    assert sorted(places) == [one.article for one in stream]
    assert all(place.thread and place.development for place in places.values())
    threads: dict[int | None, set[int | None]] = {}
    for place in places.values():
        threads.setdefault(place.development, set()).add(place.thread)
    assert all(len(found) == 1 for found in threads.values())
    # the index says the same, and every profile counts its articles
    for thread in {place.thread for place in places.values() if place.thread}:
        held = [article for article, place in places.items() if place.thread == thread]
        assert list(threading.index.articles_of(thread)) == sorted(held)


@settings(deadline=None, max_examples=60)
@given(STREAMS)
def test_the_same_stream_gives_the_same_threads(stream: list[Item]) -> None:
    assert _walked(stream).placements == _walked(stream).placements


@settings(deadline=None, max_examples=60)
@given(STREAMS, st.data())
def test_what_people_put_together_or_apart_stays_so(stream: list[Item], data: st.DataObject) -> None:
    articles = [one.article for one in stream]
    one, other = data.draw(st.lists(st.sampled_from(articles), min_size=2, max_size=2, unique=True))
    together = _walked(stream, Constraints(together=((one, other),))).placements
    assert together[one].thread == together[other].thread
    apart = _walked(stream, Constraints(apart=(((one,), (other,)),))).placements
    assert apart[one].thread != apart[other].thread

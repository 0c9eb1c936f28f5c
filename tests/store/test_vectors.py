from array import array
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.model import Facts, Said
from newsdesk.store import Store, Writing
from newsdesk.store.overlaps import overlaps
from newsdesk.store.packing import (
    pack_evidence,
    pack_facts,
    unpack_evidence,
    unpack_facts,
    unpack_said,
)
from newsdesk.threads.pair import overlap

KEYS = st.integers(0, 2**32 - 1)
# weights that single precision holds as they are
VECTORS = st.dictionaries(KEYS, st.floats(0, 1, width=32), max_size=12)
FACTS = st.builds(
    Facts,
    article=st.just(7),
    language=st.sampled_from(["", "de", "zh-Hans"]),
    day=st.none() | st.floats(1, 800_000),
    words=VECTORS,
    names=VECTORS,
    title=VECTORS,
    lead=VECTORS,
    numbers=st.frozensets(KEYS, max_size=5),
    sketch=st.lists(KEYS, max_size=40, unique=True).map(tuple),
    sounds=st.dictionaries(KEYS, st.integers(1, 99), max_size=9),
    places=st.frozensets(KEYS, max_size=5),
    title_sounds=st.frozensets(KEYS, max_size=5),
)


TIMES = st.integers(1, 255)


def facts(article: int, *words: int) -> Facts:
    weights = dict.fromkeys(words, 0.5)
    return Facts(article, "en", 1.0, weights, {}, {}, {}, frozenset(), (), {}, frozenset(), frozenset())


def shared(writing: Writing, new: Facts) -> float:
    """What the words of article 1 have in common with a new article's."""
    return writing.index.overlaps(new, [1])[0].words


@given(FACTS, st.data())
def test_vectors_come_out_of_their_bytes_as_they_went_in(one: Facts, data: st.DataObject) -> None:
    assert unpack_facts(7, pack_facts(one)) == one
    assert unpack_said(pack_facts(one)) == Said(
        one.language, array("I", one.words), bytes([1]) * len(one.words)
    )
    size = len(one.words)
    times = tuple(data.draw(st.lists(TIMES, min_size=size, max_size=size)))
    said = replace(one, times=times)
    assert unpack_facts(7, pack_facts(said)) == said
    assert unpack_said(pack_facts(said)) == Said(one.language, array("I", one.words), bytes(times))


NUMBERS = st.floats(-50, 50, width=32)


@given(st.integers(1, 18).flatmap(lambda n: st.dictionaries(KEYS, st.tuples(*[NUMBERS] * n), min_size=1)))
def test_evidence_comes_out_of_its_bytes_as_it_went_in(others: dict[int, tuple[float, ...]]) -> None:
    assert unpack_evidence(pack_evidence(others)) == others


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(FACTS, st.lists(FACTS, min_size=1, max_size=5))
def test_what_many_share_at_once_is_what_each_shares_alone(new: Facts, others: list[Facts]) -> None:
    packed = [pack_facts(one) for one in others]
    found = overlaps(new, [one.article for one in others], packed)
    alone = [overlap(new, one) for one in others]
    assert [one.day for one in found] == [one.day for one in alone]
    assert [one._replace(day=0) for one in found] == [
        pytest.approx(one._replace(day=0), abs=1e-5) for one in alone
    ]


def test_what_a_failed_transaction_wrote_is_not_remembered(store: Store) -> None:
    with store.write() as writing:
        writing.index.put_article(facts(1, 5), (5,), {}, {})

    def fail() -> None:
        with store.write() as writing:
            writing.index.put_article(facts(1, 6), (6,), {}, {})
            raise RuntimeError("undone")

    with pytest.raises(RuntimeError, match="undone"):
        fail()
    with store.write() as writing:
        assert set(writing.index.facts([1])[1].words) == {5}
        assert shared(writing, facts(2, 5)) == 0.25
        assert shared(writing, facts(2, 6)) == 0


def test_what_another_process_wrote_is_read_anew(store: Store) -> None:
    with store.write() as writing:
        writing.index.put_article(facts(1, 5), (5,), {}, {})
        assert shared(writing, facts(2, 5)) == 0.25
    with Store.open(store.path.parent) as other, other.write() as writing:
        writing.index.put_article(facts(1, 6), (6,), {}, {})
    with store.write() as writing:
        assert set(writing.index.facts([1])[1].words) == {6}
        assert shared(writing, facts(2, 5)) == 0

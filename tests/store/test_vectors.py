import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model import Facts, Probe
from newsdesk.store import Store
from newsdesk.store.outlines import outline, products
from newsdesk.store.packing import pack_facts, unpack_facts
from newsdesk.threads.pair import probe, product

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
    sketch=st.lists(KEYS, max_size=40).map(tuple),
    sounds=st.dictionaries(KEYS, st.integers(1, 99), max_size=9),
    places=st.frozensets(KEYS, max_size=5),
    title_sounds=st.frozensets(KEYS, max_size=5),
)


def facts(article: int, *words: int) -> Facts:
    weights = dict.fromkeys(words, 0.5)
    return Facts(article, "en", 1.0, weights, {}, {}, {}, frozenset(), (), {}, frozenset(), frozenset())


@given(FACTS)
def test_vectors_come_out_of_their_bytes_as_they_went_in(one: Facts) -> None:
    assert unpack_facts(7, pack_facts(one)) == one


@given(FACTS, st.lists(FACTS, max_size=5))
def test_many_products_at_once_are_those_of_each_alone(new: Facts, others: list[Facts]) -> None:
    asked = probe(new)
    found = products(asked, [outline(pack_facts(one)) for one in others])
    assert found == pytest.approx([product(asked, one) for one in others], abs=1e-5)


def test_what_a_failed_transaction_wrote_is_not_remembered(store: Store) -> None:
    with store.write() as writing:
        writing.index.put_article(facts(1, 5), (5,), {})

    def fail() -> None:
        with store.write() as writing:
            writing.index.put_article(facts(1, 6), (6,), {})
            raise RuntimeError("undone")

    with pytest.raises(RuntimeError, match="undone"):
        fail()
    with store.write() as writing:
        assert set(writing.index.facts([1])[1].words) == {5}
        assert writing.index.products(Probe({5: 1.0, 6: 10.0}, {}, {}), [1, 2]) == [0.5, 0.0]


def test_what_another_process_wrote_is_read_anew(store: Store) -> None:
    with store.write() as writing:
        writing.index.put_article(facts(1, 5), (5,), {})
        assert writing.index.products(Probe({5: 1.0}, {}, {}), [1]) == [0.5]
    with Store.open(store.path.parent) as other, other.write() as writing:
        writing.index.put_article(facts(1, 6), (6,), {})
    with store.write() as writing:
        assert set(writing.index.facts([1])[1].words) == {6}
        assert writing.index.products(Probe({5: 1.0}, {}, {}), [1]) == [0.0]

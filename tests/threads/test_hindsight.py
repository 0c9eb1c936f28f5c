"""What the desk knows later changes how like two articles are."""

from newsdesk.model import Facts
from newsdesk.threads.hindsight import words_now
from newsdesk.threads.memory import MemoryIndex


def _put(index: MemoryIndex, article: int, language: str, **times: int) -> None:
    keys = {sum(word.encode()): count for word, count in times.items()}
    facts = Facts(
        article=article,
        language=language,
        day=None,
        words=dict.fromkeys(keys, 0.5),
        names={},
        title={},
        lead={},
        numbers=frozenset(),
        sketch=(),
        sounds={},
        places=frozenset(),
        title_sounds=frozenset(),
        times=tuple(keys.values()),
    )
    index.put_article(facts, (), {}, {})


def test_a_word_that_has_become_common_ties_two_articles_less() -> None:
    index = MemoryIndex()
    _put(index, 1, "en", vote=3, ferry=1)
    _put(index, 2, "en", vote=3, tunnel=1)
    for article in (3, 4):
        _put(index, article, "en", ferry=1, tunnel=1)
    (before,) = words_now([(1, 2)], index)
    for article in range(5, 40):
        _put(index, article, "en", vote=1)
    (after,) = words_now([(1, 2)], index)
    assert 0 < after < before < 1


def test_what_nobody_else_says_counts_ever_less_as_the_desk_grows() -> None:
    index = MemoryIndex()
    _put(index, 1, "en", vote=2, ferry=1, harbour=9)
    _put(index, 2, "en", vote=2, ferry=1, quay=7, crane=5)
    _put(index, 3, "en")
    young, none = words_now([(1, 2), (1, 3)], index)
    for article in range(4, 3000):
        _put(index, article, "en")
    (old,) = words_now([(1, 2)], index)
    assert none == 0.0
    assert 0.01 < young < 0.2
    assert 0.9 < old < 1.0


def test_what_is_said_often_counts_more() -> None:
    index = MemoryIndex()
    _put(index, 1, "en", vote=1, ferry=1)
    _put(index, 2, "en", vote=8, tunnel=1)
    _put(index, 3, "en", vote=1, tunnel=8)
    _put(index, 4, "en", ferry=1)
    much, little = words_now([(1, 2), (1, 3)], index)
    assert much > little > 0

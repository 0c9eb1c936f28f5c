import random

from newsdesk.model import Constraints
from newsdesk.threads import Threading
from tests.support.shared import shared
from tests.threads.articles import item, items


def events(threading: Threading) -> set[frozenset[int]]:
    found: dict[int | None, set[int]] = {}
    for article, placement in threading.placements.items():
        found.setdefault(placement.development, set()).add(article)
    return {frozenset(group) for group in found.values()}


def test_the_order_of_a_day_does_not_matter_after_the_second_look() -> None:
    expected: set[frozenset[int]] = set()
    for seed in range(4):
        threading = Threading()
        stream = items()
        random.Random(seed).shuffle(stream)  # noqa: S311 - a shuffle, no secret
        list(threading.run(stream))
        threading.look_again()
        expected = expected or events(threading)
        assert events(threading) == expected


def test_a_second_look_twice_changes_nothing_more() -> None:
    threading = Threading()
    list(threading.run(items()))
    threading.look_again()
    assert threading.look_again() == ()


def test_no_repair_moves_what_a_person_split_off() -> None:
    threading = Threading(Constraints(apart=(((1,), (3, 5)),)))
    list(threading.run(items()))
    threading.look_again()
    places = threading.placements
    assert places[1].thread not in {places[3].thread, places[5].thread}


def test_the_two_seeds_are_one_thread_alone_and_among_others() -> None:
    seeds = [path.read_text(encoding="utf-8") for path in sorted(shared("seeds").glob("*.txt"))]
    for before in ([], items()):
        threading = Threading()
        list(threading.run(before))
        placed = [
            threading.add(item(100 + n, "", text, day, "de"))
            for n, (text, day) in enumerate(zip(seeds, (None, "2023-11"), strict=True))
        ]
        threading.look_again()
        assert threading.placements[100].thread == threading.placements[101].thread
        assert all(threading.placements[n].thread != placed[0].thread for n in range(1, len(before) + 1))

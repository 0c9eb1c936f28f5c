from newsdesk.model import Constraints
from newsdesk.threads import Threading, place
from tests.threads.articles import BRIDGE, ELECTION, item, items


def test_articles_on_one_event_share_a_development_and_others_stay_apart() -> None:
    placed = list(Threading().run(items()))
    bridge, election = placed[0], placed[1]
    assert [p.development for p in placed] == [
        bridge.development,
        election.development,
        bridge.development,
        election.development,
        bridge.development,
    ]
    assert bridge.thread != election.thread


def test_the_same_stream_gives_the_same_threads() -> None:
    assert list(Threading().run(items())) == list(Threading().run(items()))


def test_a_placement_says_what_it_shares_and_how_sure_it_is() -> None:
    placed = list(Threading().run(items()))
    why = placed[2].why
    assert 0.5 < why.score <= 1
    assert "kelmore" in why.names
    assert "bridg" in why.terms
    assert why.days in {0.0, 1.0}


def test_an_undated_article_joins_by_what_it_says() -> None:
    threading = Threading()
    first = threading.add(item(1, *BRIDGE[0], day="2021-03-01"))
    second = threading.add(item(2, *BRIDGE[1]))
    assert second.development == first.development
    assert second.why.days is None


def test_an_empty_article_has_a_place_of_its_own() -> None:
    threading = Threading()
    assert threading.add(item(1, "", "")).thread != threading.add(item(2, "", "")).thread


def test_what_a_person_keeps_apart_is_not_joined_again() -> None:
    threading = Threading(Constraints(apart=(((1,), (3,)),)))
    placed = list(threading.run(items()))
    assert placed[2].thread != placed[0].thread


def test_what_a_person_put_together_stays_together() -> None:
    placed = list(Threading(Constraints(together=((1, 2),))).run(items()))
    assert placed[1].thread == placed[0].thread
    assert placed[1].development != placed[0].development


def test_a_pinned_article_goes_to_its_thread() -> None:
    threading = Threading()
    list(threading.run(items()))
    home = threading.add(item(8, *ELECTION[0], day="2021-03-03")).thread
    elsewhere = threading.placements[1].thread
    assert elsewhere is not None
    pinned = Constraints(pinned=((9, elsewhere),))
    away = place(item(9, *ELECTION[1], day="2021-03-03"), threading.index, pinned).placement.thread
    assert home != elsewhere
    assert away == elsewhere

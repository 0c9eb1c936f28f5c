"""Running stories: what makes two threads one, and what does not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.model import Constraints
from newsdesk.threads import RULES, Threading
from newsdesk.threads.running import THREAD_FEATURES, Story, story_features
from tests.threads.articles import item

NAMES = st.dictionaries(st.integers(1, 12), st.integers(1, 1000), max_size=8)
DAYS = st.one_of(st.none(), st.floats(700_000, 740_000))
STORIES = st.builds(Story, st.integers(1, 50), NAMES, DAYS, st.floats(0, 400))

# one story of invented people in three languages, the names as each language spells them
UPRISING = (
    (
        "en",
        "2031-02-0",
        "Protesters fill Anvarsk",
        """President Dzhakhar Gorvadi sent troops to Anvarsk. Gorvadi and General Temur Salikh spoke in
        Anvarsk; Salikh promised Gorvadi order. Crowds in Anvarsk shouted against Gorvadi.""",
    ),
    (
        "es",
        "2031-02-1",
        "Miles de personas protestan",
        """El presidente Yajar Ghorvadi envió tropas a Anvarsk. Ghorvadi y el general Temur Salij hablaron en
        Anvarsk y Salij prometió orden. La multitud gritó contra Ghorvadi en Anvarsk.""",
    ),
    (
        "it",
        "2031-02-2",
        "Migliaia in piazza",
        """Il presidente Giahar Gorvadi ha mandato truppe ad Anvarsk. Con Gorvadi il generale Temur Salikh ha
        parlato ad Anvarsk: Salikh promette ordine. La folla grida contro Gorvadi ad Anvarsk.""",
    ),
)


@settings(deadline=None)
@given(STORIES, STORIES)
def test_likeness_does_not_depend_on_which_comes_first(a: Story, b: Story) -> None:
    forth, back = story_features(a, b, 40), story_features(b, a, 40)
    assert forth == pytest.approx(back)
    assert len(forth) == len(THREAD_FEATURES)
    assert 0 <= forth[1] <= forth[0] + 1e-12
    assert RULES.thread.log_odds(forth) == pytest.approx(RULES.thread.log_odds(back))


@settings(deadline=None)
@given(STORIES, STORIES, STORIES)
def test_a_joined_story_is_as_like_another_as_its_parts_on_average(a: Story, b: Story, other: Story) -> None:
    whole = story_features(a.joined(b), other, 40)[0]
    parts = a.size * story_features(a, other, 40)[0] + b.size * story_features(b, other, 40)[0]
    assert whole == pytest.approx(parts / (a.size + b.size))


@settings(deadline=None)
@given(STORIES, STORIES)
def test_an_article_that_leaves_takes_its_names_along(a: Story, b: Story) -> None:
    left = a.joined(b).parted(b)
    assert left.size == a.size
    assert left.names == a.names


@settings(deadline=None)
@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 5000), st.floats(1, 400))
def test_time_makes_no_story_likelier_and_articles_make_it_surer(
    names: float, share: float, days: float, articles: float
) -> None:
    odds = RULES.thread.log_odds((names, names * share, days, articles, 40))
    assert RULES.thread.log_odds((names, names * share, days + 100, articles, 40)) <= odds
    assert RULES.thread.log_odds((names, names * share, days, articles * 2, 40)) >= odds
    # a desk that knows many threads knows which names are common
    assert RULES.thread.log_odds((names, names * share, days, articles, 4000)) >= odds


def test_a_story_is_one_thread_in_three_languages() -> None:
    threading = Threading()
    for number, (language, day, title, text) in enumerate(UPRISING, 1):
        threading.add(item(number, title, text, f"{day}1", language))
    threading.look_again()
    assert len({place.thread for place in threading.placements.values()}) == 1


@given(st.floats(0, 1), st.floats(0, 5000))
def test_one_name_in_common_makes_no_story_of_two_articles(names: float, days: float) -> None:
    assert RULES.thread.log_odds((names, names, days, 1.0, 40.0)) < 0


def _two_threads() -> Threading:
    """Return the same story in two threads: no article of the one had met the other when it came."""
    threading = Threading()
    for number, (language, day, title, text) in enumerate(UPRISING, 1):
        threading.add(item(number, title, text, f"{day}1", language))
    for number, placement in threading.placements.items():
        threading.index.stand(number, placement.development or 0, 900 + (number == 3))
    return threading


def test_threads_that_turn_out_to_be_one_story_are_joined() -> None:
    threading = _two_threads()
    moves = threading.look_again()
    # the smaller thread goes into the larger one
    assert [(move.article, move.thread) for move in moves] == [(3, 900)]
    assert threading.look_again() == ()


def test_no_second_look_joins_what_a_person_keeps_apart() -> None:
    threading = Threading(Constraints(apart=(((1,), (3,)),)))
    for number, (language, day, title, text) in enumerate(UPRISING, 1):
        threading.add(item(number, title, text, f"{day}1", language))
    threading.look_again()
    places = threading.placements
    assert places[1].thread != places[3].thread

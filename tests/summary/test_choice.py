"""What choosing rests on: weights fit their features, and nothing is worth more for being told already."""

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.summary.candidates import Candidate, candidates
from newsdesk.summary.concepts import FEATURES, concept_features
from newsdesk.summary.documents import read_documents
from newsdesk.summary.features import CANDIDATE_FEATURES, candidate_features
from newsdesk.summary.gain import Covered, Point
from newsdesk.summary.salience import Salience, alike, retold
from newsdesk.summary.selection import SET_FEATURES, score, set_features
from newsdesk.summary.titles import titles
from newsdesk.summary.weights import MEMBERS, PAIRS, SETS, WORDS
from tests.summary.stories import DAM, article

SALIENCE = Salience(read_documents(DAM), ["en", "de"])
CANDIDATES = list(candidates(SALIENCE.documents))


def test_every_feature_has_its_weight() -> None:
    english = SALIENCE.documents[:2]
    for paired, weights in ((False, WORDS), (True, PAIRS)):
        rows = [row for _, row in concept_features(english, "en", paired=paired)]
        assert {len(row) for row in rows} == {len(FEATURES)} == {len(weights)}
    for one in CANDIDATES:
        document = SALIENCE.documents[one.document]
        row = candidate_features(one, document)
        assert len(row) == len(CANDIDATE_FEATURES) == len(MEMBERS)
    first = score(CANDIDATES[0], SALIENCE.weights(0))
    assert len(set_features([first], 1.0, 1.0, titles(english, "en"))) == len(SET_FEATURES) == len(SETS)


def test_a_sentence_with_a_weekday_and_a_speaker_is_known_as_one() -> None:
    told = next(one for one in CANDIDATES if "the Lenne district said on Saturday" in one.sentences[0].text)
    document = SALIENCE.documents[told.document]
    row = candidate_features(told, document)
    found = dict(zip(CANDIDATE_FEATURES, row, strict=True))
    assert (found["weekday"], found["early weekday"], found["says"], found["said"]) == (1, 1, 1, 1)
    assert (found["colon"], found["opens with a quote"], found["may"]) == (0, 0, 0)


@given(
    st.sampled_from(CANDIDATES), st.lists(st.sampled_from(CANDIDATES)), st.lists(st.sampled_from(CANDIDATES))
)
def test_no_point_gains_by_what_is_told_before(
    one: Candidate, some: list[Candidate], more: list[Candidate]
) -> None:
    point = Point(one, SALIENCE)
    few, many = some, [*some, *more]
    assert point.gain(Covered(many)) <= point.gain(Covered(few)) <= point.gain(Covered())


def test_the_only_article_of_a_language_does_not_speak_for_all_of_the_thread() -> None:
    alone = Salience(SALIENCE.documents[2:], ["de"]).gist(0)
    beside = SALIENCE.gist(2)
    assert any(worth > 0 for worth in alone.values())
    assert all(beside[stem] < worth for stem, worth in alone.items() if worth > 0)
    english = Salience(SALIENCE.documents[:2], ["en"])
    assert english.gist(0) == SALIENCE.gist(0)


def test_what_tells_most_of_another_is_retold_and_what_shares_the_story_alone_is_not() -> None:
    told = "The Oberau dam broke on Friday night and flooded three villages in the Lenne valley."
    again = (
        "Weeks of heavy rain had filled the lake above the Oberau dam before walls gave way and water"
        " flooded villages of the valley, police officers said."
    )
    other = "The Oberau dam was built in 1974."
    text = f"{told}\n\n{again}\n\n{other}"
    one, two, three = read_documents([article(1, "en", "Dam breaks", text)])[0].sentences
    assert retold(one, two, same_language=True)
    assert not alike(one, two, same_language=True)
    assert not retold(one, three, same_language=True)

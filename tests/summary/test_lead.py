from hypothesis import given
from hypothesis import strategies as st

from newsdesk.summary import lead, summarise
from tests.summary.stories import DAM


def test_the_lead_is_short_verbatim_and_does_not_repeat_itself() -> None:
    claims = lead(DAM, ["en", "de"])
    texts = {one.id: one.text for one in DAM}
    assert 1 <= len(claims) <= 4
    assert sum(len(claim.text.split()) for claim in claims) <= 60
    assert len({claim.text for claim in claims}) == len(claims)
    for claim in claims:
        proof = claim.citations[0]
        assert texts[proof.article][proof.start : proof.end] == claim.text


@given(st.integers(1, 200), st.sampled_from([("en",), ("de",), ("de", "en"), ()]))
def test_no_lead_has_more_words_than_its_limit(limit: int, languages: tuple[str, ...]) -> None:
    assert sum(len(claim.text.split()) for claim in lead(DAM, languages, limit)) <= limit


def test_a_longer_lead_says_what_the_short_one_says_and_more() -> None:
    short, long = (lead(DAM, ["en", "de"], limit) for limit in (60, 150))
    assert {claim.text for claim in short} < {claim.text for claim in long}


def test_the_key_points_open_with_the_lead() -> None:
    head = lead(DAM, ["en", "de"])
    assert summarise(DAM, ["en", "de"]).key_points[: len(head)] == head


def test_no_articles_have_no_lead() -> None:
    assert lead([], ["en"]) == ()

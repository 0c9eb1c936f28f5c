from newsdesk.summary import lead
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


def test_no_articles_have_no_lead() -> None:
    assert lead([], ["en"]) == ()

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.summary import lead, summarise
from tests.summary.stories import DAM, article


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


def test_a_summary_says_how_many_of_its_key_points_are_the_lead() -> None:
    assert summarise(DAM, ["en", "de"]).lead == len(lead(DAM, ["en", "de"]))


def points(*paragraphs: str) -> list[str]:
    text = "\n\n".join([*paragraphs, "The Oberau dam was built in 1974."])
    told = [article(1, "en", "Oberau dam", text)]
    return [claim.text for claim in summarise(told, ["en"]).key_points]


LEANING = (
    "On Tuesday morning, he opened the gates of the Oberau dam for the people of the Lenne valley.",
    "In a long statement, he called the Oberau dam safe for all the people of the Lenne valley.",
    "“The Oberau dam is safe for all the people of the Lenne valley,” he told them on Tuesday.",
)


@pytest.mark.parametrize("leaning", LEANING)
def test_a_pronoun_behind_what_a_sentence_opens_with_brings_its_antecedent_or_stays_out(leaning: str) -> None:
    before, other = "Karl Adler runs the Oberau dam.", "The Lenne valley has three villages."
    assert leaning not in points(before, leaning, other)
    assert [one for one in points(f"{before} {leaning}", other) if leaning in one] == [f"{before} {leaning}"]


@pytest.mark.parametrize(
    "leaning",
    [
        "For once, he told the people of the Lenne valley what the Oberau dam will cost them.",
        "Later, he told the people of the Lenne valley what the Oberau dam will cost them.",
        "Asked about the cracks, he told the people of the Lenne valley that the Oberau dam is safe.",
    ],
)
def test_a_pronoun_behind_other_openings_without_a_name_stays_out_too(leaning: str) -> None:
    assert leaning not in points("Karl Adler runs the Oberau dam.", leaning)


@pytest.mark.parametrize(
    ("language", "before", "leaning"),
    [
        ("en", "Three villages of the valley are under water.", "Among them is Oberau below the dam."),
        ("de", "Drei Dörfer im Tal stehen unter Wasser.", "Unter ihnen ist Oberau unterhalb des Damms."),
        ("es", "Tres pueblos del valle están inundados.", "Entre ellos está Oberau bajo la presa."),
        ("fr", "Trois villages de la vallée sont inondés.", "Parmi eux se trouve Oberau sous le barrage."),
        ("it", "Tre paesi della valle sono allagati.", "Tra questi c'è Oberau sotto la diga."),
    ],
)
def test_one_of_several_who_were_named_before_brings_them_along(
    language: str, before: str, leaning: str
) -> None:
    told = [article(1, language, "Oberau", f"{before} {leaning}")]
    shown = [claim.text for claim in summarise(told, [language]).key_points]
    assert leaning not in shown


@pytest.mark.parametrize(
    "standing",
    [
        "On Tuesday morning, Karl Adler opened the gates of the Oberau dam for the Lenne valley.",
        "“The Oberau dam is safe for all the people of the Lenne valley,” Karl Adler told them.",
        "Asked about the cracks, Karl Adler told the people of the Lenne valley that the dam is safe.",
        "Mayor Lena Brandt spoke at the Oberau dam in the Lenne valley on May 2, 2019, and was cheered.",
        "In the Lenne valley, it will rain for days on the Oberau dam and its three villages.",
    ],
)
def test_what_names_whom_it_means_stands_alone(standing: str) -> None:
    assert standing in points(standing)


@pytest.mark.parametrize(
    "furniture",
    [
        "In this May 2, 2019, file photo, Mayor Lena Brandt opens the Oberau dam in the Lenne valley.",
        "FILE PHOTO: Mayor Lena Brandt opens the Oberau dam in the Lenne valley with a speech.",
        "Updated on Friday at 2:44 p.m. with the words of the mayor on the Oberau dam.",
        "Cover: In this May 2, 2019, photo, a man looks at the Oberau dam in the Lenne valley.",
        "Mayor Lena Brandt speaks at the Oberau dam in the Lenne valley on May 2, 2019, in Oberau.",
        "People of the Lenne valley are seen near the Oberau dam, May 2, 2019.",
        "Mayor Lena Brandt Opens the Oberau Dam in the Lenne Valley After Years.",
        "Photos: Mayor Lena Brandt opens the Oberau dam in the Lenne valley with a speech.",
        "Mayor Lena BrandtDam of Oberau holds, says council Lenne valley votes MORE opened the Oberau dam.",
        "This story has been updated with the words of the mayor on the Oberau dam.",
    ],
)
def test_captions_of_old_photos_and_notes_of_updates_are_no_key_points(furniture: str) -> None:
    assert furniture not in points(furniture)


def test_a_photographers_name_and_a_dot_in_front_are_no_part_of_a_point() -> None:
    told = "Mayor Lena Brandt opened the Oberau dam in the Lenne valley."
    assert told in points(f"Reuters / Ann Hill {told}")
    assert told in points(f"● {told}")


def test_a_number_whose_noun_stands_before_brings_it_along() -> None:
    before, turn = (
        "The town of Oberau put the number of injured at 23.",
        "The fire service of Oberau counts 31.",
    )
    shown = points(f"{before} {turn}")
    assert turn not in shown


def test_no_articles_have_no_lead() -> None:
    assert lead([], ["en"]) == ()

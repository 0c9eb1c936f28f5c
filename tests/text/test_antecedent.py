"""Whom a pronoun or "the official" behind a quotation means."""

import pytest

from newsdesk.text.attribution import attributions


@pytest.mark.parametrize(
    ("before", "person"),
    [
        ("Jan Kern, a clerk in Oberau, left early.", "Jan Kern, a clerk in Oberau"),
        ("Mayor Lena Brandt saw it from the bank.", "Mayor Lena Brandt"),
        ("Sen. Ann Hill, D-Oberau, saw it from the bank.", "Sen. Ann Hill"),
        ("Kern, 45, left early.", "Kern"),
        ("Jan Kern, who lives on the bank, left early.", "Jan Kern"),
        ("The bank's director, Jan Kern, left early.", "The bank's director, Jan Kern"),
        ("The dam broke at noon, said Jan Kern, a clerk in Oberau.", "Jan Kern, a clerk in Oberau"),
        ("Jan Kern left early.", None),
        ("Mayor Lena Brandt saw it with Karl Adler.", None),
        ("The Lenne Bank, a house of money, closed early.", None),
        ("In Oberau, Mayor Lena Brandt left early.", None),
    ],
)
def test_a_pronoun_is_the_person_with_whom_the_sentence_before_opens(before: str, person: str | None) -> None:
    far = "The water came in the night and took the mill, the bridge, the barns and the old road. " * 3
    text = f"“Water,” said Karl Adler, an engineer.\n\n{far}\n\n{before}\n\n“We heard the dam go,” he said."
    found = attributions(text, "en")[-1]
    assert found.named is not None
    assert found.named.of(text) == (person or "he")


def test_a_german_pronoun_in_the_singular_too() -> None:
    for said, person in (("sagte sie", "Bürgermeisterin Lena Brandt"), ("sagten sie", "sie")):
        text = f"Bürgermeisterin Lena Brandt kam am Abend. „Wir halten den Damm“, {said} dazu."
        (found,) = attributions(text, "de")
        assert found.named is not None
        assert found.named.of(text) == person


def test_the_official_is_whoever_was_called_one_before_where_that_is_one() -> None:
    first = "“The dam will hold,” said a senior water official. "
    other = "“The dam will break,” a police official said. "
    last = "“We heard the dam go,” the official said."
    for text, person in (
        (first + last, "a senior water official"),
        (first + other + last, "the official"),
        (last, "the official"),
    ):
        found = attributions(text, "en")[-1]
        assert found.named is not None
        assert found.named.of(text) == person


def test_who_is_brought_in_last_speaks_and_not_who_was_quoted_before() -> None:
    text = "“We saw it go,” said Karl Adler.\n\nMayor Lena Brandt left. “We heard the dam go,” she said."
    assert [one.named.of(text) if one.named else "" for one in attributions(text, "en")] == [
        "Karl Adler",
        "Mayor Lena Brandt",
    ]

"""Roles of people who are quoted by surname."""

import pytest

from newsdesk.summary.quote_roles import role_of


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "Ann Hill, executive editor of the Lenne Post, came.", "executive editor of the Lenne Post"),
        ("en", "Ann Hill, director of the Lenne Post, came. Hill spoke.", "director of the Lenne Post"),
        ("en", "It was Mayor Ann Hill who came. Hill spoke.", "Mayor"),
        ("en", "Speaker Karl Adler and House Minority Leader Ann Hill came.", "House Minority Leader"),
        ("en", "the residence of President Ann Hill burned.", "President"),
        ("de", "Gestern kam Umweltministerin Ann Hill an.", "Umweltministerin"),
        ("fr", "Ann Hill, présidente du conseil, est venue.", "présidente du conseil"),
        ("en", "Ann Hill, who came late, spoke of the dam.", ""),
        ("en", "Nobody knew her but Hill.", ""),
    ],
)
def test_the_role_stands_beside_the_name_in_full(language: str, text: str, role: str) -> None:
    assert role_of(text, "Hill", language) == role


def test_a_role_is_not_cut_at_initials() -> None:
    text = "Ann Hill, head of the radical W.K. Valley Party, spoke first. “The dam holds,” Hill said."
    assert role_of(text, "Hill", "en") in {"", "head of the radical W.K. Valley Party"}

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.addresses import host, identity, normalise, same_site


@pytest.mark.parametrize(
    ("given_url", "tidy"),
    [
        ("HTTPS://Blatt.Example:443/a?utm_source=x&id=7#top", "https://blatt.example/a?id=7"),
        ("http://user:secret@blatt.example", "http://blatt.example/"),
        ("http://blatt.example:8080/a?fbclid=1", "http://blatt.example:8080/a"),
        ("http://[::1]:80/a", "http://[::1]/a"),
        ("  mailto:a@b.example ", "mailto:a@b.example"),
        ("http://blatt.example:port/", "http://blatt.example:port/"),
    ],
)
def test_normalise(given_url: str, tidy: str) -> None:
    assert normalise(given_url) == tidy


def test_identity_sets_the_way_to_a_page_aside() -> None:
    assert identity("http://www.blatt.example/a/?utm_medium=mail") == identity("https://blatt.example/a")
    assert identity("https://blatt.example/a?id=1") != identity("https://blatt.example/a?id=2")


def test_same_site() -> None:
    assert same_site("https://feeds.blatt.example/rss", "https://www.blatt.example/a")
    assert same_site("https://blatt.example/rss", "https://sport.blatt.example/a")
    assert not same_site("https://blatt.example/rss", "https://schwarzblatt.example/a")
    assert not same_site("nothing", "nothing")


@given(st.text())
def test_any_text_is_taken_and_a_second_pass_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
    assert identity(normalise(text)) == identity(text)
    assert host(text) == host(text).lower()

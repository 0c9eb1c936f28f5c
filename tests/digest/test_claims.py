"""A changed word above the footnotes is found as well."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdesk.digest import altered_claims, keep_notes, write_digest
from newsdesk.model import Citation, Claim, Quote, Summary, TimelineItem, When
from tests.digest.sample import GENERATOR, NOW, article, by_id, thread, written

MARKUP = st.text(st.sampled_from(" \nab.[]()<>*_`~^$@#\\\\|!-:;&%\"'/—"), min_size=1)
WORDS = (st.text(min_size=1) | MARKUP).filter(str.strip)  # a claim is never blank


def test_a_digest_as_it_was_written_says_what_it_proves() -> None:
    assert altered_claims(written()) == ()
    assert altered_claims(written(languages=("de",)).replace("\n", "\r\n")) == ()


@example(["0\N{NO-BREAK SPACE}"], "")
@given(st.lists(WORDS, min_size=1, max_size=4), st.sampled_from(["", '"', "„“"]))
def test_any_text_agrees_with_its_own_proof(texts: list[str], marks: str) -> None:
    texts = [f"{marks[:1]}{text}{marks[-1:]}" for text in texts]
    articles = tuple(article(at + 1, text, title="x") for at, text in enumerate(texts))
    cited = [(one.text, (Citation(one.id, one.url, 1, 0, len(one.text), one.text),)) for one in articles]
    summary = Summary(
        key_points=tuple(Claim(*one) for one in cited),
        news=tuple(Claim(*one) for one in cited),
        timeline=tuple(TimelineItem(When.parse("2023-11-17"), *one) for one in cited),
        quotes=tuple(Quote(text, "Brandt — Tamm", "", proofs, role="x") for text, proofs in cited),
    )
    digest = write_digest(thread(articles), summary, by_id(articles), now=NOW, generator=GENERATOR)
    assert altered_claims(digest) == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- Rund 40 Schiffe", "- Rund 90 Schiffe"),
        ("seit Freitag gesperrt.[^1]", "seit Montag gesperrt.[^1]"),
        (": Im Herbst war gewarnt", ": Im Herbst war nicht gewarnt"),
        ('> "Wir haben', '> "Wir hatten'),
        ("| More than 55[^", "| More than 95[^"),
        ("- A spokesman declined", "- A spokesman, asked twice, declined"),
    ],
)
def test_a_changed_word_is_found_with_its_line(before: str, after: str) -> None:
    assert before in written()
    tampered = written().replace(before, after, 1)
    (altered,) = altered_claims(tampered)
    words = after.split("[^", maxsplit=1)[0]
    assert words.lstrip('-:>|" ')[:9] in altered.text
    assert words in tampered.split("\n")[altered.line - 1]
    assert altered.proof


def test_a_footnote_that_is_gone_is_found() -> None:
    lines = [line for line in written().split("\n") if not line.startswith("[^4]:")]
    (altered,) = altered_claims("\n".join(lines))
    assert (altered.label, altered.proof) == ("4", None)


def test_a_paragraph_that_an_editor_wrapped_still_agrees() -> None:
    wrapped = written().replace(
        "ist seit Freitag gesperrt.[^1]\u202f[^2] A", "ist\nseit Freitag gesperrt.[^1]\u202f[^2]\nA"
    )
    assert wrapped != written()
    assert altered_claims(wrapped) == ()


def test_a_person_s_notes_are_their_own_affair() -> None:
    old = written(notes="Brandt told me the opposite.[^1]")
    assert altered_claims(old) == ()
    assert altered_claims(keep_notes("An old file.[^1]", written())) == ()


@given(st.text())
def test_any_file_can_be_read(text: str) -> None:
    for altered in altered_claims(text):
        assert altered.line >= 1

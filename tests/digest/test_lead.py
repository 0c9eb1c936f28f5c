"""What stands on top of a digest: the lead, and how the key points go on from it."""

from newsdesk.digest import altered_claims, read_footnotes, write_digest
from newsdesk.model import Claim, Summary
from tests.digest.sample import GENERATOR, NOW, article, by_id, claim, port, thread, written


def test_the_lead_stands_first_and_is_not_told_twice() -> None:
    text = written()
    point = "Der Hafen von Nordum ist seit Freitag gesperrt.[^1]\u202f[^2]"
    assert text.index(point) < text.index("## New")
    assert f"- {point}" not in text


def test_a_point_of_the_lead_is_told_by_the_sentence_that_it_stands_for() -> None:
    whole, short, more = "The dam broke on Friday.", "Dam breaks", "The valley is shut."
    one = article(1, f"{short}\n\n{whole} {more}")
    points = (Claim(short, (*claim(one, short).citations, *claim(one, whole).citations)), claim(one, more))
    for lead, shown in ((1, f"{whole}[^1]"), (2, f"{whole}[^1] {more}[^2]")):
        summary = Summary(key_points=points, lead=lead)
        text = write_digest(thread((one,)), summary, by_id((one,)), now=NOW, generator=GENERATOR)
        assert f"\n{shown}\n" in text
        # neither the point nor its sentence is told once more
        assert short not in text.partition("## Key points")[2].partition("<!--")[0]
        assert altered_claims(text) == ()


def test_a_point_of_another_article_stays_beside_the_sentence_that_it_stands_for() -> None:
    whole, short = "The dam broke on Friday.", "Board wants Brandt back"
    one, two = article(1, whole), article(2, short)
    point = Claim(short, (*claim(two, short).citations, *claim(one, whole).citations))
    summary = Summary(key_points=(point,), lead=1)
    text = write_digest(thread((one, two)), summary, by_id((one, two)), now=NOW, generator=GENERATOR)
    assert f"\n{whole}[^1]\n" in text
    assert f"- {short}[^2]\u202f[^1]" in text
    assert altered_claims(text) == ()


def test_two_articles_that_say_the_same_sentence_are_both_cited() -> None:
    one, two = article(1, "The dam broke."), article(2, "The dam broke.")
    summary = Summary(key_points=(claim(one, one.text), claim(two, two.text)), lead=1)
    text = write_digest(thread((one, two)), summary, by_id((one, two)), now=NOW, generator=GENERATOR)
    assert [note.url for note in read_footnotes(text)] == [one.url, two.url]


def test_what_is_no_part_of_the_lead_stays_among_the_key_points() -> None:
    first, second = "The dam broke on Friday.", "A photo shows the dam in May."
    one = article(1, f"{first} {second}")
    summary = Summary(key_points=(claim(one, first), claim(one, second)), lead=1)
    text = write_digest(thread((one,)), summary, by_id((one,)), now=NOW, generator=GENERATOR)
    assert text.index(second) > text.index("## Key points")


def test_an_empty_summary_still_makes_a_useful_digest() -> None:
    whole, _, articles = port()
    text = write_digest(whole, Summary(), articles, now=NOW, generator=GENERATOR)
    assert "The port of Nordum stays closed, the harbour office said.[^1]" in text
    assert [row for row in text.splitlines() if row.startswith("#")] == [
        "# Hafen von Nordum gesperrt",
        "## Developments",
        "## Sources",
    ]
    (note,) = read_footnotes(text)
    assert note.text in articles[2].text


def test_a_long_opening_ends_with_a_sentence() -> None:
    text = "Kurz.\n\n" + "Ein Satz von mittlerer Länge steht hier und dort. " * 30
    one = article(1, text.strip())
    digest = write_digest(thread((one,)), Summary(), by_id((one,)), now=NOW, generator=GENERATOR)
    (note,) = read_footnotes(digest)
    assert note.text in one.text
    assert note.text.endswith("dort.")
    assert 300 < len(note.text) <= 420


def test_a_thread_without_texts_still_makes_a_digest() -> None:
    one = article(1, "", title="", outlet="")
    text = write_digest(thread((one,), title=""), Summary(), {}, now=NOW, generator=GENERATOR)
    assert [row for row in text.splitlines() if row.startswith("#")] == ["# Thread 12", "## Sources"]
    assert "<https://bote.example/1>" in text

"""What a digest says of where its articles come from."""

from datetime import UTC, datetime

from newsdesk.digest import altered_claims, read_footnotes, write_digest
from newsdesk.model import Basis, Lineage, Manner, Summary, Times, When
from tests.digest.sample import GENERATOR, NOW, article, by_id, cite, thread

WIRE = "Die Schleuse von Nordum ist gebrochen. Vierzig Schiffe warten."
OWN = "Vierzig Schiffe warten, wie die Agentur Meridian berichtet. Ute Brandt schwieg.\n\nEs regnete."
FETCHED = datetime(2025, 11, 2, 8, 1, tzinfo=UTC)


def digest(language: str = "de", **more: object) -> str:
    wire = article(1, WIRE, outlet="Meridian", published=When.parse("2025-10-31T06:00:00Z"))
    copy = article(2, WIRE, outlet="Harbour Post", published=When.parse("2025-10-31T09:00:00Z"))
    own = article(3, OWN, outlet="Nordumer Bote", published=When.parse("2025-11-01"))
    sentence = cite(own, "Vierzig Schiffe warten, wie die Agentur Meridian berichtet.")
    lineage = Lineage(
        first=(1,),
        times=(Times(1, When.parse("2025-10-31T06:00:00Z"), When.parse("2025-10-31"), FETCHED),),
        copies=((1, (2,)),),
        rests=(
            Basis(2, "Meridian", Manner.BYLINE, "Meridian"),
            Basis(3, "Meridian", Manner.CITED, "Meridian", sentence),
            Basis(3, "Kanal 7", Manner.LINK, url="https://kanal7.example/x"),
            Basis(3, "Kanal 7", Manner.LINK, url="https://kanal7.example/y"),
            Basis(3, "Meridian", Manner.LINK, url="https://meridian.example/z"),
            Basis(3, "Amt", Manner.REFERENCE),
        ),
    )
    articles = (wire, copy, own)
    return write_digest(
        thread(articles),
        Summary(),
        by_id(articles),
        now=NOW,
        generator=GENERATOR,
        languages=(language,),
        lineage=lineage,
    )


def test_copies_stand_under_the_text_that_they_carry() -> None:
    rows = digest().splitlines()
    at = next(number for number, row in enumerate(rows) if row.startswith("- **Meridian**"))
    assert rows[at + 1] == "    - Denselben Text bringen:"
    assert rows[at + 2].startswith("        - **Harbour Post**")
    assert not any(row.startswith("- **Harbour Post**") for row in rows)
    assert "3 Artikel" in digest()
    assert "1 davon Kopie" in digest()


def test_what_an_article_rests_on_is_told_with_its_proof() -> None:
    text = digest("en")
    assert "    - Rests on: Meridian; Kanal 7 (linked) <https://kanal7.example/x>" in text
    assert "            - Rests on: Meridian (named as author)" in text
    sentence = "Vierzig Schiffe warten, wie die Agentur Meridian berichtet."
    label = next(note.label for note in reversed(read_footnotes(text)) if note.text == sentence)
    assert f"        - {sentence}[^{label}]" in text
    assert altered_claims(text) == ()


def test_a_proof_that_was_changed_by_hand_is_told() -> None:
    text = digest().replace("- Vierzig Schiffe warten, wie", "- Fünfzig Schiffe warten, wie")
    assert [altered.text for altered in altered_claims(text)] != []


def test_who_claims_when_stands_apart() -> None:
    (first,) = (row for row in digest("en").splitlines() if row.startswith("First reported"))
    assert "published 31 October 2025, 06:00 UTC as its feed says" in first
    assert "published 31 October 2025 as its page says" in first
    assert "fetched 2025-11-02 08:01 UTC" in first


def test_what_feed_and_page_claim_alike_is_said_once() -> None:
    when = When.parse("2025-10-31T06:00:00Z")
    one = article(1, WIRE, outlet="", published=when)
    lineage = Lineage(first=(1,), times=(Times(1, when, when, FETCHED),))
    text = write_digest(
        thread((one,)), Summary(), by_id((one,)), now=NOW, generator=GENERATOR, lineage=lineage
    )
    (first,) = (row for row in text.splitlines() if row.startswith("First reported"))
    assert first.count("31 October 2025, 06:00 UTC") == 1
    assert "as its feed and its page say" in first
    assert "unnamed outlet" in first, "an outlet without a name is told from a speaker whom nobody names"

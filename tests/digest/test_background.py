from dataclasses import replace

from newsdesk.digest import altered_claims, read_footnotes, write_digest
from newsdesk.model import Background, TimelineItem, When
from tests.digest.pandoc import pandoc
from tests.digest.sample import GENERATOR, NOW, claim, port


def written_as_background(languages: tuple[str, ...] = ("en",)) -> str:
    thread, summary, articles = port()
    (de, *_) = articles.values()
    earlier = TimelineItem(
        When.parse("2025-09"),
        "Im Herbst war gewarnt worden.",
        claim(de, "Im Herbst war gewarnt worden.").citations,
    )
    denied = claim(de, "Rund 40 Schiffe warten vor der Einfahrt.")
    parts = Background(
        happened=summary.key_points,
        wanted=tuple((quote.speaker, (quote,)) for quote in summary.quotes),
        disputed=summary.figures,
        denials=(denied,),
        led_here=(earlier,),
    )
    return write_digest(
        thread, summary, articles, now=NOW, generator=GENERATOR, languages=languages, background=parts
    )


def test_a_background_piece_has_the_sections_of_one() -> None:
    text = written_as_background()
    heads = [line for line in text.splitlines() if line.startswith("## ")]
    assert heads == [
        "## What happened",
        "## Who wants what",
        "## What is disputed",
        "## What led here",
        "## Sources",
    ]
    assert "\n**Ute Brandt**\n" in text
    assert "- **September 2025**: Im Herbst war gewarnt worden." in text


def test_the_sections_are_named_in_the_reader_s_language() -> None:
    text = written_as_background(("de",))
    assert "## Was geschehen ist" in text
    assert "## Was dahin geführt hat" in text


def test_every_line_of_it_is_proved() -> None:
    text = written_as_background()
    assert not altered_claims(text)
    assert read_footnotes(text)


def test_corrections_and_edited_articles_are_told() -> None:
    thread, summary, articles = port()
    (de, *_) = articles.values()
    told = replace(summary, corrections=(claim(de, "Im Herbst war gewarnt worden."),))
    held = {**articles, de.id: replace(de, revision=3)}
    text = write_digest(thread, told, held, now=NOW, generator=GENERATOR)
    part = text.split("## Corrections", 1)[1].split("\n## ", 1)[0]
    assert "- Im Herbst war gewarnt worden." in part
    assert 'Nordumer Bote, "Hafen gesperrt" (revision 3)' in part


def test_pandoc_takes_it_without_a_warning() -> None:
    page = pandoc(written_as_background(), "html", "--wrap=none")
    assert "<strong>Ute Brandt</strong>" in page

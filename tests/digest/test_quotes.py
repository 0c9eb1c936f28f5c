from dataclasses import replace

from newsdesk.digest import altered_claims, write_digest
from newsdesk.model import Citation, Quote, QuoteVersion
from tests.digest.sample import GENERATOR, NOW, port


def cited(number: int, part: str) -> tuple[Citation, ...]:
    article = port()[2][number]
    start = article.text.index(part)
    return (Citation(number, article.url, article.revision, start, start + len(part), part),)


def test_other_versions_and_refusals_stand_with_their_own_proofs() -> None:
    whole, summary, articles = port()
    said = summary.quotes[0]
    other = next(one.id for one in articles.values() if "A spokesman declined to comment." in one.text)
    version = cited(said.citations[0].article, "Wir haben die Schleuse")
    refusal = cited(other, "A spokesman declined to comment.")
    quotes = (
        replace(said, versions=(QuoteVersion(version[0].text, version),)),
        Quote(refusal[0].text, "A spokesman", "declined to comment", refusal, declined=True),
    )
    told = replace(summary, quotes=quotes)
    text = write_digest(whole, told, articles, now=NOW, generator=GENERATOR)
    section = text[text.index("## Quotes") :].split("\n## ", maxsplit=1)[0]
    lines = [line for line in section.split("\n") if line]
    assert lines[1].startswith(
        '> "Wir haben die Schleuse nicht mehr in der Hand" — Ute Brandt, Hafenmeisterin,'
    )
    assert lines[2].startswith('> "Wir haben die Schleuse" — in other words, via Nordumer Bote, ')
    assert lines[3].startswith("- A spokesman declined to comment.[^")
    assert altered_claims(text) == ()
    (altered,) = altered_claims(text.replace('"Wir haben die Schleuse" —', '"Wir hatten die Schleuse" —'))
    assert altered.proof == "Wir haben die Schleuse"


def test_somebodys_words_over_two_paragraphs_are_one_line_that_still_proves() -> None:
    whole, summary, articles = port()
    said = summary.quotes[0]
    number = said.citations[0].article
    words = "„Es war spät.\n\n„Niemand kam.“"
    article = articles[number]
    text = f"{article.text}\n\n{words}"
    articles = {**articles, number: replace(article, text=text)}
    start = text.index(words)
    proof = Citation(number, article.url, article.revision, start, start + len(words), words)
    told = replace(summary, quotes=(replace(said, text=words, citations=(proof,)),))
    digest = write_digest(whole, told, articles, now=NOW, generator=GENERATOR)
    assert "„Es war spät. „Niemand kam.“" in digest
    assert altered_claims(digest) == ()

from datetime import date

import pytest

from newsdesk.model import Quote, SummaryArticle
from newsdesk.summary import summarise
from tests.summary.stories import DAM, article

DAY = date(2021, 3, 8)
LONG = "“We warned the company of the cracks two years ago, and nobody listened to us,”"


OWN = (
    (
        "\n\nThe council of the valley met in the old mill on Monday evening and heard four engineers, who"
        " had come from the coast with maps, drills and a model of the wall."
    ),
    (
        "\n\nFarmers below the reservoir have begun to drive their cattle uphill, and the school in Lenne"
        " stays shut until the water has gone down by another two metres."
    ),
    (
        "\n\nShares of the company lost a tenth of their worth in the morning; its insurer called an urgent"
        " meeting and asked for every report since the wall was built."
    ),
)


def said(*texts: str, language: str = "en") -> tuple[Quote, ...]:
    articles = [
        article(at, language, "The dam", text + (OWN[at - 1] if len(texts) > 1 else ""), DAY)
        for at, text in enumerate(texts, 1)
    ]
    return summarise(articles, [language]).quotes


def sources(quote: Quote) -> list[int]:
    return [proof.article for proof in quote.citations]


def test_the_same_words_in_several_outlets_are_one_quote_with_several_citations() -> None:
    (quote,) = said(f"{LONG} Mayor Lena Brandt said.", f"Brandt was angry. {LONG} she said later.")
    assert (quote.speaker, quote.role, quote.versions) == ("Lena Brandt", "Mayor", ())
    assert sorted(sources(quote)) == [1, 2]


@pytest.mark.parametrize(
    "other",
    [
        LONG.replace("two years", "three years"),
        "“We warned the company of the cracks two years ago,”",
    ],
)
def test_other_words_in_another_outlet_are_a_version_with_its_own_proof(other: str) -> None:
    (quote,) = said(
        f"{LONG} Mayor Lena Brandt said.",
        f"{LONG} Lena Brandt said on Friday.",
        f"{other} Lena Brandt said.",
    )
    (version,) = quote.versions
    assert {quote.text, version.text} == {LONG, other}
    assert sorted([*sources(quote), *(proof.article for proof in version.citations)]) == [1, 2, 3]


def test_an_article_that_repeats_a_part_of_its_own_quote_tells_no_version() -> None:
    (quote,) = said(
        f"{LONG} Mayor Lena Brandt said.\n\nThe words “of the cracks two years ago” went round the valley."
    )
    assert quote.versions == ()


WHOLE = (
    "“Nobody in this house slept that night. We warned the company of the cracks two years ago, and nobody"
    " listened to us, not even the engineers in Oberau.”"
)
SLEPT = "“Nobody in this house slept that night.”"


@pytest.mark.parametrize("told", [" Lena Brandt said.", ""])
def test_of_a_quote_and_its_parts_the_whole_stands_above_them(told: str) -> None:
    quotes = said(
        f"{LONG} Mayor Lena Brandt said. {SLEPT}",
        f"{LONG} Mayor Lena Brandt said. {SLEPT}",
        f"The council met in the mill.\n\n{WHOLE}{told}",
    )
    assert [(quote.text, quote.speaker) for quote in quotes] == [(WHOLE, "Lena Brandt")]
    assert {version.text for version in quotes[0].versions} == {LONG, SLEPT}


def test_a_few_common_words_of_one_speaker_are_no_part_of_what_another_says() -> None:
    quotes = said(
        "“It was an act of war,” Mayor Lena Brandt said.",
        "“Whoever digs into this wall must know that it was an act of war against all of us in the valley,”"
        " Karl Adler, an engineer, said.",
    )
    assert {quote.speaker for quote in quotes} == {"Lena Brandt", "Karl Adler"}
    assert all(not quote.versions for quote in quotes)


def test_two_quotes_are_not_one_for_a_few_words_that_both_hold() -> None:
    quotes = said(
        "“An act of war,” Mayor Lena Brandt said.",
        "“Whoever digs into this wall must know that it was an act of war on the valley,” Lena Brandt said.",
        "“When a dam breaks in the night above a school, it is an act of war,” Lena Brandt said.",
    )
    assert len(quotes) == 2
    assert [version.text for quote in quotes for version in quote.versions] == ["“An act of war,”"]


def test_different_quotes_of_the_same_few_words_stay_apart() -> None:
    quotes = said(
        "“We will not leave the valley to the water,” Mayor Lena Brandt said.",
        "“The water will not leave us the valley,” Karl Adler, an engineer, said.",
    )
    assert {(quote.speaker, quote.role) for quote in quotes} == {
        ("Lena Brandt", "Mayor"),
        ("Karl Adler", "an engineer"),
    }


def test_a_later_quote_of_the_article_has_the_role_that_it_gave_before() -> None:
    quotes = said(
        f"{LONG} Mayor Lena Brandt said.\n\nThe water rose.\n\n“It is over for the valley now,” Brandt said."
    )
    assert [(quote.role, quote.speaker.split()[-1]) for quote in quotes] == [("Mayor", "Brandt")] * 2


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "de",
            "„Es ist vorbei für uns alle“, sagten mehrere mit der Sache vertraute Personen.",
            "mehrere mit der Sache vertraute Personen",
        ),
        (
            "en",
            "“It is over for us all,” said people familiar with the matter.",
            "people familiar with the matter",
        ),
        ("es", "«Se acabó para todos nosotros», dijeron fuentes cercanas.", "fuentes cercanas"),
        (
            "fr",
            "« C'est fini pour nous tous », selon plusieurs sources proches.",
            "plusieurs sources proches",
        ),
        ("it", "«È finita per tutti noi», hanno detto fonti vicine.", "fonti vicine"),
    ],
)
def test_anonymous_sources_stand_as_they_are_named(language: str, text: str, speaker: str) -> None:
    (quote,) = said(text, language=language)
    assert (quote.speaker, quote.role) == (speaker, "")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The water rose on Friday. He said: “It is over now for all of us.”"),
        ("en", "“It is over now for all of us,” many people said."),
        ("en", "“It is over now for all of us,” one said. “It is over.”"),
        ("de", "„Es ist jetzt vorbei für uns alle“, sagten viele Leute."),
        ("de", "Im Tal ist es still. „Es ist jetzt vorbei für uns alle.“"),
    ],
)
def test_where_nobody_is_surely_named_the_speaker_is_open(language: str, text: str) -> None:
    (quote,) = said(text, language=language)
    assert (quote.speaker, quote.role, quote.cue) == ("", "", "")


def test_a_title_in_quotation_marks_is_no_quote() -> None:
    assert said("The choir sang “The Song of the Long River” in the school of Oberau.") == ()


def test_who_declined_to_speak_is_told_as_the_source_words_it() -> None:
    declined = [quote for quote in summarise(DAM, ["en", "de"]).quotes if quote.declined]
    (quote,) = declined
    assert (quote.speaker, quote.cue) == ("Lennewasser", "declined to comment")
    assert quote.text == "Lennewasser declined to comment on the cracks in the Oberau dam."
    assert sources(quote) == [2]


def test_who_declined_in_several_outlets_is_told_once() -> None:
    quotes = said(
        "Jan Kern, a spokesman for Lennewasser, declined to comment on the cracks.",
        "Kern refused to answer questions. The dam is old.",
        "The district declined to comment.",
    )
    assert [quote.declined for quote in quotes] == [True, True]
    assert [sorted(sources(quote)) for quote in quotes if "Kern" in quote.text] == [[1, 2]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", '"The dam will hold," said Karl Adler, "and so will the old mill."'),
        ("de", "„Der Damm wird halten“, sagte Karl Adler, „und die Mühle hält auch“"),
    ],
)
def test_a_quotation_that_names_its_speaker_within_is_one(language: str, text: str) -> None:
    (quote,) = said(f"{text}. The water rose in the valley of the Lenne.", language=language)
    assert (quote.text, quote.speaker) == (text, "Karl Adler")


def test_two_quotations_of_two_sentences_or_speakers_stay_two() -> None:
    for text in (
        "“The dam will hold,” said Karl Adler. “The old mill will hold too.”",
        "“The dam will hold,” said Karl Adler, while Ann Hill said, “the old mill will fall.”",
    ):
        assert len(said(text)) == 2


def test_who_declined_in_two_languages_is_told_once() -> None:
    quotes = summarise(
        [
            article(1, "en", "The dam", "A spokesman for Lennewasser declined to comment on the dam.", DAY),
            article(2, "de", "Der Damm", "Ein Lennewasser-Sprecher lehnte eine Stellungnahme ab.", DAY),
            article(3, "de", "Der Damm", "Das Ministerium lehnte eine Stellungnahme ab.", DAY),
        ],
        ["en", "de"],
    ).quotes
    assert sorted(sorted(sources(quote)) for quote in quotes if quote.declined) == [[1, 2], [3]]


def test_quotes_with_a_speaker_come_before_open_ones_and_refusals_last() -> None:
    quotes = said(
        "The Lenne valley is silent. “It is over now for all of us in the Lenne valley.”\n\n"
        "The company declined to comment on the Lenne valley.\n\n"
        f"{LONG} Mayor Lena Brandt said."
    )
    assert [(bool(quote.speaker), quote.declined) for quote in quotes] == [
        (True, False),
        (False, False),
        (True, True),
    ]


def every_proof(articles: list[SummaryArticle]) -> list[tuple[str, str]]:
    quotes = summarise(articles, ["en", "de"]).quotes
    proofs = [(quote.text, quote.citations[0].text) for quote in quotes]
    return proofs + [(one.text, one.citations[0].text) for quote in quotes for one in quote.versions]


def test_every_version_is_the_slice_that_it_cites() -> None:
    changed = article(9, "en", "Dam", f"{LONG} Lena Brandt said.", DAY)
    proofs = every_proof([*DAM, changed])
    assert proofs
    assert all(text == proof for text, proof in proofs)

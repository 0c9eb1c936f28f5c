import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.extract.blocks import Block, Kind, blocks_of_text, joined
from newsdesk.extract.tidy import tidy
from tests.extract.samples import PARAGRAPHS


def tidied(text: str, title: str = "") -> str:
    return joined(tidy(blocks_of_text(text), title))


def article(language: str) -> str:
    return "\n\n".join(PARAGRAPHS[language])


FRONTS = {
    "de": "Wähle dein passendes Paket:\nfür Vereine\nfür Schulen und Betriebe\n\nVom ersten "
    "Anruf bis zum fertigen Dach – "
    "schnell, sauber und zum festen Preis\nWir prüfen Ihr Haus und finden die Stellen mit dem "
    "größten Verlust.\n"
    "✓ Kostenlose Messung\nSorgfältige Planung und Ausführung nach allen gültigen Normen.\n✓ 100 "
    "% Zufriedenheit\n"
    "✓ Ihr Haus wird warm",
    "en": "Choose your plan:\nfor single users\nfor teams\n\n✔ Free trial included\nWe look at "
    "your business and find what "
    "your customers want.\n✔ Tailored to your team\n✔ Results in weeks",
    "es": "Elige tu plan:\npara ti\npara tu empresa\n\n✅ Prueba gratis\nAnalizamos tu negocio y "
    "encontramos lo que buscas.\n"
    "✅ Soluciones a medida\n✅ Tu equipo al día",
    "fr": "Choisissez votre formule :\npour vous\npour votre entreprise\n\n✓ Essai gratuit\nNous "
    "étudions votre maison et "
    "trouvons vos pertes.\n✓ Sans engagement\n✓ Votre équipe gagne du temps",
    "it": "Scegli il tuo piano:\nper te\nper la tua azienda\n\n✓ Prova gratuita\nStudiamo la tua "
    "casa e troviamo le tue "
    "perdite.\n✓ Senza impegno\n✓ Il tuo gruppo risparmia",
}
TAILS = {
    "de": "Erfahren Sie in einer Stunde, wie Ihr Verein Mitglieder gewinnt – live.\n🚀 Termin jetzt buchen",
    "en": "Learn how your team saves two hours a day, whatever it does.\n👉 Book a demo",
    "es": "Descubre cómo tu equipo ahorra dos horas al día.\n🚀 Reserva una demo",
    "fr": "Découvrez comment votre équipe gagne deux heures par jour.\n🚀 Réservez une démo",
    "it": "Scopri come il tuo gruppo risparmia due ore al giorno.\n🚀 Prenota una demo",
}


@pytest.mark.parametrize("language", list(PARAGRAPHS))
def test_sales_talk_in_front_and_behind_goes(language: str) -> None:
    text = f"{FRONTS[language]}\n\n{article(language)}\n\n{TAILS[language]}"
    assert tidied(text) == article(language)


@pytest.mark.parametrize("language", list(PARAGRAPHS))
def test_sales_talk_glued_to_the_last_paragraph_goes(language: str) -> None:
    assert tidied(f"{article(language)}{TAILS[language]}") == article(language)


@pytest.mark.parametrize(
    "line",
    [
        "Lesen Sie auch: Hafen wird ausgebaut", "Mehr zum Thema", "Weiterlesen",
        "Auch interessant: Das neue Rathaus",
        "Read more: Harbour to be dredged", "Related: Harbour", "READ MORE:", "You may also like...",
        "Continue reading",
        "Lea también: El puerto crece", "Te puede interesar: El puerto", "À lire aussi : Le port s'agrandit",
        "Lire la suite", "Leggi anche: Il porto cresce", "(Leggi anche: Il porto cresce)",
        "Potrebbe interessarti",
        "Teilen", "Share on Facebook", "Facebook Twitter WhatsApp E-Mail", "Compartir en Twitter",
        "Condividi",
        "Partager sur Facebook", "Drucken | Merken | Teilen", "Share 12 Comments", "Anzeige",
        "Advertisement", "- Werbung -",
        "Publicidad", "Pubblicità", "Jetzt Newsletter abonnieren",
        "Abonnieren Sie unseren kostenlosen Newsletter!",
        "Sign up for our newsletter", "Subscribe to get it in your inbox", "Suscríbete a nuestro boletín",
        "Abonnez-vous à notre lettre", "Iscriviti alla nostra newsletter", "Follow us on Facebook",
        "We use cookies to improve this site. Accept all",
        "Wir verwenden Cookies, um die Seite zu verbessern.",
        "Utilizamos cookies propias. Aceptar", "Utilizziamo i cookie per migliorare il sito.",
        "Foto: Ute Muster / Tal-Bote", "Photo: Ada Example", "(Image credit: Ada Example)",
        "Bild: dpa", "© 2024 Tal-Bote",
        "Alle Rechte vorbehalten", "All rights reserved.", "Lesezeit: 3 Minuten", "5 min read",
        "Tags: bridge, river",
        "Veröffentlicht am 29. April 2024", "Updated at 1:23 p.m.", "12 Kommentare",
        "Demo jetzt buchen", "Get started now",
        "Von Ute Muster", "By Ada Example and Bo Muster", "Thank you!",
        "An error has occurred, please try again later.",
    ],
)  # fmt: skip
def test_furniture_between_paragraphs_goes(line: str) -> None:
    one, two = PARAGRAPHS["en"]
    assert tidied(f"{one}\n\n{line}\n\n{two}") == f"{one}\n\n{two}"


@pytest.mark.parametrize(
    "line",
    [
        "Read more than one book a week, and you will see it.",
        "Related costs rose by a third, the report says.",
        "Share prices fell in early trading.", "Twitter said it would look into the matter.",
        "Anzeige erstattet",
        "Lesen Sie mehr als ein Buch, sagte der Lehrer seinen Schülern.", "Teilen will er das Erbe nicht.",
        "He signed up for the newsletter of the party and was told to wait.",
        "Cookies were served after the meeting.",
        "Von der Brücke aus sieht man den Hafen", "By the harbour, nobody had heard of it",
        "Foto: das letzte seiner Art.",
        "Wählen Sie zwischen zwei Übeln, hieß es im Rat.", "Jetzt wird gebaut",
        "Das Ende einer Brücke", "___",
        "Follow-up questions were not answered.", "Copyright law is at stake here.",
        "Ein Blick zurück", "1906",
        "The demo was booked by three hundred people, the police said.", "Tags darauf war alles vorbei.",
    ],
)  # fmt: skip
def test_lines_of_the_article_stay(line: str) -> None:
    one, two = PARAGRAPHS["de"]
    assert tidied(f"{one}\n\n{line}\n\n{two}") == f"{one}\n\n{line}\n\n{two}"


def test_a_ticked_list_of_an_article_stays_as_a_list() -> None:
    one, two = PARAGRAPHS["en"]
    text = f"{one}\n\nThe plan has three parts:\n\n✓ New pillars\n✓ A wider path\n✓ Lights\n\n{two}"
    assert (
        tidied(text)
        == f"{one}\n\nThe plan has three parts:\n\n- New pillars\n\n- A wider path\n\n- Lights\n\n{two}"
    )


def test_a_grid_of_promises_in_the_middle_goes() -> None:
    one, two = PARAGRAPHS["en"]
    grid = (
        "✓ Free delivery for you\nAll your garden needs\n✓ Your money-back guarantee\n✓ Tailored to your home"
    )
    assert tidied(f"{one}\n\n{grid}\n\n{two}") == f"{one}\n\n{two}"


def test_news_leads_are_no_sales_front() -> None:
    text = "Talbrück\n\nBrücke gesperrt\n\nRat entscheidet in der Nacht\n\n" + article("de")
    assert tidied(text) == text


def test_advice_in_an_article_stays() -> None:
    text = (
        article("de")
        + "\n\nBuchen Sie frühzeitig, rät die Verbraucherzentrale, denn Ihre Fahrt dauert länger."
    )
    assert tidied(text) == text


def test_the_title_is_not_told_twice() -> None:
    text = article("en")
    assert (
        tidied(f"Bridge closed for a year\n\nThe Paper, 29 April 2024\n\n{text}", "Bridge closed for a year")
        == text
    )


def test_a_lead_that_serves_as_title_stays() -> None:
    text = article("en")
    assert tidied(text, PARAGRAPHS["en"][0]) == text


def test_headlines_of_other_articles_go_and_a_linked_line_alone_stays() -> None:
    one, two = (Block(text) for text in PARAGRAPHS["en"])
    teasers = [
        Block("Harbour to be dredged next year", linked=1.0),
        Block("Mayor opens the new town hall", linked=1.0),
    ]
    alone = Block("The full report of the experts", linked=1.0)
    assert tidy([one, *teasers, two]) == [one, two]
    assert tidy([one, alone, two]) == [one, alone, two]
    assert tidy([one, Block("HARBOUR TO BE DREDGED NEXT YEAR", linked=1.0), two]) == [one, two]


def test_a_list_of_links_at_the_end_goes_and_one_of_words_stays() -> None:
    one = Block(PARAGRAPHS["en"][0])
    links = [Block(f"Another story of number {n}", Kind.ITEM, 1.0) for n in range(3)]
    words = [Block(f"A demand of number {n}", Kind.ITEM) for n in range(3)]
    assert tidy([one, *links]) == [one]
    assert tidy([one, *words]) == [one, *words]


def test_links_before_who_wrote_it_go_and_a_list_that_the_text_announces_stays() -> None:
    words = [Block(text) for text in PARAGRAPHS["en"]]
    links = [Block(f"How the valley lost mill number {at}", Kind.ITEM, 0.9) for at in range(3)]
    author = Block("The author has written a book about the dams of the valley; it is out now.")
    assert tidy([*words, *links, author]) == [*words, author]
    announced = Block("Three mills were lost, and each of them has a story of its own:")
    assert tidy([*words, announced, *links, author]) == [*words, announced, *links, author]


@pytest.mark.parametrize(
    "line",
    [
        "Reporting by Ada Example; editing by Bo Muster", "Ada Example contributed to this report.",
        "Mit Material von dpa", "Con información de la agencia", "Contact Ada Example at ada@paper.example",
        "https://paper.example/bridge", "@adaexample", "This article was originally published on Monday.",
    ],
)  # fmt: skip
def test_credits_behind_the_article_go(line: str) -> None:
    assert tidied(f"{article('en')}\n\n{line}") == article("en")


def test_a_pulled_quote_stands_once() -> None:
    one, two = PARAGRAPHS["en"]
    assert tidied(f"{one}\n\n{two}\n\n{one}") == f"{one}\n\n{two}"


def test_table_rows_stay() -> None:
    rows = [Block("Share | Price", Kind.ROW), Block("Print | 3", Kind.ROW), Block("Anzeige | 4", Kind.ROW)]
    one = Block(PARAGRAPHS["en"][0])
    assert tidy([one, *rows]) == [one, *rows]


@given(
    st.lists(
        st.sampled_from(
            [*PARAGRAPHS["de"], *PARAGRAPHS["fr"], *FRONTS["en"].split("\n"), "Teilen", "✓ Ja", "Kurz"]
        )
    )
)
def test_paragraphs_survive_whatever_stands_around_them(lines: list[str]) -> None:
    text = tidied("\n\n".join(lines))
    assert all(line in text for line in lines if line in (*PARAGRAPHS["de"], *PARAGRAPHS["fr"]))


@given(
    st.lists(
        st.sampled_from(
            [*PARAGRAPHS["de"], *FRONTS["de"].split("\n"), *TAILS["de"].split("\n"), "Teilen", "a"]
        )
    )
)
def test_tidying_again_changes_nothing(lines: list[str]) -> None:
    once = tidy(blocks_of_text("\n\n".join(lines)))
    assert tidy(once) == once


@given(st.text())
def test_any_text_can_be_tidied(text: str) -> None:
    assert isinstance(tidied(text, text[:20]), str)


@pytest.mark.parametrize(
    "heading",
    [
        "Top stories", "More latest news", "Weitere Artikel", "Meistgelesen", "Otras noticias",
        "Lo más leído", "Les plus lus", "Articles liés", "Altre notizie", "I più letti",
    ],
)  # fmt: skip
def test_other_stories_behind_the_article_go(heading: str) -> None:
    others = (
        "The harbour of the town is to be made deeper next year.\n\nA new mayor was elected in the hills."
    )
    assert tidied(f"{article('fr')}\n\n{heading}\n\n{others}") == article("fr")


def test_a_heading_of_that_name_in_front_takes_nothing_away() -> None:
    one, two = PARAGRAPHS["en"]
    text = f"{one}\n\nTop stories\n\n{two}\n\n{one} Again."
    assert tidied(text) == text


def test_style_sheets_in_front_of_the_first_paragraph_go_and_code_behind_it_stays() -> None:
    blocks = [Block(text) for text in (".a { color: red }", *PARAGRAPHS["en"], ".b { color: red }")]
    assert tidy(blocks) == blocks[1:]

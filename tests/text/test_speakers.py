"""Who says a quotation where the cue stands in an uncommon place, and who must not be taken for them."""

import pytest

from newsdesk.text.attribution import attributions
from newsdesk.text.called import is_called
from newsdesk.text.listeners import behind_listener
from newsdesk.text.quotation import quotations
from newsdesk.text.things import is_thing

SAID = [
    # compound tenses, imperfects and further verbs right behind a quotation
    ("es", "«Estaremos aquí esta noche», ha explicado Ana Prado.", "Ana Prado", "explicado"),
    ("es", "«Estaremos aquí esta noche», aseguraba Ana Prado.", "Ana Prado", "aseguraba"),
    ("es", "«Estaremos aquí esta noche», apremió Ana Prado.", "Ana Prado", "apremió"),
    ("fr", "« Nous serons ici ce soir », avait auparavant affirmé Anne Petit.", "Anne Petit", "affirmé"),
    ("fr", "« Nous serons ici ce soir », révèle Anne Petit.", "Anne Petit", "révèle"),
    ("it", "«Saremo qui stasera», riferisce Anna Prati.", "Anna Prati", "riferisce"),
    ("pt", "“Estaremos aqui esta noite”, lamentou Ana Prado.", "Ana Prado", "lamentou"),
    # who was told stands between
    ("es", "«Estaremos aquí esta noche», dijo a la AFP Ana Prado Mora.", "Ana Prado Mora", "dijo"),
    ("es", "«Estaremos aquí esta noche», señala a Lenne.es el alcalde.", "el alcalde", "señala"),
    ("fr", "« Nous serons ici », a déclaré lundi à l'AFP le maire de Lenne.", "le maire de Lenne", "déclaré"),
    # within the marks
    ("it", "«Saremo qui stasera - spiega Anna Prati - e anche domani».", "Anna Prati", "spiega"),
    ("fr", "« Nous serons ici ce soir, soupire Anne Petit, et demain. »", "Anne Petit", "soupire"),
    ("fr", "« Nous serons ici ce soir, commente F. Petit. Et demain. »", "F. Petit", "commente"),
    ("es", "«Estaremos aquí –insistió Ana Prado– esta noche».", "Ana Prado", "insistió"),
    ("fr", "Selon un élu de la mairie, « nous serons ici ce soir ».", "un élu de la mairie", "Selon"),
    ("en", "“We will be here tonight,” Ann Hill texted from the dam.", "Ann Hill", "texted"),
    ("en", "“We will be here tonight,” went on the mayor.", "the mayor", "went"),
    ("en", "“Never! Not over my dam!” Hill yelled out shortly before leaving the room.", "Hill", "yelled"),
    ("en", "In an email, lawyers for Hill said she would “come back tonight.”", "lawyers for Hill", "said"),
    ("en", "The case was so bad that a man in Oberau said it “was the end.”", "a man in Oberau", "said"),
    ("fr", "Le rapport souligne le besoin de digues, « parce que tout est dur ».", "Le rapport", "souligne"),
    ("es", "«Estaremos aquí esta noche», declaró Prado el pasado lunes.", "Prado", "declaró"),
    ("de", "Die Menge rief „Raus!“ und der Wirt Adler rief: „Der Damm hält.“", "der Wirt Adler", "rief"),
    ("en", "Third, Hill wrote that the dam “may well stand for ever.”", "Hill", "wrote"),
    ("de", "Auch die Ministerin Adler äußerte Zweifel: „Wir sind hier.“", "die Ministerin Adler", "äußerte"),
    ("de", "Die Anwendung des Rechts stellte Ann Adler in Frage: „Wir sind hier.“", "Ann Adler", "stellte"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "speaker", "cue"), SAID)
def test_the_speaker_is_read_beside_the_cue(language: str, text: str, speaker: str, cue: str) -> None:
    found = attributions(text, language)[-1 if text.count("„") > 1 else 0]
    assert (found.speaker.of(text) if found.speaker else "") == speaker
    assert (found.cue.of(text) if found.cue else "") == cue
    assert found.sure


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“It can carry more than any other” — Lenne's famous old dam."),
        ("fr", "Libye : « Nous serons ce soir au barrage »"),
        ("de", "Unter dem Motto „Wasser statt Beton“ zogen sie los und skandierten „Wir sind der Damm“."),
        ("es", "Ana Prado llama a sus vecinos, de quienes dice que «están aquí esta noche»."),
        ("fr", "Le bombardement du barrage, a-t-il dit, « ne sert à personne ici »."),
        ("es", "«Aquí estamos». Mataron a tres hombres, asegura: «Estaremos aquí esta noche»."),
        ("en", "“It was all about the water,” Hill quotes Adler as saying."),
        ("en", "Then there is Ann Hill, who, when asked about the dam, responded: “It stays.”"),
        ("it", "«Venite tutti alla diga stasera», ammoniva le ragazze."),
        ("es", "Un mensaje difundido sin ser anunciado: «Estaremos esta noche en la presa»."),
    ],
)  # fmt: skip
def test_things_places_and_half_sentences_do_not_speak(language: str, text: str) -> None:
    found = attributions(text, language)[-1]
    assert found.speaker is None or not found.sure or found.speaker.of(text).lower() in {"il", "sie"}


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "Ann Hill left. Hill said the dam was safe.\n\n“Nobody will drown,” she said.", "Hill"),
        ("en", "Ann Hill from Oberau said it was safe. “Nobody drowns,” she said. Hill left.", "Ann Hill"),
        ("de", "Ann Adler kam. Der Damm sei zu alt, so Adler. „Er hält nicht mehr“, sagte sie.", "Adler"),
        ("en", "“It is safe at noon,” Ann Hill said. Then Karl Adler came. “It is not,” he said.", "he"),
        ("en", "The council said the dam was safe. “Nobody will drown here,” he said.", "he"),
    ],
)  # fmt: skip
def test_a_pronoun_means_who_told_the_sentence_before_or_stays_open(
    language: str, text: str, named: str
) -> None:
    found = attributions(text, language)[-1]
    assert (found.named.of(text) if found.named else "").startswith(named)


@pytest.mark.parametrize(
    ("language", "text", "called"),
    [
        ("en", "She wrote a book titled “The Dam Will Hold”", True),
        ("en", "named one of the “Future Leaders Under Forty”", True),
        ("de", "das „Lenne Water Research Institute“ (LWRI) teilte mit", True),
        ("de", "im Fachblatt „wasser, damm und mühle“", True),
        ("de", "sprach von einer „Gefahr für Leib und Leben“", False),
        ("en", "called it “a great day for the valley”", False),
        ("es", "un informe titulado “El agua que viene mañana”", True),
    ],
)
def test_a_name_in_quotation_marks_is_no_speech(language: str, text: str, called: bool) -> None:
    (one,) = quotations(text)
    assert is_called(text, one.span, one.inner, language) == called


def test_whoever_spoke_before_does_not_say_what_somebody_else_says() -> None:
    text = "«Estaremos aquí», dijo Ana Prado. «No vendrá nadie esta noche», fulminó el alcalde de Lenne."
    found = attributions(text, "es")[1]
    assert found.speaker is None


def test_what_is_set_into_another_sentence_has_no_sure_speaker_from_before() -> None:
    text = "Hill wrote of “men of great skill.” But whether or not many agreed, they “did not print it all.”"
    assert not attributions(text, "en")[1].sure


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('“It stands," Hill said. "It does," he said. “So be it,” they said.', '“It stands,"'),
        ('"Siamo qui stasera\'\' ha detto lei. "E domani".', "\"Siamo qui stasera''"),
        ('"Somos gente…\nOtra noticia\n"Esto es otra cosa", dijo.', '"Esto es otra cosa"'),
        ("„Erstens.\nZweitens.“ Ende", "„Erstens.\nZweitens.“"),
    ],
)
def test_marks_of_two_forms_and_marks_without_a_partner_turn_no_text_inside_out(
    text: str, found: str
) -> None:
    assert quotations(text)[0].span.of(text) == found


@pytest.mark.parametrize(
    ("told", "behind"),
    [
        (" a la AFP Ana Prado, alcaldesa", " Ana Prado, alcaldesa"),
        (" a la prensa el alcalde", " el alcalde"),
        (" el 29 de enero a Lennewasser el alcalde", " el alcalde"),
        (" alla BBC Anna Prati", " Anna Prati"),
        (" Ana Prado", " Ana Prado"),
    ],
)
def test_who_was_told_is_passed_over(told: str, behind: str) -> None:
    assert told[behind_listener(told, 0, len(told)) :] == behind


@pytest.mark.parametrize(
    ("language", "phrase", "thing"),
    [
        ("de", "Die praktische Anwendung des Gesetzes", True),
        ("de", "Die Verwaltung der Stadt", False),
        ("de", "Die Sprecherin der Planung", False),
        ("de", "Juni", True),
        ("fr", "le bombardement", True),
        ("fr", "le gouvernement", False),
        ("es", "las autoridades", False),
        ("it", "la decisione", True),
        ("pt", "a decisão", True),
        ("en", "the decision", False),
        ("es", "Concepción Prado", False),
    ],
)
def test_things_are_known_by_the_ending_of_their_noun(language: str, phrase: str, thing: bool) -> None:
    assert is_thing(phrase, language) == thing

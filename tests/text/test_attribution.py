import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.attribution import attributions
from newsdesk.text.quotation import quotations


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("„Ja, gern“, sagte er, »nein« sie.", ["„Ja, gern“", "»nein«"]),
        ('"So it is", said he. «Non», « oui ».', ['"So it is"', "«Non»", "« oui »"]),
        ("“One ‘two’ three.” ‘It’s fine,’ he said.", ["“One ‘two’ three.”", "‘It’s fine,’"]),
        ("“First part.\n\n“Second part,” he said.", ["“First part.\n\n“Second part,”"]),
        ("The \"ironclad” wall. \"It stands,\" he said.", ["\"ironclad”", "\"It stands,\""]),
        ("Die 5\" breite Leiste und das “ allein", []),
        ("„Sie rief „Halt“ und lief“, hieß es.", ["„Sie rief „Halt“ und lief“"]),
    ],
)  # fmt: skip
def test_quotations_are_found_by_their_marks(text: str, found: list[str]) -> None:
    assert [one.span.of(text) for one in quotations(text)] == found


SAID = [
    ("de", "„Wir gehen jetzt heim“, sagte Lena Brandt am Freitag.", "Lena Brandt", "sagte"),
    ("de", "„Das kostet uns zu viel“, so der Sprecher des Kreises.", "der Sprecher des Kreises", "so"),
    ("de", "Am Freitag sagte Lena Brandt: „Wir gehen jetzt heim.“", "Lena Brandt", "sagte"),
    (
        "de",
        "Lena Brandt, Chefin der Lenne AG, erklärte: „Wir gehen.“",
        "Lena Brandt, Chefin der Lenne AG",
        None,
    ),
    ("de", "Laut Lennewasser sei der Damm „immer sicher gewesen“.", "Lennewasser", "Laut"),
    ("de", "„Der Damm war immer sicher“, heißt es in dem Schreiben.", "dem Schreiben", None),
    ("de", "Bürgermeisterin Brandt: „Wir haben immer gewarnt.“", "Bürgermeisterin Brandt", ""),
    ("de", "Mehrere Mitarbeiter sagten: „Wir haben immer gewarnt.“", "Mehrere Mitarbeiter", "sagten"),
    ("en", "“We warned them two years ago,” Mayor Lena Brandt said.", "Mayor Lena Brandt", "said"),
    ("en", "“We warned them two years ago,” said Lena Brandt.", "Lena Brandt", "said"),
    ("en", "In a statement, the company said: “We did nothing wrong.”", "the company", "said"),
    ("en", "“We warned them,” Sen. Ann Hill (D-Mo.) said Friday.", "Sen. Ann Hill (D-Mo.)", "said"),
    ("en", "“We have warned them for years.” — Ann Hill\n", "Ann Hill", ""),
    (
        "en",
        "He was known for “being in charge of it” despite being an envoy, said Ann Hill.",
        "Ann Hill",
        "said",
    ),
    ("en", "The campaign has spots in which people say “We are all on it now.”", "people", "say"),
    (
        "en",
        "Ann Hill urged them to sign it as soon as possible, saying “time is running out.”",
        "Ann Hill",
        "saying",
    ),
    (
        "en",
        "Ann Hill said that the Lenne council had concluded it was “not against the law.”",
        "Ann Hill",
        None,
    ),
    ("de", "„Das ist ein großer Fehler“, schreibt die „Lennepost“.", "die „Lennepost“", "schreibt"),
    (
        "de",
        "Dazu äußerte sich Karl Adler jedoch zuversichtlich: „Wir gehen jetzt heim.“",
        "Karl Adler",
        "äußerte",
    ),
    ("fr", "« Nous avons prévenu la société », a déclaré Jean Petit.", "Jean Petit", "déclaré"),
    ("es", "«Avisamos a la empresa», dijo el ministro Juan Pardo.", "el ministro Juan Pardo", "dijo"),
    ("it", "«Abbiamo avvertito la società», ha detto Mario Verdi.", "Mario Verdi", "detto"),
    # where an English subject ends, and what is no speaker
    ("en", "Hill repeatedly told them: “The dam will hold for us.”", "Hill", "told"),
    ("en", "Hill will say “the dam holds for all of us.”", "Hill", "say"),
    ("en", "Hill issued a statement saying “the dam will hold for us.”", "Hill", "saying"),
    ("en", "The firm sent a long letter, saying “the dam will hold.”", "The firm", "saying"),
    ("en", "The mayor on Friday wrongly said “the dam will hold for us.”", "The mayor", "said"),
    ("en", "Hill last week said “the dam will hold for us all.”", "Hill", "said"),
    ("en", "On Monday, Hill left the hall, saying “the dam will hold.”", "Hill", "saying"),
    ("en", "Faced with the water, Hill said: “The dam will hold for us.”", "Hill", "said"),
    ("en", "The boy was not hurt, Hill said, but the water “came down on him fast.”", "Hill", "said"),
    ("en", "The cheers went on when Hill claimed “the dam will hold for us.”", "Hill", "claimed"),
    ("en", "“Be honest with yourself for once,” the suggested text read.", "the suggested text", "read"),
    (
        "en",
        "“The dam will hold for us all,” said Jan Kern, a clerk in Oberau.",
        "Jan Kern, a clerk in Oberau",
        "said",
    ),
    (
        "en",
        "“The dam will hold,” said Jan Kern, head of the Lenne Bank.",
        "Jan Kern, head of the Lenne Bank",
        "said",
    ),
    ("en", "“The dam will hold,” said Jan Kern, a lawyer, on Friday.", "Jan Kern, a lawyer", "said"),
    ("fr", "« Le barrage va tenir bon », a déclaré la juge Anne Petit.", "la juge Anne Petit", "déclaré"),
    (
        "it",
        "La diga terrà. Lo ha detto il ministro Mario Verdi: «La diga terrà per tutti».",
        "il ministro Mario Verdi",
        "detto",
    ),
    # Romance languages: what is left out, what stands between, and what is no part of the speaker
    ("es", "«La presa va a aguantar», dijo Ana Gil sin dar más detalles.", "Ana Gil", "dijo"),
    ("es", "«La presa va a aguantar», afirmó Ana Gil apuntando al muro.", "Ana Gil", "afirmó"),
    ("es", "Asimismo, la alcaldesa dijo que «la presa va a aguantar».", "la alcaldesa", "dijo"),
    ("es", "Según ha dicho Ana Gil, «la presa va a aguantar».", "Ana Gil", None),
    ("fr", "« Le barrage va tenir bon », écrivait de son côté Anne Petit.", "Anne Petit", "écrivait"),
    (
        "fr",
        "Selon la maire Anne Petit, Jean Blanc « ne tiendra pas le barrage ».",
        "la maire Anne Petit",
        None,
    ),
    ("it", "Mario Verdi, parlando ai sindaci, ha detto: «La diga terrà per tutti».", "Mario Verdi", "detto"),
    ("it", "Anche Mario Verdi ha detto: «La diga terrà per tutti».", "Mario Verdi", "detto"),
    ("it", "Dice Mario Verdi: «La diga terrà per tutti».", "Mario Verdi", "Dice"),
    # German: who stands where a subject does and says nothing, and who speaks without being one
    ("de", "Der Damm wird von Fachleuten als „großes Wunder der Technik“ bezeichnet.", "Fachleuten", None),
    ("de", "Nach Darstellungen des Verlages bietet das Buch „einen Blick in das Tal“.", "Verlages", None),
    (
        "de",
        "Nach Angaben des Kreises ist der Damm, der nach Bewertung der Polizei „für immer hält“, alt.",
        "Polizei",
        None,
    ),
    (
        "de",
        "Für die Forscherin Lena Brandt sei der Damm „für immer verloren“.",
        "die Forscherin Lena Brandt",
        "Für",
    ),
    (
        "de",
        "Es ist so, dass man laut Karl Adler „den Damm hält“, suchen die Leute ihn auf.",
        "Karl Adler",
        "laut",
    ),
    (
        "de",
        "Die im Tal lebende Lena Brandt sagte: „Der Damm hält für immer.“",
        "Die im Tal lebende Lena Brandt",
        "sagte",
    ),
    (
        "de",
        "Brandts neuer Sprecher Karl Adler sagt es deutlich: „Der Damm hält.“",
        "Brandts neuer Sprecher Karl Adler",
        "sagt",
    ),
    (
        "de",
        "Sie sei „ganz erschüttert“, sagte die Königin, ihr Herz „ist bei allen im Tal“.",
        "die Königin",
        "sagte",
    ),
    ("de", "„Der Damm hält für immer“, sagte Karl Adler unserer Zeitung.", "Karl Adler", "sagte"),
    ("de", "„Der Damm hält für immer“, sagte Karl Adler der Nachrichtenagentur.", "Karl Adler", "sagte"),
    ("de", "„Der Damm hält“, sagte die Sprecherin der Zeitung.", "die Sprecherin der Zeitung", "sagte"),
    (
        "de",
        "Ursula von der Lenne kam. Von der Lenne sagte, der Damm „hält für immer“.",
        "Von der Lenne",
        "sagte",
    ),
]


@pytest.mark.parametrize(("language", "text", "speaker", "cue"), SAID)
def test_the_speaker_stands_beside_the_cue(language: str, text: str, speaker: str, cue: str | None) -> None:
    found, *_ = attributions(text, language)
    assert found.speaker is not None
    assert found.speaker.of(text) == speaker
    if cue is not None:
        assert (found.cue.of(text) if found.cue else "") == cue


HALF_SENTENCES = [
    ("en", "Ann Hill denies reports of a leak and says “the dam stands firm.”", "Ann Hill"),
    ("en", "The engineers went beyond the report, saying the dam “stands on sand.”", "The engineers"),
    ("en", "The sirens came after Mayor Ann Hill warned Lenne would face “a wall.”", "Mayor Ann Hill"),
    ("de", "„Der Damm steht auf Sand“, begründet das Gericht sein Urteil.", "das Gericht"),
    ("de", "Am Montag fordert der Kreis Lenne die Räumung des „Oberen Tals“.", "der Kreis Lenne"),
    ("de", "„Der Damm steht auf Sand“, zitiert der Lennebote den Minister.", "Minister"),
]


@pytest.mark.parametrize(("language", "text", "speaker"), HALF_SENTENCES)
def test_a_speaker_ends_before_what_is_said_of_them(language: str, text: str, speaker: str) -> None:
    found, *_ = attributions(text, language)
    assert found.speaker is not None
    assert found.speaker.of(text) == speaker


NOBODY = [
    ("en", "The campaign has spots in which people say “We are all on it now.”"),
    ("en", "“We will be on the dam tonight,” said many others."),
    ("en", "“We will be on the dam tonight,” another said."),
    ("en", "You wish you could say, “We will be on the dam tonight.”"),
    ("es", "Los rebeldes están en un momento difícil, dijo: «Estaremos esta noche en la presa»."),
    ("de", "„Wir sind heute Nacht am Damm“, sagten viele."),
    ("es", "«Estaremos esta noche en la presa», dijo otro."),
    ("fr", "« Nous serons ce soir au barrage », a déclaré un autre."),
    ("it", "«Saremo stanotte alla diga», ha detto qualcuno."),
    # Romance languages: objects, purposes, labels, and verbs that leave out their subject
    ("es", "«Estaremos esta noche en la presa», agregó."),
    ("es", "El pueblo tomó la presa y afirmó que «estaremos aquí esta noche»."),
    ("es", "La presa, subraya, «es cosa de todos nosotros»."),
    ("es", "Ayer descartó una presa nueva. «Estaremos aquí esta noche», dijo en Oberau."),
    ("es", "Destacó que las decisiones «se toman esta noche en la presa»."),
    ("es", "Se reunió teniendo en cuenta las circunstancias: «Estaremos aquí esta noche»."),
    ("fr", "Les villageois sont venus « de loin et toute la nuit » pour réparer le barrage."),
    ("fr", "Lire : « Nous serons ce soir au barrage »"),
    ("fr", "On a visité le barrage. « Nous serons là ce soir », a-t-il ajouté."),
    ("it", "Fonte: «Saremo stanotte alla diga di Oberau»"),
    # what a clause tells of
    ("en", "The dam was old. It was Friday when they heard that the “dam is lost for good”."),
    ("en", "In it was said the dam had “been weak for a long time.”"),
    ("en", "The gate was called “the weak heart of the dam” for years."),
    ("en", "As Ann Hill rejects reports of a leak, “the dam stands firm.”"),
    ("en", "It’s called “the weak heart of the dam” in the valley."),
    ("de", "Um zehn Uhr meldete die Seite „Lennebote“, Mühlen Oberau habe diesen Riss bestätigt."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_what_names_nobody_is_no_sure_speaker(language: str, text: str) -> None:
    (found,) = attributions(text, language)
    assert found.speaker is None or not found.sure


def test_what_goes_on_has_the_same_speaker_and_a_near_pronoun_its_name() -> None:
    text = "“We warned them,” Lena Brandt said. “Nobody listened to us.” She said: “It is over now.”"
    found = attributions(text, "en")
    assert [one.named.of(text) if one.named else "" for one in found] == ["Lena Brandt"] * 3


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("es", "«La presa aguanta», dijo Ana Gil. «Estaremos aquí esta noche», agregó.", "Ana Gil"),
        ("it", "«La diga tiene», ha detto Mario Verdi. «Saremo qui stanotte», ha aggiunto.", "Mario Verdi"),
        ("fr", "« Le barrage tient », a dit Anne Petit. « Nous serons là », a-t-elle ajouté.", "Anne Petit"),
    ],
)
def test_a_verb_without_its_subject_means_who_spoke_just_before(
    language: str, text: str, speaker: str
) -> None:
    found = attributions(text, language)
    assert [one.named.of(text) if one.named else "" for one in found] == [speaker] * 2


def test_a_quotation_without_any_cue_has_no_sure_speaker() -> None:
    text = "Der Damm brach am Freitag. Die Rede ist von einem „schweren Schaden für das ganze Tal“."
    assert not [one for one in attributions(text, "de") if one.sure and one.speaker]


PIECES = st.sampled_from(
    [
        "„",
        "“",
        "”",
        "»",
        "«",
        '"',
        "‘",
        "’",
        " ",
        "\n",
        "\n\n",
        ".",
        ",",
        ": ",
        "sagte",
        "said",
        "Brandt",
        "so",
        "er",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)), st.sampled_from(["de", "en", "fr", "xx"]))
def test_quotations_do_not_overlap_and_every_span_lies_in_the_text(text: str, language: str) -> None:
    at = 0
    for one in attributions(text, language):
        span, inner = one.quotation.span, one.quotation.inner
        assert at <= span.start < inner.start <= inner.end < span.end <= len(text)
        at = span.end
        for part in (one.speaker, one.cue, one.named):
            assert part is None or 0 <= part.start < part.end <= len(text)

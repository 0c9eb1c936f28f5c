import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model import Span
from newsdesk.text.roles import name_and_role

NAMED = [
    ("en", "Mayor Lena Brandt", "Lena Brandt", "Mayor"),
    ("en", "Sen. Ann Hill (W-Lenne)", "Ann Hill (W-Lenne)", "Sen."),
    ("en", "Secretary of State Ann Hill", "Ann Hill", "Secretary of State"),
    ("en", "Jan Kern, a spokesman for Lennewasser", "Jan Kern", "a spokesman for Lennewasser"),
    ("en", "Jan Kern, the head of the Lenne Farm Bureau", "Jan Kern", "the head of the Lenne Farm Bureau"),
    ("en", "Jan Kern, president of the Lenne Farm Bureau", "Jan Kern", "president of the Lenne Farm Bureau"),
    ("en", "Sen. Ann Hill of Westmark", "Ann Hill", "Sen."),
    ("en", "Another Liberal, Sen. Ann Hill of Westmark", "Ann Hill", "Another Liberal, Sen."),
    ("en", "Attorney General Ann Hill of Westmark", "Ann Hill", "Attorney General"),
    ("en", "Mayor Ann Hill of Oberau, chairwoman of the Lenne Farm Bureau", "Ann Hill", "Mayor"),
    ("en", "Jan Kern, chief economist at the Lenne Bank", "Jan Kern", "chief economist at the Lenne Bank"),
    (
        "en",
        "Jan Kern, president and head of the Lenne Farm Bureau",
        "Jan Kern",
        "president and head of the Lenne Farm Bureau",
    ),
    ("en", "Jan Kern, Director of the Lenne Bank", "Jan Kern", "Director of the Lenne Bank"),
    ("en", "its architect, Noor Ellwood", "Noor Ellwood", "its architect"),
    ("en", "one of them, Jory Pask", "Jory Pask", None),
    ("de", "Parteichefin Lena Brandt", "Lena Brandt", "Parteichefin"),
    ("de", "der Vorsitzende Karl von der Lenne", "Karl von der Lenne", "der Vorsitzende"),
    ("de", "Lena Brandt, Chefin der Lenne AG", "Lena Brandt", "Chefin der Lenne AG"),
    ("de", "Der Chef der Lenne AG, Karl Adler", "Karl Adler", "Der Chef der Lenne AG"),
    ("de", "der Landwirt Hinrich Bolte", "Hinrich Bolte", "der Landwirt"),
    ("de", "die kroatische Schülerin Merle Andresow", "Merle Andresow", "die kroatische Schülerin"),
    ("es", "el ministro de Exteriores Juan Pardo", "Juan Pardo", "el ministro de Exteriores"),
    ("fr", "le ministre de l'Intérieur Jean Petit", "Jean Petit", "le ministre de l'Intérieur"),
    ("it", "il presidente del Consiglio Mario Verdi", "Mario Verdi", "il presidente del Consiglio"),
    ("pt", "o ministro João Prado", "João Prado", "o ministro"),
    ("pt", "o líder da bancada no Senado, Ana Prado (LE)", "Ana Prado (LE)", "o líder da bancada no Senado"),
    ("de", "die Sprecherin im Bundestag, Ann Adler", "Ann Adler", "die Sprecherin im Bundestag"),
    (
        "en",
        "Jan Kern, senior vice president of the Lenne Family Foundation",
        "Jan Kern",
        "senior vice president of the Lenne Family Foundation",
    ),
    ("en", "Ann Hill, explaining why she came", "Ann Hill", None),
    ("es", "Ana Prado, en unas declaraciones recogidas por la radio", "Ana Prado", None),
    (
        "en",
        "Ann Hill and Jan Kern, the owners of the mill",
        "Ann Hill and Jan Kern",
        "the owners of the mill",
    ),
    ("fr", "le chef de l'Otan Anne Petit Rasmussen", "Anne Petit Rasmussen", "le chef de l'Otan"),
    ("fr", "Karim al-Hilli, un porte-parole", "Karim al-Hilli", "un porte-parole"),
    ("es", "el embajador alemán Juan Pardo", "Juan Pardo", "el embajador alemán"),
    ("es", "El embajador en Lenne (LE), Juan Pardo", "Juan Pardo", "El embajador en Lenne"),
    ("es", "la encargada de Aguas de Lenne, Ana Prado", "Ana Prado", "la encargada de Aguas de Lenne"),
]


@pytest.mark.parametrize(("language", "text", "name", "role"), NAMED)
def test_name_and_role_stand_apart_as_the_text_words_them(
    language: str, text: str, name: str, role: str | None
) -> None:
    found = name_and_role(text, Span(0, len(text)), language)
    assert (found.name.of(text), found.role.of(text) if found.role else None) == (name, role)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "people familiar with the matter"),
        ("en", "The Lenne Times"),
        ("en", "a spokesperson for the Lenne Water Department"),
        ("de", "ein Sprecher der Lenner Stadtwerke Nord"),
        ("en", "Minister of Water of Westmark"),
        ("de", "der Sprecher des Kreises"),
        ("de", "der Mitarbeiter der Firma „Lenne Film Nord“"),
        ("es", "el líder vecinal en Oberau"),
        ("it", "il capo dello Stato"),
        ("de", "die Lenner Allgemeine Zeitung"),
        ("de", "die Lenne Weather Agency"),
        ("de", "der Lenner Sportverein Hagen"),
        ("de", "mehrere mit der Sache vertraute Personen"),
        ("xx", "Mayor Lena Brandt"),
    ],
)
def test_who_has_no_name_or_no_known_role_stays_as_the_text_has_them(language: str, text: str) -> None:
    assert name_and_role(text, Span(0, len(text)), language) == (Span(0, len(text)), None)


@given(
    st.lists(st.sampled_from(["Mayor", "of", "the", ",", "Lena", "von", "(", ")", "Sen.", "Chefin", "\n"])),
    st.sampled_from(["de", "en", "es", "fr", "it", "pt", "xx"]),
)
def test_name_and_role_lie_within_the_speaker_and_do_not_overlap(parts: list[str], language: str) -> None:
    text = " ".join(parts)
    name, role = name_and_role(text, Span(0, len(text)), language)
    assert 0 <= name.start <= name.end <= len(text)
    if role:
        assert 0 <= role.start < role.end <= len(text)
        assert role.end <= name.start or name.end <= role.start

import pytest

from newsdesk.extract.people import authors_of


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["By Ada Example"], ("Ada Example",)),
        (["Von Jörg Beispiel und Ute Muster"], ("Jörg Beispiel", "Ute Muster")),
        (["por Ana Ejemplo y Luis Prueba"], ("Ana Ejemplo", "Luis Prueba")),
        (["Par Zoé Modèle et Luc Essai"], ("Zoé Modèle", "Luc Essai")),
        (["di Ugo Esempio, Ida Prova"], ("Ugo Esempio", "Ida Prova")),
        (["ADA EXAMPLE"], ("Ada Example",)),
        (["Ada Example", "Ada Example"], ("Ada Example",)),
        (["Ada Example, Political Correspondent"], ("Ada Example",)),
        (["desk@paper.example (Ada Example)"], ("Ada Example",)),
        (["Ada Example <ada@paper.example>"], ("Ada Example",)),
        (["https://paper.example/people/ada", "@adaexample"], ()),
        (["Redaktion", "Redaktion dpa", "Online-Redaktion", "Staff", "Newsroom"], ()),
        (["dpa", "Ada Example"], ("Ada Example",)),
        (["dpa"], ("dpa",)),
        (["Ada Example", "The Wire Sports", "Paper.example.com"], ("Ada Example",)),
        (["Associated Press"], ("Associated Press",)),
        (["webmaster77", "aexample"], ()),
        (["Ada Example is the editor. Since then, she’s tested tools, exclusive offers"], ("Ada Example",)),
        (["ADA EXAMPLE", "Ada Example"], ("Ada Example",)),
        (["The Paper"], ()),
        (["Example", "Ada Example"], ("Ada Example",)),
        (["Ada Example, Jr."], ("Ada Example, Jr.",)),
        (["<b>", "123", "", "  "], ()),
        (["Ada\x1b[31m Example\u202e"], ("Ada Example",)),
    ],
)
def test_authors(values: list[str], names: tuple[str, ...]) -> None:
    assert authors_of(values, outlet="The Paper") == names

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.extract.blocks import Block, Kind
from newsdesk.extract.repair import inline_list, spaced, split_pitch


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Der Rat tagte lange.Danach wurde abgestimmt.", "Der Rat tagte lange. Danach wurde abgestimmt."),
        ('Es sei "ein Anfang", so die Rätin.Nur', 'Es sei "ein Anfang", so die Rätin. Nur'),
        ("Sie sagte: „Genug.“Dann ging sie.", "Sie sagte: „Genug.“ Dann ging sie."),
        ("Why now?Because it rains!And how.", "Why now? Because it rains! And how."),
        ("Das war 2023.Im Jahr darauf", "Das war 2023. Im Jahr darauf"),
        ("El puente se cerró.Ahora esperan.", "El puente se cerró. Ahora esperan."),
        ("Le pont est fermé.Élise attend.", "Le pont est fermé. Élise attend."),
        ("Der Bürgermeister , der zögerte , kam .", "Der Bürgermeister, der zögerte, kam."),
        ("Qui a peur ? Personne !", "Qui a peur ? Personne !"),
    ],
)
def test_lost_spaces_come_back(text: str, result: str) -> None:
    assert spaced(text) == result


@pytest.mark.parametrize(
    "text",
    [
        "t3n.de, QZ.com und FAZ.NET berichten.",
        "The U.S. and the U.K. agreed on 1.5 percent, i.e. less.",
        "See https://paper.example/News.Today and www.Paper.Example now.",
        "Mail to Ada.Example@paper.example please.",
        "Dr. Ada Example, Ph.D., wrote it.",
        'Der Ausdruck "Brücke" und das Wort "Fluss" fielen.',
        'Er nannte es "Unsinn".',
        "Am 3.5.2023 um 10.30 Uhr, z.B. in St.Gallen ...",
        "Node.js and ASP.NET run on it.",
        "“Open” quotation marks, “closed” ones.",
    ],
)
def test_what_is_right_stays(text: str) -> None:
    assert spaced(text) == text


@given(st.text())
def test_only_spaces_change(text: str) -> None:
    assert "".join(spaced(text).split()) == "".join(text.split())


@given(st.text(alphabet='abcAB. "„“!?,-'))
def test_mending_again_changes_nothing(text: str) -> None:
    once = spaced(text)
    assert spaced(once) == once


def texts(blocks: list[Block]) -> list[str]:
    return [block.shown for block in blocks]


def test_a_list_in_one_line_becomes_items() -> None:
    block = Block(
        "Kosten: Die Brücke wird teurer. - Zeit: Der Bau dauert länger. - Streit: Der Rat ist "
        "uneins.Die Debatte "
        "geht weiter.",
        Kind.ITEM,
    )
    assert texts(inline_list(block)) == [
        "- Kosten: Die Brücke wird teurer.",
        "- Zeit: Der Bau dauert länger.",
        "- Streit: Der Rat ist uneins.",
        "Die Debatte geht weiter.",
    ]


def test_a_list_after_its_introduction() -> None:
    block = Block("Three things are known: - Cost: it rises. - Time: it runs. - Blame: it wanders.")
    assert texts(inline_list(block)) == [
        "Three things are known:",
        "- Cost: it rises.",
        "- Time: it runs.",
        "- Blame: it wanders.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Der Rat - Mitglieder aller Parteien - stimmte zu.",
        "The score was 3 - 2 after extra time.",
        "Er kam - Und ging - Und kam wieder, ohne ein Wort.",
    ],
)
def test_dashes_of_a_sentence_are_no_list(text: str) -> None:
    assert texts(inline_list(Block(text))) == [text]


def test_a_pitch_glued_to_the_end_is_parted() -> None:
    block = Block(
        'Zuletzt hieß es "abwarten"Lernen Sie in zwei Stunden, wie Ihr Verein mehr Mitglieder gewinnt.'
    )
    assert texts(split_pitch(block)) == [
        'Zuletzt hieß es "abwarten"',
        "Lernen Sie in zwei Stunden, wie Ihr Verein mehr Mitglieder gewinnt.",
    ]
    whole = Block('Zuletzt hieß es "abwarten".Danach sprach niemand mehr.')
    assert split_pitch(whole) == [whole]

from dataclasses import replace

from newsdesk.model import Quote
from newsdesk.summary import background, summarise
from tests.summary.stories import DAM


def test_the_sections_hold_what_the_summary_proves() -> None:
    summary = summarise(DAM, ["en", "de"])
    piece = background(summary)
    assert piece.happened == summary.key_points
    assert [actor for actor, _ in piece.wanted] == list(
        dict.fromkeys(quote.speaker for quote in summary.quotes)
    )
    assert sum(len(said) for _, said in piece.wanted) == len(summary.quotes)
    assert "1974" in [item.date.iso() for item in piece.led_here]
    assert "2021-03-05" not in [item.date.iso() for item in piece.led_here]


def test_an_empty_summary_gives_empty_sections() -> None:
    piece = background(summarise([], ["en"]))
    assert (piece.happened, piece.wanted, piece.disputed, piece.led_here) == ((), (), (), ())


def test_one_actor_is_one_however_the_texts_name_them_and_namesakes_stay_apart() -> None:
    names = ["Lena Brandt", "Ms. Brandt", "Brandt", "Karl Adler", "Ida Adler", "Adler", "the council", ""]
    quotes = tuple(Quote(f"“{name}”", name, "said", ()) for name in names)
    piece = background(replace(summarise([], ["en"]), quotes=quotes))
    assert [(actor, len(said)) for actor, said in piece.wanted] == [
        ("Lena Brandt", 3),
        ("Karl Adler", 1),
        ("Ida Adler", 1),
        ("Adler", 1),
        ("the council", 1),
        ("", 1),
    ]

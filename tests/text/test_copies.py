"""Which texts are the same one."""

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text.copies import containment, copies, runs

WIRE = (
    "Divers recovered the bell of the steamer Amalie from the bottom of the Sund on Monday, 87 years after"
    " she went down in a storm with a cargo of slate. The bell, which weighs 31 kilograms, will be shown in"
    " the museum of Ostrup from May, its director Tove Lind said. “It was lying there as if somebody had put"
    " it down,” said Jens Hald, who led the dive. The wreck lies 42 metres deep and was found by a"
    " fisherman whose nets had caught on the mast. Eleven sailors died; three reached the shore at Vesterby."
    " A memorial stone will be set up there in autumn, paid for by the families of the crew."
)
OWN = (
    "When Jens Hald saw the bell, he forgot to breathe. “It was lying there as if somebody had put it down,”"
    " said Jens Hald, who led the dive to the wreck of the Amalie. For three weeks his team had waited for"
    " calm weather in the harbour of Ostrup. Now the bell stands in a basin of fresh water; Tove Lind, who"
    " directs the museum, looks at it every morning. She wants to show it from May. The steamer sank 87 years"
    " ago; her last mate’s granddaughter came to touch the bronze and wept."
)
WORDS = st.lists(st.sampled_from([*"abcdefghijklmnopqrstuvwxyz".upper(), "der", "sea", "été"]), max_size=60)


def test_an_edited_copy_is_one() -> None:
    edited = (
        WIRE.replace("on Monday", "on Tuesday").replace("“", '"').replace("”", '"').replace("which ", "that ")
    )
    assert copies([WIRE, edited], ["Wire", "Bote"]) == (0, 0)


def test_the_beginning_of_a_text_is_a_copy_of_it_whichever_came_first() -> None:
    teaser = WIRE[: WIRE.index(" “It was")]
    assert copies([WIRE, teaser], ["Wire", "Bote"]) == (0, 0)
    assert copies([teaser, WIRE], ["Bote", "Wire"]) == (0, 0)


def test_a_dateline_and_a_sentence_more_change_nothing() -> None:
    carried = f"OSTRUP (Wire) - {WIRE} The Bote was there."
    assert copies([WIRE, carried], ["Wire", "Bote"]) == (0, 0)


def test_a_report_of_ones_own_that_shares_a_quotation_is_none() -> None:
    assert copies([WIRE, OWN], ["Wire", "Bote"]) == (0, 1)


def test_a_long_report_that_holds_a_text_further_down_is_none() -> None:
    own = " ".join(f"On day {n} the crew of the Havfrue waited in vain for calm water." for n in range(30))
    assert copies([WIRE, f"{own} {WIRE}"], ["Wire", "Bote"]) == (0, 1)


def test_a_copy_of_a_copy_belongs_to_the_first() -> None:
    middle = WIRE.replace("Divers recovered", "A team has brought up").replace("31 kilograms", "31 kilos")
    last = middle.replace("A memorial stone", "A stone").replace("Eleven sailors", "Eleven men")
    assert copies([WIRE, OWN, middle, last], ["a", "b", "c", "d"]) == (0, 1, 0, 0)


def test_pages_of_one_outlet_must_be_more_alike() -> None:
    furniture = " ".join(f"Paper {n} for {n} ducats a month, in the bus {n} or in bed {n}." for n in range(9))
    pages = [f"{furniture} {WIRE[:300]}", f"{furniture} {OWN[:300]}"]
    shared = containment(runs(pages[0]), runs(pages[1]))
    assert 0.6 < shared < 0.8
    assert copies(pages, ["Bote", "Bote"]) == (0, 1)


def test_scraps_are_no_copies() -> None:
    assert copies(["Photo: dpa", "Photo: dpa", "", ""], ["a", "b", "c", "d"]) == (0, 1, 2, 3)


@settings(deadline=None)
@given(st.lists(WORDS.map(" ".join), max_size=6), st.randoms())
def test_every_text_belongs_to_one_that_came_no_later(texts: list[str], random: object) -> None:
    outlets = [str(at % 2) for at in range(len(texts))]
    first = copies(texts, outlets)
    assert all(first[at] <= at and first[first[at]] == first[at] for at in range(len(texts)))


@given(WORDS.map(" ".join), WORDS.map(" ".join))
def test_containment_is_a_share_and_does_not_mind_the_order(one: str, other: str) -> None:
    a, b = runs(one), runs(other)
    assert 0 <= containment(a, b) <= 1
    if len(a) != len(b):
        assert containment(a, b) == containment(b, a)
    assert containment(a, a) == (1.0 if a else 0.0)

"""Short invented articles for the tests of threading."""

from newsdesk.model import Item, When
from newsdesk.text.reading import read

__all__ = ["BRIDGE", "ELECTION", "item", "items"]

BRIDGE = (
    (
        "Bridge collapses at Kelmore",
        (
            "The Harlan bridge at Kelmore collapsed on Monday evening, killing 14 people. Rescue"
            " crews searched the"
            " river Osten for survivors. Mayor Tilda Varga said the bridge had been inspected in spring."
        ),
    ),
    (
        "Fourteen dead after Kelmore bridge collapse",
        (
            "Fourteen people died when the Harlan bridge in Kelmore collapsed into the river Osten,"
            " crews said."
            " Tilda Varga, the mayor, promised an inquiry into the inspection of the bridge."
        ),
    ),
    (
        "Kelmore: search for survivors of the Harlan bridge goes on",
        (
            "Divers went on searching the Osten below the collapsed Harlan bridge at Kelmore. Mayor"
            " Varga thanked"
            " the rescue crews; 14 people are known to have died."
        ),
    ),
)
ELECTION = (
    (
        "Dorvane wins run-off in Pelland",
        (
            "Anselm Dorvane won the presidential run-off in Pelland with 53 percent of the vote."
            " His rival Mirela"
            " Kosta conceded late on Sunday. Turnout was higher than four years ago."
        ),
    ),
    (
        "Kosta concedes, Dorvane next president of Pelland",
        (
            "Mirela Kosta conceded defeat to Anselm Dorvane after the run-off for the presidency of Pelland."
            " Dorvane took 53 percent of the vote."
        ),
    ),
)


def item(number: int, title: str, text: str, day: str | None = None, language: str = "en") -> Item:
    """Return an article as threading takes it."""
    return Item(number, read(title, text, language), When.parse(day) if day else None)


def items(day: str = "2021-03-0") -> list[Item]:
    """Return the articles of both stories, mixed, over a few days."""
    order = (BRIDGE[0], ELECTION[0], BRIDGE[1], ELECTION[1], BRIDGE[2])
    return [item(n, title, text, f"{day}{1 + n // 2}") for n, (title, text) in enumerate(order, 1)]

"""A story of our own: a dam breaks; two English outlets and a German one tell it, all invented."""

from datetime import UTC, date, datetime

from newsdesk.model import SummaryArticle, When

__all__ = ["DAM", "article"]


def article(number: int, language: str, title: str, text: str, day: date | None = None) -> SummaryArticle:
    """Return an article of an invented outlet."""
    return SummaryArticle(
        id=number,
        url=f"https://outlet{number}.example/{number}",
        revision=1,
        title=title,
        text=text,
        outlet=f"Outlet {number}",
        language=language,
        published=When.day(day) if day else None,
        fetched=datetime(2021, 3, 20, tzinfo=UTC),
    )


DAM = [
    article(
        1,
        "en",
        "Dam near Oberau breaks, 1,200 flee",
        "The Oberau dam broke on Friday and flooded three villages in the Lenne valley.\n\n"
        "Some 1,200 people had to leave their homes in the Lenne valley, the district said."
        " They spent the night in schools.\n\n"
        "“We warned the company of the cracks two years ago,” Mayor Lena Brandt said."
        " “Nobody listened to us.”\n\n"
        "The dam was built in 1974 by the company Lennewasser. He also said it was safe.\n\n"
        "Prosecutors in Hagen searched the offices of Lennewasser on Saturday.\n\n"
        "The state of Westmark promised 40 million euros for the villages.",
        date(2021, 3, 7),
    ),
    article(
        2,
        "en",
        "Villages under water after dam failure",
        "Three villages in the Lenne valley are under water after the Oberau dam broke on Friday.\n\n"
        "About 1,200 people had to leave their homes in the valley, the Lenne district said on Saturday.\n\n"
        "Mayor Lena Brandt said: “We warned the company of the cracks two years ago.”\n\n"
        "Lennewasser declined to comment on the cracks in the Oberau dam.\n\n"
        "Engineers of the state of Westmark had inspected the dam in May 2020 and found no damage.",
        date(2021, 3, 8),
    ),
    article(
        3,
        "de",
        "Staudamm Oberau: Ermittler durchsuchen Lennewasser",
        "Nach dem Bruch des Staudamms Oberau am Freitag ermittelt die Staatsanwaltschaft Hagen gegen"
        " Lennewasser.\n\n"
        "Im Lennetal mussten rund 1200 Menschen ihre Häuser verlassen, wie der Kreis Lenne mitteilte.\n\n"
        "Ein früherer Ingenieur von Lennewasser berichtet von Rissen, die er im"
        " Herbst 2019 gemeldet habe.\n\n"
        "Das Land Westmark will den drei Dörfern 40 Millionen Euro zahlen. Er sagte das auch.\n\n"
        "Der Vorstand von Lennewasser, Karl Adler, trat am 10. März zurück.",
        date(2021, 3, 11),
    ),
]

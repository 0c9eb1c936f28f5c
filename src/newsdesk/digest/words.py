"""The digest's own few words, in the reader's language, and dates in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from newsdesk.model import Precision, When
from newsdesk.text.moments import in_words

__all__ = ["Words", "words_for"]


@dataclass(frozen=True, slots=True)
class Words:
    """Every word of a digest that no source wrote; `{}` stands for what is put in."""

    language: str  # ISO 639-1
    digest: str
    thread: str
    come_from: str
    written: str
    article: tuple[str, str]  # one, several
    outlet: tuple[str, str]
    dates: tuple[str, str]  # one date; from and to
    new: str
    new_since: str
    new_articles: str
    key_points: str
    developments: str
    timeline: str
    quotes: str
    figures: str
    corrections: str
    edited_articles: str
    happened: str
    wanted: str
    disputed: str
    led_here: str
    figure_columns: tuple[str, str, str]
    notes: str
    notes_hint: str
    notes_kept: str
    sources: str
    first: str
    first_tie: str
    first_undated: str
    published: str
    undated: str
    fetched: str
    by_feed: str
    by_page: str
    by_both: str
    carried: str
    rests: str
    as_author: str
    linked: str
    copies: tuple[str, str]
    references: str
    via: str
    accessed: str
    revision: str
    edited: str
    unnamed: str
    no_outlet: str
    version: str

    def date(self, when: When) -> str:
        """Return the date at its precision and no more: `17 November 2023`, `autumn 2023`, `2023`."""
        return in_words(when, self.language)

    def moment(self, when: When) -> str:
        """Return the date, with the clock where it is known."""
        clock = f", {when.at:%H:%M} UTC" if when.precision is Precision.TIME else ""
        return self.date(when) + clock

    def clock(self, at: datetime) -> str:
        """Return a moment that we know ourselves, to the minute."""
        return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"

    def count(self, number: int, forms: tuple[str, str]) -> str:
        """Return `1 article`, `5 articles`."""
        return f"{number} {forms[0] if number == 1 else forms[1]}"


_ENGLISH = Words(
    language="en",
    digest="Digest, {}",
    thread="Thread {}",
    come_from="{} from {}",
    written="Written {now} by {generator}.",
    article=("article", "articles"),
    outlet=("outlet", "outlets"),
    dates=("dated {}", "dated {} to {}"),
    new="New",
    new_since="New since {}",
    new_articles="New articles:",
    key_points="Key points",
    developments="Developments",
    timeline="Timeline",
    quotes="Quotes",
    figures="Figures",
    corrections="Corrections",
    edited_articles="Edited since they were first fetched:",
    happened="What happened",
    wanted="Who wants what",
    disputed="What is disputed",
    led_here="What led here",
    figure_columns=("What", "Figure", "Who says so"),
    notes="Notes",
    notes_hint="what you write between these two lines stays when the digest is written again",
    notes_kept="The marks around the notes were gone; this is the whole file as it was before:",
    sources="Sources",
    first="First reported (the earliest we hold):",
    first_tie="the dates do not say which of these was first",
    first_undated="no article gives a date; this is the one that we fetched first",
    published="published {}",
    undated="undated",
    fetched="fetched {}",
    by_feed="published {} as its feed says",
    by_page="published {} as its page says",
    by_both="published {} as its feed and its page say",
    carried="Also carried by:",
    rests="Rests on: {}",
    as_author="named as author",
    linked="linked",
    copies=("of them a copy", "of them copies"),
    references="Its own sources:",
    via="via {}",
    accessed="accessed {}",
    revision="revision {}",
    edited="revision {}, edited since",
    unnamed="not named",
    no_outlet="unnamed outlet",
    version="in other words",
)

_GERMAN = Words(
    language="de",
    digest="Digest, {}",
    thread="Thema {}",
    come_from="{} von {}",
    written="Geschrieben {now} von {generator}.",
    article=("Artikel", "Artikel"),
    outlet=("Medium", "Medien"),
    dates=("datiert {}", "datiert {} bis {}"),
    new="Neu",
    new_since="Neu seit {}",
    new_articles="Neue Artikel:",
    key_points="Das Wichtigste",
    developments="Entwicklungen",
    timeline="Chronik",
    quotes="Zitate",
    figures="Zahlen",
    corrections="Korrekturen",
    edited_articles="Geändert, seit sie zuerst geholt wurden:",
    happened="Was geschehen ist",
    wanted="Wer was will",
    disputed="Was umstritten ist",
    led_here="Was dahin geführt hat",
    figure_columns=("Was", "Zahl", "Wer das sagt"),
    notes="Notizen",
    notes_hint="was zwischen diesen beiden Zeilen steht, bleibt, wenn der Digest neu geschrieben wird",
    notes_kept="Die Marken um die Notizen fehlten; dies ist die ganze Datei, wie sie vorher war:",
    sources="Quellen",
    first="Zuerst gemeldet (das Früheste, was uns vorliegt):",
    first_tie="die Daten sagen nicht, wer davon der Erste war",
    first_undated="kein Artikel nennt ein Datum; diesen haben wir zuerst geholt",
    published="erschienen {}",
    undated="undatiert",
    fetched="geholt {}",
    by_feed="erschienen {} laut Feed",
    by_page="erschienen {} laut Seite",
    by_both="erschienen {} laut Feed und Seite",
    carried="Denselben Text bringen:",
    rests="Beruft sich auf: {}",
    as_author="als Autor genannt",
    linked="verlinkt",
    copies=("davon Kopie", "davon Kopien"),
    references="Eigene Quellen:",
    via="laut {}",
    accessed="abgerufen {}",
    revision="Fassung {}",
    edited="Fassung {}, seither geändert",
    unnamed="nicht genannt",
    no_outlet="Medium nicht genannt",
    version="in anderen Worten",
)


def words_for(languages: Sequence[str]) -> Words:
    """Return the words in the first of the reader's languages (ISO 639-1) that we have: German or English."""
    first = languages[0].split("-")[0].lower() if languages else "en"
    return _GERMAN if first == "de" else _ENGLISH

"""Of a story that runs on for weeks the newest is told first, and what strays from it hardly at all."""

from datetime import date, timedelta

from newsdesk.model import SummaryArticle
from newsdesk.summary import lead, summarise
from newsdesk.summary.documents import read_documents
from newsdesk.summary.running import Running
from tests.summary.stories import article

FIRST = date(2021, 3, 1)
EVENTS = [
    "The dam of Merin broke in the night, and the valley below the dam was flooded.",
    "The council of Merin opened an inquiry into the dam and into the flood in the valley.",
    "The engineers of the dam told the inquiry of Merin that cracks had been known for years.",
    "The owner of the dam denied before the inquiry of Merin that the cracks had been known.",
    "The mayor of Merin left over the dam, and the council of the valley chose another.",
    "The inquiry of Merin found that the owner of the dam had hidden the cracks from the council.",
    "The owner of the dam was charged in Merin with the deaths of eleven people in the valley.",
    "The trial over the dam opened in Merin, where families from the valley filled the court.",
    "The court of Merin found the owner of the dam guilty of the deaths of eleven people in the valley.",
]
STRAY = "The football club of Tarve bought a striker from Hagen for a record sum of 40 million crowns."


def story(days: int) -> list[SummaryArticle]:
    return [
        article(at, "en", f"The dam of Merin {at}", text, FIRST + timedelta(days * at))
        for at, text in enumerate(EVENTS, 1)
    ]


def test_the_lead_of_a_story_that_runs_on_is_its_latest_news() -> None:
    opening = lead(story(30), ["en"])
    assert "guilty" in " ".join(claim.text for claim in opening)
    assert "broke in the night" not in " ".join(claim.text for claim in opening)


def test_what_was_told_last_stands_first() -> None:
    summary = summarise(story(30), ["en"])
    told = [claim.citations[0].article for claim in summary.key_points[summary.lead :]]
    assert told == sorted(told, reverse=True)


def test_a_story_of_a_few_days_does_not_run_on() -> None:
    documents = read_documents(story(1))
    running = Running(documents, range(len(documents)))
    assert not running.runs
    assert running.recent == frozenset()
    assert running.worth(0, documents[0].sentences) == 1.0


def test_what_strays_from_the_story_is_worth_less_and_never_its_news() -> None:
    articles = [*story(30), article(10, "en", "Striker", STRAY, FIRST + timedelta(300))]
    documents = read_documents(articles)
    running = Running(documents, range(len(documents)))
    assert running.runs
    assert 9 not in running.recent
    assert running.worth(9, documents[9].sentences) < running.worth(0, documents[0].sentences)


def test_each_language_has_its_newest_articles() -> None:
    german = "Das Gericht von Merin eröffnete den Prozess um den Damm, und Familien aus dem Tal kamen."
    early = [article(20 + at, "de", "Der Damm", german, FIRST + timedelta(at)) for at in range(3)]
    summary = summarise([*story(30), *early], ["de", "en"])
    assert summary.key_points[0].text == german

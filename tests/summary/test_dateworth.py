from datetime import date

from newsdesk.model import SummaryArticle
from newsdesk.summary.documents import read_documents
from newsdesk.summary.salience import Salience
from newsdesk.summary.timeline import timeline
from tests.summary.stories import article

DAM = "The Oberau dam and the Lenne valley"


def first(articles: list[SummaryArticle]) -> str:
    (item,) = timeline(Salience(read_documents(articles), ["en"]), most=1)
    return item.date.iso()


def told(texts: list[str], day: date) -> list[SummaryArticle]:
    return [article(at, "en", "Oberau", text, day) for at, text in enumerate(texts, 1)]


def test_what_happened_long_before_the_story_weighs_less_than_the_story() -> None:
    texts = [
        f"{DAM} were flooded on 5 March 2021.",
        f"{DAM} were also flooded on 9 May 1951.",
        f"{DAM} were a ruin since the flood of 9 May 1951.",
    ]
    assert first(told(texts, date(2021, 3, 8))) == "2021-03-05"


def test_a_date_that_a_chronology_lists_weighs_more_than_one_in_passing() -> None:
    days = [f"{day} March 2021\n\n{DAM} were watched by {day} soldiers." for day in range(1, 7)]
    chronology = article(1, "en", "Oberau", "\n\n".join(days), date(2021, 3, 20))
    passing = article(2, "en", "Oberau", f"{DAM} were sung of on 14 February 2021.", date(2021, 3, 20))
    earlier = article(3, "en", "Oberau", f"{DAM} were built of stone.", date(2021, 2, 1))
    assert first([chronology, passing, earlier]).startswith("2021-03")


def test_of_two_days_named_alike_the_one_on_which_more_was_published_weighs_more() -> None:
    texts = [f"{DAM} were flooded on 5 March 2021.", f"{DAM} were flooded on 9 March 2021."]
    late = told(texts, date(2021, 5, 1))
    that_day = article(3, "en", "Oberau", f"{DAM} are under water.", date(2021, 3, 9))
    assert first([*late, that_day]) == "2021-03-09"

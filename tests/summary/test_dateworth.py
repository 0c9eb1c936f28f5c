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


def test_what_one_article_of_many_tells_of_years_before_is_no_part_of_the_story() -> None:
    texts = [
        f"{DAM} were flooded on 5 March 2021, and soldiers came.",
        f"Three villages below {DAM} lost their bridges on 5 March 2021.",
        "Engineers of Lennewasser warned of cracks until 5 March 2021, when the Oberau dam broke.",
        f"{DAM} were visited by the minister after the flood of 5 March 2021.",
    ]
    texts[0] += f" {DAM} were first seen by a painter in 1921. {DAM} were bought by the state in 1950."
    texts[1] += f" In 1950 the state bought {DAM} from a duke."
    items = timeline(Salience(read_documents(told(texts, date(2021, 3, 8))), ["en"]))
    assert [item.date.iso() for item in items] == ["1950", "2021-03-05"]


def test_a_year_that_is_told_by_its_days_is_no_date_of_its_own() -> None:
    texts = [f"{DAM} were flooded on {day} March 2021." for day in (5, 9, 14)]
    items = timeline(
        Salience(read_documents(told([*texts, f"{DAM} were flooded in 2021."], date(2021, 4, 8))), ["en"])
    )
    assert [item.date.iso() for item in items] == ["2021-03-05", "2021-03-09", "2021-03-14"]


def test_a_day_announced_weighs_more_when_others_tell_that_it_came() -> None:
    eve = article(1, "en", "Oberau", f"{DAM} will be watched on 6 March 2021.", date(2021, 3, 5))
    past = article(2, "en", "Oberau", f"{DAM} were watched on 2 March 2021.", date(2021, 3, 8))
    came = article(3, "en", "Oberau", f"{DAM} were watched on 6 March 2021.", date(2021, 3, 8))
    assert first([eve, past]) == "2021-03-02"
    assert first([eve, past, came]) == "2021-03-06"

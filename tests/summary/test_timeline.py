from datetime import date

from newsdesk.model import Precision, SummaryArticle
from newsdesk.summary import summarise
from newsdesk.summary.documents import read_documents
from newsdesk.summary.salience import Salience
from newsdesk.summary.timeline import timeline
from tests.summary.stories import DAM, article


def dates(articles: list[SummaryArticle]) -> dict[str, str]:
    return {item.date.iso(): item.text for item in summarise(articles, ["en", "fr"]).timeline}


def test_a_date_alone_on_its_line_dates_the_sentence_below() -> None:
    text = (
        "How the Oberau dam broke.\n\n5 March 2021\n\nThe Oberau dam broke and flooded three villages.\n\n"
        "7 March 2021\n\nProsecutors searched the offices of Lennewasser in Hagen."
    )
    told = dates([article(1, "en", "The Oberau dam", text, date(2021, 4, 1))])
    assert told == {
        "2021-03-05": "The Oberau dam broke and flooded three villages.",
        "2021-03-07": "Prosecutors searched the offices of Lennewasser in Hagen.",
    }


def test_the_day_of_publication_in_a_byline_is_no_event() -> None:
    text = (
        "Le barrage d'Oberau a cédé\n\nPublié le 7 mars 2021 à 14h06, mis à jour le 8 mars 2021 à 9h00.\n\n"
        "Le barrage d'Oberau a cédé le 5 mars 2021 et inondé trois villages de la vallée."
    )
    told = dates([article(1, "fr", "Le barrage", text, date(2021, 3, 8))])
    assert list(told) == ["2021-03-05"]


def test_a_day_without_its_year_is_in_the_year_that_the_others_name() -> None:
    later = (
        "The people of the Lenne valley remember the flood of 5 March with a walk to the Oberau dam.\n\n"
        "The dam has not been built again."
    )
    told = [*DAM[:2], article(4, "en", "Two years later", later, date(2023, 5, 20))]
    named = article(
        5, "en", "Oberau", "The Oberau dam broke on March 5, 2021, after heavy rain.", date(2021, 4, 1)
    )
    assert "2023-03-05" in dates(told)
    assert "2023-03-05" not in dates([*told, named])
    assert "2021-03-05" in dates([*told, named])


def test_what_is_remembered_weighs_more_than_what_is_announced() -> None:
    texts = [
        "The Oberau dam and the Lenne valley will be visited by the minister on 1 July 2021.",
        "The Oberau dam and the Lenne valley will be visited by the bishop on 1 July 2021.",
        "The Oberau dam broke on 5 March 2021, and the Lenne valley was flooded for days.",
    ]
    told = [article(at, "en", "Oberau", text, date(2021, 5, 2 * at)) for at, text in enumerate(texts, 1)]
    (first,) = timeline(Salience(read_documents(told), ["en"]), most=1)
    assert first.date.iso() == "2021-03-05"


def test_each_date_is_named_once_and_never_finer_than_the_text_names_it() -> None:
    timeline = summarise(DAM, ["en", "de"]).timeline
    assert len({item.date for item in timeline}) == len(timeline)
    by_text = {item.date.iso(): item.date.precision for item in timeline}
    assert by_text["1974"] is Precision.YEAR
    assert by_text["2020-05"] is Precision.MONTH


def test_what_the_articles_agree_on_is_told_of_a_date() -> None:
    texts = [
        "The Oberau dam broke on 5 March 2021 and flooded three villages.",
        "Three villages were flooded when the Oberau dam broke on 5 March 2021.",
        "The choir of Hagen sang in a church of the Oberau dam valley on 5 March 2021.",
    ]
    told = [article(at, "en", "Oberau", text, date(2021, 3, 5 + at)) for at, text in enumerate(texts, 1)]
    assert "broke" in dates(told)["2021-03-05"]


def test_a_line_that_many_pages_have_below_a_date_is_no_event() -> None:
    line = "5 March 2021\n\nYou are reading this story of the Oberau dam on another device.\n\n"
    texts = [
        f"{line}The Oberau dam flooded the Lenne valley.",
        f"{line}Prosecutors searched the offices of Lennewasser. The company is old.",
    ]
    told = [article(at, "en", "Oberau", text, date(2021, 3, 9)) for at, text in enumerate(texts, 1)]
    assert dates(told) == {}


def test_the_sentence_tells_what_happened_on_the_day_and_not_since_or_after_it() -> None:
    texts = [
        "A month after 5 March 2021 the Oberau dam broke again, and the Lenne valley was flooded.",
        "Since 5 March 2021 the Oberau dam is a ruin, and the Lenne valley is flooded.",
        "On 5 March 2021 the Oberau dam broke, and the Lenne valley was flooded.",
    ]
    told = [article(at, "en", "Oberau", text, date(2021, 4, 5 + at)) for at, text in enumerate(texts, 1)]
    assert dates(told)["2021-03-05"] == texts[2]


def test_a_month_gives_way_to_the_days_that_are_told_of_it() -> None:
    texts = [
        "The Oberau dam and the Lenne valley were flooded in March 2021.",
        "The Oberau dam and the Lenne valley were flooded on 5 March 2021.",
        "The Oberau dam and the Lenne valley were searched on 25 March 2021.",
    ]
    told = [article(at, "en", "Oberau", text, date(2021, 4, 5 + at)) for at, text in enumerate(texts, 1)]
    days = timeline(Salience(read_documents(told), ["en"]), most=2)
    assert [item.date.iso() for item in days] == ["2021-03-05", "2021-03-25"]


def test_of_days_alike_the_one_apart_from_what_is_told_is_added() -> None:
    texts = [
        "The Oberau dam and the Lenne valley were flooded on 5 March 2021, and stayed so on 6 March 2021.",
        "The Oberau dam and the Lenne valley were flooded on 5 March 2021.",
        "The Oberau dam and the Lenne valley were searched on 25 March 2021.",
    ]
    told = [article(at, "en", "Oberau", text, date(2021, 5, 5 + at)) for at, text in enumerate(texts, 1)]
    days = timeline(Salience(read_documents(told), ["en"]), most=2)
    assert [item.date.iso() for item in days] == ["2021-03-05", "2021-03-25"]


def test_a_year_that_only_dates_a_thing_is_no_date_of_the_story() -> None:
    texts = [
        "Thieves broke into the Oberau museum on 5 March 2021 and stole an astrolabe from 1642.",
        "The astrolabe, made by Aldous Finch in 1642, was taken from the Oberau museum on 5 March 2021.",
        "The Oberau museum was built in 1907 by the state of Westmark.",
    ]
    told = [article(at, "en", "Oberau", text, date(2021, 3, 5 + at)) for at, text in enumerate(texts, 1)]
    assert list(dates(told)) == ["1907", "2021-03-05"]


def test_a_sentence_is_shown_once_under_the_date_that_it_tells_best() -> None:
    both = "The Oberau dam which broke on 5 March 2021 was searched by the police on 9 March 2021."
    other = "Three villages of the Lenne valley were under water on 5 March 2021."
    told = [article(1, "en", "Oberau dam searched", f"{both}\n\n{other}", date(2021, 3, 10))]
    assert dates(told) == {"2021-03-05": other, "2021-03-09": both}


def test_a_date_left_without_a_sentence_of_its_own_gives_way_to_the_next() -> None:
    both = "The Oberau dam was searched by the police in July 2018 and again in August 2018."
    other = "The choir of Hagen sang in the Lenne valley in May 2018."
    told = [article(1, "en", "Oberau dam searched", f"{both}\n\n{other}", date(2018, 9, 10))]
    assert dates(told) == {"2018-05": other, "2018-07": both}
    two = timeline(Salience(read_documents(told), ["en"]), most=2)
    assert [item.date.iso() for item in two] == ["2018-05", "2018-07"]


def test_the_same_words_in_two_articles_are_one_sentence() -> None:
    same = "The dam of Oberau was searched by the police of Hagen last month."
    told = [
        article(at, "en", f"Oberau {more}", f"{same}\n\n{more}", date(2018, 7 + at, 10))
        for at, more in enumerate(("The choir of Hagen sang.", "The mayor of Oberau spoke at length."), 1)
    ]
    shown = [text for text in dates(told).values() if text == same]
    assert len(shown) == 1


def test_a_pronoun_behind_the_opening_date_brings_its_antecedent_or_stays_out() -> None:
    before = "Mayor Lena Brandt warned the people of the Lenne valley."
    leaning = "On Tuesday morning, she posted a map of the Oberau dam."
    for text, shown in (
        (f"{before} {leaning}", f"{before} {leaning}"),
        (f"{before}\n\n{leaning}", None),
    ):
        told = [article(1, "en", "Oberau dam", text, date(2021, 3, 10))]
        assert dates(told).get("2021-03-09") == shown
    inverted = "Die Bürgermeisterin Lena Brandt warnte die Menschen.\n\nAm Dienstag schrieb sie einen Brief."
    assert dates([article(1, "de", "Oberau", inverted, date(2021, 3, 10))]) == {}


def test_what_stands_between_the_date_and_the_pronoun_changes_nothing() -> None:
    for text in (
        "In 2019, at age 30, she was elected mayor of Oberau.",
        "After a May 2019 storm, she had the Oberau dam inspected.",
    ):
        assert dates([article(1, "en", "Oberau dam", text, date(2021, 3, 10))]) == {}
    named = "In May 2019, Lena Brandt said she had the Oberau dam inspected."
    assert dates([article(1, "en", "Oberau dam", named, date(2021, 3, 10))]) == {"2019-05": named}


def test_the_date_of_a_source_in_a_note_is_no_event() -> None:
    text = (
        "The Oberau dam broke on 5 March 2021 and flooded three villages.\n\n"
        "[3] The Oberau dam, a report by the engineers, Hagen, 9 May 2019.\n\n"
        "(4) See the letter on the Oberau dam in the Lenne Gazette, 11 June 2020."
    )
    assert list(dates([article(1, "en", "Oberau", text, date(2021, 4, 1))])) == ["2021-03-05"]


LONG = (
    "The Oberau dam in the Lenne valley broke on 5 March 2021, after a week of rain that had filled the"
    f" reservoir {'higher and higher ' * 14}and that had been announced by nobody in the three villages."
)


def test_a_long_sentence_tells_a_date_only_where_no_shorter_one_does() -> None:
    short = "The Oberau dam broke on 5 March 2021 and flooded three villages."
    alone = article(1, "en", "Oberau", LONG, date(2021, 4, 1))
    assert dates([alone]) == {"2021-03-05": LONG}
    assert dates([alone, article(2, "en", "Oberau", short, date(2021, 4, 2))]) == {"2021-03-05": short}


def test_a_stamp_of_publication_is_no_entry_of_a_chronology() -> None:
    text = (
        "How the dam broke\n\n1 April 2021 03:32 PM\n\nThe Oberau dam was old and the valley was wet.\n\n"
        "The Oberau dam broke on 5 March 2021 and flooded three villages."
    )
    assert list(dates([article(1, "en", "Oberau", text, date(2021, 4, 1))])) == ["2021-03-05"]


def test_a_day_that_names_a_bridge_is_no_date_of_the_story() -> None:
    text = "Le barrage d'Oberau a cédé vendredi. Le pont du 9 mai est fermé depuis la rupture du barrage."
    assert list(dates([article(1, "fr", "Le barrage", text, date(2021, 3, 7))])) == ["2021-03-05"]


def test_a_sentence_that_opens_with_weekday_and_date_tells_best_what_was_on_it() -> None:
    texts = [
        "Friday, 5 March 2021, the Oberau dam in the Lenne valley broke and three villages were flooded.",
        "The people of the Lenne valley and the Oberau dam in it were quite calm on 5 March 2021.",
    ]
    told = [article(at, "en", "Oberau", text, date(2021, 4, at)) for at, text in enumerate(texts, 1)]
    assert dates(told)["2021-03-05"] == texts[0]


def test_a_month_that_tells_what_a_day_in_it_tells_stays_out() -> None:
    texts = [
        "The Oberau dam broke on 5 March 2021 and flooded three villages of the Lenne valley.",
        "The Oberau dam broke in March 2021 and flooded three villages of the Lenne valley.",
        "The Oberau dam was sold in March 2021 to a bank of Hagen.",
    ]
    told = [article(at, "en", "Oberau", text, date(2021, 4, 1 + at)) for at, text in enumerate(texts[:2], 1)]
    assert dates(told) == {"2021-03-05": texts[0]}
    told = [
        article(1, "en", "Oberau", texts[0], date(2021, 4, 1)),
        article(2, "en", "Oberau", texts[2], date(2021, 4, 2)),
    ]
    assert dates(told) == {"2021-03-05": texts[0], "2021-03": texts[2]}


def test_the_date_of_a_picture_is_no_event() -> None:
    texts = {
        "en": "The Oberau dam broke on 5 March 2021.\n\nThe Oberau dam on 9 March 2021 (photo: Ann Hill)",
        "it": "La diga di Oberau cedette il 5 marzo 2021.\n\nLa diga il 9 marzo 2021, fermo immagine.",
        "fr": "Le barrage d'Oberau a cédé le 5 mars 2021.\n\n(Le barrage le 9 mars 2021, capture d'écran)",
    }
    for language, text in texts.items():
        assert list(dates([article(1, language, "Oberau", text, date(2021, 4, 1))])) == ["2021-03-05"]


def test_a_date_in_brackets_below_a_picture_is_not_that_of_the_next_sentence() -> None:
    text = (
        "The council of Oberau fought over the plans for the new dam for hours. (Dec. 4) AP\n\n"
        "The council of Oberau closed the old dam in the valley on Wednesday, Dec. 5, 2018."
    )
    items = summarise([article(1, "en", "Oberau dam closed", text, date(2018, 12, 6))], ["en"]).timeline
    assert [item.date.iso() for item in items if "closed the old dam" in item.text] == ["2018-12-05"]

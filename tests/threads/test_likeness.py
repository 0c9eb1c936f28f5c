"""Two texts on their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.samples import Sample, sample
from newsdesk.threads import Comparison
from tests.threads.articles import BRIDGE, ELECTION

FIRE = "Waldbrand bei Kelmore: Feuerwehr rettet elf Menschen\nDie Flammen waren am Abend unter Kontrolle."


def whole(story: tuple[str, str]) -> Sample:
    return sample("\n".join(story), "en")


SAMPLES = [whole(story) for story in (*BRIDGE, *ELECTION)]


def test_two_texts_on_one_story_are_likelier_than_two_on_different_ones() -> None:
    comparison = Comparison(SAMPLES)
    same = comparison.log_odds(SAMPLES[0], SAMPLES[1])
    assert same > comparison.log_odds(SAMPLES[0], SAMPLES[3])
    assert same == comparison.log_odds(SAMPLES[1], SAMPLES[0])


def test_a_headline_told_by_the_other_text_says_more_than_as_many_words_below_it() -> None:
    told = sample("Bridge inspector resigns\nNobody at the ministry wished to comment on Friday.", "en")
    below = sample("Ministry silent on Friday\nNobody wished to comment on the inspector of a bridge.", "en")
    report = sample(
        "Inspector gone\nThe inspector of the Harlan bridge resigns, crews at Kelmore were told.", "en"
    )
    comparison = Comparison([told, below, report, *SAMPLES])
    assert comparison.log_odds(told, report) > comparison.log_odds(below, report)


def test_a_brief_report_is_like_the_long_one_that_holds_it() -> None:
    brief = sample("Bridge collapses at Kelmore", "en")
    padded = sample(f"{BRIDGE[0][0]}\n{BRIDGE[0][1]} {' '.join(text for _, text in ELECTION)}", "en")
    comparison = Comparison([brief, padded, *SAMPLES])
    assert comparison.parts(brief, padded)["told"] > 0.8


@pytest.mark.parametrize(
    ("a", "b"), [("Verfassungsgericht", "Bundesverfassungsgericht"), ("Bauer", "Bauern")]
)
def test_a_compound_or_another_form_of_a_word_tells_a_headline_too(a: str, b: str) -> None:
    comparison = Comparison([])
    headline = sample(f"Kelmore: {a} lehnt Antrag ab", "de")
    report, other = (
        sample(f"In Kelmore entschied am Montag das {word} über den Antrag.", "de") for word in (b, "Amt")
    )
    assert comparison.parts(headline, report)["told"] > comparison.parts(headline, other)["told"]


def test_the_name_of_a_series_at_the_beginning_is_no_headline_that_both_tell() -> None:
    theft = sample("POL-KEL: Kelmore - Fahrrad gestohlen\nEin Dieb nahm ein Rad aus einem Hof mit.", "de")
    crash = sample("POL-KEL: Kelmore - Auffahrunfall verursacht Stau\nZwei Wagen stießen zusammen.", "de")
    assert Comparison([]).parts(theft, crash)["told"] == 0.0


def test_copies_are_the_likeliest_of_all() -> None:
    comparison = Comparison(SAMPLES)
    copy = comparison.log_odds(SAMPLES[0], SAMPLES[0])
    assert copy == max(comparison.log_odds(a, b) for a in SAMPLES for b in SAMPLES if a is SAMPLES[0])
    assert copy > 5


def test_likeness_crosses_languages_by_names_kindred_words_and_german_ones_in_english() -> None:
    english = sample("President Anselm Dorvane of Pelland met Mirela Kosta for a coalition.", "en")
    german = sample("Präsident Anselm Dorvane traf in Pelland Mirela Kosta wegen einer Koalition.", "de")
    other = sample("Die Brücke in Kelmore stürzte in den Fluss, sagte Bürgermeisterin Tilda Varga.", "de")
    wildfire = sample("Firefighters save eleven people from wildfire near Kelmore", "en")
    comparison = Comparison([english, german, other, wildfire, sample(FIRE, "de")])
    assert comparison.log_odds(english, german) > comparison.log_odds(english, other)
    assert comparison.log_odds(wildfire, sample(FIRE, "de")) > comparison.log_odds(wildfire, other)


@given(st.text(max_size=300), st.text(max_size=300), st.sampled_from(["de", "en", "ar", "tr", "zh", ""]))
def test_the_order_of_two_texts_never_matters(a: str, b: str, language: str) -> None:
    one, other = sample(a, language), sample(b, "en")
    comparison = Comparison([one, other])
    assert comparison.log_odds(one, other) == comparison.log_odds(other, one)
    assert all(value >= 0 for value in comparison.parts(one, other).values())

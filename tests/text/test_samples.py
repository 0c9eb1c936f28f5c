"""Texts without a title: where the headline probably ends."""

from newsdesk.text.samples import sample, shared_opening

SERIES = "Desk of the hour - "


def test_a_first_line_is_the_headline_and_nine_words_are_where_none_ends() -> None:
    assert sample("Bridge collapses\n\nCrews searched the river.", "en").headline() >= {"bridg", "collaps"}
    assert sample("The bridge collapses  Crews searched.", "en").headline() == {"bridg", "collaps"}
    words = " ".join(f"word{chr(97 + n)}" for n in range(12))
    assert len(sample(words, "en").headline()) == 9


def test_words_without_a_topic_are_no_part_of_a_headline() -> None:
    assert sample("Who was on the bridge?\nNobody.", "en").headline() == {"bridg"}


def test_an_opening_that_both_share_is_skipped_unless_it_is_a_word_or_a_copy() -> None:
    one, other = sample(f"{SERIES}bridge collapses", "en"), sample(f"{SERIES}mayor resigns", "en")
    assert shared_opening(one, other) == 4
    assert one.headline(4) == {"bridg", "collaps"}
    assert shared_opening(sample("Kelmore burns", "en"), sample("Kelmore votes", "en")) == 0
    long = " ".join(f"word{n}" for n in range(20))
    assert shared_opening(sample(long, "en"), sample(long, "en")) == 0


def test_an_empty_text_has_no_headline() -> None:
    assert sample("", "en").headline() == frozenset()

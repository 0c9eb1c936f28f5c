"""The sample articles as they are written."""

import re
from collections import Counter

import pytest

from newsdesk.demo import Sample, samples
from newsdesk.demo.outlets import outlet_of
from newsdesk.demo.samples import BlockKind, plain, read_sample
from tests.demo.gold import CONFUSABLE, STORIES, development_of, story_of, urls
from tests.demo.gold_quotes import QUOTES

MARKS = {
    "abendkurier": ("»", "«"),
    "tageblatt": ("„", "“"),
    "taktgeber": ('"', '"'),
    "ledger": ("“", "”"),
    "meridian": ('"', '"'),
}
HEADER = "outlet: ledger\ntitle: T\npublished: 2026-11-05T12:00:00Z\nsection: News"

each = pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.slug)


@each
def test_a_sample_has_the_length_of_a_news_item(sample: Sample) -> None:
    words = sum(len(text.split()) for text in sample.paragraphs)
    assert 130 <= words <= 400


@each
def test_a_sample_says_when_where_and_by_whom(sample: Sample) -> None:
    assert sample.published.year in {2023, 2025, 2026}
    assert sample.authors
    assert outlet_of(sample).language in {"de", "en"}
    assert sample.teaser in sample.paragraphs


@each
def test_a_sample_keeps_to_the_quotation_marks_of_its_outlet(sample: Sample) -> None:
    opening, closing = MARKS[sample.outlet]
    text = "\n".join(sample.paragraphs)
    foreign = set('„“”»«"') - {opening, closing}
    assert not set(text) & foreign
    if opening == closing:
        assert text.count(opening) % 2 == 0
    else:
        assert text.count(opening) == text.count(closing)


def test_each_sample_has_a_true_story_and_each_story_at_least_two() -> None:
    written = sorted(sample.slug for sample in samples())
    told = sorted(slug for story in STORIES.values() for slugs in story.values() for slug in slugs)
    assert written == told
    sizes = Counter(story_of(url) for url in urls())
    assert min(sizes.values()) >= 2
    assert {name for pair in CONFUSABLE for name in pair} <= set(STORIES)
    assert {development_of(url).split("/")[0] for url in urls()} == set(STORIES)


def test_both_languages_tell_stories_and_most_of_them_together() -> None:
    by_slug = {sample.slug: outlet_of(sample).language for sample in samples()}
    both = [
        name
        for name, story in STORIES.items()
        if len({by_slug[slug] for slugs in story.values() for slug in slugs}) == 2
    ]
    assert len(both) == len(STORIES)


def test_each_true_quote_and_its_speaker_stand_in_the_sample() -> None:
    texts = {sample.slug: " ".join(sample.paragraphs) for sample in samples()}
    for slug, quotes in QUOTES.items():
        for beginning, speaker in quotes:
            assert texts[slug].count(beginning) == 1
            assert speaker in texts[slug]


def test_the_wire_copy_is_nearly_verbatim() -> None:
    by_slug = {sample.slug: sample for sample in samples()}
    wire, copy = (
        set(re.findall(r"\w+", " ".join(by_slug[slug].paragraphs)))
        for slug in ("valdorn-rate-rise", "valdorn-rate-rise-copy")
    )
    assert len(wire & copy) / len(wire | copy) > 0.9


def test_blocks_are_told_apart() -> None:
    source = HEADER + (
        "\nlead: First.\nauthors: A B; C D\n---\n::: key points: In short\n- One\n- Two\n:::\n\n"
        "A paragraph with a [link](https://a.example/x).\n\n## Sub\n\n- x\n- y\n  and on\n\n"
        "| A | B |\n| 1 | 2 |\n\n::: sources: Sources\n- Z\n:::\n"
    )
    sample = read_sample("s", source)
    assert [block.kind for block in sample.blocks] == [
        BlockKind.KEY_POINTS,
        BlockKind.PARAGRAPH,
        BlockKind.SUBHEAD,
        BlockKind.LIST,
        BlockKind.TABLE,
        BlockKind.SOURCES,
    ]
    assert sample.authors == ("A B", "C D")
    assert sample.paragraphs == (
        "First.",
        "One",
        "Two",
        "A paragraph with a link.",
        "x",
        "y and on",
        "A",
        "B",
        "1",
        "2",
    )


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("outlet: ledger\n", "no header"),
        (HEADER + "\nmood: good\n---\nText.", "mood"),
        (HEADER.replace("Z", "") + "\n---\nText.", "time zone"),
        (HEADER + "\n---\n::: sources: Sources\n- Z\n", "not closed"),
    ],
)
def test_a_broken_source_is_refused(source: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        read_sample("s", source)


def test_plain_takes_links_out() -> None:
    assert plain("see [this one](https://a.example/b), please") == "see this one, please"

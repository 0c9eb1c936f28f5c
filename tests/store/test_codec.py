import dataclasses
import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.model import (
    Citation,
    Claim,
    Entry,
    Figure,
    FigureValue,
    Precision,
    Quote,
    Reading,
    Reference,
    Span,
    Summary,
    TimelineItem,
    When,
    Why,
)
from newsdesk.store import CodecError
from newsdesk.store.codec import (
    PRECISIONS,
    decode,
    decode_list,
    encode,
    encode_list,
    from_micros,
    pack,
    to_micros,
    to_when,
    unpack,
    when_columns,
)

# every script, direction marks and emoji, but no lone surrogates: those cannot be stored as text
texts = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.sampled_from(
        ["👩🏽‍🚀", "\u202eשלום עולם\u202c", "مرحبا", "漢字", "e\u0301", "\x00", "„Straße“ – »ja«"]
    ),
)
numbers = st.integers(-(2**63), 2**63 - 1)
times = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC))
whens = st.builds(When, times, st.sampled_from(Precision))
counted = st.lists(st.tuples(texts, numbers), max_size=4).map(tuple)
spans = st.builds(Span, numbers, numbers)
citations = st.lists(st.builds(Citation, numbers, texts, numbers, numbers, numbers, texts), max_size=3).map(
    tuple
)
claims = st.lists(st.builds(Claim, texts, citations), max_size=2).map(tuple)
summaries = st.builds(
    Summary,
    key_points=claims,
    timeline=st.lists(st.builds(TimelineItem, whens, texts, citations), max_size=2).map(tuple),
    quotes=st.lists(st.builds(Quote, texts, texts, texts, citations=citations), max_size=2).map(tuple),
    figures=st.lists(
        st.builds(Figure, texts, st.lists(st.builds(FigureValue, texts, citations), max_size=2).map(tuple)),
        max_size=2,
    ).map(tuple),
    news=claims,
)
readings = st.builds(
    Reading,
    texts,
    numbers,
    terms=counted,
    title_terms=counted,
    lead_terms=counted,
    names=counted,
    title_names=counted,
    numbers=st.lists(texts, max_size=3).map(tuple),
    shingles=st.lists(numbers, max_size=5).map(tuple),
)
floats = st.floats(allow_nan=False, allow_infinity=False)
whys = st.builds(
    Why,
    floats,
    terms=st.lists(texts, max_size=2).map(tuple),
    names=st.lists(texts, max_size=2).map(tuple),
    days=st.none() | floats,
    runner_up=st.none() | numbers,
    features=st.lists(st.tuples(texts, floats), max_size=2).map(tuple),
)
entries = st.builds(
    Entry,
    texts,
    texts,
    st.none() | texts,
    texts,
    st.none() | whens,
    st.none() | whens,
    st.lists(texts).map(tuple),
    texts,
)


@settings(max_examples=50, deadline=None)
@given(st.one_of(summaries, readings, whys, entries))
def test_every_value_comes_back_as_it_was(value: Summary | Reading | Why | Entry) -> None:
    assert decode(type(value), unpack(pack(encode(value)))) == value


@settings(max_examples=50, deadline=None)
@given(
    st.lists(spans, max_size=4).map(tuple),
    st.lists(st.builds(Reference, texts, texts, texts, st.none() | texts)),
)
def test_lists_come_back_as_they_were(these: tuple[Span, ...], those: list[Reference]) -> None:
    assert decode_list(Span, encode_list(these, Span)) == these
    assert decode_list(Reference, encode_list(tuple(those), Reference)) == tuple(those)


@settings(max_examples=50, deadline=None)
@given(times)
def test_times_come_back_to_the_microsecond(at: datetime) -> None:
    assert from_micros(to_micros(at)) == at


@settings(max_examples=50, deadline=None)
@given(times, times)
def test_stored_times_sort_like_times(one: datetime, other: datetime) -> None:
    assert (to_micros(one) < to_micros(other)) == (one < other)


@settings(max_examples=50, deadline=None)
@given(st.none() | whens)
def test_a_when_comes_back_from_its_columns(when: When | None) -> None:
    assert to_when(*when_columns(when)) == when


def test_a_time_of_another_zone_is_the_same_moment() -> None:
    at = datetime(2024, 5, 1, 8, 30, tzinfo=timezone(timedelta(hours=2)))
    assert from_micros(to_micros(at)) == at


def test_every_precision_has_its_number() -> None:
    assert set(PRECISIONS) == set(Precision)
    assert len(set(PRECISIONS.values())) == len(Precision)


def test_fields_at_their_default_are_left_out() -> None:
    assert json.loads(encode(Why(0.5))) == [1, "Why", {"score": 0.5}]


@pytest.mark.parametrize(
    "document",
    [
        "",
        "{}",
        "[]",
        '[2,"Why",{"score":0.5}]',
        '[1,"Reading",{"score":0.5}]',
        '[1,"Why",{}]',
        '[1,"Why",{"score":"0.5"}]',
        '[1,"Why",{"score":true}]',
        '[1,"Why",{"score":0.5,"colour":"red"}]',
        '[1,"Why",{"score":0.5,"terms":"abc"}]',
        '[1,"Why",{"score":0.5,"runner_up":true}]',
        '[1,"Why",{"score":0.5,"features":[["a",1,2]]}]',
        '[1,"Why",[0.5]]',
        "[" * 100_000,
    ],
)
def test_what_does_not_fit_is_refused(document: str) -> None:
    with pytest.raises(CodecError):
        decode(Why, document)


def test_a_number_that_json_has_not_is_refused() -> None:
    with pytest.raises(ValueError, match="JSON"):
        encode(Why(float("nan")))


def test_damaged_bytes_are_refused() -> None:
    with pytest.raises(CodecError):
        unpack(b"no zlib")


def test_a_field_that_a_class_gained_takes_its_default() -> None:
    @dataclasses.dataclass(frozen=True)
    class Thing:
        name: str
        colour: str = "blue"

    old = '[1,"Thing",{"name":"sea"}]'
    assert decode(Thing, old) == Thing("sea", "blue")

"""Dates of East Asia and Thailand, against the day of publication."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.model import When
from newsdesk.text.dates import dates

FRIDAY = When.parse("2023-11-17")


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("2023年11月17日，董事会开会。", "zh", ["2023-11-17"]),
        ("11月17日凌晨决口，去年曾警告。", "zh", ["2023-11-17", "2022"]),
        ("公司于去年11月成立，12月3日上市。", "zh", ["2022-11", "2022-12-03"]),
        ("他17日说，会议将于20日举行。", "zh", ["2023-11-17", "2023-11-20"]),
        ("25日的会议取消了。", "zh", ["2023-10-25"]),
        ("昨天和上周五，以及周三。", "zh", ["2023-11-16", "2023-11-10", "2023-11-15"]),
        ("每周五一次，持续3日以内，第17日。", "zh", []),
        ("2019年度的报告，3年前，上个月。", "zh", ["2020", "2023-10"]),
        ("2023年11月，2015年。", "zh", ["2023-11", "2015"]),
        ("民國112年11月17日", "zh", ["2023-11-17"]),
        ("東京電力は17日、昨年3月に発表した。", "ja", ["2023-11-17", "2022-03"]),
        ("令和5年11月17日と平成元年", "ja", ["2023-11-17", "1989"]),
        ("昨日、先週の金曜日、今年4月", "ja", ["2023-11-16", "2023-11-10", "2023-04"]),
        ("会議は20日に開かれる予定だ。3日間続く。", "ja", ["2023-11-20"]),
        ("来月1日から、2か月前", "ja", ["2023-12-01", "2023-09"]),
        ("청석댐이 17일 새벽, 지난해 3월, 지난달 5일", "ko", ["2023-11-17", "2022-03", "2023-10-05"]),
        ("2023년 11월 17일 금요일 어제", "ko", ["2023-11-17", "2023-11-17", "2023-11-16"]),
        ("เมื่อวันที่ 17 พฤศจิกายน 2566 และปี 2517", "th", ["2023-11-17", "1974"]),
        ("เมื่อวานนี้ วันศุกร์ 3 ม.ค. 2024", "th", ["2023-11-16", "2023-11-17", "2024-01-03"]),
        ("2023年2月31日", "zh", []),
    ],
)
def test_dates_are_as_fine_as_they_are_told(text: str, language: str, found: list[str]) -> None:
    assert [mention.when.iso() for mention in dates(text, language, FRIDAY)] == found


def test_without_a_day_of_publication_only_full_dates_are_known() -> None:
    text = "17日，昨天，周五，11月3日，去年，2023年11月17日。"
    assert [mention.when.iso() for mention in dates(text, "zh", None)] == ["2023-11-17"]
    assert [mention.when.iso() for mention in dates(text, "zh", When.year(2024))] == ["2023", "2023-11-17"]


@given(st.text(st.sampled_from("12037年月日周五昨天去上先週今曜金日年월지난 ก.ค.วัน令和元第間"), max_size=40))
def test_any_text_gives_dates_at_their_places(text: str) -> None:
    for language in ("zh", "ja", "ko", "th"):
        for mention in dates(text, language, FRIDAY):
            assert mention.span.of(text)

"""Scripts without blanks: what is compared, counted and found in them."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.copies import containment, copies, runs
from newsdesk.text.languages import detect
from newsdesk.text.names import name_keys
from newsdesk.text.reading import read
from newsdesk.text.sentences import sentences
from newsdesk.text.terms import numbers, shingles, stems, tokens
from newsdesk.text.unspaced import bare_korean, dotted_names, grams, units, word_count
from tests.support.unspaced_news import CHINESE, JAPANESE, KOREAN, THAI

MIXED = st.text(
    st.sampled_from("东京电力公司的了カナひらが 。！？「」『』“”（）.,!?\n12a Bé가나는ไทยน้ำ・·𠀀💧אבعر"),
    max_size=80,
)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("东京电力公司", "zh", ["东京", "京电", "电力", "力公", "公司"]),
        ("OpenAI董事会2023", "zh", ["openai", "董事", "事会"]),
        ("公司的决定", "zh", ["公司", "决定"]),
        ("東京のダムが決壊した", "ja", ["東京", "タム", "決壊"]),
        ("댐이 무너져 주민들은", "ko", ["댐이", "무너져", "주민들"]),
        ("น้ำท่วม", "th", ["นําท", "ําทว", "ทวม"]),
    ],
)
def test_runs_are_compared_by_pairs_of_characters_and_whole_foreign_words(
    text: str, language: str, found: list[str]
) -> None:
    assert list(stems(tokens(text), language)) == found


def test_as_much_of_a_chinese_text_is_read_as_of_an_english_one() -> None:
    assert len(tokens("水" * 5000, 400)) == pytest.approx(400 / 0.6, abs=2)
    assert len(tokens("word " * 5000, 400)) == 400
    assert word_count("青石水库大坝17日凌晨决口，已有12人死亡。") == 12
    assert word_count("Der Damm an der Lenne brach – in der Nacht.") == 10


def test_two_reports_of_one_event_share_terms_and_a_neighbouring_story_few() -> None:
    for some, language in ((CHINESE, "zh"), (JAPANESE, "ja"), (KOREAN, "ko"), (THAI, "th")):
        one, two, other = (
            {term for term, _ in read(told.title, told.text, language).terms}
            for told in (some[0], some[1], some[-1])
        )
        assert len(one & two) > 2 * len(one & other), language


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("OpenAI董事会解雇了首席执行官", "zh", {"openai"}),
        ("俄罗斯总统和美国、以色列代表", "zh", {"@ru", "@us", "@il"}),
        (
            "米国のサム・アルトマン氏。アルトマン氏はメールで",
            "ja",
            {"@us", "サム アルトマン", "サム", "アルトマン"},
        ),
        ("OpenAI는 미국에서 회의를 했다", "ko", {"openai", "@us"}),
        ("เดินทางไปญี่ปุ่น", "th", {"@jp"}),
    ],
)
def test_names_are_latin_words_places_and_what_katakana_spells(
    text: str, language: str, names: set[str]
) -> None:
    assert name_keys(tokens(text), language).keys() == {unicodedata.normalize("NFC", name) for name in names}


def test_a_chinese_name_is_known_by_its_dot_and_found_again_without_it() -> None:
    assert dotted_names("董事会解雇了萨姆·奥特曼。奥特曼表示遗憾") == {"萨姆": 1, "奥特曼": 2}
    assert dotted_names("没有点的句子") == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("约1.2万名居民，12人死亡", ("12000", "12")),
        ("1万2000人が避難、3,000人", ("3000", "12000")),
        ("1.5亿美元和3億円", ("150000000", "300000000")),
        ("2023年11月17日10時30分", ()),
        ("12만3000명", ("123000",)),
        ("about 3,000 people in 1999", ("3000",)),
    ],
)
def test_numbers_are_read_by_their_ten_thousands(text: str, found: tuple[str, ...]) -> None:
    assert numbers(text) == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("他说：“好。我们走。”然后离开了。“为什么？”记者问。", "zh", 3),
        ("「なぜ？」と聞いた。彼は走った！雨だ。", "ja", 3),
        ("「行こう。すぐに」と知事は述べた。", "ja", 1),
        ("他来了!明天再说?好的。", "zh", 3),
        ("价格是3.5元。（见图。）新的一天。", "zh", 3),
        ("그는 “시간이 없다. 가자”라고 말했다. 비가 왔다.", "ko", 2),
        ("यह एक वाक्य है। दूसरा वाक्य।", "hi", 2),
    ],
)
def test_a_full_stop_within_a_quotation_ends_no_sentence(text: str, language: str, found: int) -> None:
    assert len(sentences(text, language)) == found


def test_letters_tell_the_language_whatever_was_expected() -> None:
    for some, language in ((CHINESE, "zh"), (JAPANESE, "ja"), (KOREAN, "ko"), (THAI, "th")):
        for told in some:
            assert detect(told.text, "en", ["de", "en"]) == language
            assert detect(told.title, None, ["de"]) == language
    assert detect("東京電力社長辞任", "ja") == "ja"
    assert detect("The company (东京电力) said on Monday that the water would be released.", "en") == "en"


def test_an_agency_text_in_two_outlets_is_one_text() -> None:
    text = CHINESE[0].text
    assert copies([text, text.replace("凌晨", "清晨")], ["晨报", "时报"]) == (0, 0)
    assert copies([CHINESE[0].text, CHINESE[1].text], ["晨报", "时报"]) == (0, 1)
    assert containment(runs(CHINESE[0].text), runs(CHINESE[1].text)) < 0.3
    assert not set(shingles(tokens(CHINESE[0].text))) & set(shingles(tokens(CHINESE[3].text)))


def test_search_looks_at_pairs_and_at_the_last_letter_of_a_run() -> None:
    assert grams("东京电力。OpenAI董事") == "东京 京电 电力 力 OpenAI 董事 事"
    assert grams("东京电力", whole=False) == "东京 京电 电力"
    assert grams("水", whole=False) == "水"
    assert grams("plain words – über") == ""


def test_korean_words_lose_their_particles() -> None:
    assert [bare_korean(word) for word in ("정부는", "정부에서는", "국가", "댐이")] == [
        "정부",
        "정부",
        "국가",
        "댐이",
    ]


@given(MIXED)
def test_any_text_is_taken_apart_without_losing_a_letter(text: str) -> None:
    spans = sentences(text, "zh")
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert "".join(text.split()) == "".join("".join(span.of(text).split()) for span in spans)
    assert "".join(units(text)) in "".join(text.split()) or units(text)
    for language in ("zh", "ja", "ko", "th", ""):
        read("", text, language)
    assert all(word.text in text for word in tokens(text))

"""Names in texts whose script has no capitals: people with their titles, and what an article is about."""

import pytest

from newsdesk.text.cjk_people import people
from newsdesk.text.cjk_subjects import subjects
from newsdesk.text.headlines import bare_headline, tells
from newsdesk.text.terms import fold
from tests.support.unspaced_news import CHINESE, JAPANESE, KOREAN


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("县长林海波表示，县长办公室没有回应。林海波辞职。", "zh", {"林海波": 2}),
        ("乌克兰总统泽连斯基和总理内塔尼亚胡会谈", "zh", {"泽连斯基": 1, "内塔尼亚胡": 1}),
        (
            "小林明子知事とプーチン大統領、同県知事、佐伯誠氏",
            "ja",
            {"小林明子": 1, "プーチン": 1, "佐伯誠": 1},
        ),
        ("박지훈 군수와 주민 대표가 만났다", "ko", {"박지훈": 1}),
        ("The president said", "en", {}),
        ("总统表示", "en", {}),
    ],
)
def test_people_are_known_by_the_title_beside_them(text: str, language: str, names: dict[str, int]) -> None:
    assert people(text, language) == {fold(name): count for name, count in names.items()}


def test_what_headline_and_text_open_with_is_a_name_that_reports_of_one_story_share() -> None:
    for some, language, name in (
        (CHINESE, "zh", "青石"),
        (JAPANESE, "ja", "緑川ダム"),
        (KOREAN, "ko", "청석댐"),
    ):
        *story, neighbour = (subjects(told.title, told.text, language) for told in some)
        assert all(list(one) == [fold(name)] for one in story)
        assert list(neighbour) != [fold(name)]
    assert subjects("The dam broke", "The dam broke at night.", "en") == {}
    assert subjects("政府：将开会", "政府宣布开会。", "zh") == {}


def test_headlines_lose_their_marks_and_questions_tell_nothing() -> None:
    assert bare_headline("【速報】緑川ダムが決壊、住民に避難指示") == "緑川ダムが決壊、住民に避難指示"
    assert bare_headline("快讯｜青石水库大坝决口 三个村庄疏散") == "青石水库大坝决口 三个村庄疏散"
    assert tells("青石水库大坝决口")
    assert not tells("大坝为什么会决口？")

"""Who says a quotation in Chinese, Japanese and Korean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.attribution import attributions
from newsdesk.text.roles import name_and_role


def told(text: str, language: str) -> list[tuple[str, str, str]]:
    """Return (name, role, cue) of each quotation, "" for what is open."""
    found = []
    for one in attributions(text, language):
        assert one.quotation.span.of(text)[1:-1] == one.quotation.inner.of(text)
        if one.named is None or one.cue is None:
            found.append(("", "", ""))
            continue
        name, role = name_and_role(text, one.named, language)
        found.append((name.of(text), role.of(text) if role else "", one.cue.of(text)))
    return found


OPEN = ("", "", "")


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "微软首席执行官纳德拉17日在接受采访时表示：“合作照旧。”他还说：“我们有信心。”",
            "zh",
            [("纳德拉", "微软首席执行官", "表示"), ("纳德拉", "微软首席执行官", "说")],
        ),
        ("“这不可能。”奥特曼在社交平台上写道。", "zh", [("奥特曼", "", "写道")]),
        ("县长林海波称“这里没有人受伤”。", "zh", [("林海波", "县长", "称")]),
        ("白宫发言人周五说，“总统不会出席会议。”", "zh", [("白宫发言人", "", "说")]),
        ("有人表示：“不知道怎么回事。”", "zh", [OPEN]),
        ("警方没有回应“是否有人受伤”的问题。", "zh", [OPEN]),
        ("他说：“没有人知道。”", "zh", [OPEN]),
        (
            "緑川電力の小早川智明社長は17日、記者会見で「深くおわびする」と述べた。同氏は「再発を防ぐ」とも語った。",
            "ja",
            [("小早川智明", "社長", "述べ"), ("小早川智明", "社長", "語っ")],
        ),
        ("「知らなかった」と住民の男性（72）は話す。", "ja", [("住民の男性", "", "話す")]),
        ("会見で社長は「深くおわびする」と述べた。", "ja", [("社長", "", "述べ")]),
        (
            "技術者のサム・アルトマン氏は「返事はなかった」と話している。",
            "ja",
            [("サム・アルトマン", "技術者", "話し")],
        ),
        ("政府は「適切に対応する」との立場だ。", "ja", [OPEN]),
        (
            '이재용 회장은 17일 "깊이 사과한다"고 말했다. 그는 “다시는 없을 것”이라고 덧붙였다.',
            "ko",
            [("이재용", "회장", "말했"), ("이재용", "회장", "덧붙였")],
        ),
        ("“모른다”라고 주민은 말했다.", "ko", [("주민", "", "말했")]),
    ],
)
def test_a_speaker_is_named_where_the_words_leave_no_doubt(
    text: str, language: str, found: list[tuple[str, str, str]]
) -> None:
    assert told(text, language) == found


@given(
    st.text(st.sampled_from('“”「」『』"他说表示：，。と述べた氏は社長라고 말했다 그는\n林海波'), max_size=80)
)
def test_whatever_a_text_says_speakers_are_words_of_it(text: str) -> None:
    for language in ("zh", "ja", "ko"):
        spans = [one.quotation.span for one in attributions(text, language)]
        assert spans == sorted(spans)
        told(text, language)

"""Lines of the screen in letters of double width, of other directions, and with signs of their own."""

import pytest
from rich.cells import cell_len

from newsdesk.tui.wrap import wrap
from tests.support.unspaced_news import CHINESE, JAPANESE, KOREAN, THAI

RIGHT_TO_LEFT = "انهار السد يوم الجمعة 💧🌊 وأصيب 12 شخصا. הסכר קרס ביום שישי 👩‍🚒 בלילה."


@pytest.mark.parametrize("width", [20, 33, 76])
@pytest.mark.parametrize(
    "text", [CHINESE[0].text, JAPANESE[0].text, KOREAN[0].text, THAI[0].text, RIGHT_TO_LEFT]
)
def test_a_line_is_no_wider_than_the_screen_and_loses_nothing(text: str, width: int) -> None:
    lines = [span.of(text) for span in wrap(text, width)]
    assert max(map(cell_len, lines)) <= width
    assert "".join(" ".join(lines).split()) == "".join(text.split())


def test_no_line_begins_with_a_comma_or_a_full_stop() -> None:
    for text in (CHINESE[0].text, JAPANESE[0].text):
        for width in range(10, 40):
            assert not [line for line in wrap(text, width) if line.of(text)[:1] in set("，。、」")]

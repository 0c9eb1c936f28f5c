"""What a person wrote in a digest is there when it is written again."""

import re

import yaml
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.digest import DigestPart, keep_notes, read_footnotes, write_digests
from newsdesk.model import Summary
from tests.digest.pandoc import pandoc
from tests.digest.sample import GENERATOR, NOW, article, by_id, port, thread, written

OPEN = re.compile(r"<!-- newsdesk:notes 12: .* -->\n")
CLOSE = "<!-- /newsdesk:notes 12 -->\n"
# what a person may write; marks of their own making are met in tests of their own
WRITTEN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r")).map(
    lambda text: text.replace("<!--", "")
)


def noted(text: str, notes: str) -> str:
    """The digest with something written into its block."""
    return text.replace(CLOSE, notes + "\n" + CLOSE)


def inner(text: str) -> str:
    opening = OPEN.search(text)
    assert opening
    return text[opening.end() : text.index(CLOSE)]


def test_without_an_old_file_nothing_changes() -> None:
    assert keep_notes("", written()) == written()


@given(WRITTEN)
def test_notes_stay_byte_for_byte(notes: str) -> None:
    kept = keep_notes(noted(written(), notes), written())
    assert inner(kept) == notes + "\n"


@given(WRITTEN)
def test_keeping_twice_is_keeping_once(notes: str) -> None:
    old = noted(written(), notes)
    kept = keep_notes(old, written())
    assert keep_notes(kept, written()) == kept
    assert keep_notes(old, old) == old


def test_the_rest_of_the_digest_is_the_new_one() -> None:
    old = noted(written().replace("Rund 40", "Rund 30"), "Mine.")
    assert keep_notes(old, written()) == noted(written(), "Mine.")


def test_the_block_stays_under_the_heading_where_the_person_put_it() -> None:
    text = noted(written(), "## Own heading\n\nMine.")
    opening = OPEN.search(text)
    assert opening
    block = text[opening.start() : text.index(CLOSE) + len(CLOSE)]
    rest = text.replace(block + "\n", "")
    for heading, following in (
        ("## Key points", "## Timeline"),
        ("## Timeline", "## Quotes"),
        ("## Sources", "[^1]:"),
    ):
        at = rest.index(following)
        old = rest[:at] + block + "\n" + rest[at:]
        kept = keep_notes(old, written())
        assert kept == old, heading
        assert kept.index(heading) < kept.index("Mine.") < kept.index(following)
    top = rest.replace("# Hafen", block + "\n# Hafen", 1)
    assert keep_notes(top, written()) == top


def test_a_place_that_is_no_more_gives_way_to_the_usual_one() -> None:
    whole, _, articles = port()
    old = noted(written(), "Mine.").replace("## Figures", "## Gone")
    new = write_digests([DigestPart(whole, Summary(), articles)], now=NOW, generator=GENERATOR)
    kept = keep_notes(old, new)
    assert inner(kept) == "Mine.\n"
    assert kept.index("Mine.") < kept.index("### Sources")


def test_windows_line_ends_and_byte_order_mark_stay() -> None:
    old = "\ufeff" + noted(written(), "Eins.\nZwei.").replace("\n", "\r\n")
    kept = keep_notes(old, written())
    assert kept == old
    assert "\n" not in kept.replace("\r\n", "")


def test_mixed_line_ends_in_the_notes_stay_as_they_are() -> None:
    old = noted(written(), "Eins.\r\nZwei.\rDrei.")
    assert inner(keep_notes(old, written())) == "Eins.\r\nZwei.\rDrei.\n"


def test_deleted_marks_lose_nothing() -> None:
    old = OPEN.sub("", noted(written(), "Mine, unmarked ~~~~ now.")).replace(CLOSE, "")
    kept = keep_notes(old, written())
    assert old in kept
    assert [note.text for note in read_footnotes(kept)] == [note.text for note in read_footnotes(written())]
    assert keep_notes(kept, written()) == kept
    pandoc(kept, "html", "-s")


def test_a_single_deleted_mark_loses_nothing() -> None:
    for old in (OPEN.sub("", noted(written(), "Mine.")), noted(written(), "Mine.").replace(CLOSE, "")):
        kept = keep_notes(old, written())
        assert "Mine." in inner(kept)
        assert all(line in kept for line in old.split("\n") if "newsdesk:notes" not in line)
        assert keep_notes(kept, written()) == kept


def test_a_file_that_was_no_digest_is_kept_whole() -> None:
    kept = keep_notes("# My own file\n\nWith text.", written())
    assert "# My own file\n\nWith text.\n" in inner(kept)


def test_a_mark_that_the_person_pasted_does_not_cut_the_notes_off() -> None:
    old = noted(written(), "Before\n<!-- newsdesk:notes 99: x -->\nAfter")
    kept = keep_notes(old, written())
    assert "Before" in kept
    assert "After" in kept
    assert keep_notes(kept, written()) == kept


def two(*numbers: int) -> str:
    parts = []
    for number in numbers:
        one = article(number, f"Text of {number}.", title=f"Title {number}")
        parts.append(
            DigestPart(thread((one,), title=f"Thread {number}", number=number), Summary(), by_id((one,)))
        )
    return write_digests(parts, now=NOW, generator=GENERATOR)


def test_each_thread_of_a_file_keeps_its_own_notes() -> None:
    old = two(12, 13).replace(CLOSE, "To twelve.\n" + CLOSE)
    old = old.replace("<!-- /newsdesk:notes 13 -->", "To thirteen.\n<!-- /newsdesk:notes 13 -->")
    kept = keep_notes(old, two(13, 12))
    assert kept.index("## Thread 13") < kept.index("To thirteen.") < kept.index("## Thread 12")
    assert kept.index("## Thread 12") < kept.index("To twelve.")


def test_notes_of_a_thread_that_is_not_chosen_any_more_stay_at_the_end() -> None:
    old = two(12, 13).replace(CLOSE, "To twelve.\n" + CLOSE)
    kept = keep_notes(old, two(13))
    assert inner(kept) == "To twelve.\n"
    assert keep_notes(kept, two(13)) == kept
    back = keep_notes(kept, two(12, 13))
    assert inner(back) == "To twelve.\n"


def test_a_thread_that_is_new_in_the_file_is_no_loss() -> None:
    kept = keep_notes(two(12), two(12, 13))
    assert kept == two(12, 13)


def test_the_person_s_own_properties_and_tags_stay() -> None:
    old = (
        written()
        .replace("created: 2025-11-03", "created: 2025-10-01")
        .replace("updated: 2025-11-03", "updated: 2025-10-01")
    )
    old = old.replace("tags:\n", "desk: Ausland\ntags:\n  - hafen\n").replace(
        "articles: 2", "articles: 1\nchecked:\n  - jk"
    )
    kept = yaml.safe_load(keep_notes(old, written()).split("---\n")[1])
    assert kept["desk"] == "Ausland"
    assert kept["checked"] == ["jk"]
    assert kept["tags"] == ["newsdesk", "digest", "hafen"]
    assert str(kept["created"]) == "2025-10-01"
    assert str(kept["updated"]) == "2025-11-03"
    assert kept["articles"] == 2

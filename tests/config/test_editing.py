"""The program's edits of feeds.toml: one feed more or less, and nothing else."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.config import (
    add_feed,
    add_feeds,
    bundled_config,
    find_feed,
    inspect_opml,
    load_config,
    remove_feed,
)
from newsdesk.errors import ConfigError, NotFound
from newsdesk.model import Feed

FILE = """\
# My feeds, since 2019.
languages = ["de"]   # no more

[feeds.Wire] # agencies
One = "https://one.example/feed"  # the best

# two is slow
Two = { url = "https://two.example/feed", interval = "2h" }

# --- papers ---
[feeds."Große Zeitungen"]
Three = "https://three.example/feed"

[feeds.Wire.Four]
# with a table of its own
url = "https://four.example/feed"
# and a comment
limit = 5
[feeds.Wire.Four.headers]
X = "1"

[keys]
refresh = "r"
# the end
"""


def file(folder: Path, text: str = FILE) -> Path:
    path = folder / "feeds.toml"
    path.write_bytes(text.encode())
    return path


def text_of(path: Path) -> str:
    return path.read_bytes().decode()


def test_a_feed_goes_to_the_end_of_its_section(tmp_path: Path) -> None:
    path = file(tmp_path)
    assert add_feed(path, Feed("https://new.example/feed", "New", "Wire"))
    before = 'Two = { url = "https://two.example/feed", interval = "2h" }\n'
    assert text_of(path) == FILE.replace(before, before + 'New = "https://new.example/feed"\n')


def test_a_new_section_goes_to_the_end_of_the_file(tmp_path: Path) -> None:
    path = file(tmp_path)
    add_feed(path, Feed("https://new.example/feed", "Der „Neue“", "Nah & Fern"))
    assert text_of(path) == FILE + '\n[feeds."Nah & Fern"]\n"Der „Neue“" = "https://new.example/feed"\n'


def test_all_options_are_kept(tmp_path: Path) -> None:
    feed = Feed(
        "https://new.example/feed?a=1&b=2",
        title='With "quotes" and \\',
        section="S",
        language="en",
        outlet="O",
        interval=timedelta(hours=36),
        pages=False,
        headers=(("X-Key", 'a"b'),),
        cookies=(("c", "d"),),
        user_agent="U",
        limit=3,
    )
    path = file(tmp_path)
    add_feed(path, feed)
    assert load_config(path).feeds[-1] == feed


def test_what_is_there_already_is_not_added_again(tmp_path: Path) -> None:
    path = file(tmp_path)
    assert not add_feed(path, Feed("https://ONE.example/feed#top", "Other"))
    assert text_of(path) == FILE


@pytest.mark.parametrize(
    "url",
    [
        "http://one.example/feed",
        "https://www.one.example/feed",
        "https://one.example/feed/",
        "https://one.example/feed?utm_source=reader",
        "feed://one.example/feed",
        "feed:https://one.example/feed",
    ],
)
def test_another_spelling_of_an_address_is_the_same_feed(tmp_path: Path, url: str) -> None:
    path = file(tmp_path, '[feeds]\nOne = "https://one.example/feed"\n')
    opml = f'<opml><body><outline xmlUrl="https://one.example/feed"/><outline xmlUrl="{url}"/></body></opml>'
    assert len(inspect_opml(opml.encode()).feeds) == 1
    assert add_feeds(path, [Feed(url)]) == ()
    found = find_feed(load_config(path).feeds, url)
    assert found is not None
    assert remove_feed(path, url) == found
    assert load_config(path).feeds == ()


@pytest.mark.parametrize(
    "url", ["https://one.example/feed?topic=2", "https://one.example/Feed", "https://one.example:8443/feed"]
)
def test_what_may_be_another_feed_is_added(tmp_path: Path, url: str) -> None:
    path = file(tmp_path, '[feeds]\nOne = "https://one.example/feed"\n')
    (added,) = add_feeds(path, [Feed(url)])
    assert (added.url, added.title) == (url, "one.example")
    assert load_config(path).feeds[-1] == added


def test_many_feeds_at_once_and_only_the_new_ones(tmp_path: Path) -> None:
    path = file(tmp_path)
    feeds = [Feed(f"https://{number}.example/feed", section=f"S{number % 3}") for number in range(300)]
    added = add_feeds(path, [*feeds, feeds[0], Feed("https://one.example/feed")])
    assert [(feed.url, feed.section) for feed in added] == [(feed.url, feed.section) for feed in feeds]
    assert set(load_config(path).feeds) >= set(added)
    assert {feed.url for feed in load_config(path).feeds} >= {feed.url for feed in feeds}
    assert text_of(path).startswith(FILE)


def test_a_title_that_is_taken_gets_a_number_and_a_missing_one_is_the_host(tmp_path: Path) -> None:
    path = file(tmp_path)
    add_feeds(
        path,
        [
            Feed("https://a.example/1", "One", "Wire"),
            Feed("https://a.example/2", "One", "Wire"),
            Feed("https://a.example/3", "", "Wire"),
            Feed("https://a.example/4", "url", ""),
        ],
    )
    titles = {feed.url: feed.title for feed in load_config(path).feeds}
    assert [titles[f"https://a.example/{number}"] for number in range(1, 5)] == [
        "One 2",
        "One 3",
        "a.example",
        "url 2",
    ]


@pytest.mark.parametrize(
    ("url", "gone"),
    [
        ("https://one.example/feed", 'One = "https://one.example/feed"  # the best\n'),
        ("https://two.example/feed", 'Two = { url = "https://two.example/feed", interval = "2h" }\n'),
        ("https://three.example/feed", '[feeds."Große Zeitungen"]\nThree = "https://three.example/feed"\n'),
        ("https://four.example/feed", FILE[FILE.index("[feeds.Wire.Four]") : FILE.index("[keys]")]),
    ],
)
def test_only_the_feed_goes(tmp_path: Path, url: str, gone: str) -> None:
    path = file(tmp_path)
    before = load_config(path).feeds
    removed = remove_feed(path, url)
    assert text_of(path) == FILE.replace(gone, "")
    assert removed.url == url
    assert load_config(path).feeds == tuple(feed for feed in before if feed != removed)


def test_a_feed_that_is_not_there(tmp_path: Path) -> None:
    path = file(tmp_path)
    with pytest.raises(NotFound, match=r"there is no feed with the address https://none\.example/"):
        remove_feed(path, "https://none.example/")
    assert text_of(path) == FILE


def test_a_feed_that_stands_there_twice_goes_twice(tmp_path: Path) -> None:
    path = file(
        tmp_path,
        '[feeds.A]\nX = "https://x.example/"\nY = "https://y.example/"\n[feeds.B]\nX = "https://x.example/"\n',
    )
    remove_feed(path, "https://x.example/")
    assert text_of(path) == '[feeds.A]\nY = "https://y.example/"\n'


def test_a_section_on_one_line_can_be_edited_too(tmp_path: Path) -> None:
    path = file(
        tmp_path, '# mine\n[feeds]\nW = { A = "https://a.example/", B = "https://b.example/" } # two\n'
    )
    remove_feed(path, "https://a.example/")
    assert [feed.url for feed in load_config(path).feeds] == ["https://b.example/"]
    assert "# mine" in text_of(path)
    assert "# two" in text_of(path)


def test_what_cannot_be_edited_is_left_alone_and_shown(tmp_path: Path) -> None:
    text = 'feeds = { W = { A = "https://a.example/" } }\n'
    path = file(tmp_path, text)
    with pytest.raises(ConfigError, match="please add by hand") as caught:
        add_feed(path, Feed("https://b.example/", "B", "W"))
    assert '[feeds.W]\nB = "https://b.example/"' in str(caught.value)
    assert text_of(path) == text


@pytest.mark.parametrize(
    "text", ['[feeds]\nW = "https://a.example/"\n', '[feeds.W]\nurl = "https://a.example/"\n']
)
def test_a_section_cannot_have_the_name_of_a_feed(tmp_path: Path, text: str) -> None:
    path = file(tmp_path, text)
    with pytest.raises(ConfigError, match="“W” is a feed there and cannot be a section"):
        add_feed(path, Feed("https://b.example/", "B", "W"))
    assert text_of(path) == text


@pytest.mark.parametrize(
    "url", ["ftp://x.example/", "x", "", "https://x.example/a b", "https://x.example/a\nb"]
)
def test_what_is_no_address_is_refused(tmp_path: Path, url: str) -> None:
    path = file(tmp_path)
    with pytest.raises(ConfigError, match="cannot be added"):
        add_feed(path, Feed(url, "X"))
    assert text_of(path) == FILE


def test_space_around_an_address_goes(tmp_path: Path) -> None:
    path = file(tmp_path)
    add_feed(path, Feed(" https://x.example/\n", "X"))
    assert load_config(path).feeds[-1].url == "https://x.example/"


def test_a_feed_whose_options_could_not_be_read_again_is_refused(tmp_path: Path) -> None:
    path = file(tmp_path)
    with pytest.raises(ConfigError, match="headers"):
        add_feed(path, Feed("https://x.example/", headers=(("X", "a\nb"),)))
    assert text_of(path) == FILE


def test_line_ends_and_byte_order_marks_stay(tmp_path: Path) -> None:
    text = "\ufeff" + FILE.replace("\n", "\r\n")
    path = file(tmp_path, text)
    add_feed(path, Feed("https://new.example/feed", "New", "Wire"))
    assert text_of(path).count("\n") == text_of(path).count("\r\n") == text.count("\n") + 1
    remove_feed(path, "https://new.example/feed")
    assert text_of(path) == text


def test_a_last_line_without_an_end_gets_one(tmp_path: Path) -> None:
    path = file(tmp_path, "[feeds.W]\nA = 'https://a.example/'")
    add_feed(path, Feed("https://b.example/", "B", "W"))
    assert text_of(path) == "[feeds.W]\nA = 'https://a.example/'\nB = \"https://b.example/\"\n"


# the law: what was added and is taken out again has never been there

names = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=12)
comments = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20)
blank = st.sampled_from(["", "\n", "\n\n"])


@st.composite
def files(draw: st.DrawFn) -> str:
    """Draw a feeds.toml as people write them, with comments anywhere."""
    out = [f"# {draw(comments)}\n", draw(blank)] if draw(st.booleans()) else []
    for section in draw(st.lists(st.sampled_from(["Wire", '"Große"', '"a.b"', "'x y'"]), unique=True)):
        out.append(f"[feeds.{section}]" + (f" # {draw(comments)}" if draw(st.booleans()) else "") + "\n")
        for number in range(draw(st.integers(1, 3))):
            out.append(f"# {draw(comments)}\n" if draw(st.booleans()) else draw(blank))
            slug = "".join(letter for letter in section if letter.isascii() and letter.isalpha())
            url = f"https://{slug.lower()}{number}.example/"
            option = draw(st.sampled_from([f'"{url}"', f'{{ url = "{url}", limit = 5 }}', f"'''{url}'''"]))
            out.append(f"F{number} = {option}\n")
        out.append(draw(blank))
    if draw(st.booleans()):
        out.append(f"[keys]\n# {draw(comments)}\nrefresh = 'r'\n")
    return "".join(out)


@given(
    text=files(), title=names, section=st.one_of(st.sampled_from(["Wire", "Große", "a.b", "x y", ""]), names)
)
@settings(max_examples=60, deadline=None)
def test_adding_and_removing_leaves_the_file_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, text: str, title: str, section: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "law.toml"
    path.write_bytes(text.encode())
    feed = Feed("https://added.example/feed", title, section)
    before = load_config(path).feeds
    assert add_feed(path, feed)
    after = load_config(path).feeds
    assert {one.url for one in after} == {one.url for one in before} | {feed.url}
    remove_feed(path, feed.url)
    assert text_of(path) == text


def test_the_bundled_file_survives_the_loss_and_return_of_every_feed(tmp_path: Path) -> None:
    path = file(tmp_path, bundled_config().read_text())
    comments_before = [row for row in text_of(path).splitlines() if row.startswith("#")]
    feeds = load_config(path).feeds
    for feed in feeds:
        remove_feed(path, feed.url)
    assert load_config(path).feeds == ()
    add_feeds(path, feeds)
    assert set(load_config(path).feeds) == set(feeds)
    assert [row for row in text_of(path).splitlines() if row.startswith("#")] == comments_before

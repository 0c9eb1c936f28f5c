"""feeds.toml as it is read: its settings, its feeds, and what is wrong with it."""

from datetime import timedelta
from pathlib import Path

import pytest

from newsdesk.config import bundled_config, load_config
from newsdesk.errors import ConfigError
from newsdesk.model import Config, Feed


def read(folder: Path, text: str | bytes) -> Config:
    path = folder / "feeds.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_config(path)


def test_everything_that_can_be_said(tmp_path: Path) -> None:
    config = read(
        tmp_path,
        """
languages = ["fr", "de", "fr"]
theme = "nord"
contact = "desk@example.org"
user_agent = "Own/1"
connections_per_host = 1
pause = 2
interval = "1h 30m"

[keys]
refresh = "ctrl+r"
digest = ["e", "f8"]

[feeds]
Loose = "https://loose.example/feed"

[feeds.Wire]
"One & only" = "https://one.example/feed"
Two = { url = "feed://two.example/feed", language = "de", interval = "2d", pages = false }

[feeds.Wire.Three]
url = "https://three.example/feed"
title = "The Third"
outlet = "Three Times"
limit = 7
user_agent = "Mozilla/5.0"
headers = { Authorization = "Bearer x" }
cookies = { session = "y" }
""",
    )
    assert config == Config(
        path=str(tmp_path / "feeds.toml"),
        languages=("fr", "de"),
        theme="nord",
        contact="desk@example.org",
        user_agent="Own/1",
        connections_per_host=1,
        pause=2.0,
        keys=(("refresh", "ctrl+r"), ("digest", "e,f8")),
        feeds=(
            Feed("https://loose.example/feed", title="Loose", interval=timedelta(minutes=90)),
            Feed("https://one.example/feed", "One & only", "Wire", interval=timedelta(minutes=90)),
            Feed("http://two.example/feed", "Two", "Wire", "de", interval=timedelta(days=2), pages=False),
            Feed(
                "https://three.example/feed",
                title="The Third",
                section="Wire",
                outlet="Three Times",
                interval=timedelta(minutes=90),
                headers=(("Authorization", "Bearer x"),),
                cookies=(("session", "y"),),
                user_agent="Mozilla/5.0",
                limit=7,
            ),
        ),
    )


def test_an_empty_file_is_the_defaults(tmp_path: Path) -> None:
    assert read(tmp_path, "") == Config(str(tmp_path / "feeds.toml"))
    assert read(tmp_path, b"\xef\xbb\xbf# saved by an editor that marks UTF-8\r\n").feeds == ()


def test_the_bundled_file_is_sound() -> None:
    config = load_config(bundled_config())
    assert config.warnings == ()
    assert len(config.feeds) >= 30
    assert {feed.language for feed in config.feeds} == {"de", "en", "es", "fr", "it"}
    assert len({feed.section for feed in config.feeds}) >= 8
    assert "https://www.jsonfeed.org/feed.json" in {feed.url for feed in config.feeds}


def test_the_examples_in_the_bundled_file_work(tmp_path: Path) -> None:
    """What stands behind `#   ` or `# name = ` there can be taken over as it is."""
    lines = bundled_config().read_text().splitlines()
    settings = [
        row[2:] for row in lines if row.startswith("# ") and " = " in row and not row.startswith("# A feed")
    ]
    settings = [row for row in settings if not row.startswith(" ") and "://" not in row]
    keys = [row for row in settings if row.startswith(("refresh", "collect"))]
    feeds = [row[4:] for row in lines if row.startswith("#   ")]
    text = "\n".join([*(row for row in settings if row not in keys), "[keys]", *keys, *feeds])
    config = read(tmp_path, text)
    assert config.warnings == ()
    assert config.contact
    assert config.theme
    assert len(config.keys) == 2
    assert [feed.title for feed in config.feeds] == ["Example Wire", "Daily"]
    daily = config.feeds[1]
    assert (daily.limit, daily.pages, daily.interval) == (50, False, timedelta(hours=2))
    assert daily.headers
    assert daily.cookies


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a = 1\nb = \n", "line 2: Invalid value"),
        ("\n\n[feeds.X\n", "line 3: "),
        (
            '[feeds.X]\nA = "https://a.example"\nA = "https://b.example"\n',
            "line 3: this name stands here for the",
        ),
        ('languages = ["de"]\npause = "2"\n', "line 2: pause must be a number from 0 to 60"),
        ("pause = 61\n", "line 1: pause must be a number"),
        ("pause = nan\n", "line 1: pause must be a number"),
        ("connections_per_host = true\n", "line 1: connections_per_host must be a whole number from 1 to 8"),
        ("connections_per_host = 1.5\n", "line 1: connections_per_host must be a whole number"),
        ("\nlanguages = []\n", 'line 2: languages must be a list such as ["de", "en"]'),
        (
            '\nlanguages = ["German"]\n',
            'line 2: languages must be a language code such as "de" or "en", not "German"',
        ),
        ('alerts = "Altman"\n', 'line 1: alerts must be a list of words such as ["Altman"'),
        ('alerts = ["Altman", "?!"]\n', 'line 1: alerts cannot look for "?!"'),
        ('alerts = [""]\n', "line 1: alerts holds an empty text"),
        ("interval = 30\n", 'line 1: interval must be a time such as "30m"'),
        ('interval = "2 moons"\n', "line 1: interval must be a time"),
        ('interval = "0m"\n', "line 1: interval must lie between one second and one year"),
        ("theme = 3\n", "line 1: theme must be a text in quotation marks"),
        ('contact = "a\\nX-Evil: 1"\n', "line 1: contact must not hold control characters"),
        ('\n[keys]\nrefresh = ""\n', "line 3: keys.refresh must be a key"),
        ("[keys]\nrefresh = []\n", "line 2: keys.refresh must be a key"),
        ("keys = 1\n", "line 1: keys must be a section"),
        ("feeds = []\n", "line 1: feeds must be sections"),
        ('[feeds.W]\nA = "no address"\n', "line 2: feeds.W.A must be an address such as"),
        ('[feeds.W]\nA = "ftp://a.example/"\n', "line 2: feeds.W.A must be an address such as"),
        ('[feeds.W]\nA = ""\n', "line 2: feeds.W.A must be an address"),
        ("[feeds.W]\nA = 1\n", "line 2: feeds.W.A must be an address, or options such as"),
        (
            '[feeds.W]\nA = { ulr = "https://a.example" }\n',
            "line 2: feeds.W.A has no url (did you mean “url”?)",
        ),
        ("[feeds.W.A]\n", "line 1: feeds.W.A has no url"),
        (
            '[feeds.W.A]\nurl = "https://a.example"\n\nlimit = "many"\n',
            "line 4: feeds.W.A.limit must be a whole number from 1 to 1000",
        ),
        (
            '[feeds.W]\nA = { url = "https://a.example", pages = "no" }\n',
            "line 2: feeds.W.A.pages must be true or",
        ),
        (
            '[feeds.W]\nA = { url = "https://a.example", headers = ["x"] }\n',
            "line 2: feeds.W.A.headers must be a table",
        ),
        (
            '[feeds.W]\nA = { url = "https://a.example", headers = { "X Y" = "z" } }\n',
            "line 2: feeds.W.A.headers cannot hold the name 'X Y'",
        ),
        (
            '[feeds.W]\nA = { url = "https://a.example", cookies = { a = "1; b=2" } }\n',
            "line 2: feeds.W.A.cookies 'a' must be a text",
        ),
        (b"# fine\nx = '\xff'\n", "line 2: is not UTF-8"),
        ("x = " + "[" * 5000, ""),
    ],
)
def test_what_is_wrong_names_file_line_and_key(tmp_path: Path, text: str | bytes, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(str(tmp_path / "feeds.toml"))
    assert words in str(caught.value)


def test_the_line_is_found_behind_values_of_several_lines(tmp_path: Path) -> None:
    text = 'languages = [\n  "de", # ]\n  "en",\n]\nnote = """\\\n  x = 1\n  [y]\n  nord"""\n\npause = -1\n'
    with pytest.raises(ConfigError, match="line 10: pause must be"):
        read(tmp_path, text)


def test_what_is_unknown_is_told_and_has_no_effect(tmp_path: Path) -> None:
    config = read(
        tmp_path,
        'langauges = ["fr"]\nwhatever = 1\n[feeds.W]\nA = { url = "https://a.example", intervall = "2h" }\n',
    )
    name = tmp_path / "feeds.toml"
    assert config.warnings == (
        f"{name}, line 1: langauges is unknown and has no effect (did you mean “languages”?)",
        f"{name}, line 2: whatever is unknown and has no effect",
        f"{name}, line 4: feeds.W.A.intervall is unknown and has no effect (did you mean “interval”?)",
    )
    assert config.languages == Config("").languages
    assert config.feeds[0].interval == timedelta(minutes=30)


def test_an_address_that_stands_there_twice_is_told_and_asked_once(tmp_path: Path) -> None:
    again = '[feeds.V]\nB = { url = "HTTPS://A.example:443/feed#x" }\n'
    config = read(tmp_path, f'[feeds.W]\nA = "https://a.example/feed"\n\n{again}')
    assert [feed.title for feed in config.feeds] == ["A"]
    assert config.warnings == (
        f"{tmp_path / 'feeds.toml'}, line 5: “B” has the address of “A” on line 2 and is left out",
    )


def test_names_lose_what_could_steer_a_terminal(tmp_path: Path) -> None:
    config = read(tmp_path, '[feeds."a\\u001b[31mb"]\n"c\\u202ed" = "https://a.example/"\n')
    assert (config.feeds[0].section, config.feeds[0].title) == ("ab", "cd")


def test_a_file_that_is_missing_or_huge(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "none.toml")
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path)
    with pytest.raises(ConfigError, match="larger than 2 MB"):
        read(tmp_path, "#" * 2_000_001)


def test_alerts_are_words_and_phrases_each_once(tmp_path: Path) -> None:
    config = read(tmp_path, 'alerts = ["Altman", " Deutsche Bahn ", "Altman"]\n')
    assert config.alerts == ("Altman", "Deutsche Bahn")

"""Wrong use is told in one sentence and with its exit code; help and version leave at once."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import Commands, program


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["nonsense"], 2, "nonsense"),
        (["show"], 2, "THREAD"),
        (["show", "seven"], 2, "a thread is a number"),
        (["show", "7"], 3, "no thread 7"),
        (["merge", "1", "1"], 2, "itself"),
        (["threads", "--since", "soon"], 2, "--since"),
        (["threads", "--since", ""], 2, "--since"),
        (["threads", "--since", "999999w"], 2, "--since"),
        (["threads", "--feed", ""], 2, "no feed or section"),
        (["digest", "--since", ""], 2, "--since"),
        (["digest", "1", "--out", ""], 2, "--out takes"),
        (["search", "x", "--limit", "0"], 2, "--limit"),
        (["search", "x", "--limit", "1" + "0" * 20], 2, "--limit"),
        (["digest", "--bibliography"], 2, "--bibliography"),
        (["import", "no-such-file.jsonl"], 3, "cannot be read"),
        (["verify", "no-such-file.md"], 3, "no file"),
        (["feeds", "remove", "http://nowhere.example/"], 3, "nowhere.example"),
        (["feeds", "import", "no-such-file.opml"], 3, "cannot be read"),
        (["rename", "3", "title"], 3, "no thread 3"),
        (["why", "3"], 3, "no article 3"),
        (["why", "three"], 2, "as `newsdesk show` shows it"),
        (["show", "1", "2"], 2, "unrecognized arguments: 2 (see newsdesk show --help)"),
        (["feeds", "export", "x"], 2, "see newsdesk feeds export --help"),
        (["digest", "1", "--out", __file__], 2, "test_usage.py is a file of another kind"),
        (["feeds", "import", __file__], 3, "test_usage.py: no feeds are listed in this file"),
        (["threads", "--language", ""], 2, "--language takes a code"),
        (["threads", "--data", ""], 2, "argument --data: needs a path"),
        (["threads", "--config", " "], 2, "argument --config: needs a path"),
        (["threads", "--config", "/"], 2, "/: is a folder"),
    ],
)
def test_wrong_use(newsdesk: Commands, words: list[str], code: int, told: str) -> None:
    ran = newsdesk(*words)

    assert ran.code == code
    assert told in ran.err
    assert ran.out == ""
    assert "Traceback" not in ran.err


def test_adding_nothing_is_told(newsdesk: Commands) -> None:
    ran = newsdesk("add", "no-such-file.txt")

    assert ran.code == 3
    assert ran.err == "failed: no-such-file.txt: neither a file here nor an http(s) address\n"
    assert "0 articles added" in ran.out


@pytest.mark.parametrize(
    "address", ["http://[::1", "https://courier.example:port/a", "http://", "http://[x]/"]
)
def test_an_address_that_is_none_is_told_like_any_other_failure(newsdesk: Commands, address: str) -> None:
    ran = newsdesk("add", address)

    assert ran.code == 3
    assert ran.err.startswith(f"failed: {address}: ")
    assert "0 articles added" in ran.out


def test_a_site_without_https_in_front_and_a_folder_are_told_what_to_write(
    newsdesk: Commands, tmp_path: Path
) -> None:
    assert "is https://courier.example/news meant?" in newsdesk("add", "courier.example/news").err
    assert f"{tmp_path}: this is a folder; name the files in it" in newsdesk("add", tmp_path).err


def test_what_was_asked_for_in_vain_is_told_apart_from_an_empty_desk(newsdesk: Commands) -> None:
    assert "`newsdesk demo` shows samples" in newsdesk("threads").err
    assert "no thread has such an article" in newsdesk("threads", "--query", "astrolabe").err
    assert "no thread has such an article" in newsdesk("threads", "--since", "24h").err


@pytest.mark.parametrize(
    ("name", "told"), [("in.jsonl", "`newsdesk import`"), ("Feeds.OPML", "`newsdesk feeds import`")]
)
def test_a_file_of_another_command_is_no_article(
    newsdesk: Commands, tmp_path: Path, name: str, told: str
) -> None:
    (tmp_path / name).write_text("The dam above Oberau held on Friday, the district said.", encoding="utf-8")
    ran = newsdesk("add", tmp_path / name)
    assert (ran.code, ran.out.split(",")[0]) == (3, "0 articles added")
    assert ran.err == f"failed: {tmp_path / name}: this is no article: {told} reads such files\n"


def test_nothing_between_quotation_marks_is_no_folder(newsdesk: Commands) -> None:
    ran = newsdesk("add", "")
    assert ran.code == 3
    assert "this is empty" in ran.err


def test_threads_that_are_one_already_are_not_told_apart_in_vain(newsdesk: Commands, tmp_path: Path) -> None:
    records = tmp_path / "in.jsonl"
    texts = ("The dam above Oberau held on Friday.", "Bees have returned to the orchards of Kelmore.")
    rows = ({"url": f"urn:{at}", "title": text, "text": text} for at, text in enumerate(texts))
    records.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    newsdesk("import", records)
    assert newsdesk("merge", 1, 2).code == 0
    again = newsdesk("merge", 1, 2)
    assert (again.code, again.err) == (2, "newsdesk: threads 1 and 2 are one thread already\n")


def test_closed_streams_are_no_crash_and_narration_never_goes_to_stdout(
    newsdesk: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", None)  # as python leaves it after `>&-`
        ran = newsdesk("feeds", "export")
    assert ran.code == 3
    assert ran.err == "newsdesk: the output cannot be written: it is closed\n"
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", None)
        ran, refreshed = newsdesk("show", 7), newsdesk("refresh", "--json")
    assert (ran.code, ran.out) == (3, "")
    assert (refreshed.code, refreshed.json()["added"]) == (0, 0)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", None)
        assert newsdesk("desk").code == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the device that is always full is Linux's")
def test_a_full_disk_behind_stdout_is_one_sentence(newsdesk: Commands) -> None:
    command = [sys.executable, "-m", "newsdesk", "--data", str(newsdesk.data), "feeds", "export"]
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert ran.returncode == 3
    assert ran.stderr == "newsdesk: the output cannot be written: No space left on device\n"


def test_a_broken_config_names_file_and_line(newsdesk: Commands) -> None:
    newsdesk.config.write_text('languages = ["en"]\nfeeds = [\n', encoding="utf-8")

    ran = newsdesk("threads")

    assert ran.code == 2
    assert str(newsdesk.config) in ran.err
    assert "line" in ran.err


@pytest.mark.parametrize("words", [(), ("desk",), ("demo",)])
def test_without_a_terminal_the_desk_says_that_it_needs_one(
    newsdesk: Commands, words: tuple[str, ...]
) -> None:
    ran = newsdesk(*words)

    assert ran.code == 2
    assert (
        ran.err == "newsdesk: the desk needs a terminal; `newsdesk threads` and `newsdesk show` do without\n"
    )


def test_help_and_version() -> None:
    help_text = program("--help").out
    for command in (
        "refresh",
        "add",
        "import",
        "export",
        "threads",
        "show",
        "search",
        "digest",
        "verify",
        "feeds",
    ):
        assert command in help_text
    assert "exit codes" in help_text
    assert program("--version").out.startswith("newsdesk ")


def test_commands_do_not_load_the_screen(newsdesk: Commands) -> None:
    assert newsdesk("threads").code == 0
    loaded = program("--data", newsdesk.data, "--config", newsdesk.config, "threads", "--json")
    assert loaded.json() == {"threads": []}
    check = (
        "import sys; from newsdesk.cli import run; "
        "heavy = ('textual', 'trafilatura', 'feedparser'); "
        f"run(['--data', {str(newsdesk.data)!r}, '--config', {str(newsdesk.config)!r}, 'threads']); "
        "sys.exit(' '.join(m for m in heavy if m in sys.modules) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", check], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr


def test_global_options_stand_before_or_behind_the_command(newsdesk: Commands) -> None:
    before = program("--data", newsdesk.data, "--config", newsdesk.config, "threads", "--json")
    behind = program("threads", "--json", "--data", newsdesk.data, "--config", newsdesk.config)
    assert before.json() == behind.json()
    feeds = program("feeds", "list", "--json", "--data", newsdesk.data, "--config", newsdesk.config)
    assert feeds.json() == {"config": str(newsdesk.config), "feeds": []}

"""Which feeds.toml is used, and where the data lie."""

from pathlib import Path

import pytest

from newsdesk.config import bundled_config, config_folder, data_folder, find_config, load_config
from newsdesk.errors import ConfigError


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the platform's folders lie in an empty place, and stand in an empty folder."""
    monkeypatch.setattr(
        "newsdesk.config.paths.platformdirs.user_config_path", lambda *_, **__: tmp_path / "c"
    )
    monkeypatch.setattr("newsdesk.config.paths.platformdirs.user_data_path", lambda *_, **__: tmp_path / "d")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path


def test_the_first_start_copies_the_bundled_feeds(home: Path) -> None:
    found = find_config()
    assert found == home / "c" / "feeds.toml"
    assert found.read_bytes() == bundled_config().read_bytes()
    assert load_config(found).feeds
    assert [entry.name for entry in found.parent.iterdir()] == ["feeds.toml"]


def test_a_file_of_the_readers_own_is_never_replaced(home: Path) -> None:
    own = home / "c" / "feeds.toml"
    own.parent.mkdir()
    own.write_text("# mine\n")
    assert find_config() == own
    assert own.read_text() == "# mine\n"


def test_a_file_here_comes_before_the_platforms(home: Path) -> None:
    Path("feeds.toml").write_text("")
    assert find_config() == Path("feeds.toml")
    assert not (home / "c").exists()


def test_a_file_that_was_named_comes_first(home: Path) -> None:
    Path("feeds.toml").write_text("")
    named = home / "other.toml"
    named.write_text("")
    assert find_config(named) == named


def test_a_named_file_that_is_missing_is_an_error(home: Path) -> None:
    with pytest.raises(ConfigError, match=r"missing\.toml: there is no such file"):
        find_config(home / "missing.toml")


def test_where_nothing_can_be_written_the_bundled_file_serves(home: Path) -> None:
    (home / "c").write_text("a file where a folder should be")
    assert find_config() == bundled_config()


def test_folders_are_named_and_not_made(home: Path) -> None:
    assert data_folder() == home / "d"
    assert config_folder() == home / "c"
    assert not data_folder().exists()

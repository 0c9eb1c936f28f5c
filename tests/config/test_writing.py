"""Files replaced whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from newsdesk.config import add_feed
from newsdesk.config.writing import create, replace
from newsdesk.errors import ConfigError
from newsdesk.model import Feed


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "feeds.toml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    replace(path, b"old", b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert names(tmp_path) == ["feeds.toml"]


def test_a_file_that_somebody_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "feeds.toml"
    path.write_bytes(b"theirs")
    with pytest.raises(ConfigError, match="somebody else changed the file"):
        replace(path, b"old", b"new")
    assert path.read_bytes() == b"theirs"
    assert names(tmp_path) == ["feeds.toml"]


def test_a_failure_in_between_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "feeds.toml"
    path.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigError, match="cannot be written: No space left on device"):
        replace(path, b"old", b"new")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["feeds.toml"]


def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    real = tmp_path / "dotfiles" / "feeds.toml"
    real.write_text("")
    link = tmp_path / "feeds.toml"
    link.symlink_to(real)
    add_feed(link, Feed("https://a.example/", "A"))
    assert link.is_symlink()
    assert "https://a.example/" in real.read_text()
    assert names(tmp_path / "dotfiles") == ["feeds.toml"]


def test_what_is_no_plain_file_is_left_alone(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no plain file"):
        replace(tmp_path, b"", b"new")
    dangling = tmp_path / "dangling"
    dangling.symlink_to(tmp_path / "nowhere")
    with pytest.raises(ConfigError, match="leads to no file"):
        replace(dangling, b"", b"new")
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    with pytest.raises(ConfigError, match="leads to no file"):
        replace(circle, b"", b"new")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ConfigError, match="no plain file"):
        replace(pipe, b"", b"new")


def test_a_new_file_never_replaces_one(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "feeds.toml"
    create(path, b"first")
    with pytest.raises(FileExistsError):
        create(path, b"second")
    assert path.read_bytes() == b"first"
    assert names(path.parent) == ["feeds.toml"]


def test_a_new_file_on_a_disk_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", no_links)
    create(tmp_path / "feeds.toml", b"first")
    assert (tmp_path / "feeds.toml").read_bytes() == b"first"
    with pytest.raises(FileExistsError):
        create(tmp_path / "feeds.toml", b"second")

"""Where things lie: the data folder, and which feeds.toml is used."""

from pathlib import Path

import platformdirs

from newsdesk.config.writing import create
from newsdesk.errors import ConfigError

__all__ = ["bundled_config", "config_folder", "data_folder", "find_config"]

_NAME = "feeds.toml"


def data_folder() -> Path:
    """Return the platform's folder for the store; it may not exist yet."""
    return platformdirs.user_data_path("newsdesk", appauthor=False)


def config_folder() -> Path:
    """Return the platform's folder for the reader's feeds.toml; it may not exist yet."""
    return platformdirs.user_config_path("newsdesk", appauthor=False)


def bundled_config() -> Path:
    """Return the feeds.toml that comes with the program."""
    installed = Path(__file__).with_name(_NAME)
    if installed.is_file():
        return installed
    return Path(__file__).parents[3] / _NAME  # a source checkout has it at the top


def find_config(explicit: Path | None = None) -> Path:
    """Return the feeds.toml to use: `explicit`, ./feeds.toml, or the one in the config folder.

    Where there is none, the bundled one is copied to the config folder first; where that cannot be
    written, the bundled one itself is used. Raises ConfigError when `explicit` is no file.
    """
    if explicit is not None:
        if not explicit.is_file():
            what = "is a folder; name the file in it" if explicit.is_dir() else "there is no such file"
            raise ConfigError(f"{explicit}: {what}")
        return explicit
    here = Path(_NAME)
    if here.is_file():
        return here
    own = config_folder() / _NAME
    if own.is_file():
        return own
    bundled = bundled_config()
    try:
        create(own, bundled.read_bytes())
    except OSError:
        # another newsdesk was quicker, or the folder cannot be written
        return own if own.is_file() else bundled
    return own

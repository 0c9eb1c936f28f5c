"""Where things lie, and the reader's settings: feeds.toml and OPML, in and out.

paths.py       the data folder, and which feeds.toml is used
reading.py     feeds.toml -> Config
values.py      single settings: their form, and what is wrong with them
statements.py  on which line of a TOML text a key stands
editing.py     feeds into and out of feeds.toml, everything else untouched
writing.py     files replaced whole or not at all
opml.py        lists of feeds from and for other programs
"""

from newsdesk.config.editing import add_feed, add_feeds, find_feed, remove_feed
from newsdesk.config.opml import Opml, inspect_opml, write_opml
from newsdesk.config.paths import bundled_config, config_folder, data_folder, find_config
from newsdesk.config.reading import load_config
from newsdesk.config.values import without_feed

__all__ = [
    "Opml",
    "add_feed",
    "add_feeds",
    "bundled_config",
    "config_folder",
    "data_folder",
    "find_config",
    "find_feed",
    "inspect_opml",
    "load_config",
    "remove_feed",
    "without_feed",
    "write_opml",
]

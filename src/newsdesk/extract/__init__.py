"""Bytes to entries and articles; every function here is meant for a worker process and can be pickled.

work.py       the functions of this room, importing what is heavy only when they run
entries.py    feeds by feedparser; jsonfeed.py JSON Feed; discover.py the feeds that a page names
page.py       the article of a page by trafilatura; metadata.py, people.py, dates.py what it says of itself
file.py       saved pages and plain text; record.py texts that are given; lines.py JSON Lines
decode.py     bytes to text; markup.py HTML made safe to parse; blocks.py a text as paragraphs, items, rows
lists.py      lists that trafilatura lost
tidy.py       furniture taken out (furniture.py), lost spaces and lists restored (repair.py)
references.py a bibliography kept apart; keypoints.py a source's own key points
"""

from newsdesk.extract.work import (
    HEAVY,
    discover_feeds,
    extract_entry,
    extract_file,
    extract_lines,
    extract_page,
    extract_record,
    parse_feed,
)

__all__ = [
    "HEAVY",
    "discover_feeds",
    "extract_entry",
    "extract_file",
    "extract_lines",
    "extract_page",
    "extract_record",
    "parse_feed",
]

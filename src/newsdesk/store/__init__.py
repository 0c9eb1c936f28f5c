"""SQLite: everything newsdesk remembers, behind small repositories.

    with store.write() as w:      one transaction, committed or undone as a whole
        w.articles.add(...)
    with store.read() as r:       a consistent view that never waits
        r.threads.lines()

store.py        Store: transactions            database.py   the file, migrations, errors in words
transaction.py  Snapshot, Writing              codec.py      values of the model as columns and JSON
feeds.py, entries.py, articles.py, threads.py, summaries.py, lineage.py, settings.py   the repositories
arrivals.py     an article: known, changed, new   pages.py     raw bytes
indexing.py     what search learns of articles    search.py, folding.py, watching.py
placing.py, corrections.py, rethread.py, lines.py  what `threads` is made of
"""

from newsdesk.store.arrivals import Added
from newsdesk.store.articles import Articles, RevisionLine
from newsdesk.store.codec import CodecError
from newsdesk.store.corrections import Change, ChangeKind
from newsdesk.store.database import FILE_NAME
from newsdesk.store.entries import Entries, EntryOutcome, EntryRecord
from newsdesk.store.feeds import Feeds
from newsdesk.store.lineage import Claimed, Lineages, Named
from newsdesk.store.rethread import Assignment, Rethreaded
from newsdesk.store.settings import Settings
from newsdesk.store.store import Store
from newsdesk.store.summaries import KeptSummary, Summaries
from newsdesk.store.threads import Threads
from newsdesk.store.transaction import Snapshot, Writing

__all__ = [
    "FILE_NAME",
    "Added",
    "Articles",
    "Assignment",
    "Change",
    "ChangeKind",
    "Claimed",
    "CodecError",
    "Entries",
    "EntryOutcome",
    "EntryRecord",
    "Feeds",
    "KeptSummary",
    "Lineages",
    "Named",
    "Rethreaded",
    "RevisionLine",
    "Settings",
    "Snapshot",
    "Store",
    "Summaries",
    "Threads",
    "Writing",
]

"""SQLite: everything newsdesk remembers, behind small repositories.

with store.write() as w:      one transaction, committed or undone as a whole
    w.articles.add(...)
with store.read() as r:       a consistent view that never waits
    r.threads.lines()
"""

from newsdesk.store.store import Store
from newsdesk.store.transaction import Snapshot, Writing

__all__ = ["Snapshot", "Store", "Writing"]

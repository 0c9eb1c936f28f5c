"""Threads: which event an article tells, and which running story that belongs to. Pure, deterministic.

    reading (text.reading) -> facts (weigh) -> candidates -> features -> decision -> Placement with its Why

facts.py, weights.py   an article, a development, a thread as weighted vectors
index.py               what is asked of the store; the same in memory
candidates.py, features.py, running.py   likeness to developments and to threads
decision.py, fitted.py the logistic decision and its numbers (bench/fit_threads.py)
place.py, why.py       the placement and its reasons        stream.py   a whole stream in memory
label.py               the title of a thread

One article, in one write transaction:

    placement = place(item, writing.index, constraints)
    thread, development = writing.threads.place(item.article, placement, now)
    admit(weigh(item, writing.index), writing.index, development, thread)
"""

from newsdesk.threads.decision import Rules
from newsdesk.threads.facts import weigh
from newsdesk.threads.fitted import RULES
from newsdesk.threads.index import Index, MemoryIndex, admit, settle
from newsdesk.threads.label import Headline, label
from newsdesk.threads.place import place
from newsdesk.threads.stream import Threading

__all__ = [
    "RULES",
    "Headline",
    "Index",
    "MemoryIndex",
    "Rules",
    "Threading",
    "admit",
    "label",
    "place",
    "settle",
    "weigh",
]

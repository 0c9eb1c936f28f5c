"""Threads: which event an article tells, and which running story that belongs to. Pure, deterministic.

    reading (text.reading) -> facts (weigh) -> neighbours -> decision -> Placement with its Why

facts.py, weights.py     an article and a thread as weighted vectors
index.py, memory.py      what is asked of the store; the same in memory
candidates.py, pair.py   an article's neighbours, and how like two articles are
cluster.py               events out of pairs          running.py   how like an article is to a thread
decision.py, fitted.py   the decisions and their numbers (bench/fit_threads.py)
sparse.py                which of two sets of numbers holds
place.py, why.py, rules.py   the placement, its reasons, what people decided
repair.py, hindsight.py, company.py, joining.py   the second look
stream.py                a whole stream in memory
label.py                 the title of a thread        likeness.py  two texts on their own
lineage.py, copies.py    who was first, who carries whose text, who cites whom

One article, in one write transaction, and the second look after a refresh (articles: those it brought):

    decision = place(item, writing.index, constraints)
    thread, development = writing.threads.place(item.article, decision.placement, now)
    admit(decision.facts, decision.near, writing.index, thread)

    moves = second_look(articles, writing.index, constraints)
    writing.threads.shift([Assignment(m.article, m.thread, m.development, m.why) for m in moves], now)
"""

from newsdesk.threads.decision import Rules
from newsdesk.threads.facts import weigh
from newsdesk.threads.fitted import RULES
from newsdesk.threads.index import Index, admit, posting_keys, settle
from newsdesk.threads.label import Headline, label
from newsdesk.threads.likeness import Comparison
from newsdesk.threads.memory import MemoryIndex
from newsdesk.threads.place import Decision, place
from newsdesk.threads.repair import Move, second_look
from newsdesk.threads.stream import Threading

__all__ = [
    "RULES",
    "Comparison",
    "Decision",
    "Headline",
    "Index",
    "MemoryIndex",
    "Move",
    "Rules",
    "Threading",
    "admit",
    "label",
    "place",
    "posting_keys",
    "second_look",
    "settle",
    "weigh",
]

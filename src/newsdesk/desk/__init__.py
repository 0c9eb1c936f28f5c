"""The desk: one facade over all rooms, for the screen and for the command line.

desk.py         Desk
services.py     what its parts share
stream.py       work that reports while it runs
collecting.py   the garbage collector kept out of the way
gathering.py    a refresh: feeds, entries, pages
adding.py       `add`
pages.py        from an address to what the page says
records.py      JSON Lines in and out
intake.py       an article into the store and its thread, in one transaction
placing.py      the decision carried out
corrections.py  merge, split, rename, rethread
summaries.py    summaries made in workers and kept
lineage.py      where articles come from
why.py          why an article stands where it stands
looking.py      searches, alerts, what feeds brought
digests.py      digests written and verified
"""

from newsdesk.desk.desk import Desk
from newsdesk.desk.services import Web

__all__ = ["Desk", "Web"]

"""The only room that knows httpx: addresses in, outcomes out.

client.py      Fetcher: one request from the first hop to the outcome
urls.py        addresses as they may be asked
redirects.py   the way from the address asked for to the one that answers
addresses.py   which IP addresses are private
network.py     connects to addresses that were checked, and to no others
names.py       host names to IP addresses, without blocking
transport.py   httpx over that network
bundled.py     httpx over pages that lie in memory
body.py        bodies, decoded under a cap
politeness.py  few connections a host, a pause, and "come back later"
retry_after.py when to come back
robots.py      robots.txt
reasons.py     what went wrong, in words
warm.py        imports that the first request would cost
"""

from newsdesk.fetch.client import Fetcher, Web
from newsdesk.fetch.limits import Limits

__all__ = ["Fetcher", "Limits", "Web"]

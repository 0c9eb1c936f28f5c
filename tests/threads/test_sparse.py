"""Which numbers decide on a desk."""

from newsdesk.threads import RULES, Threading
from newsdesk.threads.fitted import SPARSE
from newsdesk.threads.sparse import rules_for
from tests.threads.articles import BRIDGE, ELECTION, item


def test_a_desk_is_sparse_until_its_articles_share_threads() -> None:
    threading = Threading()
    assert rules_for(threading.index) is RULES  # nothing is known of it
    threading.add(item(1, *BRIDGE[0]))
    threading.add(item(2, *ELECTION[0]))
    assert rules_for(threading.index) is SPARSE
    for number, (title, text) in enumerate([*BRIDGE[1:], ELECTION[1]], 3):
        threading.add(item(number, title, text))
    assert len({one.thread for one in threading.placements.values()}) == 2
    assert rules_for(threading.index) is RULES

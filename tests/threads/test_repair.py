"""What the second look says of its moves."""

from newsdesk.model.stories import Decider
from newsdesk.threads import Threading
from newsdesk.threads.fitted import RULES
from newsdesk.threads.repair import second_look
from tests.threads.articles import items


def test_a_move_says_how_sure_it_is_and_what_came_next() -> None:
    threading = Threading()
    placed = list(threading.run(items()))
    # the third article of the bridge is put with the election, from where the second look takes it back
    election, bridge = placed[1], placed[0]
    assert election.development is not None
    assert election.thread is not None
    threading.index.stand(5, election.development, election.thread)
    (move,) = second_look([5], threading.index, None, RULES)
    assert (move.article, move.development, move.thread) == (5, bridge.development, bridge.thread)
    assert move.why.by is Decider.SECOND_LOOK
    assert move.why.score > 0.5
    assert move.why.days is not None
    if move.why.runner_up is not None:
        assert move.why.runner_up == election.thread
        assert move.why.runner_up_score is not None
        assert move.why.runner_up_score < move.why.score

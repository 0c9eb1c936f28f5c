"""The fitted numbers of the decision, written by bench/fit_threads.py; what each means is told in
`newsdesk.threads.features` and `newsdesk.threads.running`.
"""

from newsdesk.threads.decision import Logistic, Rules
from newsdesk.threads.features import FEATURES
from newsdesk.threads.running import THREAD_FEATURES

__all__ = ["RULES"]

RULES = Rules(
    development=Logistic(
        names=FEATURES,
        intercept=-2.0247,
        weights=(
            13.8301,  # words_centre
            -4.4108,  # words_member
            2.8777,  # names_centre
            -1.1308,  # names_member
            2.9051,  # title_member
            1.1512,  # title_centre
            0.6734,  # lead_member
            0.275,  # names_cover
            1.0673,  # names_covered
            1.5035,  # numbers
            -3.0855,  # copy
            -0.1748,  # days
            1.8361,  # fresh
            -1.7935,  # stale
            -1.1233,  # dated
            -2.4658,  # size
            -0.4984,  # span
        ),
    ),
    development_odds=-0.6,
    thread=Logistic(
        names=THREAD_FEATURES,
        intercept=-5.6433,
        weights=(
            3.563,  # names
            2.3504,  # cover
            -8.0126,  # own
            -0.0123,  # rare
            1.3143,  # weight
            -0.1229,  # title
            -0.4248,  # top_of_article
            2.3047,  # top_of_thread
            2.7532,  # words
            0.7988,  # other_language
            -0.302,  # size
            -0.4674,  # days
            5.0459,  # dated
            -0.5503,  # size_names
        ),
    ),
    thread_odds=0.0,
)

import pytest

from newsdesk.model import Failure, FailureKind, RefreshReport
from newsdesk.tui.refresher import summed_up

NOWHERE = ("https://harbour-ledger.example/rss", Failure(FailureKind.TIMEOUT, "no answer in 20 seconds"))


@pytest.mark.parametrize(
    ("report", "told"),
    [
        (RefreshReport(feeds=2, added=1, known=7), "Refreshed 2 feeds: 1 new article."),
        (RefreshReport(feeds=2, added=3, changed=1), "Refreshed 2 feeds: 3 new articles, 1 changed."),
        (RefreshReport(feeds=1, changed=2), "Refreshed 1 feed: nothing new, 2 changed."),
        (
            RefreshReport(feeds=1, added=1, changed=1, failed=(NOWHERE,)),
            "Refreshed 1 feed: 1 new article, 1 changed; 1 failed, F shows why.",
        ),
        (RefreshReport(failed=(NOWHERE,)), "No feed answered: 1 failed, F shows why."),
    ],
)
def test_the_line_after_a_refresh_counts_new_and_changed_articles(report: RefreshReport, told: str) -> None:
    assert summed_up(report, "F") == told

"""What a colleague stumbles over: Fridays of long ago, headings, marks that run together."""

from dataclasses import replace

from newsdesk.digest import altered_claims, write_digest
from newsdesk.model import When
from tests.digest.sample import GENERATOR, NOW, port, written


def test_in_a_long_thread_key_points_and_the_lead_name_the_day_of_their_source() -> None:
    whole, summary, articles = port()
    early = replace(whole.articles[0], published=When.parse("2023-10-31"))
    long = replace(whole, articles=(early, *whole.articles[1:]))
    text = write_digest(long, summary, articles, now=NOW, generator=GENERATOR)
    assert "gesperrt.[^1]\u202f[^2] (31 October 2023) A spokesman declined to comment.[^3] (2 " in text
    assert "- Rund 40 Schiffe warten vor der Einfahrt[^4] (31 October 2023)\n" in text
    assert altered_claims(text) == ()
    assert "(31 October" not in written(), "within a week a source's Friday explains itself"


def test_denials_without_figures_stand_under_what_is_disputed() -> None:
    whole, summary, articles = port()
    denied = replace(summary, figures=(), denials=(summary.key_points[1],))
    text = write_digest(whole, denied, articles, now=NOW, generator=GENERATOR)
    assert "## Figures" not in text
    assert "## What is disputed\n\n- A spokesman declined to comment." in text


def test_the_marks_of_two_footnotes_do_not_run_together() -> None:
    assert "[^1]\u202f[^2]" in written()
    assert "][^" not in written()

"""The two documents that it began with: one thread, without their furniture, with proofs."""

import re

from tests.support.command import Commands
from tests.support.shared import shared

FURNITURE = ("Wähle deine bevorzugte Option", "Demo jetzt buchen", "100% DSGVO-konform")


def test_the_seeds_are_one_thread_with_proofs(newsdesk: Commands) -> None:
    seeds = sorted(shared("seeds").glob("*.txt"))
    done = newsdesk("add", *seeds)
    assert done.code == 0, done.err

    (thread,) = newsdesk("threads", "--json").json()["threads"]
    assert len(thread["articles"]) == 2

    records = newsdesk("export").out
    assert not any(furniture in records for furniture in FURNITURE)

    sources = "\n".join(seed.read_text(encoding="utf-8") for seed in seeds)
    spaceless = re.sub(r"\s+", "", sources)
    shown = newsdesk("show", thread["id"], "--json").json()
    assert sorted(len(article["references"]) for article in shown["articles"]) == [0, 8]
    assert max(len(article["own_key_points"]) for article in shown["articles"]) == 7
    quoted = [citation["text"] for claim in shown["summary"]["key_points"] for citation in claim["citations"]]
    assert len(quoted) >= 4
    assert all(re.sub(r"\s+", "", text) in spaceless for text in quoted)

    digest = newsdesk("digest", thread["id"])
    assert digest.code == 0
    assert all(text in digest.out for text in quoted[:1])
    path = newsdesk.data.parent / "digest.md"
    assert newsdesk("digest", thread["id"], "--out", path).code == 0
    verified = newsdesk("verify", path, "--json").json()
    assert verified["failed"] == 0
    assert verified["held"] >= 4


def test_a_tampered_digest_is_found_out(newsdesk: Commands) -> None:
    newsdesk("add", *sorted(shared("seeds").glob("*.txt")))
    (thread,) = newsdesk("threads", "--json").json()["threads"]
    path = newsdesk.data.parent / "digest.md"
    newsdesk("digest", thread["id"], "--out", path)
    text = path.read_text(encoding="utf-8")
    at = text.index("[^1]: ")
    changed = text[:at] + re.sub(r'"([^"]*)"(?=\n|$)', '"Altman blieb im Amt."', text[at:], count=1)
    path.write_text(changed, encoding="utf-8")

    verified = newsdesk("verify", path)

    assert verified.code == 1
    assert "does not stand in the stored article" in verified.out


def test_words_changed_above_the_footnotes_are_found_out(newsdesk: Commands) -> None:
    newsdesk("add", *sorted(shared("seeds").glob("*.txt")))
    (thread,) = newsdesk("threads", "--json").json()["threads"]
    path = newsdesk.data.parent / "digest.md"
    newsdesk("digest", thread["id"], "--out", path)
    text = path.read_text(encoding="utf-8")
    # one word more in front of the first mark
    path.write_text(text.replace("[^1]", " angeblich[^1]", 1), encoding="utf-8")

    verified = newsdesk("verify", path)

    assert verified.code == 1
    assert "says something else than the footnote" in verified.out

"""`verify` of a digest whose sources were edited after it was written."""

import json
from pathlib import Path

import pytest

from tests.support.command import Commands
from tests.support.web import FLOOD

URL = "https://courier.example/flood-1"
TEXT = "\n\n".join(FLOOD[0].paragraphs)


def _import(newsdesk: Commands, folder: Path, text: str) -> None:
    record = {
        "url": URL,
        "title": FLOOD[0].title,
        "text": text,
        "published": "2026-11-02",
        "language": "en",
        "source": "The Marwick Courier",
    }
    path = folder / "in.jsonl"
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    assert newsdesk("import", path).code == 0


@pytest.fixture
def digest(newsdesk: Commands, tmp_path: Path) -> Path:
    """A digest of one article, as it was first fetched."""
    _import(newsdesk, tmp_path, TEXT)
    (thread,) = newsdesk("threads", "--json").json()["threads"]
    path = tmp_path / "digest.md"
    assert newsdesk("digest", thread["id"], "--out", path).code == 0
    return path


def test_a_source_that_was_not_edited_is_not_told_of(newsdesk: Commands, digest: Path) -> None:
    verified = newsdesk("verify", digest, "--json").json()
    assert verified["edited"] == 0
    assert all(row["holds"] and row["edited"] is None for row in verified["footnotes"])


def test_every_footnote_says_that_its_source_was_edited_and_what_it_has_now(
    newsdesk: Commands, digest: Path, tmp_path: Path
) -> None:
    _import(newsdesk, tmp_path, TEXT.replace("About 400 residents", "More than 550 residents"))

    verified = newsdesk("verify", digest)

    assert verified.code == 0, "the proof is held: the article was that when the digest was written"
    lines = verified.out.splitlines()
    gone = [one for one in lines if "no longer says so" in one]
    stand = [one for one in lines if "still says so" in one]
    assert gone
    assert all("edited since: revision 2" in one and "More than 550 residents" in one for one in gone)
    rows = newsdesk("verify", digest, "--json").json()["footnotes"]
    standing = [f"[^{row['footnote']}]" for row in rows if row["edited"]["stands"]]
    assert len(stand) == 1, "those that still stand in one article share a line"
    assert stand[0].startswith(" ".join(standing))
    assert len(gone) + len(standing) == len(rows)
    assert lines[-1] == (
        f"{len(rows)} of {len(rows)} footnotes hold; {len(rows)} cite what was edited since:"
        f" {len(standing)} stand there still, {len(gone)} no longer"
    )


def test_an_edit_of_signs_alone_takes_nothing_back(newsdesk: Commands, digest: Path, tmp_path: Path) -> None:
    _import(newsdesk, tmp_path, TEXT.replace("Monday morning.", "Monday, morning.") + "\n\nMore will follow.")
    verified = newsdesk("verify", digest, "--json").json()
    assert verified["edited"] == len(verified["footnotes"])
    assert all(row["edited"]["stands"] for row in verified["footnotes"])


def test_a_changed_proof_fails_whatever_was_edited(newsdesk: Commands, digest: Path, tmp_path: Path) -> None:
    _import(newsdesk, tmp_path, TEXT.replace("About 400 residents", "More than 550 residents"))
    text = digest.read_text(encoding="utf-8")
    digest.write_text(text.replace("About 400 residents", "About 900 residents"), encoding="utf-8")
    verified = newsdesk("verify", digest)
    assert verified.code == 1
    assert "does not stand in the stored article" in verified.out

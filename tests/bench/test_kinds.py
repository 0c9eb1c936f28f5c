"""Each kind measured on a small set of our own."""

import gzip
import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from evaluation.kind_quotes import quotes
from evaluation.kind_streams import first_day, stories, threads
from evaluation.plain_clusters import Document, join_threads, online_clusters
from evaluation.plain_summaries import lead, lead_of_all, lexrank
from evaluation.records import languages_of, stream_order
from evaluation.sets import SetError, Sets

SCRIPT = Path(__file__).parents[2] / "bench" / "evaluate.py"
PORT = "The port of Nordum is closed because the lock gate broke, harbour master Brandt said."
MAYOR = "Mayor Olsen of Westholm resigned on Monday after the council refused her budget."


def put(folder: Path, name: str, records: list[dict[str, Any]]) -> None:
    with gzip.open(folder / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)


def story(url: str, text: str, day: str | None = "2025-03-01", language: str = "en") -> dict[str, Any]:
    return {
        "url": url,
        "title": text.split(",", maxsplit=1)[0],
        "text": text,
        "published": day,
        "language": language,
        "source": "x",
    }


@pytest.fixture
def streams(tmp_path: Path) -> Sets:
    put(
        tmp_path, "stories.articles", [story("a", PORT), story("c", MAYOR), story("b", PORT + " Ships wait.")]
    )
    put(
        tmp_path,
        "stories.gold",
        [{"url": url, "set": "one", "story": name} for url, name in (("a", "p"), ("b", "p"), ("c", "m"))],
    )
    put(tmp_path, "threads.articles", [story("d", PORT, "2025-04-01", "de"), story("e", MAYOR, None, "fr")])
    put(
        tmp_path,
        "threads.gold",
        [{"url": "d", "thread": "port", "language": "de"}, {"url": "e", "thread": None, "language": "fr"}],
    )
    return Sets(tmp_path)


def test_stories_by_the_plain_method(streams: Sets) -> None:
    figures, predictions = stories(streams, plain=True)
    assert figures["sets"] == {"one": {"precision": 1.0, "recall": 1.0, "f1": 1.0}}
    assert figures["all"]["f1"] == 1
    assert figures["largest_thread"] == pytest.approx(2 / 3, abs=1e-4)
    assert [one["url"] for one in predictions] == ["a", "c", "b"]
    assert predictions[0]["development"] == predictions[2]["development"] != predictions[1]["development"]


def test_threads_are_measured_in_one_stream_with_the_stories(streams: Sets) -> None:
    figures, predictions = threads(streams, plain=True)
    assert figures["all"]["f1"] == 1
    assert figures["noise"] == 0
    assert len(predictions) == 5


def test_a_first_day_has_no_running_story_and_the_first_article_of_each_other(streams: Sets) -> None:
    put(
        streams.folder,
        "stories.gold",
        [{"url": url, "set": "one", "story": name} for url, name in (("a", "2"), ("b", "2"), ("c", "m"))],
    )
    figures, predictions = first_day(streams, plain=True)
    assert [one["url"] for one in predictions] == ["a", "c", "e"]
    assert figures["desks"] == 1
    assert figures["all"]["recall"] == 1
    # "c" and "e" tell of the mayor in the same words, but of "e" nobody says that it is that story
    assert (figures["wrong"], figures["missed"]) == (1, 0)


def test_gold_and_articles_must_belong_together(streams: Sets) -> None:
    put(streams.folder, "stories.gold", [{"url": "a", "set": "one", "story": "p"}])
    with pytest.raises(SetError, match="do not belong together"):
        stories(streams, plain=True)


def test_articles_come_by_day_and_undated_ones_last() -> None:
    records = [
        story("a", "", None),
        story("b", "", "2025-02-02"),
        story("c", "", "2025-01-01"),
        story("d", "", None),
    ]
    assert [one["url"] for one in stream_order(records)] == ["c", "b", "a", "d"]


def test_the_most_frequent_language_is_the_first() -> None:
    records = [story("a", "", None, "de"), story("b", "", None, "en"), story("c", "", None, "en")]
    assert languages_of(records) == ("en", "de")


def test_quotes_are_counted_by_the_rules(tmp_path: Path) -> None:
    """Found: the direct one. Left out of the count: the one inside an indirect one. Wrong: the title."""
    text = (
        '"Wir haben das nicht gewusst", sagte Brandt. '
        'Dass "niemand es wissen konnte", glaubt sie. "Der Mann am Tor" läuft.'
    )
    indirect = text.index("Dass"), text.index(", glaubt")
    record = {
        "id": "1",
        "language": "de",
        "text": text,
        "quotes": [
            {
                "kind": "Direct",
                "start": 0,
                "end": 29,
                "text": text[0:29],
                "speaker": "Brandt",
                "cue": "sagte",
            },
            {
                "kind": "Indirect",
                "start": indirect[0],
                "end": indirect[1],
                "text": text[slice(*indirect)],
                "speaker": "sie",
                "cue": "glaubt",
            },
        ],
    }
    put(tmp_path, "quotes", [record])
    figures, predictions = quotes(Sets(tmp_path), plain=True)
    assert figures["de"] == {"precision": 0.5, "recall": 1.0, "f1": 0.6667, "speaker": 0.0}
    assert len(predictions[0]["quotes"]) == 3


def test_the_plain_method_lets_time_part_what_words_join() -> None:
    near = [Document.of(url, "", PORT, "en", None) for url in ("a", "b")]
    assert len(set(online_clusters(near).values())) == 1
    far = [
        Document.of("a", "", PORT, "en", date(2025, 1, 1)),
        Document.of("b", "", PORT, "en", date(2025, 6, 1)),
    ]
    clusters = online_clusters(far)
    assert len(set(clusters.values())) == 2
    assert len(set(join_threads(far, clusters).values())) == 1


def test_baselines_of_summaries() -> None:
    articles = [["a one", "a two"], ["b one"], []]
    assert lead(articles) == ["a one", "a two"]
    assert lead_of_all(articles) == ["a one", "b one", "a two"]
    central = lexrank([["cat dog", "cat bird", "cat dog bird fish"], ["stone"]])
    assert central[-1] == "stone"
    assert sorted(central) == sorted(["cat dog", "cat bird", "cat dog bird fish", "stone"])


def test_a_missing_set_is_said_in_one_line(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "pairs", "--data", str(tmp_path)],
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 2
    assert done.stdout == b""
    assert b"holds no pairs.jsonl.gz" in done.stderr


def test_the_script_prints_one_json_line_and_writes_predictions(streams: Sets, tmp_path: Path) -> None:
    out = tmp_path / "predictions.jsonl"
    command = [sys.executable, str(SCRIPT), "stories", "--plain", "--data", str(streams.folder)]
    done = subprocess.run([*command, "--predictions", str(out)], capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["kind"] == "stories"
    assert len(done.stdout.splitlines()) == 1
    assert set(json.loads(out.read_text().splitlines()[0])) == {"url", "development", "thread"}


def test_the_product_is_measured_through_an_import(streams: Sets) -> None:
    """Both kinds come out of a desk of their own, with a place for every article."""
    figures, predictions = stories(streams, plain=False)
    assert set(figures) == {"kind", "sets", "all", "largest_thread"}
    assert all(one["thread"] is not None and one["development"] is not None for one in predictions)
    figures, predictions = threads(streams, plain=False)
    assert set(figures) == {"kind", "all", "across_languages", "noise", "largest_thread"}
    assert len(predictions) == 5

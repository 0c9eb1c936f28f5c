"""Chinese, Japanese, Korean and Thai news the whole way: import, threads, summary, search, digest."""

import json
from pathlib import Path

import pytest

from tests.support.command import Commands
from tests.support.unspaced_news import CHINESE, JAPANESE, KOREAN, THAI, Told


def _write(path: Path, some: tuple[Told, ...]) -> Path:
    lines = (json.dumps(told._asdict(), ensure_ascii=False) for told in some)
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("some", "language", "queries", "speaker"),
    [
        (CHINESE, "zh", ("决口", "大坝决", "Hydro"), "林海波"),
        (JAPANESE, "ja", ("ダム", "決壊", "Hydrotek社"), "小林明子"),
        (KOREAN, "ko", ("청석댐", "균열", "Hydrotek"), "박지훈"),
        (THAI, "th", ("เขื่อน", "อพยพ", "Hydrotek"), ""),
    ],
)
def test_a_story_goes_from_import_to_a_digest_that_holds(
    newsdesk: Commands,
    tmp_path: Path,
    some: tuple[Told, ...],
    language: str,
    queries: tuple[str, ...],
    speaker: str,
) -> None:
    assert newsdesk("import", _write(tmp_path / "in.jsonl", some)).code == 0
    threads = json.loads(newsdesk("threads", "--json").out)["threads"]
    homes = {article["url"]: thread["id"] for thread in threads for article in thread["articles"]}
    assert homes[some[0].url] == homes[some[1].url] != homes[some[-1].url]
    assert all(thread["languages"] == [language] for thread in threads)

    shown = json.loads(newsdesk("show", str(homes[some[0].url]), "--json").out)["summary"]
    texts = {told.url: told.text for told in some}
    claims = [*shown["key_points"], *shown["timeline"], *shown["quotes"]]
    for proof in (proof for claim in claims for proof in claim["citations"]):
        assert texts[proof["url"]][proof["start"] : proof["end"]] == proof["text"]
    assert len(shown["key_points"]) >= 4
    assert "2023-11-17" in [item["date"] for item in shown["timeline"]]
    assert [quote["speaker"] for quote in shown["quotes"]][:1] == ([speaker] if speaker else [])

    for query in queries:
        hits = json.loads(newsdesk("search", query, "--json").out)["hits"]
        assert {hit["article"]["url"] for hit in hits} <= texts.keys()
        assert hits, query
    digest = tmp_path / "digest.md"
    assert newsdesk("digest", str(homes[some[0].url]), "--out", digest).code == 0
    assert newsdesk("verify", digest).code == 0

"""A wire report in three outlets, and a report that rests on others: from pages to the verified digest."""

from html import escape
from pathlib import Path

from tests.support.command import Commands
from tests.text.test_copies import WIRE

OWN = (
    "When Jens Hald saw the bell of the steamer Amalie, he forgot to breathe. For three weeks his team had"
    " waited for calm weather in the harbour of Ostrup to dive to the wreck."
)
CITING = (
    "The fisherman who found the wreck told Reuters and the Ostrup Times that he had kept the place a secret"
    " for a month."
)
LINKING = (
    'The museum paid for the dive, <a href="https://www.sundpost.example/2025/bell?utm_source=x">as the paper'
    " in Ostrup told</a>, and its director Tove Lind looks at the bell of the Amalie every morning."
)


def _page(folder: Path, host: str, site: str, title: str, paragraphs: list[str], hour: int) -> Path:
    """Write a saved page; `paragraphs` are HTML."""
    path = folder / f"{host}.html"
    path.write_text(
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f'<title>{escape(title)}</title><link rel="canonical" href="https://{host}/2025/bell">'
        f'<meta property="og:site_name" content="{site}">'
        f'<meta property="article:published_time" content="2025-05-05T{hour:02}:00:00+00:00"></head><body>'
        f"<article><h1>{escape(title)}</h1>{''.join(f'<p>{one}</p>' for one in paragraphs)}</article>"
        "</body></html>",
        encoding="utf-8",
    )
    return path


def _pages(folder: Path) -> list[Path]:
    sentences = WIRE.split(". ")
    half = [f"{'. '.join(sentences[:3])}.", f"{'. '.join(sentences[3:])}"]
    wire = [f"OSTRUP (dpa) - {half[0]}", half[1]]
    edited = [
        part.replace("on Monday", "on Monday morning").replace("“", '"').replace("”", '"') for part in wire
    ]
    return [
        _page(folder, "www.sundpost.example", "Sund Post", "Divers recover bell of the Amalie", wire, 7),
        _page(folder, "ostruptimes.example", "Ostrup Times", "Bell of steamer Amalie recovered", edited, 9),
        _page(folder, "kanal7.example", "Kanal 7", "Amalie bell recovered", wire[:1], 10),
        _page(folder, "bote.example", "Vesterby Bote", "A diver and his bell", [OWN, LINKING, CITING], 12),
    ]


def test_copies_and_citations_from_the_page_to_the_digest(newsdesk: Commands, tmp_path: Path) -> None:
    assert newsdesk("add", *_pages(tmp_path)).code == 0
    (thread,) = newsdesk("threads", "--json").json()["threads"]
    outlet = {article["id"]: article["outlet"] for article in thread["articles"]}
    by_outlet = {name: number for number, name in outlet.items()}
    assert thread["copies"] == [
        {"original": by_outlet["Sund Post"], "copies": [by_outlet["Ostrup Times"], by_outlet["Kanal 7"]]}
    ]

    shown = newsdesk("show", thread["id"], "--json").json()
    assert shown["copies"] == thread["copies"]
    (first,) = shown["lineage"]["first"]
    assert (first["article"], first["page_claims"]) == (by_outlet["Sund Post"], "2025-05-05T07:00:00Z")
    assert first["feed_claims"] is None
    rests = shown["lineage"]["rests_on"]
    told = {(outlet[one["article"]], one["outlet"], one["manner"]): one for one in rests}
    assert set(told) == {
        ("Sund Post", "dpa", "credit"),
        ("Ostrup Times", "dpa", "credit"),
        ("Kanal 7", "dpa", "credit"),
        ("Vesterby Bote", "Reuters", "cited"),
        ("Vesterby Bote", "Ostrup Times", "cited"),
        ("Vesterby Bote", "Sund Post", "link"),
    }
    assert told["Vesterby Bote", "Reuters", "cited"]["citation"]["text"] == CITING
    assert told["Vesterby Bote", "Sund Post", "link"]["source"] == by_outlet["Sund Post"]

    text = newsdesk("show", thread["id"]).out
    assert "    +2 copies\n      [2] Ostrup Times" in text
    assert f"    rests on Reuters: {CITING}" in text

    digest = tmp_path / "digest.md"
    newsdesk("digest", thread["id"], "--out", digest)
    written = digest.read_text(encoding="utf-8")
    assert "4 articles" in written
    assert "2 of them copies" in written
    assert (
        "- Rests on: Reuters; Ostrup Times; Sund Post (linked) <https://www.sundpost.example/2025/bell>"
        in written
    )
    assert newsdesk("verify", digest).code == 0


def test_why_names_what_is_shared_as_it_is_written(newsdesk: Commands, tmp_path: Path) -> None:
    newsdesk("add", *_pages(tmp_path))
    found = newsdesk("why", 2, "--json").json()
    assert found["by"] == "arrival"
    assert any("Amalie" in name for name in found["names"])
    told = newsdesk("why", 1).out
    assert told.startswith("article 1: Divers recover bell of the Amalie\nbegan the thread when it came")
    assert "Amalie" in told

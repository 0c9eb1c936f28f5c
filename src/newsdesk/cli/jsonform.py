"""The model as JSON values: the shapes that design.md promises to scripts."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime

from newsdesk.model import (
    Alert,
    Article,
    ArticleLine,
    Citation,
    Claim,
    Failure,
    FeedStatus,
    Figure,
    Hit,
    Lineage,
    RefreshReport,
    Summary,
    Thread,
    When,
    Why,
)

__all__ = [
    "alert_json",
    "article_json",
    "claim_json",
    "failures_json",
    "feed_json",
    "hit_json",
    "lineage_json",
    "own_words_json",
    "report_json",
    "summary_json",
    "thread_json",
    "why_json",
]

Json = dict[str, object]
Copies = Sequence[tuple[int, Sequence[int]]]


def _when(value: When | None) -> str | None:
    return value.iso() if value else None


def _moment(value: datetime | None) -> str | None:
    return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z") if value else None


def article_json(article: ArticleLine) -> Json:
    """Return an article's line."""
    return {
        "id": article.id,
        "url": article.url,
        "title": article.title,
        "outlet": article.outlet,
        "published": _when(article.published),
        "fetched": _moment(article.fetched),
        "language": article.language,
        "read": article.read,
    }


def own_words_json(article: Article) -> Json:
    """Return what an article itself sets apart: its key points and its bibliography."""
    return {
        "own_key_points": [span.of(article.text) for span in article.key_points],
        "references": [asdict(reference) for reference in article.references],
    }


def thread_json(thread: Thread, copies: Copies = ()) -> Json:
    """Return a thread with its articles and developments; `copies` are (original, its copies)."""
    line = thread.line
    first, last = thread.published or (None, None)
    return {
        "id": line.id,
        "title": line.title,
        "first": _when(first),
        "last": _when(last),
        "outlets": list(line.outlets),
        "languages": list(line.languages),
        "unread": line.unread,
        "starred": line.starred,
        "renamed": line.renamed,
        "articles": [article_json(article) for article in thread.articles],
        "developments": [
            {"id": one.id, "title": one.title, "date": _when(one.date), "articles": list(one.articles)}
            for one in thread.developments
        ],
        "copies": [{"original": original, "copies": list(some)} for original, some in copies],
    }


def lineage_json(lineage: Lineage) -> Json:
    """Return who was first, as feed and page claim and as we got it, and what each article rests on."""
    return {
        "first": [
            {
                "article": times.article,
                "feed_claims": _when(times.feed),
                "page_claims": _when(times.page),
                "fetched": _moment(times.fetched),
            }
            for times in lineage.times
        ],
        "rests_on": [
            {
                "article": basis.article,
                "outlet": basis.outlet,
                "manner": basis.manner.value,
                "named": basis.own,
                "source": basis.source,
                "url": basis.url or None,
                "citation": asdict(basis.citation) if basis.citation else None,
            }
            for basis in lineage.rests
        ],
    }


def _citations(citations: Sequence[Citation]) -> list[Json]:
    return [asdict(citation) for citation in citations]


def claim_json(claim: Claim) -> Json:
    """Return a claim with its citations."""
    return {"text": claim.text, "citations": _citations(claim.citations)}


def _figure(figure: Figure) -> Json:
    return {
        "what": figure.what,
        "growth": figure.growth,
        "values": [
            {"value": version.value, "citations": _citations(version.citations)} for version in figure.values
        ],
    }


def summary_json(summary: Summary) -> Json:
    """Return a summary with all its sections."""
    return {
        "key_points": [claim_json(claim) for claim in summary.key_points],
        "timeline": [
            {"date": item.date.iso(), "text": item.text, "citations": _citations(item.citations)}
            for item in summary.timeline
        ],
        "quotes": [
            {
                "text": quote.text,
                "speaker": quote.speaker,
                "role": quote.role,
                "cue": quote.cue,
                "citations": _citations(quote.citations),
                "declined": quote.declined,
                "versions": [
                    {"text": version.text, "citations": _citations(version.citations)}
                    for version in quote.versions
                ],
            }
            for quote in summary.quotes
        ],
        "figures": [_figure(figure) for figure in summary.figures],
        "news": [claim_json(claim) for claim in summary.news],
        "denials": [claim_json(claim) for claim in summary.denials],
        "corrections": [claim_json(claim) for claim in summary.corrections],
        "gains": {
            "developments": list(summary.gains.developments),
            "outlets": list(summary.gains.outlets),
            "figures": [_figure(figure) for figure in summary.gains.figures],
            "corrections": [claim_json(claim) for claim in summary.gains.corrections],
        },
    }


def why_json(why: Why, runner_up: str = "") -> Json:
    """Return the reasons of a placement; `runner_up` is the title of the next best thread."""
    return {
        "by": why.by.value,
        "score": why.score,
        "terms": list(why.terms),
        "names": list(why.names),
        "days": why.days,
        "runner_up": why.runner_up,
        "runner_up_title": runner_up or None,
        "runner_up_score": why.runner_up_score,
        "features": dict(why.features),
    }


def _failure(failure: Failure | None) -> Json | None:
    return {"kind": failure.kind.value, "reason": failure.reason} if failure else None


def failures_json(failed: Sequence[tuple[str, Failure]]) -> list[Json]:
    """Return what failed: address, kind and reason."""
    return [{"url": url, "kind": failure.kind.value, "reason": failure.reason} for url, failure in failed]


def report_json(report: RefreshReport) -> Json:
    """Return what came of a refresh, an addition or an import."""
    return {
        "feeds": report.feeds,
        "unchanged": report.unchanged,
        "added": report.added,
        "changed": report.changed,
        "known": report.known,
        "failed": failures_json(report.failed),
        "notes": [{"url": name, "note": note} for name, note in report.notes],
        "alerts": [alert_json(alert) for alert in report.alerts],
    }


def hit_json(hit: Hit) -> Json:
    """Return a search hit; `marks` are (start, end) in the snippet."""
    return {
        "thread": hit.thread,
        "article": article_json(hit.article),
        "snippet": hit.snippet,
        "marks": [list(mark) for mark in hit.marks],
    }


def alert_json(alert: Alert) -> Json:
    """Return an alert: its words, how many articles hold them, and the newest of these as hits."""
    return {
        "words": alert.words,
        "count": alert.articles,
        "hits": [hit_json(hit) for hit in alert.hits],
    }


def feed_json(status: FeedStatus) -> Json:
    """Return a feed with its last outcome and the pages that gave no article."""
    feed, state = status.feed, status.state
    return {
        "url": feed.url,
        "title": feed.title or state.title,
        "section": feed.section,
        "language": feed.language,
        "outlet": feed.outlet,
        "status": state.status.value if state.status else None,
        "failure": _failure(state.failure),
        "failures": state.failures,
        "checked": _moment(state.checked),
        "due": _moment(state.due),
        "moved_to": state.moved_to,
        "articles": status.articles,
        "failed_pages": failures_json(status.failed_pages),
    }

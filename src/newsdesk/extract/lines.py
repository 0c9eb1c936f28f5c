"""Lines of the import format (JSON Lines): each becomes an article, or says what is wrong with it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from newsdesk.extract.record import extract_record
from newsdesk.model import Extracted, Failure, FailureKind

__all__ = ["extract_lines"]

_TEXTS = ("url", "title", "text", "published", "language", "source")


def extract_lines(
    lines: Sequence[tuple[int, bytes]], languages: Iterable[str] = ()
) -> list[tuple[int, Extracted]]:
    """Return (line number, what it holds) for each (line number, bytes) in order; nothing is raised."""
    expected = tuple(languages)
    return [(number, _line(body, expected)) for number, body in lines]


def _line(body: bytes, languages: tuple[str, ...]) -> Extracted:
    try:
        record = json.loads(body.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _wrong(FailureKind.ENCODING, "the line is no UTF-8 text")
    except json.JSONDecodeError as error:
        return _wrong(FailureKind.FILE, f"the line is no JSON: {error.msg[:100]} (column {error.colno})")
    except (ValueError, RecursionError) as error:
        return _wrong(FailureKind.FILE, f"the line is no JSON: {str(error)[:100]}")
    if not isinstance(record, dict):
        return _wrong(FailureKind.FILE, "the line is no JSON object")
    problem = _problem(record)
    if problem:
        return _wrong(FailureKind.FILE, problem)
    return extract_record(
        record["url"],
        record.get("title") or "",
        record.get("text") or "",
        record.get("published"),
        record.get("language"),
        record.get("source"),
        languages,
    )


def _problem(record: Mapping[str, Any]) -> str:
    for name in _TEXTS:
        value = record.get(name)
        if value is not None and not isinstance(value, str):
            return f"“{name}” must be a text, not {type(value).__name__}"
    return "" if (record.get("url") or "").strip() else "“url” is missing"


def _wrong(kind: FailureKind, reason: str) -> Extracted:
    return Extracted(failure=Failure(kind, reason))

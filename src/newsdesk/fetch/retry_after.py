"""When to come back: the Retry-After header (RFC 9110 §10.2.3)."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

__all__ = ["LONGEST_WAIT", "retry_after"]

LONGEST_WAIT = timedelta(hours=24)
"""However long a server asks us to stay away, we ask again after this."""


def retry_after(value: str | None, now: datetime) -> datetime | None:
    """Return the time named by seconds or by an HTTP date, between `now` and the longest wait; else None."""
    if value is None:
        return None
    value = value.strip()[:100]
    if value.isascii() and value.isdigit():
        # more digits than a day's seconds have are more than a day
        seconds = int(value) if len(value.lstrip("0")) <= 6 else LONGEST_WAIT.total_seconds()
        return now + min(timedelta(seconds=seconds), LONGEST_WAIT)
    try:
        at = parsedate_to_datetime(value)
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return max(now, min(at, now + LONGEST_WAIT))

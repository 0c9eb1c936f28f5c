"""A point in time that knows how precisely it is known."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import IntEnum

__all__ = ["Precision", "When"]


class Precision(IntEnum):
    """How precisely a time is known; a larger value is finer."""

    YEAR = 1
    SEASON = 2
    MONTH = 3
    DAY = 4
    TIME = 5


_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](.+))?)?)?")


@dataclass(frozen=True, slots=True)
class When:
    """The start of a year, season, month or day, or an exact time, in UTC.

    A month stands as its first day, a year as its first of January, a season as the first of March,
    June, September or December (winter 2023 begins in December 2023); `precision` says what is meant.
    """

    at: datetime
    precision: Precision = Precision.TIME

    def __post_init__(self) -> None:
        """Refuse a time without a zone: it would be read as another one elsewhere."""
        if self.at.tzinfo is None:
            raise ValueError("a When needs a time zone")
        object.__setattr__(self, "at", self.at.astimezone(UTC))

    @classmethod
    def day(cls, day: date) -> "When":
        """Return this calendar day."""
        return cls(datetime(day.year, day.month, day.day, tzinfo=UTC), Precision.DAY)

    @classmethod
    def month(cls, year: int, month: int) -> "When":
        """Return this month."""
        return cls(datetime(year, month, 1, tzinfo=UTC), Precision.MONTH)

    @classmethod
    def season(cls, year: int, season: int) -> "When":
        """Return this season of the year: 1 spring, 2 summer, 3 autumn, 4 winter."""
        return cls(datetime(year, 3 * season, 1, tzinfo=UTC), Precision.SEASON)

    @classmethod
    def year(cls, year: int) -> "When":
        """Return this year."""
        return cls(datetime(year, 1, 1, tzinfo=UTC), Precision.YEAR)

    @classmethod
    def parse(cls, text: str) -> "When":
        """Read `2023`, `2023-11`, `2023-11-17` or an ISO time; without a zone it is UTC.

        `2023-21` to `2023-24` are spring to winter (ISO 8601-2, level 1). Raises ValueError on
        anything else.
        """
        found = _FORM.fullmatch(text.strip())
        if not found:
            raise ValueError(f"not an ISO date: {text[:40]!r}")
        year, month, day, clock = found.groups()
        if clock:
            at = datetime.fromisoformat(text.strip())
            return cls(at if at.tzinfo else at.replace(tzinfo=UTC))
        if day:
            return cls.day(date(int(year), int(month), int(day)))
        if month:
            if "21" <= month <= "24":
                return cls.season(int(year), int(month) - 20)
            return cls.month(int(year), int(month))
        return cls.year(int(year))

    def iso(self) -> str:
        """Return the ISO form at its precision, which `parse` reads back; all but seasons sort by time."""
        forms = {Precision.YEAR: "%Y", Precision.MONTH: "%Y-%m", Precision.DAY: "%Y-%m-%d"}
        if self.precision is Precision.TIME:
            return self.at.isoformat(timespec="seconds").replace("+00:00", "Z")
        if self.precision is Precision.SEASON:
            return f"{self.at.year:04d}-{20 + self.at.month // 3}"
        # strftime does not pad years before 1000
        return self.at.strftime(forms[self.precision].replace("%Y", f"{self.at.year:04d}"))

    @property
    def date(self) -> date:
        """The calendar day (UTC) on which it starts."""
        return self.at.date()

"""Dates in Chinese, Japanese, Korean and Thai texts, resolved as those of others, no finer than told.

A day of the month alone is the last such day up to the publication, or the next one where the words say so.
Years of the reigns (令和5年) and of the Buddhist era (พ.ศ. 2566) are turned into common ones.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from newsdesk.model import Span, When
from newsdesk.text.date_counts import bare_month, counted_back
from newsdesk.text.date_mention import DateMention
from newsdesk.text.date_years import day_known, months_from, nearest_year

__all__ = ["LANGUAGES", "cjk_dates"]

LANGUAGES = frozenset({"zh", "ja", "ko", "th"})
"""The languages whose dates are read here."""

_REIGNS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民国": 1911, "民國": 1911}
_BUDDHIST = 543  # years
_WORDS = {
    "zh": {
        "今天 今日 今早 今晨 今晚": 0,
        "昨天 昨日 昨晚 昨夜": -1,
        "前天": -2,
        "明天 明日 明早 明晚": 1,
        "后天 後天": 2,
    },
    "ja": {
        "今日 きょう 今朝 今夜 今晩": 0,
        "昨日 きのう 昨夜 昨晩": -1,
        "一昨日 おととい": -2,
        "明日 あす": 1,
        "明後日": 2,
    },
    "ko": {"오늘": 0, "어제 어젯밤": -1, "그제 그저께": -2, "내일": 1, "모레": 2},
    "th": {"วันนี้": 0, "เมื่อวานนี้ เมื่อวาน เมื่อคืนนี้ เมื่อคืน": -1, "พรุ่งนี้": 1},
}
_YEARS = {
    "zh": {"前年": -2, "去年": -1, "今年 本年": 0, "明年": 1},
    "ja": {"一昨年": -2, "昨年 去年": -1, "今年 ことし": 0, "来年": 1},
    "ko": {"재작년": -2, "지난해 작년": -1, "올해": 0, "내년": 1},
    "th": {"ปีที่แล้ว ปีก่อน": -1, "ปีนี้": 0, "ปีหน้า": 1},
}
_MONTHS = {
    "zh": {"上个月 上個月 上月": -1, "本月 这个月 這個月 当月": 0, "下个月 下個月 下月": 1},
    "ja": {"先月": -1, "今月": 0, "来月": 1},
    "ko": {"지난달": -1, "이달": 0, "다음달": 1},
    "th": {"เดือนที่แล้ว เดือนก่อน": -1, "เดือนนี้": 0, "เดือนหน้า": 1},
}
_UNITS = {"年": "year", "년": "year", "ปี": "year", "天": "day", "日": "day", "일": "day", "วัน": "day"}
_WEEKS = frozenset("周 週 星期 週間 주 สัปดาห์".split())
_THAI = (
    "มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค. สิงหาคม|ส.ค."
    " กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค."
)
_THAI_MONTHS = {name: number for number, names in enumerate(_THAI.split(), 1) for name in names.split("|")}
_THAI_DAYS = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")
_AHEAD = re.compile(r"将|將|预计|預計|拟|计划|計劃|予定|見通し|へ|まで|예정|열린다|จะ")  # a day to come
_ABOUT_TO = re.compile(r"(?:将|將|预计|預計|拟|定|计划|計劃)(?:于|於|在)?$")
_STOP, _CLAUSE = re.compile("[。！？\\n]"), re.compile("[。！？\\n，、,]")
_NEAR = 20  # characters in which these words stand
_MONTH = 31  # days


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _all(tables: dict[str, int]) -> str:
    return _any(word for some in tables for word in some.split())


_NUMBERED = r"(?<![\d.,:/第-])"
_YEAR = (
    r"(?:(?P<reign>令和|平成|昭和|大正|民国|民國)\s?(?P<of>元|\d{1,3})|(?P<year>(?:1[5-9]|20)\d\d))\s?[年년]"
    r"(?!度|[前代间間来來龄齢級级]|\s?전|\s?간)"
)
_LONG = r"(?!\s?(?:间|間|内|以内|以来|以來|目|连续|連續|多|余|餘|后|後|付|간|동안|째|전|후|만))"
_M, _D = r"(?:1[0-2]|0?[1-9])", r"(?:3[01]|[12]\d|0?[1-9])"
_WEEKDAYS = {
    "zh": (
        r"(?<![一二两三四每\d])(?P<which>上上|上|本|这|這|下)?(?:个|個)?(?:周|週|星期|礼拜|禮拜)"
        r"(?P<weekday>[一二三四五六日天])(?![一二三四五六十年])"
    ),
    "ja": r"(?:(?P<which>先々|先|今|来)週の?)?(?P<weekday>[月火水木金土日])曜日?",
    "ko": r"(?:(?P<which>지난|이번|다음)\s?주\s)?(?P<weekday>[월화수목금토일])요일",
    "th": rf"วัน(?P<weekday>{_any(_THAI_DAYS)})(?P<which>ที่แล้ว|หน้า)?",
}
_COUNTED = {
    "zh": r"(?P<unit>年|天|日|个月|個月|周|週|星期)(?:之)?前",
    "ja": r"(?P<unit>年|日|か月|カ月|ヶ月|ヵ月|週間)前",
    "ko": r"(?P<unit>년|일|개월|달|주)\s?전",
    "th": r"(?P<unit>ปี|วัน|เดือน|สัปดาห์)ก่อน",
}
_STEPS = {
    "上上": -2,
    "先々": -2,
    "上": -1,
    "先": -1,
    "지난": -1,
    "ที่แล้ว": -1,
    "下": 1,
    "来": 1,
    "다음": 1,
    "หน้า": 1,
}


def _east(language: str) -> str:
    """Years, months and days as Chinese characters and Hangul mark them."""
    return (
        rf"{_NUMBERED}(?:{_YEAR}|(?P<last>{_all(_YEARS[language])}))"
        rf"(?:\s?の?(?P<month>{_M})\s?[月월](?:\s?(?P<day>{_D})\s?[日号號일])?)?"
        rf"|{_NUMBERED}(?P<month2>{_M})\s?[月월](?!期|间|間)(?:\s?(?P<day2>{_D})\s?[日号號일])?"
        rf"|(?P<in>{_all(_MONTHS[language])})(?:\s?の?(?P<day3>{_D})\s?[日号號일])?"
        rf"|{_NUMBERED}(?P<alone>{_D})\s?[日일]{_LONG}(?!本)"
    )


def _thai() -> str:
    """The same in Thai, whose years are mostly of the Buddhist era."""
    month, year = _any(_THAI_MONTHS), r"(?:พ\.ศ\.|ค\.ศ\.)?\s?(?:(?P<{}>2[45]\d\d)|(?P<{}>(?:19|20)\d\d))"
    return (
        rf"{_NUMBERED}(?:(?P<day>{_D})\s?)?(?P<month>{month})(?:\s?{year.format('era', 'year')})?"
        rf"|ปี\s?{year.format('era2', 'year2')}|(?P<last>{_all(_YEARS['th'])})|(?P<in>{_all(_MONTHS['th'])})"
    )


def _pattern(language: str) -> re.Pattern[str]:
    named = _thai() if language == "th" else _east(language)
    return re.compile(
        rf"{_NUMBERED}(?P<count>\d{{1,3}})\s?{_COUNTED[language]}|{_WEEKDAYS[language]}|{named}"
        rf"|(?P<word>{_all(_WORDS[language])})(?!头条|頭條|俄罗斯)"
    )


_PATTERNS = {language: _pattern(language) for language in sorted(LANGUAGES)}


def cjk_dates(text: str, language: str, published: When | None) -> Iterator[DateMention]:
    """Yield the dates that a text in one of LANGUAGES names, in order; none that cannot be resolved."""
    reader = _Reader(text, language, published)
    for found in _PATTERNS[language].finditer(text):
        # a group that stands in several alternatives has a number behind its name
        groups = {name.rstrip("23"): value for name, value in found.groupdict().items() if value is not None}
        span = Span(*found.span())
        try:
            when = reader.read(groups, span)
        except (ValueError, OverflowError):  # the 31st of a short month, a year beyond the calendar
            continue
        if when is not None:
            absolute = not groups.keys().isdisjoint(("year", "era", "reign"))
            yearless = not absolute and {"month", "day"} <= groups.keys() and "last" not in groups
            yield DateMention(span, when, not absolute, yearless)


class _Reader:
    """Reads one text; what needs a day of publication is left out where none is known."""

    def __init__(self, text: str, language: str, published: When | None) -> None:
        self._text = text
        self._language = language
        self._published = published
        self._today = day_known(published)
        self._named: tuple[int, int] | None = None  # where a date of a named year ends, and which year

    def read(self, g: dict[str, str], at: Span) -> When | None:
        """Return what the groups of a match at a span mean."""
        if "count" in g:
            return self._ago(int(g["count"]), g["unit"])
        if not g.keys().isdisjoint(("year", "era", "reign", "last")):
            when = self._in_year(g)
            self._named = (at.end, when.date.year) if when else None
            return when
        return self._near(g, at, self._today) if self._today else None

    def _in_year(self, g: dict[str, str]) -> When | None:
        year = self._year_of(g)
        if year is None:
            return None
        month, day = _month(g.get("month")), int(g.get("day", "0"))
        if not month:
            return When.year(year)
        return When.day(date(year, month, day)) if day else When.month(year, month)

    def _year_of(self, g: dict[str, str]) -> int | None:
        if "year" in g:
            return int(g["year"])
        if "era" in g:
            return int(g["era"]) - _BUDDHIST
        if "reign" in g:
            return _REIGNS[g["reign"]] + (1 if g["of"] == "元" else int(g["of"]))
        if self._published is None:
            return None
        return self._published.date.year + _step(_YEARS[self._language], g["last"])

    def _near(self, g: dict[str, str], at: Span, today: date) -> When | None:
        """What is counted from the day of publication."""
        if "word" in g:
            return When.day(today + timedelta(_step(_WORDS[self._language], g["word"])))
        if "weekday" in g:
            return When.day(self._weekday(g, at, today))
        if "alone" in g:
            return self._day_alone(int(g["alone"]), at, today)
        if "in" in g:
            month_in = months_from(today, _step(_MONTHS[self._language], g["in"]))
            return When.day(month_in.date.replace(day=int(g["day"]))) if "day" in g else month_in
        month, day = _month(g["month"]), int(g.get("day", "0"))
        if not day:
            return bare_month(month, When.day(today))
        then = nearest_year(month, day, today)
        return When.day(self._going_on(then, at) if then > today else then)

    def _going_on(self, then: date, at: Span) -> date:
        """A day that would be ahead is in the year that its sentence names: "去年11月成立，12月3日"."""
        end, year = self._named or (0, then.year)
        runs_on = _STOP.search(self._text, end, at.start) is None and not self._is_ahead(at)
        return then.replace(year=year) if runs_on else then

    def _day_alone(self, day: int, at: Span, today: date) -> When | None:
        """A day without its month: the last one up to the publication, the next one if the words say so."""
        ahead = day > today.day and self._is_ahead(at)
        steps = range(_MONTH) if ahead else range(0, -_MONTH - 1, -1)
        then = (today + timedelta(step) for step in steps)
        return next((When.day(one) for one in then if one.day == day), None)

    def _weekday(self, g: dict[str, str], at: Span, today: date) -> date:
        weekday = next(days.index(g["weekday"]) for days in _of(self._language) if g["weekday"] in days)
        if "which" in g:
            return today + timedelta(7 * _STEPS.get(g["which"], 0) + weekday - today.weekday())
        back = (today.weekday() - weekday) % 7
        return today + timedelta(7 - back if back and self._is_ahead(at) else -back)

    def _is_ahead(self, at: Span) -> bool:
        before = _CLAUSE.split(self._text[max(0, at.start - _NEAR) : at.start])[-1]
        behind = _CLAUSE.split(self._text[at.end : at.end + _NEAR])[0]
        return _AHEAD.search(behind) is not None or _ABOUT_TO.search(before) is not None

    def _ago(self, count: int, unit: str) -> When | None:
        kind = _UNITS.get(unit, "week" if unit in _WEEKS else "month")
        if self._published is None or (self._today is None and kind != "year"):
            return None
        return counted_back(count, kind, self._published)


def _step(words: dict[str, int], word: str) -> int:
    return next(step for some, step in words.items() if word in some.split())


def _of(language: str) -> tuple[Sequence[str], ...]:
    """Return the weekdays of a language from Monday on; Chinese has two words for Sunday."""
    return {
        "zh": ("一二三四五六日", "......天"),
        "ja": ("月火水木金土日",),
        "ko": ("월화수목금토일",),
        "th": (_THAI_DAYS,),
    }[language]


def _month(word: str | None) -> int:
    return _THAI_MONTHS[word] if word in _THAI_MONTHS else int(word or "0")

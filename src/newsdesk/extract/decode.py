"""Bytes to text: whatever a server says of its encoding, and whatever it really sends."""

import codecs
import re
from collections.abc import Iterator

__all__ = ["decode"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a page means by the label (WHATWG Encoding Standard, section 4.2): the Windows superset.
_MEANT = {
    **dict.fromkeys(("ascii", "iso8859-1", "latin-1"), "cp1252"),
    **dict.fromkeys(("iso8859-11", "tis-620"), "cp874"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    **dict.fromkeys(("euc_kr", "johab"), "cp949"),
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "utf-16": "utf-16-le",
}
# codecs that turn bytes into text and are no encodings of pages
_NEVER = {"utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"}
_SEVEN_BIT = {
    "iso2022_jp",
    "iso2022_jp_1",
    "iso2022_jp_2",
    "iso2022_jp_2004",
    "iso2022_jp_3",
    "iso2022_kr",
    "hz",
}
_GUESSES = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "gb18030", "cp932", "euc_jp", "cp949", "big5"]
_META = re.compile(
    rb"""<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page declares its encoding


def decode(body: bytes, content_type: str | None = None) -> str:
    """Return the text of `body`; never raises.

    In this order: a byte order mark; UTF-8 where the bytes are valid UTF-8, or so nearly that only
    single bytes spoil it (each is then read as cp1252); what the HTTP header or the page declares;
    the encoding that statistics find; cp1252.
    """
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    declared = list(_declared(body, content_type))
    wide = _wide(body)
    if wide:
        return body.decode(wide, "replace")
    if body.isascii():
        seven = next((name for name in declared if name in _SEVEN_BIT), None)
        return body.decode(seven or "ascii", "replace")
    if _is_utf8(body):
        return body.decode("utf-8", "newsdesk_cp1252")
    for name in declared:
        try:
            return body.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    best = declared[0] if declared and declared[0] != "utf-8" else _guessed(body)
    return body.decode(best, "replace")


def _declared(body: bytes, content_type: str | None) -> Iterator[str]:
    """Yield the codecs that the header, then the page itself, name."""
    labels = _HEADER.findall(content_type or "")
    labels += [(meta or xml).decode("ascii") for meta, xml in _META.findall(body[:_HEAD])]
    for label in labels:
        try:
            info = codecs.lookup(label)
        except (LookupError, ValueError):
            continue
        # the standard library has no public word for "this codec makes text of bytes"
        if getattr(info, "_is_text_encoding", True) and info.name not in _NEVER:
            yield _MEANT.get(info.name, info.name)


def _wide(body: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes."""
    head = body[:400]
    if head.count(0) < len(head) // 4 or len(head) < 4:
        return None
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def _is_utf8(body: bytes) -> bool:
    """Tell whether the bytes are UTF-8, or UTF-8 with less than one spoilt byte in four characters."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        text = body.decode("utf-8", "replace")
        spoilt = text.count("\ufffd")
        good = sum(map(len, re.findall(r"[^\x00-\x7f\ufffd]+", text)))
        return spoilt * 4 < good
    return True


def _guessed(body: bytes) -> str:
    """Return the encoding that charset-normalizer finds likeliest among those that news sites used."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - few pages need it

    best = from_bytes(body[:60_000], cp_isolation=_GUESSES, steps=5, chunk_size=1024).best()
    return best.encoding if best is not None else "cp1252"


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are not UTF-8 one by one as cp1252: editors paste those in."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    spoilt = error.object[error.start : error.end]
    return spoilt.decode("cp1252", "replace"), error.end


codecs.register_error("newsdesk_cp1252", _as_cp1252)

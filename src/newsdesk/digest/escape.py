r"""Text that says in Markdown exactly what it says, whoever wrote it.

Sources are hostile: their text must not become a link, HTML, a heading, a footnote, mathematics or a
citation, in pandoc's Markdown, CommonMark with GitHub's extensions or Obsidian, and it must look the
same when rendered: pandoc's typography turns straight quotation marks, `--` and `...` into others, so
these are escaped too. Only ASCII punctuation is escaped by a backslash (CommonMark 0.31, section 2.4);
white space that Markdown would fold, and controls, become numeric references (section 2.5).
"""

import re
from urllib.parse import quote

__all__ = ["address", "code", "inline", "one_line", "plain", "title_value", "unbroken"]

# always active somewhere: code, emphasis, links, HTML, tables, notes, mathematics, citations, quotes
_ALWAYS = r"""[\\`*_\[\]<>|~^$@#{}"']"""
_INSIDE = re.compile(
    _ALWAYS
    + r"|&(?=#?\w+;)"  # a character reference
    + r"|-(?=-)|(?<=-)-"  # dashes
    + r"|\.(?=\.)|(?<=\.)\."  # ellipsis
    + r"|=(?==)|(?<==)="  # Obsidian's highlight, a heading's underline
    + r"|%(?=%)|(?<=%)%"  # Obsidian's comment
    + r"|:(?=[:/])|(?<=:):|:(?=[\w+-]+:)"  # fenced divs, inline fields, addresses, emoji
    + r"|(?<=\bwww)\.",  # GitHub's bare addresses
    re.IGNORECASE,
)
# what begins a list, a quotation, a definition or a rule when it stands first
_FIRST = re.compile(r"(?:[-+:=%](?=\s|$|[-+:=%])|\(?(?:\d{1,9}|[a-z]{1,9})[.)](?=\s|$))", re.IGNORECASE)
_ENCODED = re.compile(
    r"(?<= ) |^\s|\s$"  # Markdown folds or cuts these
    r"|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]"  # lines and controls
    r"|[\u200e\u200f\u202a-\u202e\u2066-\u2069]"  # they turn the direction of what follows
)
_LINE_ENDS = re.compile(r"[ \t]*\n\s*")
_READ = re.compile(r"\\([!-/:-@\[-`{-~])|&#(?:x([0-9a-f]{1,6})|(\d{1,7}));", re.IGNORECASE)
_ACTIVE_IN_TITLE = re.compile(r"[\\`*_\[\]<>^~$@]|&(?=#?\w+;)")
# RFC 3986: what may stand in an address unescaped; the percent sign stays as it came
_ADDRESS = "%:/?#[]@!$&'()*+,;=-._~"


def inline(text: str) -> str:
    """Return `text` as Markdown that renders as these characters, wherever on a line it stands."""
    first = _FIRST.match(text)
    marks = {found.start() for found in _INSIDE.finditer(text)}
    marks.update(at for at in range(first.end() if first else 0) if text[at] in "-+:=%().")
    escaped = "".join("\\" + sign if at in marks else sign for at, sign in enumerate(text))
    return _ENCODED.sub(lambda found: f"&#{ord(found[0])};", escaped)


def plain(markdown: str) -> str:
    """Return the text that `inline` was given."""

    def read(found: re.Match[str]) -> str:
        if found[1]:
            return found[1]
        point = int(found[2], 16) if found[2] else int(found[3])
        return chr(point) if point < 0x110000 else found[0]

    return _READ.sub(read, markdown)


def one_line(text: str) -> str:
    """Return `text` with every run of white space and controls as one space: a title."""
    return " ".join(
        re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\u202a-\u202e\u2066-\u2069]", " ", text).split()
    )


def unbroken(text: str) -> str:
    """Return `text` with a space for every end of a line: somebody's words over several paragraphs."""
    return _LINE_ENDS.sub(" ", text)


def title_value(text: str) -> str:
    """Return a title for the front matter, which pandoc reads as Markdown and Obsidian does not.

    Only what would act is escaped, so that an ordinary title stands there as it is.
    """
    title = _ACTIVE_IN_TITLE.sub(r"\\\g<0>", one_line(text))
    first = re.match(r"[-+:=%#]+|\(?\w{1,9}[.)](?=\s)", title)
    if first and not first[0].isalnum():
        title = re.sub(r"[-+:=%#().]", r"\\\g<0>", first[0]) + title[len(first[0]) :]
    return title


def address(url: str) -> str:
    """Return an address as it stands in a digest: in angle brackets a link, in backticks none.

    Only http and https become links. Characters that no address may hold are percent-encoded, so a
    well-formed address stands there as it is.
    """
    shown = quote(one_line(url), safe=_ADDRESS)
    if re.match(r"https?://\S", shown, re.IGNORECASE):
        return f"<{shown}>"
    return code(shown)


def code(text: str) -> str:
    """Return `text` (one line) as a code span; backticks in it become apostrophes."""
    return f"`{one_line(text).replace('`', chr(39)) or '?'}`"

"""A bibliography at the end of an article, recognised and kept apart from its text."""

import re
from collections.abc import Sequence

from newsdesk.extract.blocks import Block, Kind
from newsdesk.extract.words import alternatives
from newsdesk.model import Reference
from newsdesk.text.clean import line

__all__ = ["take_references"]

_HEADING = re.compile(
    "^"
    + alternatives(r"""
        bibliogra(?:phy|fie|phie|fía|fia)
        (?:weitere )?quelle(?:n(?:angaben?|verzeichnis|nachweise?)?)?
        sources?
        fuentes?
        font[ei]
        fontes
        literatur(?:verzeichnis|hinweise)?
        referen(?:ces|zen|cias)
        références
        riferimenti
        weiterführende (?:links|literatur|quellen)
        further reading
        works cited
        link utili
        enlaces
        sitografia
        einzelnachweise
        links
    """)
    + r"\s*(?:&\s*\w+|und links|and links|et liens)?\s*(?P<mark>:|$)\s*",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:^|\s)[-–•*]\s+(?=[^\"“„«”]{1,80}?:\s*[\"“„«‘'])")
_DASH = re.compile(r"(?:^|\s)[-–•*]\s+")
_NUMBER = re.compile(r"^\s*(?:\[\d+\]|\(?\d{1,3}[.)])\s*")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'”“„«»|]+[^\s<>\"'”“„«»|.,;:)\]]")
_MARKDOWN = re.compile(r"\[([^\]]+)\]\((https?://[^)\s]+)\)")
_QUOTED = re.compile(r"[\"“„«](.+)[\"”“»]|(?<!\w)['‘](.+)['’](?!\w)")
_OUTLET = re.compile(r"^\s*([^\"“„«]{2,80}?)\s*(?::|\s[-–—|]|,)\s")
_ADVERTISING = 120  # characters
_LONGEST = 400  # characters of one reference


def take_references(blocks: Sequence[Block]) -> tuple[list[Block], tuple[Reference, ...]]:
    """Return the blocks without a bibliography at their end, and its lines.

    It begins with a heading such as "Sources" or "Quellen:"; after it nothing but references may
    follow. Where more than that follows, the text stays whole.
    """
    for at in range(len(blocks) - 1, max(-1, len(blocks) - 80), -1):
        found = _HEADING.match(blocks[at].text)
        if not found or blocks[at].kind is Kind.ROW:
            continue
        rest = blocks[at].text[found.end() :]
        after = _without_advertising(blocks[at + 1 :])
        lines = [*_in_line(rest), *(part for block in after for part in _in_line(block.text))]
        if not lines or not all(map(_fits, lines)) or not _credible(rest, after):
            continue
        return list(blocks[:at]), tuple(map(_reference, lines))
    return list(blocks), ()


def _credible(rest: str, after: Sequence[Block]) -> bool:
    """Whether what follows the heading is a list, or carries titles or addresses."""
    if not after:
        return bool(_DASH.search(rest) or _URL.search(rest) or _QUOTED.search(rest) or len(rest) < 120)
    return sum(map(_is_marked, after)) >= len(after) * 0.6


def _is_marked(block: Block) -> bool:
    """Whether a block looks like a reference: an item, a link, numbered, with an address or a title."""
    signs = (_NUMBER.match(block.text), _URL.search(block.text), _QUOTED.search(block.text))
    return block.kind is Kind.ITEM or block.linked > 0.3 or any(map(bool, signs))


def _without_advertising(after: Sequence[Block]) -> Sequence[Block]:
    """Leave out short lines behind a list of references that are no part of it: what follows is for sale."""
    kept = list(after)
    if sum(block.kind is Kind.ITEM for block in kept) < 2:
        return kept
    while kept and not _is_marked(kept[-1]) and len(kept[-1].text) < _ADVERTISING:
        kept.pop()
    return kept


def _in_line(text: str) -> list[str]:
    """Part "- A: "T" - B: "T"" into its items; other text is one item."""
    text = text.strip()
    if not text:
        return []
    for pattern in (_ITEM, _DASH):
        parts = [part.strip(" ;") for part in pattern.split(text) if part.strip(" ;")]
        begins = pattern.match(text)
        if begins and parts:
            return parts
        if pattern is _ITEM and len(parts) > 1:
            return parts
    if ";" in text and len(text.split(";")) > 2:
        return [part.strip() for part in text.split(";") if part.strip()]
    return [text]


def _fits(text: str) -> bool:
    """Whether a line can be a reference: no paragraph."""
    return len(text) <= _LONGEST and len(re.findall(r"[.!?]\s+[A-ZÄÖÜ]", text)) < 4


def _reference(text: str) -> Reference:
    """Read one line: outlet, title, address, as far as it has them."""
    text = line(_NUMBER.sub("", text), _LONGEST)
    linked = _MARKDOWN.search(text)
    url = linked[2] if linked else next(iter(_URL.findall(text)), None)
    plain = _MARKDOWN.sub(r"\1", text)
    if url:
        plain = plain.replace(url, "").strip(" ()<>-–|,;:")
    quoted = _QUOTED.search(plain)
    if quoted:
        title = (quoted[1] or quoted[2]).strip()
        before = plain[: quoted.start()].strip(" :,-–—|")
        after = plain[quoted.end() :].strip(" :,.-–—|()")
        return Reference(
            text=text, outlet=before or after.split(",")[0].strip(), title=title, url=_with_scheme(url)
        )
    outlet = _OUTLET.match(plain + " ")
    if outlet and len(plain) > outlet.end():
        return Reference(
            text=text, outlet=outlet[1].strip(), title=plain[outlet.end() :].strip(), url=_with_scheme(url)
        )
    return Reference(text=text, title=plain, url=_with_scheme(url))


def _with_scheme(url: str | None) -> str | None:
    return f"https://{url}" if url and url.startswith("www.") else url

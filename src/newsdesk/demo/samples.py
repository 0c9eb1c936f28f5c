"""The sample articles as they are written down: one text file each, a header and Markdown-like blocks.

A file begins with `name: value` lines (outlet, title, published, section, and where wanted lead and
authors, parted by semicolons) and a line `---`. Then come blocks, parted by empty lines:

    ## A subhead                                  - a list item        | a | table |
    A paragraph with a [link](https://...).       - the next one       | its | row |

    ::: key points: Das Wichtigste in Kürze       ::: sources: Quellen
    - A point.                                    - A line of the bibliography.
    :::                                           :::
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from importlib.resources import files

__all__ = ["LINK", "Block", "BlockKind", "Sample", "cells", "plain", "read_sample", "samples"]


class BlockKind(StrEnum):
    """What a block of a sample is."""

    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    LIST = "list"
    TABLE = "table"
    KEY_POINTS = "key points"
    SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a sample: its lines (items of a list, rows of a table), and the title of a fenced one."""

    kind: BlockKind
    lines: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample article; `slug` is its file's name, `outlet` the key of its outlet, `lead` may be empty."""

    slug: str
    outlet: str
    title: str
    published: datetime
    section: str
    blocks: tuple[Block, ...]
    lead: str = ""
    authors: tuple[str, ...] = ()

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """What the article says, in order and without markup: its lead, paragraphs, items, table cells.

        Subheads and titles of blocks are left out, the bibliography too.
        """
        lines = [self.lead] if self.lead else []
        for block in self.blocks:
            if block.kind is BlockKind.TABLE:
                lines += [cell for row in block.lines for cell in cells(row)]
            elif block.kind not in (BlockKind.SUBHEAD, BlockKind.SOURCES):
                lines += block.lines
        return tuple(plain(line) for line in lines)

    @property
    def teaser(self) -> str:
        """What its outlet's feed says of it: the lead, or else the first paragraph."""
        texts = (block.lines[0] for block in self.blocks if block.kind is BlockKind.PARAGRAPH)
        return self.lead or plain(next(texts, ""))


LINK = re.compile(r"\[([^\]]+)\]\((https?://[^)\s]+)\)")
_FENCE = re.compile(r"::: (key points|sources): (.+)")


def plain(text: str) -> str:
    """Return a line of a sample without its markup."""
    return LINK.sub(r"\1", text)


def cells(row: str) -> list[str]:
    """Return the cells of a table's row."""
    return [cell.strip() for cell in row.strip().strip("|").split("|")]


def read_sample(slug: str, source: str) -> Sample:
    """Read one sample's source; ValueError where its header or a fence is broken."""
    head, found, body = source.partition("\n---\n")
    if not found:
        raise ValueError(f"{slug}: no header")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    published = datetime.fromisoformat(fields.pop("published"))
    if published.tzinfo is None:
        raise ValueError(f"{slug}: published without a time zone")
    authors = tuple(name.strip() for name in fields.pop("authors", "").split(";") if name.strip())
    sample = Sample(
        slug=slug,
        outlet=fields.pop("outlet"),
        title=fields.pop("title"),
        published=published,
        section=fields.pop("section"),
        lead=fields.pop("lead", ""),
        authors=authors,
        blocks=tuple(_blocks(slug, body)),
    )
    if fields:
        raise ValueError(f"{slug}: unknown in the header: {', '.join(fields)}")
    return sample


def _blocks(slug: str, body: str) -> Iterator[Block]:
    """Yield the blocks of a sample's body."""
    for part in re.split(r"\n\s*\n", body.strip()):
        lines = tuple(part.splitlines())
        if fence := _FENCE.fullmatch(lines[0]):
            if lines[-1] != ":::":
                raise ValueError(f"{slug}: a fence is not closed: {lines[0]}")
            yield Block(BlockKind(fence[1]), _items(lines[1:-1]), fence[2])
        elif lines[0].startswith("## "):
            yield Block(BlockKind.SUBHEAD, (lines[0].removeprefix("## "),))
        elif lines[0].startswith("- "):
            yield Block(BlockKind.LIST, _items(lines))
        elif lines[0].startswith("|"):
            yield Block(BlockKind.TABLE, lines)
        else:
            yield Block(BlockKind.PARAGRAPH, (" ".join(lines),))


def _items(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the items of a list; a line without a dash goes on with the item before it."""
    items: list[str] = []
    for line in lines:
        if line.startswith("- ") or not items:
            items.append(line.removeprefix("- "))
        else:
            items[-1] += " " + line.strip()
    return tuple(items)


@cache
def samples() -> tuple[Sample, ...]:
    """Return all samples, newest first."""
    folder = files("newsdesk.demo") / "articles"
    sources = ((file.name, file.read_text(encoding="utf-8")) for file in folder.iterdir())
    found = (read_sample(name.removesuffix(".txt"), text) for name, text in sources if name.endswith(".txt"))
    return tuple(sorted(found, key=lambda sample: (sample.published, sample.slug), reverse=True))

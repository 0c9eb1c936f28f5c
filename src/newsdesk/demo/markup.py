"""The blocks of a sample as HTML."""

from collections.abc import Iterator
from html import escape

from newsdesk.demo.samples import LINK, Block, BlockKind, Sample, cells

__all__ = ["body_html", "inline"]


def body_html(sample: Sample, aside: str, *, key_points: str, after: int = 2) -> str:
    """Return the body of a sample's page.

    `aside` is the outlet's furniture set behind the paragraph number `after`, as pages do; `key_points`
    the class of its key-point box.
    """
    parts: list[str] = []
    paragraphs = 0
    for block in sample.blocks:
        parts += _block(block, key_points)
        if block.kind is BlockKind.PARAGRAPH:
            paragraphs += 1
            if paragraphs == after:
                parts.append(aside)
    return "\n".join(parts)


def inline(text: str) -> str:
    """Return a line of a sample as HTML, its links made links."""
    parts: list[str] = []
    end = 0
    for link in LINK.finditer(text):
        parts += (
            escape(text[end : link.start()], quote=False),
            f'<a href="{escape(link[2])}">{escape(link[1])}</a>',
        )
        end = link.end()
    return "".join(parts) + escape(text[end:], quote=False)


def _block(block: Block, key_points: str) -> Iterator[str]:
    """Yield the HTML of one block."""
    match block.kind:
        case BlockKind.PARAGRAPH:
            yield f"<p>{inline(block.lines[0])}</p>"
        case BlockKind.SUBHEAD:
            yield f"<h2>{inline(block.lines[0])}</h2>"
        case BlockKind.LIST:
            yield _items(block)
        case BlockKind.TABLE:
            head, *rows = (cells(row) for row in block.lines)
            yield "<table>\n<thead>" + _row("th", head) + "</thead>\n<tbody>"
            yield from (_row("td", row) for row in rows)
            yield "</tbody>\n</table>"
        case BlockKind.KEY_POINTS:
            yield f'<div class="{key_points}">\n<h3>{inline(block.title)}</h3>\n{_items(block)}\n</div>'
        case BlockKind.SOURCES:
            yield f"<p><strong>{inline(block.title)}:</strong></p>\n{_items(block)}"


def _items(block: Block) -> str:
    """Return the items of a block as a list."""
    return "<ul>\n" + "\n".join(f"<li>{inline(line)}</li>" for line in block.lines) + "\n</ul>"


def _row(cell: str, texts: list[str]) -> str:
    """Return a table's row of cells."""
    return "<tr>" + "".join(f"<{cell}>{inline(text)}</{cell}>" for text in texts) + "</tr>"

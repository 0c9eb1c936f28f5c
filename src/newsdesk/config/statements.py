"""On which lines of a TOML text its keys stand, so that errors can name a line and edits can take one.

The standard library's parser gives values without places. A statement (a table header, or a key with its
value) always begins on a line of its own, and ends where the parser accepts it alone.
"""

import re
import tomllib
from dataclasses import dataclass
from typing import Any

__all__ = ["Path", "Statement", "line_of", "split_lines", "statements"]

Path = tuple[str, ...]

_KEY = re.compile(
    r"""\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+))*\s*="""
)
_MAY_END = re.compile(r"""[\]}]|\"{3}|'{3}""")


@dataclass(frozen=True, slots=True)
class Statement:
    """A table header or a key with its value, on the lines [first, last], counted from 0.

    `path` is its whole path; `table` that of the header it stands under.
    """

    path: Path
    first: int
    last: int
    table: Path = ()
    header: bool = False


def split_lines(text: str) -> list[str]:
    """Return the lines with their ends; only a newline ends a line of TOML."""
    return re.findall(r"[^\n]*\n|[^\n]+$", text)


def statements(text: str) -> tuple[Statement, ...]:
    """Return the statements of a text that is valid TOML, in order."""
    lines = split_lines(text)
    found: list[Statement] = []
    table: Path = ()
    at = 0
    while at < len(lines):
        stripped = lines[at].strip()
        if stripped.startswith("["):
            table = _innermost(tomllib.loads(stripped))
            found.append(Statement(table, at, at, table, header=True))
        elif stripped and not stripped.startswith("#"):
            last = _end(lines, at)
            key = _KEY.match(lines[at])
            if key:
                path = table + _innermost(tomllib.loads(f"{key[0]} {{}}"))
                found.append(Statement(path, at, last, table))
            at = last
        at += 1
    return tuple(found)


def line_of(text: str, path: Path) -> int | None:
    """Return the line, counted from 1, on which a key or the nearest thing around it stands."""
    best: Statement | None = None
    for statement in statements(text):
        fits = statement.path == path[: len(statement.path)]
        if fits and (best is None or len(statement.path) > len(best.path)):
            best = statement
    return best.first + 1 if best else None


def _end(lines: list[str], first: int) -> int:
    chunk = ""
    for at in range(first, len(lines)):
        chunk += lines[at]
        if at > first and not _MAY_END.search(lines[at]):
            continue
        try:
            tomllib.loads(chunk)
        except tomllib.TOMLDecodeError:
            continue
        return at
    return first


def _innermost(tree: Any) -> Path:
    path: list[str] = []
    while tree:
        if isinstance(tree, list):
            tree = tree[0]
            continue
        name, tree = next(iter(tree.items()))
        path.append(name)
    return tuple(path)

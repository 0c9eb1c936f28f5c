"""The front matter: flat YAML that Obsidian shows as properties and pandoc takes as metadata."""

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date

from newsdesk.model import Precision, When

__all__ = ["Value", "carry_over", "day", "front_matter", "read_value"]

Value = str | int | date | Sequence[str] | Sequence[int]

# what YAML 1.1 takes for a line or refuses, and JSON leaves as it is
_RAW = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def _string(text: str) -> str:
    """Return a double-quoted YAML string: JSON's, with what YAML minds escaped as well."""
    return _RAW.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def _value(value: str | int | date) -> str:
    """Return a string in quotes, a number or a date bare."""
    return _string(value) if isinstance(value, str) else str(value)


def front_matter(fields: Mapping[str, Value]) -> str:
    """Return the block between two `---` lines; lists stand one item a line, an empty one as `[]`."""
    lines = ["---"]
    for key, value in fields.items():
        if isinstance(value, str | int | date):
            lines.append(f"{key}: {_value(value)}")
        elif not value:
            lines.append(f"{key}: []")
        else:
            lines += [f"{key}:", *(f"  - {_value(item)}" for item in value)]
    return "\n".join([*lines, "---", ""])


def day(when: When) -> str | date:
    """Return a calendar day where it is known, else the coarser date as text."""
    return when.date if when.precision >= Precision.DAY else when.iso()


def read_value(front: str, key: str) -> tuple[str, ...]:
    """Return the values of a key as they stand written in a block's lines; nothing where it is not there."""
    for lines in _properties(front):
        if _key(lines[0]) == key:
            value = lines[0].partition(":")[2].strip()
            rows = [line.strip().removeprefix("-").strip() for line in lines[1:]]
            return tuple(row for row in ([value] if value else rows) if row and row != "[]")
    return ()


def carry_over(old: str, new: str) -> str:
    """Return the lines `new` with what a person added to `old`: properties of their own, and tags.

    Both are the lines between the `---` lines with LF ends; the day of creation stays the old one.
    """
    ours = {_key(lines[0]): lines for lines in _properties(new)}
    merged = dict(ours)
    for lines in _properties(old):
        key = _key(lines[0])
        if key == "tags":
            theirs = [
                f"  - {tag}" for tag in read_value(old, "tags") if not _same_tag(tag, ours.get(key, []))
            ]
            merged[key] = [*ours.get(key, ["tags:"]), *theirs]
        elif key == "created" or key not in ours:
            merged[key] = lines
    return "".join(f"{line}\n" for lines in merged.values() for line in lines)


def _same_tag(tag: str, lines: Sequence[str]) -> bool:
    """Say whether a tag stands in these lines already, in quotes or without."""
    return tag.strip("\"' ") in {line.strip(" -\"'") for line in lines[1:]}


def _key(line: str) -> str:
    """Return the key of a property's first line."""
    return line.partition(":")[0]


def _properties(front: str) -> list[list[str]]:
    """Return the properties of a block as groups of lines, each beginning with its key."""
    groups: list[list[str]] = []
    for line in front.split("\n"):
        if groups and (not line or line[0] in " \t-#"):
            if line.strip():
                groups[-1].append(line)
        elif line.strip():
            groups.append([line])
    return groups

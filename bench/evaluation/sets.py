"""The measuring sets, read from a folder, and the file of predictions."""

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

__all__ = ["Record", "SetError", "Sets", "write_predictions"]

Record = dict[str, Any]


class SetError(Exception):
    """A set is not there or cannot be read; the text is one sentence for whoever runs the script."""


@dataclass(frozen=True, slots=True)
class Sets:
    """A folder of measuring sets: `NAME.jsonl.gz` or `NAME.jsonl`, one JSON object a line.

    `shuffle` is the seed by which streams are to be shuffled within each day, None for the files' order.
    """

    folder: Path
    shuffle: int | None = None

    def read(self, name: str) -> list[Record]:
        """Return the objects of a file in its order; SetError where it is missing or broken."""
        for suffix in (".jsonl.gz", ".jsonl"):
            path = self.folder / f"{name}{suffix}"
            if path.is_file():
                return list(_objects(path))
        raise SetError(f"{self.folder} holds no {name}.jsonl.gz")


def _objects(path: Path) -> Iterator[Record]:
    """Yield the objects of a file, packed or not."""
    try:
        with _opened(path) as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    found = json.loads(line)
                    if not isinstance(found, dict):
                        raise SetError(f"{path}, line {number}: an object was expected")
                    yield found
    except (OSError, EOFError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise SetError(f"{path} cannot be read: {error}") from error


def _opened(path: Path) -> TextIO:
    """Open a text file, unpacking it on the way."""
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")


def write_predictions(path: Path, records: Iterable[Record]) -> None:
    """Write one JSON line a prediction."""
    with path.open("w", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record, ensure_ascii=False) + "\n")

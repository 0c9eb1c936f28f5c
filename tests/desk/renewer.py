"""A process that reads an older index anew and ends itself by SIGKILL.

    python -m tests.desk.renewer FOLDER BATCH COUNT

takes BATCH articles in a transaction and dies at the COUNT-th article.
"""

import asyncio
import os
import signal
import sys
from pathlib import Path

from newsdesk.desk import Desk, renewing
from newsdesk.desk.reading import reading_of
from newsdesk.model import Config, Reading
from newsdesk.store import Snapshot


def main(folder: Path, batch: int, count: int) -> None:
    """Read the index anew until the moment has come."""
    left = iter(range(count - 1))

    def reading(snapshot: Snapshot, article: int) -> Reading:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
        return reading_of(snapshot, article)

    vars(renewing).update(_BATCH=batch, _PAUSE=0.0, reading_of=reading)
    with Desk.open(folder, Config(path=""), offline=True) as desk:
        asyncio.run(renewing.renew(desk._services, lambda event: None))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))

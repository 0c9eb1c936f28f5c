"""A process that adds articles without end, or so many; says "ready" when it has begun, then each id."""

import sys
from pathlib import Path

from newsdesk.store import Store
from tests.store.material import NOW, draft, lone, page, reading


def main(folder: str, prefix: str, count: int) -> None:
    with Store.open(Path(folder)) as store:
        number = 0
        while number != count:
            name = f"{prefix}-{number}"
            with store.write() as writing:
                sent = page(f"https://paper.example/{name}", name.encode() * 5000)
                added = writing.articles.add(draft(name), reading(name), sent, NOW)
                writing.threads.place(added.article, lone(), NOW)
            sys.stdout.write(f"{added.article}\n")
            sys.stdout.flush()
            number += 1


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))

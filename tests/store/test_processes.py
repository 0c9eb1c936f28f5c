import subprocess
import sys
from pathlib import Path

import pytest

from newsdesk.store import Store
from tests.store.material import draft

ROOT = Path(__file__).parents[2]


def writer(folder: Path, prefix: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.store.writer", str(folder), prefix, str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_two_processes_write_at_once_while_a_third_reads(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        with writer(tmp_path, "x", 40) as one, writer(tmp_path, "y", 40) as other:
            assert one.stdout is not None
            seen = {store.version()}
            for _ in one.stdout:
                seen.add(store.version())
                with store.read() as snapshot:
                    assert len(snapshot.threads.lines()) == snapshot.articles.count()
            other.communicate()
        assert (one.returncode, other.returncode) == (0, 0)
        assert len(seen) > 1
        with store.read() as snapshot:
            titles = sorted(line.title for line in snapshot.threads.lines())
        assert titles == sorted(draft(f"{prefix}-{number}").title for prefix in "xy" for number in range(40))
        assert store.check() == ()


@pytest.mark.parametrize("lines", [1, 2, 7])
def test_a_process_that_is_killed_loses_no_committed_article_and_leaves_no_half_one(
    tmp_path: Path, lines: int
) -> None:
    with writer(tmp_path, "x", -1) as process:
        assert process.stdout is not None
        told = [int(process.stdout.readline()) for _ in range(lines)]
        process.kill()  # SIGKILL: wherever it is just now
        told += [int(line) for line in process.stdout.read().split("\n")[:-1]]
    with Store.open(tmp_path) as store, store.read() as snapshot:
        held = list(snapshot.articles.all())
        assert {article.id for article in held} >= set(told)
        for number, article in enumerate(held):
            name = f"x-{number}"
            assert article.text == draft(name).text
            assert snapshot.articles.page(article.id).body == name.encode() * 5000
            assert snapshot.articles.reading(article.id) is not None
            assert snapshot.threads.get(snapshot.threads.of(article.id)).line.articles == 1
            assert [hit.article.id for hit in snapshot.search(f'"{name}"')] == [article.id]
        assert store.check() == ()
    # and it goes on
    with writer(tmp_path, "y", 1) as process:
        process.communicate()
    with Store.open(tmp_path) as store, store.read() as snapshot:
        assert snapshot.articles.count() == len(held) + 1

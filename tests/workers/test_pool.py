import asyncio
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdesk.workers import WorkerCrash, WorkerPool, WorkerTimeout
from tests.workers import tasks


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(2, modules=("colorsys", "no_such_module")) as pool:
        yield pool


def alive(pid: int) -> bool:
    """Whether a process is there and no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def wait_until_gone(pids: list[int], seconds: float = 10.0) -> list[int]:
    """Wait until the processes are gone; returns those that are still there."""
    end = time.monotonic() + seconds
    poll = threading.Event()
    while (left := [pid for pid in pids if alive(pid)]) and time.monotonic() < end:
        poll.wait(0.02)
    return left


async def test_results_come_back(pool: WorkerPool) -> None:
    assert await asyncio.gather(*(pool.run(tasks.double, n) for n in range(20))) == list(range(0, 40, 2))


async def test_it_is_another_process_with_early_imports(pool: WorkerPool) -> None:
    assert await pool.run(tasks.pid) != os.getpid()
    assert await pool.run(tasks.imported, "colorsys")
    assert await pool.run(tasks.start_method_is_spawn)


async def test_a_hanging_task_ends_at_its_limit_and_the_others_go_on(pool: WorkerPool) -> None:
    assert await pool.run(tasks.double, 1) == 2  # the workers are up
    begin = time.monotonic()
    hanging = asyncio.create_task(pool.run(tasks.hang, limit=0.3))
    assert await pool.run(tasks.double, 21) == 42
    with pytest.raises(WorkerTimeout, match=r"0\.3 seconds"):
        await hanging
    assert time.monotonic() - begin < 5
    assert await pool.run(tasks.double, 2) == 4


async def test_a_task_that_hangs_in_c_code_ends_too(pool: WorkerPool) -> None:
    with pytest.raises(WorkerTimeout):
        await pool.run(tasks.hang_in_c, limit=0.3)
    assert await pool.run(tasks.double, 3) == 6


async def test_a_dying_worker_costs_only_its_own_task(pool: WorkerPool) -> None:
    results = await asyncio.gather(
        *(pool.run(tasks.double, n) for n in range(8)), pool.run(tasks.die), return_exceptions=True
    )
    assert results[:8] == list(range(0, 16, 2))
    assert isinstance(results[8], WorkerCrash)
    assert "SIGKILL" in str(results[8])
    with pytest.raises(WorkerCrash, match="exit code 7"):
        await pool.run(tasks.leave, 7)


async def test_an_idle_worker_that_dies_is_replaced(pool: WorkerPool) -> None:
    pids = {await pool.run(tasks.pid) for _ in range(4)}
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    assert wait_until_gone(list(pids)) == []
    results = await asyncio.gather(*(pool.run(tasks.double, n) for n in range(4)), return_exceptions=True)
    assert [r for r in results if not isinstance(r, WorkerCrash)] == [0, 2, 4, 6]


async def test_exceptions_come_back_named(pool: WorkerPool) -> None:
    with pytest.raises(WorkerCrash, match="LookupError: no paragraph"):
        await pool.run(tasks.fail, "no paragraph")
    with pytest.raises(WorkerCrash, match="SystemExit"):
        await pool.run(tasks.leave_politely)
    with pytest.raises(WorkerCrash, match=r"PicklingError|AttributeError"):
        await pool.run(tasks.unpicklable)


async def test_interrupts_do_not_reach_a_worker(pool: WorkerPool) -> None:
    assert await pool.run(tasks.ignores_interrupt)


async def test_cancelling_ends_the_process(pool: WorkerPool) -> None:
    before = {await pool.run(tasks.pid) for _ in range(6)}
    running = [asyncio.create_task(pool.run(tasks.hang, limit=60.0)) for _ in range(pool.processes)]
    done, _ = await asyncio.wait(running, timeout=0.5)
    assert not done
    for task in running:
        task.cancel()
    assert all(
        isinstance(r, asyncio.CancelledError) for r in await asyncio.gather(*running, return_exceptions=True)
    )
    assert await pool.run(tasks.double, 5) == 10
    assert wait_until_gone(list(before)) == []


async def test_memory_is_capped_and_workers_are_replaced() -> None:
    with WorkerPool(1, memory=1 << 30, tasks=2) as pool:
        with pytest.raises(WorkerCrash, match="MemoryError"):
            await pool.run(tasks.hungry, 2 << 30)
        pids = [await pool.run(tasks.pid) for _ in range(3)]
    assert len(set(pids)) == 2


async def test_nothing_starts_before_the_first_task_and_close_is_quick_and_final() -> None:
    pool = WorkerPool(1)
    assert not pool.started
    pool.close()
    pool = WorkerPool(1)
    pid = await pool.run(tasks.pid)
    hanging = asyncio.create_task(pool.run(tasks.hang))
    await asyncio.wait([hanging], timeout=0.3)
    begin = time.monotonic()
    await asyncio.to_thread(pool.close)
    assert time.monotonic() - begin < 3
    assert wait_until_gone([pid]) == []
    assert pid not in [child.pid for child in multiprocessing.active_children()]
    with pytest.raises(WorkerCrash, match="closed"):
        await asyncio.wait_for(hanging, 5)
    with pytest.raises(WorkerCrash, match="closed"):
        await pool.run(tasks.pid)
    pool.close()


def test_importing_the_pool_starts_and_imports_nothing_heavy() -> None:
    code = "import sys, newsdesk.workers; sys.exit(any(m in sys.modules for m in ('pebble', 'trafilatura')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


ORPHANS = """
import asyncio, sys
from newsdesk.workers import WorkerPool
from tests.workers import tasks

async def main():
    pool = WorkerPool(2)
    pids = {await pool.run(tasks.pid)}
    while len(pids) < 2:
        pids.update(await asyncio.gather(pool.run(tasks.pid), pool.run(tasks.pid)))
    hanging = asyncio.create_task(pool.run(tasks.hang, limit=600.0))
    await asyncio.wait([hanging], timeout=0.3)
    print(*pids, flush=True)
    await hanging

if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_workers_end_when_their_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "orphans.py"
    script.write_text(ORPHANS)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, text=True, env=environment
    ) as parent:
        assert parent.stdout is not None
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        assert len(pids) == 2
        parent.kill()
    assert wait_until_gone(pids) == []


def test_a_screen_that_stands_in_for_stderr_does_not_hinder_the_start() -> None:
    """Textual's stand-in has no file behind it and says so with -1."""
    program = (
        "import asyncio, sys\n"
        "from newsdesk.workers import WorkerPool\n"
        "class Screen:\n"
        "    def write(self, text): return len(text)\n"
        "    def flush(self): pass\n"
        "    def fileno(self): return -1\n"
        "if __name__ == '__main__':\n"
        "    sys.stderr = Screen()\n"
        "    with WorkerPool(1) as pool:\n"
        "        print(asyncio.run(pool.run(len, 'four')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == "4", done.stderr

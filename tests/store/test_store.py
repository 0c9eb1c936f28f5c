import asyncio
import contextlib
import gc
import shutil
import sqlite3
import stat
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from newsdesk.errors import StoreBusy, StoreError, StoreTooNew
from newsdesk.store import FILE_NAME, Store
from newsdesk.store.database import migrations


def test_the_data_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    with Store.open(tmp_path / "deep" / "data") as store:
        assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, store.write() as writing:
        writing.settings.put("key", "Wörter 🗞")
    with Store.open(tmp_path) as store, store.read() as snapshot:
        assert snapshot.settings.get("key") == "Wörter 🗞"


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, asyncio.CancelledError, GeneratorExit])
def test_any_exception_undoes_the_whole_transaction(store: Store, error: type[BaseException]) -> None:
    def fail() -> None:
        with store.write() as writing:
            writing.settings.put("a", "1")
            raise error

    with pytest.raises(error):
        fail()
    with store.write() as writing:
        assert writing.settings.get("a") is None
        writing.settings.put("b", "2")
    with store.read() as snapshot:
        assert (snapshot.settings.get("a"), snapshot.settings.get("b")) == (None, "2")


def test_a_snapshot_does_not_see_what_is_committed_later(store: Store) -> None:
    with store.read() as snapshot:
        assert snapshot.settings.get("a") is None
        with store.write() as writing:
            writing.settings.put("a", "1")
        assert snapshot.settings.get("a") is None
        with store.read() as nested:
            assert nested.settings.get("a") is None
    with store.read() as snapshot:
        assert snapshot.settings.get("a") == "1"


def test_a_snapshot_refuses_to_write(store: Store) -> None:
    with pytest.raises(StoreError), store.read() as snapshot:
        snapshot.settings.put("a", "1")


def test_a_write_inside_a_write_is_refused_at_once(store: Store) -> None:
    with store.write() as writing:
        with pytest.raises(RuntimeError, match="inside a write"), store.write():
            pass
        writing.settings.put("a", "1")
    with store.read() as snapshot:
        assert snapshot.settings.get("a") == "1"


def test_many_threads_write_and_none_is_lost(store: Store) -> None:
    def work(number: int) -> None:
        for step in range(20):
            with store.write() as writing:
                writing.settings.put(f"{number}.{step}", "x")
            with store.read() as snapshot:
                assert snapshot.settings.get(f"{number}.{step}") == "x"

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    with store.read() as snapshot:
        count = snapshot.connection.execute("SELECT count(*) FROM settings").fetchone()[0]
    assert count == 160


def test_version_changes_with_every_commit_of_anybody(store: Store) -> None:
    seen = [store.version()]
    with store.write() as writing:
        writing.settings.put("a", "1")
    seen.append(store.version())
    with Store.open(store.path.parent) as other, other.write() as writing:
        writing.settings.put("a", "2")
    seen.append(store.version())
    with contextlib.suppress(KeyError), store.write() as writing:
        writing.settings.put("a", "3")
        raise KeyError
    seen.append(store.version())
    assert len(set(seen)) == 3
    assert seen[2] == seen[3]


def test_a_writer_that_holds_on_makes_others_give_up_in_words(tmp_path: Path) -> None:
    with Store.open(tmp_path) as one, Store.open(tmp_path, busy=0.05) as other:
        with one.write(), pytest.raises(StoreBusy, match="writing"), other.write():
            pass
        with other.write() as writing:
            writing.settings.put("now", "free")


def test_a_thread_that_waits_for_another_gives_up_in_words(tmp_path: Path) -> None:
    with Store.open(tmp_path, busy=0.05) as store:
        held, done = threading.Event(), threading.Event()

        def hold() -> None:
            with store.write():
                held.set()
                done.wait(10)

        with ThreadPoolExecutor(1) as pool:
            holder = pool.submit(hold)
            held.wait(10)
            with pytest.raises(StoreBusy), store.write():
                pass
            done.set()
            holder.result()
        with store.write() as writing:
            assert writing.settings.get("a") is None


def test_closing_leaves_no_connection_and_no_journal(tmp_path: Path) -> None:
    store = Store.open(tmp_path)

    def read(store: Store) -> str | None:
        with store.read() as snapshot:
            return snapshot.settings.get("a")

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(read, [store] * 8)) == [None] * 8
    store.version()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        store.close()
        store.close()
        del store
        gc.collect()
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    store.close()
    with pytest.raises(StoreError, match="closed"), store.write():
        pass
    with pytest.raises(StoreError, match="closed"), store.read():
        pass
    with pytest.raises(StoreError, match="closed"):
        store.version()


def test_a_read_that_runs_while_the_store_closes_ends_undisturbed(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    with store.read() as snapshot:
        store.close()
        assert snapshot.settings.get("a") is None


def test_a_store_of_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    file = tmp_path / FILE_NAME
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(StoreTooNew, match="newer newsdesk"):
        Store.open(tmp_path)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"<html>no database</html>" * 100, b"x", b"SQLite format 3\x00" + b"\xff" * 5000]
)
def test_a_file_that_is_no_database_is_named_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(content)
    with pytest.raises(StoreError, match=FILE_NAME):
        Store.open(tmp_path)
    assert file.read_bytes() == content


def test_a_database_of_another_program_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE songs (title TEXT)")
    connection.commit()
    connection.close()
    before = file.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        Store.open(tmp_path)
    assert file.read_bytes() == before


def test_damage_inside_the_file_is_named_when_it_is_met(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store, store.write() as writing:
        for number in range(3000):
            writing.settings.put(f"key {number}", "value " * 20)
    file = tmp_path / FILE_NAME
    content = bytearray(file.read_bytes())
    half = len(content) // 2
    content[half : half + 65536] = b"\x5a" * 65536
    file.write_bytes(bytes(content))
    with Store.open(tmp_path) as store:
        with pytest.raises(StoreError, match=FILE_NAME), store.read() as snapshot:
            snapshot.connection.execute("SELECT count(*), sum(length(value)) FROM settings").fetchone()
        assert store.check() != ()


def test_a_file_in_place_of_the_data_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    with pytest.raises(StoreError, match="data is a file; --data takes a folder"):
        Store.open(tmp_path / "data")
    with pytest.raises(StoreError, match="inside"):
        Store.open(tmp_path / "data" / "inside")
    assert (tmp_path / "data").read_text() == "mine"


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(StoreError, match=FILE_NAME):
        Store.open(tmp_path)


def test_a_sound_store_checks_clean(store: Store) -> None:
    assert store.check() == ()


def test_errors_of_our_own_sql_are_not_dressed_up(store: Store) -> None:
    with pytest.raises(sqlite3.OperationalError), store.read() as snapshot:
        snapshot.connection.execute("SELECT nonsense FROM nowhere")


def test_a_store_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    number, sql = migrations()[0]
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    connection.executescript(sql)
    connection.execute("PRAGMA application_id = 0x4E455753")
    connection.execute(f"PRAGMA user_version = {number}")
    connection.execute("INSERT INTO settings VALUES ('from', 'version 1')")
    connection.commit()
    connection.close()
    with Store.open(tmp_path) as store, store.read() as snapshot:
        assert snapshot.settings.get("from") == "version 1"
        version = snapshot.connection.execute("PRAGMA user_version").fetchone()[0]
    assert version == migrations()[-1][0]


def test_migrations_are_numbered_without_gaps() -> None:
    numbers = [number for number, _ in migrations()]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store.open(tmp_path).close()
    known = migrations()
    broken = (*known, (len(known) + 1, "CREATE TABLE half (a);\nINSERT INTO nowhere VALUES (1);\n"))
    monkeypatch.setattr("newsdesk.store.database.migrations", lambda: broken)
    with pytest.raises(sqlite3.OperationalError):
        Store.open(tmp_path)
    monkeypatch.undo()
    with Store.open(tmp_path) as store, store.read() as snapshot:
        names = {row[0] for row in snapshot.connection.execute("SELECT name FROM sqlite_master")}
    assert "half" not in names


def test_two_that_open_a_new_store_at_once_both_succeed(tmp_path: Path) -> None:
    for attempt in range(10):
        folder = tmp_path / str(attempt)
        with ThreadPoolExecutor(4) as pool:
            stores = list(pool.map(lambda _, place=folder: Store.open(place), range(4)))
        for store in stores:
            store.close()
        shutil.rmtree(folder)

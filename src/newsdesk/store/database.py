"""The SQLite file itself: connections, pragmas, numbered migrations, and errors in words."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from pathlib import Path

from newsdesk.errors import StoreBusy, StoreError, StoreTooNew

__all__ = [
    "FILE_NAME",
    "begin_immediate",
    "connect",
    "explained",
    "migrations",
    "open_database",
    "prepare_folder",
]

FILE_NAME = "newsdesk.db"
APPLICATION_ID = 0x4E455753  # "NEWS": tells our files from those of other programs
_HEADER = b"SQLite format 3\x00"
_PAUSE = 0.02  # seconds between two tries for the write lock

_PRAGMAS = (
    "PRAGMA synchronous = NORMAL",  # in WAL mode a crash of the program loses nothing committed
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -16000",  # 16 MB: the inner nodes of every index at 100,000 articles
    "PRAGMA journal_size_limit = 67108864",
    # pages (16 MB): what many articles change again and again is copied from the log into the file once
    "PRAGMA wal_autocheckpoint = 4000",
)

# the writer touches some three hundred pages for an article, all over the inverted index; where its cache is
# too small for the index's inner nodes and what a transaction has changed, it reads them again and again
_WRITER_CACHE = "PRAGMA cache_size = -64000"

_SPOILT = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_BARRED = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_AUTH}


def prepare_folder(folder: Path) -> Path:
    """Create the data folder, for its owner alone, and return the path of the database in it."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError as error:
        raise StoreError(f"the data folder {folder} is a file; --data takes a folder") from error
    except OSError as error:
        raise StoreError(f"the data folder {folder} cannot be used: {error.strerror}") from error
    return folder / FILE_NAME


def connect(path: Path, *, busy: float, query_only: bool = False) -> sqlite3.Connection:
    """Open a connection in autocommit mode that waits up to `busy` seconds for locks."""
    connection = sqlite3.connect(
        path, timeout=busy, isolation_level=None, check_same_thread=False, cached_statements=256
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        if query_only:
            connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def open_database(path: Path, *, busy: float) -> sqlite3.Connection:
    """Open the database at `path`, created or migrated where needed, and return the writing connection.

    Raises StoreTooNew for a file of a newer newsdesk, StoreError for one that is no database, is
    damaged or cannot be written; such a file is left as it is.
    """
    with explained(path):
        _refuse_foreign_file(path)
        connection = connect(path, busy=busy)
        try:
            connection.execute(_WRITER_CACHE)
            _refuse_foreign_schema(connection, path)
            _use_wal(connection, busy)
            _migrate(connection, path, busy)
        except BaseException:
            connection.close()
            raise
    return connection


def begin_immediate(connection: sqlite3.Connection, path: Path, seconds: float) -> None:
    """Take the write lock, trying for `seconds`; then raise StoreBusy."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if _code(error) not in _LOCKED:
                raise
            if time.monotonic() >= deadline:
                raise StoreBusy(f"another newsdesk is writing to {path}; try again in a moment") from error
            time.sleep(_PAUSE)
        else:
            return


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite and the file system report into a StoreError that names the file.

    Errors of our own SQL (a constraint, a wrong statement) pass through as they are.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = _code(error)
        if code in _SPOILT:
            raise StoreError(
                f"{path} is damaged or no newsdesk database ({error}); it was left as it is"
            ) from error
        if code in _LOCKED:
            raise StoreBusy(f"another newsdesk is writing to {path}; try again in a moment") from error
        if code in _BARRED:
            raise StoreError(
                f"{path} cannot be opened for writing ({error}), which reading needs too;"
                " --data names another folder"
            ) from error
        if code == sqlite3.SQLITE_FULL:
            raise StoreError(f"no space is left on the disk for {path}") from error
        if code == sqlite3.SQLITE_IOERR:
            raise StoreError(f"{path} cannot be read or written ({error})") from error
        raise
    except OSError as error:
        # only what concerns our file: a caller's own file error inside a transaction is not ours
        if str(error.filename) != str(path):
            raise
        raise StoreError(f"{path} cannot be read: {error.strerror}") from error


def migrations() -> tuple[tuple[int, str], ...]:
    """Return (number, SQL) of every migration in the package, ascending."""
    folder = resources.files("newsdesk.store") / "migrations"
    found = [
        (int(entry.name.partition("_")[0]), entry.read_text(encoding="utf-8"))
        for entry in folder.iterdir()
        if entry.name.endswith(".sql")
    ]
    return tuple(sorted(found))


def _code(error: sqlite3.Error) -> int | None:
    """The primary result code, without the extended bits; None where Python itself raised."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _refuse_foreign_file(path: Path) -> None:
    # before SQLite touches it: an opened file may get a journal beside it
    if path.exists():
        with path.open("rb") as file:
            start = file.read(len(_HEADER))
        if start and start != _HEADER:
            raise StoreError(f"{path} is no newsdesk database; it was left as it is")


def _refuse_foreign_schema(connection: sqlite3.Connection, path: Path) -> None:
    # the tables first: another process that makes the file right now writes them and these numbers at once
    tables = _number(connection, "SELECT count(*) FROM sqlite_master")
    application = _number(connection, "PRAGMA application_id")
    version = _number(connection, "PRAGMA user_version")
    if tables and application != APPLICATION_ID:
        raise StoreError(f"{path} is a database of another program; it was left as it is")
    newest = migrations()[-1][0]
    if version > newest:
        raise StoreTooNew(
            f"{path} was written by a newer newsdesk (its version {version}, this one knows {newest}); "
            "update newsdesk, or name another folder with --data"
        )


def _use_wal(connection: sqlite3.Connection, busy: float) -> None:
    """Switch to WAL mode; two processes that do so at once are told "locked" without waiting."""
    if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        return
    deadline = time.monotonic() + busy
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if _code(error) not in _LOCKED or time.monotonic() >= deadline:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _migrate(connection: sqlite3.Connection, path: Path, busy: float) -> None:
    """Run the migrations that are missing, each in one transaction."""
    for number, sql in migrations():
        if _number(connection, "PRAGMA user_version") >= number:
            continue
        # rebuilding a table needs this off, and it cannot be changed inside a transaction
        connection.execute("PRAGMA foreign_keys = OFF")
        begin_immediate(connection, path, busy)
        try:
            # another process may have been quicker while we waited for the lock
            if _number(connection, "PRAGMA user_version") < number:
                for statement in _statements(sql):
                    connection.execute(statement)
                if connection.execute("PRAGMA foreign_key_check").fetchone():
                    raise StoreError(
                        f"{path} could not be brought to version {number}: references are broken"
                    )
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {number}")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        finally:
            connection.execute("PRAGMA foreign_keys = ON")


def _statements(sql: str) -> Iterator[str]:
    """Cut a script into statements (executescript would commit between them)."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement


def _number(connection: sqlite3.Connection, sql: str) -> int:
    return int(connection.execute(sql).fetchone()[0])

"""A new threading of articles takes the place of the old one; ids stay with what is most alike."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.model import Why
from newsdesk.store.codec import encode
from newsdesk.store.lines import refresh_line
from newsdesk.store.placing import new_development, new_thread, put_membership
from newsdesk.store.rows import id_list

__all__ = ["Assignment", "Rethreaded", "replace", "shift"]


@dataclass(frozen=True, slots=True)
class Assignment:
    """Where an article belongs; `thread` and `development` are labels of this threading, no ids.

    A development must not lie in two threads.
    """

    article: int
    thread: int
    development: int
    why: Why


@dataclass(frozen=True, slots=True)
class Rethreaded:
    """What came of it: threads that have articles now, and articles that stand in another thread than before.

    `threads_by_label` and `developments_by_label` are (label, id).
    """

    threads: int
    moved: int
    threads_by_label: tuple[tuple[int, int], ...]
    developments_by_label: tuple[tuple[int, int], ...]


def replace(connection: sqlite3.Connection, assignments: Sequence[Assignment], now: int) -> Rethreaded:
    """Put articles where the assignments say; articles that none of them names stay where they are.

    A thread keeps its id where most of its articles are, those first that a person named or follows. A
    thread that is left empty leads to where most of its articles went.
    """
    standing = _standing(connection, [item.article for item in assignments])
    old_threads = {article: place[0] for article, place in standing.items()}
    old_developments = {article: place[1] for article, place in standing.items()}
    titles = _titles(connection, [item.article for item in assignments])
    threads = _ids(
        {item.article: item.thread for item in assignments},
        old_threads,
        _kept(connection),
        lambda first: new_thread(connection, titles[first]),
    )
    parents = {item.development: threads[item.thread] for item in assignments}
    labels = {item.article: item.development for item in assignments}
    developments = _ids(
        labels,
        old_developments,
        frozenset(),
        lambda first: new_development(connection, parents[labels[first]], titles[first]),
    )
    connection.executemany(
        "UPDATE developments SET thread = ? WHERE id = ?",
        [(parents[label], number) for label, number in developments.items()],
    )
    _write(connection, assignments, threads, developments, now)
    for thread in sorted({*old_threads.values(), *threads.values()}):
        refresh_line(connection, thread)
    _redirect(connection, assignments, old_threads, threads)
    _sweep(connection, old_developments.values())
    moved = sum(
        old_threads.get(item.article, threads[item.thread]) != threads[item.thread] for item in assignments
    )
    count = connection.execute("SELECT count(*) FROM threads WHERE articles > 0").fetchone()[0]
    return Rethreaded(count, moved, tuple(sorted(threads.items())), tuple(sorted(developments.items())))


def shift(connection: sqlite3.Connection, moves: Sequence[Assignment], now: int) -> None:
    """Move articles, named by ids: `thread` is one that is there, a negative `development` a new one.

    What no move names stays where it is, or goes with its development into another thread. A thread
    that is left empty leads to where most of its articles went.
    """
    standing = _standing(connection, [move.article for move in moves])
    titles = _titles(connection, [move.article for move in moves])
    parents: dict[int, int] = {}
    first: dict[int, int] = {}
    for move in moves:
        parents.setdefault(move.development, move.thread)
        first.setdefault(move.development, move.article)
    developments = {
        label: label if label > 0 else new_development(connection, parent, titles[first[label]])
        for label, parent in parents.items()
    }
    touched = {place[0] for place in standing.values()} | _threads_of(connection, developments.values())
    connection.executemany(
        "UPDATE developments SET thread = ? WHERE id = ?",
        [(parent, developments[label]) for label, parent in parents.items()],
    )
    threads = {parent: parent for parent in parents.values()}
    _write(connection, moves, threads, developments, now)
    for thread in sorted(touched | set(threads)):
        refresh_line(connection, thread)
    _redirect(connection, moves, {article: place[0] for article, place in standing.items()}, threads)
    _sweep(connection, [place[1] for place in standing.values()])


def _threads_of(connection: sqlite3.Connection, developments: Iterable[int]) -> set[int]:
    rows = connection.execute(
        "SELECT thread FROM developments WHERE id IN (SELECT value FROM json_each(?))",
        (id_list(developments),),
    )
    return {row[0] for row in rows}


def _ids(
    labels: Mapping[int, int],
    old: Mapping[int, int],
    kept: frozenset[int],
    make: Callable[[int], int],
) -> dict[int, int]:
    """Give each label the id with which it shares most articles, each id once; `make` one for the rest."""
    shared = Counter((labels[article], number) for article, number in old.items())
    pairs = sorted(
        shared.items(), key=lambda item: (item[0][1] not in kept, -item[1], item[0][1], item[0][0])
    )
    ids: dict[int, int] = {}
    taken: set[int] = set()
    for (label, number), _ in pairs:
        if label not in ids and number not in taken:
            ids[label] = number
            taken.add(number)
    for article, label in labels.items():
        if label not in ids:
            ids[label] = make(article)
    return ids


def _write(
    connection: sqlite3.Connection,
    assignments: Sequence[Assignment],
    threads: Mapping[int, int],
    developments: Mapping[int, int],
    now: int,
) -> None:
    for item in assignments:
        place = developments[item.development], threads[item.thread]
        put_membership(connection, (item.article, *place, item.why.score, encode(item.why), now))
    # articles that no assignment names go with their development
    connection.execute(
        "UPDATE memberships SET thread = (SELECT thread FROM developments d WHERE d.id = development)"
        " WHERE development IN (SELECT value FROM json_each(?))",
        (id_list(developments.values()),),
    )
    connection.executemany(
        "UPDATE threads SET merged_into = NULL WHERE id = ?", [(number,) for number in threads.values()]
    )


def _redirect(
    connection: sqlite3.Connection,
    assignments: Sequence[Assignment],
    old: Mapping[int, int],
    threads: Mapping[int, int],
) -> None:
    went = Counter((old[item.article], threads[item.thread]) for item in assignments if item.article in old)
    target: dict[int, int] = {}
    for (before, after), _ in sorted(went.items(), key=lambda item: (-item[1], item[0][1])):
        target.setdefault(before, after)
    connection.executemany(
        "UPDATE threads SET merged_into = ? WHERE id = ? AND articles = 0",
        [(after, before) for before, after in target.items() if before != after],
    )


def _sweep(connection: sqlite3.Connection, developments: Iterable[int]) -> None:
    """Take away developments that have lost all their articles; nobody names them by id."""
    connection.execute(
        "DELETE FROM developments WHERE id IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.development = developments.id)",
        (id_list(set(developments)),),
    )


def _standing(connection: sqlite3.Connection, articles: Sequence[int]) -> dict[int, tuple[int, int]]:
    rows = connection.execute(
        "SELECT article, thread, development FROM memberships"
        " WHERE article IN (SELECT value FROM json_each(?))",
        (id_list(articles),),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def _titles(connection: sqlite3.Connection, articles: Sequence[int]) -> dict[int, str]:
    rows = connection.execute(
        "SELECT id, title FROM articles WHERE id IN (SELECT value FROM json_each(?))", (id_list(articles),)
    )
    return dict(rows.fetchall())


def _kept(connection: sqlite3.Connection) -> frozenset[int]:
    """The threads that a person named or follows."""
    rows = connection.execute("SELECT id FROM threads WHERE own_title IS NOT NULL OR starred = 1")
    return frozenset(row[0] for row in rows)

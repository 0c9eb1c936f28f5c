"""What every later decision must respect, read from the log of what people decided."""

import sqlite3

from newsdesk.model import Constraints
from newsdesk.store.corrections import ChangeKind

__all__ = ["constraints"]


def constraints(connection: sqlite3.Connection) -> Constraints:
    """Replay the changes that stand, oldest first, each overruling what contradicts it."""
    together: list[set[int]] = []
    apart: list[tuple[set[int], set[int]]] = []
    pinned: dict[int, int] = {}
    rows = connection.execute(
        "SELECT id, kind, thread FROM changes WHERE undone IS NULL AND kind <> 'rename' ORDER BY id"
    ).fetchall()
    for number, kind, thread in rows:
        stayed, moved = _sides(connection, number)
        if kind == ChangeKind.PIN:
            for article in moved:
                pinned[article] = thread
                together = _without(together, {article})
                apart = [(one - {article}, other - {article}) for one, other in apart]
            continue
        pinned = {article: at for article, at in pinned.items() if article not in moved}
        if kind == ChangeKind.MERGE:
            whole = stayed | moved
            apart = [pair for one, other in apart for pair in _reconciled(one, other, whole)]
            together.append(whole)
        else:
            together = [part for group in together for part in (group - moved, group & moved)]
            together.append(moved)
            apart.append((stayed, moved))
    return Constraints(
        together=tuple(tuple(sorted(group)) for group in _joined(together)),
        apart=tuple((tuple(sorted(one)), tuple(sorted(other))) for one, other in apart if one and other),
        pinned=tuple(sorted(pinned.items())),
    )


def _reconciled(one: set[int], other: set[int], whole: set[int]) -> list[tuple[set[int], set[int]]]:
    """What stays apart when `whole` belongs together: all but the pairs that lie within it."""
    if not (one & whole and other & whole):
        return [(one, other)]
    return [(one - whole, other), (one & whole, other - whole)]


def _without(groups: list[set[int]], gone: set[int]) -> list[set[int]]:
    return [group - gone for group in groups]


def _joined(groups: list[set[int]]) -> list[set[int]]:
    """Unite groups that share an article; leave out those of one."""
    whole: list[set[int]] = []
    for group in groups:
        apart = [other for other in whole if not other & group]
        touching = [other for other in whole if other & group]
        whole = [*apart, group.union(*touching)]
    return [group for group in whole if len(group) > 1]


def _sides(connection: sqlite3.Connection, change: int) -> tuple[set[int], set[int]]:
    rows = connection.execute(
        "SELECT article, side FROM change_articles WHERE change = ?", (change,)
    ).fetchall()
    return {row[0] for row in rows if row[1] == 0}, {row[0] for row in rows if row[1] == 1}

"""What a transaction offers: the repositories over its connection."""

import sqlite3

__all__ = ["Snapshot", "Writing"]


class Snapshot:
    """A consistent view of the store; changing anything through it fails."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection


class Writing(Snapshot):
    """One write transaction: sees and makes changes, all of them or none."""

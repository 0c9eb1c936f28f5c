"""A bounded memory for values that are asked for again and again, a hundred at a time."""

from collections.abc import Iterable
from typing import Generic, TypeVar

__all__ = ["Latest"]

_Value = TypeVar("_Value")


class Latest(Generic[_Value]):
    """The values that were used last, in two generations: cheaper than an order of all values.

    Where `held` has more than `most` values it becomes the older generation, and what nobody has asked for
    since the last time is forgotten: never more than twice as many, and never fewer than the last `most`.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self.held: dict[int, _Value] = {}
        self._older: dict[int, _Value] = {}

    def clear(self) -> None:
        """Forget everything."""
        self.held, self._older = {}, {}

    def missing(self, keys: Iterable[int]) -> list[int]:
        """Return which of the keys have no value; all the others are in `held` then, until `age`."""
        held, older = self.held, self._older
        found = []
        for key in keys:
            if key not in held:
                if key in older:
                    held[key] = older.pop(key)
                else:
                    found.append(key)
        return found

    def get(self, key: int) -> _Value | None:
        """Return a value without counting it as used."""
        value = self.held.get(key)
        return self._older.get(key) if value is None else value

    def put(self, key: int, value: _Value) -> None:
        """Hold a value."""
        self.held[key] = value

    def drop(self, key: int) -> None:
        """Forget a value, if it is held."""
        self.held.pop(key, None)
        self._older.pop(key, None)

    def age(self) -> None:
        """Begin a new generation where this one is full."""
        if len(self.held) > self._most:
            self.held, self._older = {}, self.held

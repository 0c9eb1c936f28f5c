"""How values of the model stand in the database: times as numbers, the rest as strict, versioned JSON.

A stored document is `[FORM, name of the class, {field: value}]`. Fields that hold their default are
left out, so a class may gain fields; anything that does not fit the class is refused.
"""

import dataclasses
import hashlib
import json
import types
import typing
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from newsdesk.errors import StoreError
from newsdesk.model import Precision, When

__all__ = [
    "BY_NUMBER",
    "PRECISIONS",
    "CodecError",
    "decode",
    "decode_list",
    "digest",
    "encode",
    "encode_list",
    "from_micros",
    "pack",
    "to_micros",
    "to_when",
    "unpack",
    "when_columns",
]

FORM = 1

# these numbers stand in people's databases and never change, whatever the enum does
PRECISIONS = {Precision.YEAR: 1, Precision.SEASON: 2, Precision.MONTH: 3, Precision.DAY: 4, Precision.TIME: 5}
BY_NUMBER = {number: precision for precision, number in PRECISIONS.items()}

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICRO = timedelta(microseconds=1)

T = TypeVar("T")
_Step = Callable[[Any], Any]


class CodecError(StoreError):
    """A stored value does not have the form that this version reads."""


def to_micros(at: datetime) -> int:
    """Return whole microseconds since 1970 in UTC; a time without a zone is refused."""
    return (at - _EPOCH) // _MICRO


def from_micros(micros: int) -> datetime:
    """Return the time of `to_micros`, in UTC, exactly."""
    return _EPOCH + timedelta(microseconds=micros)


def when_columns(when: When | None) -> tuple[int | None, int | None]:
    """Return a When as its two columns (microseconds, precision number)."""
    return (None, None) if when is None else (to_micros(when.at), PRECISIONS[when.precision])


def to_when(micros: int | None, precision: int | None) -> When | None:
    """Return the When of its two columns, None where they are NULL."""
    if micros is None or precision is None:
        return None
    return When(from_micros(micros), BY_NUMBER[precision])


def encode(value: object) -> str:
    """Return a dataclass of the model as a stored document."""
    kind: Any = type(value)
    return _dump([FORM, kind.__name__, _encoder(kind)(value)])


def decode(kind: type[T], document: str) -> T:
    """Read a stored document as a value of this class; raises CodecError where it does not fit."""
    try:
        form, name, body = json.loads(document)
        if form != FORM or name != kind.__name__:
            raise CodecError(f"a stored {kind.__name__} is of form {form!r}, class {name!r}")
        step: _Step = _decoder(typing.cast("Any", kind))
        value: T = step(body)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CodecError(f"a stored {kind.__name__} cannot be read: {error}") from error
    return value


def pack(document: str) -> bytes:
    """Compress a stored document."""
    return zlib.compress(document.encode(), 6)


def unpack(packed: bytes) -> str:
    """Return the document that was packed; raises CodecError on damage."""
    try:
        return zlib.decompress(packed).decode()
    except (zlib.error, UnicodeDecodeError) as error:
        raise CodecError(f"a stored document is damaged: {error}") from error


def encode_list(values: tuple[Any, ...], item: Any) -> str:
    """Return values of one type (`item`, a class or hint) as a JSON list for a column."""
    step = _encoder(item)
    return _dump([step(value) for value in values])


def decode_list(item: Any, column: str) -> tuple[Any, ...]:
    """Read a JSON list column as a tuple of this type; raises CodecError where it does not fit."""
    try:
        result: tuple[Any, ...] = _decoder(tuple[item, ...])(json.loads(column))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise CodecError(f"a stored list cannot be read: {error}") from error
    return result


def digest(data: bytes) -> bytes:
    """Return the 32 bytes of the SHA-256."""
    return hashlib.sha256(data).digest()


def _dump(value: object) -> str:
    # NaN is no JSON: better refused here than found in a year
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _same(value: Any) -> Any:
    return value


_ENCODERS: dict[Any, _Step] = {
    When: lambda when: [when.at.isoformat(), PRECISIONS[when.precision]],
    datetime: datetime.isoformat,
    str: _same,
    int: _same,
    float: _same,
    bool: _same,
}


@cache
def _encoder(hint: Any) -> _Step:
    """Return the step that turns a value of this type into what json can write."""
    if hint in _ENCODERS:
        return _ENCODERS[hint]
    if isinstance(hint, type) and issubclass(hint, Enum):
        return lambda member: member.value
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return _dataclass_encoder(hint)
    inner = _optional(hint)
    if inner is not None:
        step = _encoder(inner)
        return lambda value: None if value is None else step(value)
    return _tuple_encoder(hint)


def _tuple_encoder(hint: Any) -> _Step:
    parts = _tuple_parts(hint)
    if parts[-1] is Ellipsis:
        each = _encoder(parts[0])
        return list if each is _same else lambda values: [each(value) for value in values]
    steps = tuple(_encoder(part) for part in parts)
    if all(step is _same for step in steps):
        return list
    return lambda values: [step(value) for step, value in zip(steps, values, strict=True)]


def _dataclass_encoder(kind: type[Any]) -> _Step:
    hints = get_type_hints(kind)
    fields = [
        (field.name, _default(field), _encoder(hints[field.name])) for field in dataclasses.fields(kind)
    ]

    def step(value: Any) -> dict[str, Any]:
        found = ((name, default, each, getattr(value, name)) for name, default, each in fields)
        return {
            name: each(part) for name, default, each, part in found if default is _NONE or part != default
        }

    return step


@cache
def _decoder(hint: Any) -> _Step:
    """Return the step that turns what json read into a value of this type, or raises."""
    if hint in _ENCODERS:
        return _plain_decoder(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return _dataclass_decoder(hint)
    inner = _optional(hint)
    if inner is not None:
        step = _decoder(inner)
        return lambda raw: None if raw is None else step(raw)
    return _tuple_decoder(hint)


def _plain_decoder(kind: type[Any]) -> _Step:
    if kind is When:
        return lambda raw: When(datetime.fromisoformat(raw[0]), BY_NUMBER[raw[1]])
    if kind is datetime:
        return datetime.fromisoformat
    allowed = (int, float) if kind is float else (kind,)

    def step(raw: Any) -> Any:
        if type(raw) not in allowed:  # exact: True is an int to isinstance
            raise TypeError(f"{kind.__name__} expected, not {type(raw).__name__}")
        return kind(raw)

    return step


def _dataclass_decoder(kind: type[Any]) -> _Step:
    hints = get_type_hints(kind)
    steps = {field.name: _decoder(hints[field.name]) for field in dataclasses.fields(kind)}

    def step(raw: Any) -> Any:
        return kind(**{name: steps[name](part) for name, part in raw.items()})

    return step


def _tuple_decoder(hint: Any) -> _Step:
    parts = _tuple_parts(hint)
    make: Callable[..., Any] = hint._make if isinstance(hint, type) and hasattr(hint, "_make") else tuple
    if parts[-1] is Ellipsis:
        each = _decoder(parts[0])
        return lambda raw: make([each(part) for part in _listed(raw)])
    steps = tuple(_decoder(part) for part in parts)
    return lambda raw: make([step(part) for step, part in zip(steps, _listed(raw), strict=True)])


def _listed(raw: Any) -> list[Any]:
    if not isinstance(raw, list):
        raise TypeError(f"a list expected, not {type(raw).__name__}")
    return raw


def _optional(hint: Any) -> Any:
    """Return X of `X | None`, or None where the hint is none of this kind."""
    if get_origin(hint) not in (types.UnionType, typing.Union):
        return None
    inner = [part for part in get_args(hint) if part is not type(None)]
    return inner[0] if len(inner) == 1 else None


def _tuple_parts(hint: Any) -> tuple[Any, ...]:
    """Return the parts of a tuple's type; a NamedTuple has those of its fields."""
    if isinstance(hint, type) and hasattr(hint, "_fields"):
        return tuple(get_type_hints(hint).values())
    if get_origin(hint) is tuple and get_args(hint):
        return get_args(hint)
    raise TypeError(f"no form for {hint!r}")


_NONE = object()


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default is not dataclasses.MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not dataclasses.MISSING else _NONE

"""Files replaced whole or not at all."""

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from newsdesk.errors import ConfigError

__all__ = ["create", "replace"]


def create(path: Path, data: bytes) -> None:
    """Write a new file, its folders too; raises FileExistsError where there is one, and OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = _temporary(path, data, 0o600)
    try:
        os.link(temporary, path)  # unlike rename, never over a file that came meanwhile
    except FileExistsError:
        raise
    except OSError:
        # file systems without links
        with path.open("xb") as file:
            file.write(data)
    finally:
        temporary.unlink()


def replace(path: Path, old: bytes, new: bytes) -> None:
    """Put `new` in the place of `old`, at once; raises ConfigError and leaves the file where it cannot.

    A symbolic link stays a link: the file it leads to is replaced. What is no plain file is refused, and
    so is a file that changed since `old` was read. Mode is kept.
    """
    target = _plain_file(path)
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
        temporary = _temporary(target, new, mode)
        try:
            if target.read_bytes() != old:
                raise ConfigError(f"{path}: somebody else changed the file just now; nothing was written")
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)
    except OSError as error:
        raise ConfigError(f"{path}: cannot be written: {error.strerror or error}") from error


def _plain_file(path: Path) -> Path:
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise ConfigError(f"{path}: leads to no file") from error
    if not target.is_file():
        raise ConfigError(f"{path}: is no plain file, so it is left alone")
    return target


def _temporary(path: Path, data: bytes, mode: int) -> Path:
    """Write a file beside `path` that is on the disk when this returns."""
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _sync_folder(folder: Path) -> None:
    # the new name is on the disk only when its folder is; not every system can do this
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

"""A number with its noun, as the screen and the commands say it."""

__all__ = ["count"]


def count(number: int, one: str, many: str = "") -> str:
    """Return `1 thread`, `2 threads`, `1,204 threads`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"

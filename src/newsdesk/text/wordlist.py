"""Word lists as they are written in the data modules: words parted by white space."""

__all__ = ["words"]


def words(listed: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(listed.split())

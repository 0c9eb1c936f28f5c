"""Where the measuring sets and real pages lie, beside the checkout; without them tests skip."""

import os
from pathlib import Path

import pytest

__all__ = ["shared"]


def shared(*parts: str) -> Path:
    """Return the path of a file or folder of the measuring material, or skip the running test."""
    root = Path(os.environ.get("NEWSDESK_SHARED", Path(__file__).parents[3] / "shared"))
    path = root.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"the measuring material is not here: {'/'.join(parts)}")
    return path

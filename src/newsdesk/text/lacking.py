"""What the screen and the commands say where the articles give nothing."""

__all__ = ["NO_OUTLET", "NO_POINTS", "NO_TITLE"]

NO_TITLE = "(without a title)"

NO_OUTLET = "unnamed outlet"

NO_POINTS = "None: no sentence of these articles could be chosen."
"""Stands below "Key points" where there are none."""

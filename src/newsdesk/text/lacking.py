"""What the screen and the commands say of a part of the summary for which the articles give nothing."""

__all__ = ["NO_POINTS"]

NO_POINTS = "None: no sentence of these articles could be chosen."
"""Stands below "Key points" where there are none."""

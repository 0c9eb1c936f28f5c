"""Tests of the measures themselves, on examples counted by hand."""

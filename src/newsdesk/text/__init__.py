"""What can be said of a text by looking at it: pure functions, no files, no network, no clock."""

"""The widgets of the desk: list, text pane, the lines on top and at the bottom."""

"""The desk on the screen: a Textual application over `newsdesk.desk`.

app.py        the application, the palette, `run`
command.py    what a command is; commands.py, finding.py and motions.py are the tables of all of them
actions/      what the commands do
screens/      the desk, and what is laid over it
widgets/      list, text pane, the lines on top and at the bottom
blocks/       model values -> blocks of marked text, pure
lister.py     keeps the list in step with the store, searches; views.py narrows it
reader.py     loads the open thread and source
changes.py    writes what the reader changes
refresher.py  runs a refresh beside the screen

Only the command line imports this room, and only when the desk opens: Textual takes its time to load.
"""

from newsdesk.tui.app import NewsdeskApp, run

__all__ = ["NewsdeskApp", "run"]
